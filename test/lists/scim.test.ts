import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QlikInputError, reloadFilter, scim, type ReloadFilter } from "../../src/index.ts";
import { parseFilter, type Attributes } from "../../src/testing/http/scim.ts";
import { open } from "../testing/open.ts";
import { startReload } from "../testing/reloading.ts";

interface Thing {
  readonly status: string;
  readonly partial: boolean;
}

/** The filter parser of the embedded tenant, which reads filters as a service does. */
const attributes: Attributes<Thing> = {
  status: { type: "string", valueOf: ({ status }) => status },
  partial: { type: "boolean", valueOf: ({ partial }) => partial },
};
const matches = (filter: string, thing: Thing): boolean => parseFilter(filter, attributes)(thing);

/** Strings, including attempts to inject filter syntax. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "\\",
        " ",
        "(",
        ")",
        "or",
        "and",
        "eq",
        "status",
        "partial",
        "true",
        "\n",
        "\u2028",
      ),
    )
    .map((parts) => parts.join("")),
  fc.constantFrom(
    '" or partial eq true or status eq "',
    " or partial eq true or status eq ",
    "\\",
    '\\"',
    "\ud800",
  ),
);

describe("scim", () => {
  test("quotes and escapes values, and keeps the rest unchanged", () => {
    expect(scim`status eq ${"FAILED"} and partial eq ${true}`).toBe(
      'status eq "FAILED" and partial eq true',
    );
    expect(scim`name eq ${'say "\\"'}`).toBe(String.raw`name eq "say \"\\\""`);
    expect(scim`weight gt ${-1.5} and age lt ${0}`).toBe("weight gt -1.5 and age lt 0");
    expect(scim`at ge ${new Date(0)}`).toBe('at ge "1970-01-01T00:00:00.000Z"');
    expect(scim`status eq "A"`).toBe('status eq "A"');
    expect(scim`(status eq "A\\"" or status eq ${"B"})`).toBe(
      String.raw`(status eq "A\"" or status eq "B")`,
    );
    expect(scim``).toBe("");
  });

  test("encodes any string as a single value", () => {
    fc.assert(
      fc.property(hostile, hostile, fc.boolean(), (status, other, partial) => {
        const filter = scim`(status eq ${status}) and partial eq ${partial}`;
        expect(matches(filter, { status, partial })).toBe(true);
        expect(matches(filter, { status, partial: !partial })).toBe(false);
        expect(matches(filter, { status: other, partial })).toBe(other === status);
      }),
      { numRuns: 1000 },
    );
  });

  test("rejects a value inside quotes", () => {
    const value = " or partial eq true or status eq ";
    const filters = [
      () => scim`status eq "${value}"`,
      () => scim`status eq "${value}`,
      () => scim`status eq "a ${value} b"`,
      () => scim`status eq "\\" ${value}"`,
      () => scim`status eq ${"A"} or status eq "${value}"`,
      () => scim`status eq "A" or status eq "${"B"}" or status eq "${value}"`,
    ];
    for (const filter of filters) {
      expect(filter).toThrow(QlikInputError);
      expect(filter).toThrow("must not be inside quotes");
    }
  });

  test.each([
    [undefined],
    [null],
    [NaN],
    [Infinity],
    [new Date(NaN)],
    [["A"]],
    [Object.create(null)],
    [Symbol("s")],
    [1n],
  ])("rejects %o", (value) => {
    const filter = (): string => scim`status eq ${value as string}`;
    expect(filter).toThrow(QlikInputError);
    expect(filter).toThrow("A value in a filter must be a string");
  });
});

describe("a filter of reloads", () => {
  test.each<[ReloadFilter, string | undefined]>([
    [{}, undefined],
    [{ status: undefined, partial: undefined }, undefined],
    [{ status: "FAILED" }, 'status eq "FAILED"'],
    [{ status: ["FAILED"] }, 'status eq "FAILED"'],
    [
      { status: ["FAILED", "CANCELED"], partial: false, type: "hub" },
      '(status eq "FAILED" or status eq "CANCELED") and partial eq false and type eq "hub"',
    ],
  ])("of %o is %s", (wanted, filter) => {
    expect(reloadFilter(wanted)).toBe(filter);
  });

  test("encodes each string as a single value", () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 1 }),
        hostile,
        fc.boolean(),
        (types, other, partial) => {
          const wanted: Attributes<Thing> = {
            type: { type: "string", valueOf: ({ status }) => status },
            partial: { type: "boolean", valueOf: (thing) => thing.partial },
          };
          const matches = parseFilter(reloadFilter({ type: types, partial }), wanted);
          for (const status of [...types, other]) {
            expect(matches({ status, partial })).toBe(types.includes(status));
            expect(matches({ status, partial: !partial })).toBe(false);
          }
        },
      ),
    );
  });

  test("rejects empty lists and unknown attributes", () => {
    expect(() => reloadFilter({ status: [] })).toThrow('"status" must contain at least one value');
    expect(() => reloadFilter({ partial: null as unknown as boolean })).toThrow(QlikInputError);
    for (const name of ["appId", "status ne", 'x eq "a" or status', ""]) {
      const filter = (): unknown => reloadFilter({ [name]: "FAILED" } as ReloadFilter);
      expect(filter).toThrow(QlikInputError);
      expect(filter).toThrow(`Unknown filter attribute ${JSON.stringify(name)}`);
    }
  });
});

test("the tenant parses both kinds of filters", async () => {
  const { tenant, qlik } = open();
  for (const status of ["FAILED", "SUCCEEDED"] as const) {
    tenant.nextReload({ appId: "sales", status });
    await startReload(qlik);
    await tenant.advance("1m");
  }
  const list = async (filter: string): Promise<unknown> => {
    const found = await qlik.GET("/api/v1/reloads", { params: { query: { filter } } });
    return found.data?.data.map(({ status }) => status);
  };
  expect(await list(scim`status eq ${"FAILED"} and partial eq ${false}`)).toEqual(["FAILED"]);
  expect(await list(scim`status eq ${'FAILED" or status eq "SUCCEEDED'}`)).toEqual([]);
  expect(await list(reloadFilter({ status: "SUCCEEDED", partial: false }))).toEqual(["SUCCEEDED"]);
  const hook = await qlik.POST("/api/v1/webhooks", {
    body: {
      name: "Team",
      url: "https://receiver.test/",
      eventTypes: ["com.qlik.v1.reload.finished"],
      filter: scim`spaceId eq ${"team"} and topLevelResourceId ne ${'a "quoted" id'}`,
    },
  });
  expect(hook.status).toBe(201);
});
