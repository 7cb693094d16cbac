/** Bodies that mean harm, or are merely broken. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QlikInputError } from "qlik-cloud-client";
import { parseEvent, QlikEventError, type EventBody } from "qlik-cloud-client/events";
import { FINISHED, LEGACY } from "./samples.ts";

const TEXT = JSON.stringify(FINISHED);

function refusalOf(body: EventBody): string {
  try {
    parseEvent(body);
  } catch (error) {
    if (!(error instanceof QlikEventError)) throw error;
    expect(error.name).toBe("QlikEventError");
    expect(error.cause).toBeUndefined();
    return error.code;
  }
  return "none";
}

/** An event whose data are `json`. */
const holding = (json: string): string => TEXT.replace(/"data":.*\}/s, `"data":${json}}`);
const nested = (levels: number, open = "[", close = "]"): string =>
  open.repeat(levels) + "1" + close.repeat(levels);

describe("a body is refused", () => {
  test.each<[string, EventBody, string]>([
    ["empty", "", "not-json"],
    ["cut short", TEXT.slice(0, -1), "not-json"],
    ["followed by more", `${TEXT}x`, "not-json"],
    ["no UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "not-json"],
    ["a list", `[${TEXT}]`, "not-an-event"],
    ["a text", `"${FINISHED.type}"`, "not-an-event"],
    ["null", "null", "not-an-event"],
    ["an empty object", "{}", "unsupported-version"],
    [
      "of CloudEvents 2.0",
      JSON.stringify({ ...FINISHED, specversion: "2.0" }),
      "unsupported-version",
    ],
    [
      "of CloudEvents 0.3",
      JSON.stringify({ ...FINISHED, specversion: "0.3" }),
      "unsupported-version",
    ],
    ["of version 10", JSON.stringify({ ...FINISHED, specversion: "10" }), "unsupported-version"],
    [
      "of version 1, a number",
      JSON.stringify({ ...FINISHED, specversion: 1.1 }),
      "unsupported-version",
    ],
    [
      "of an older form 0.2",
      JSON.stringify({ ...LEGACY, cloudEventsVersion: "0.2" }),
      "unsupported-version",
    ],
    ["without an id", JSON.stringify({ ...FINISHED, id: undefined }), "not-an-event"],
    ["with binary data", JSON.stringify({ ...FINISHED, data_base64: "AQID" }), "unsupported-data"],
    [
      "with binary data in both forms",
      JSON.stringify({ ...LEGACY, data_base64: "AQID" }),
      "unsupported-data",
    ],
    ["with an endless id", JSON.stringify({ ...FINISHED, id: "x".repeat(1_025) }), "not-an-event"],
    ["with an id that is a number", JSON.stringify({ ...FINISHED, id: 5 }), "not-an-event"],
    ["with an empty type", JSON.stringify({ ...FINISHED, type: "" }), "not-an-event"],
    ["without a source", JSON.stringify({ ...FINISHED, source: null }), "not-an-event"],
    ["without a tenant", JSON.stringify({ ...LEGACY, extensions: {} }), "not-an-event"],
    [
      "with extensions that are a list",
      JSON.stringify({ ...LEGACY, extensions: ["t1"] }),
      "not-an-event",
    ],
    ["with __proto__ on top", TEXT.replace("{", `{"__proto__":{"a":1},`), "forbidden-key"],
    ["with __proto__ escaped", TEXT.replace("{", `{"\\u005f_proto__":{"a":1},`), "forbidden-key"],
    ["with __proto__ in its data", holding(`{"__proto__":{"isAdmin":true}}`), "forbidden-key"],
    ["with __proto__ in a list", holding(`{"a":[[{"__proto__":null}]]}`), "forbidden-key"],
    [
      "with __PROTO__ among extensions, which go to lower case",
      JSON.stringify(LEGACY).replace(`"ownerId"`, `"__PROTO__":{"a":1},"ownerId"`),
      "forbidden-key",
    ],
    [
      "with constructor.prototype",
      holding(`{"constructor":{"prototype":{"isAdmin":true}}}`),
      "forbidden-key",
    ],
    ["nested in lists", holding(nested(64)), "too-deep"],
    ["nested in objects", holding(nested(64, `{"a":`, "}")), "too-deep"],
    ["nested a hundred thousand times", holding(nested(100_000)), "too-deep"],
    ["nested and never closed", "[".repeat(1_000_000), "not-json"],
    ["larger than a megabyte", holding(`"${"x".repeat(1_048_576)}"`), "too-large"],
    ["larger in bytes than in characters", holding(`"${"✓".repeat(350_000)}"`), "too-large"],
  ])("that is %s", (_, body, reason) => {
    expect(refusalOf(body)).toBe(reason);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test("at the size that is asked for", () => {
    const maxBodyBytes = Buffer.byteLength(TEXT);
    expect(parseEvent(TEXT, { maxBodyBytes }).id).toBe("e1");
    expect(() => parseEvent(TEXT, { maxBodyBytes: maxBodyBytes - 1 })).toThrow(
      /more than \d+ bytes/,
    );
    expect(() => parseEvent(TEXT, { maxBodyBytes: NaN })).toThrow(QlikInputError);
    expect(() => parseEvent(TEXT, { maxBodyByte: 5 } as object)).toThrow(
      /Did you mean "maxBodyBytes"/,
    );
  });

  test("when it was parsed before, as misuse", () => {
    expect(() => parseEvent(FINISHED as unknown as string)).toThrow(QlikInputError);
  });
});

describe("a body is taken", () => {
  test.each<[string, string]>([
    ["that is nested as deep as is allowed", holding(nested(62))],
    [
      "with a harmless member called constructor",
      holding(`{"constructor":"Ferrari","prototype":1}`),
    ],
    ["with a constructor that is an object", holding(`{"constructor":{"name":"Ferrari"}}`)],
    ["with names of methods", holding(`{"toString":1,"hasOwnProperty":null,"valueOf":{}}`)],
  ])("%s", (_, body) => {
    expect(refusalOf(body)).toBe("none");
  });
});

describe("any body", () => {
  const hasOwnPrototype = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    ([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as object) &&
      !Object.hasOwn(value, "__proto__") &&
      Object.values(value).every(hasOwnPrototype));

  /** What came, or that it was refused; anything else that is thrown fails the test. */
  function read(body: EventBody): void {
    let event;
    try {
      event = parseEvent(body);
    } catch (error) {
      expect(error).toBeInstanceOf(QlikEventError);
      return;
    }
    for (const name of ["id", "type", "source", "specversion"] as const) {
      expect(event[name]).toMatch(/./s);
    }
    if (!/^com\.qlik\.(v1\.)?(app|license)\./.test(event.type))
      expect(event.tenantid).toMatch(/./s);
    expect(event.data).not.toBeUndefined();
    expect(hasOwnPrototype(event)).toBe(true);
  }

  const key = fc.oneof(
    { weight: 3, arbitrary: fc.string() },
    fc.constantFrom("__proto__", "__PROTO__", "constructor", "prototype", "data", "type", "id"),
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.jsonValue(),
      fc.array(tie("json")),
      fc.array(fc.tuple(key, tie("json"))).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  const member = fc.oneof(json, fc.constantFrom("1.0", "0.1", "t1"));

  test("is an event or is rejected, whatever JSON it is", () => {
    fc.assert(
      fc.property(json, (value) => {
        read(JSON.stringify(value));
      }),
    );
  });

  test("is an event or is rejected, whatever became of its members", () => {
    const names = [...Object.keys(FINISHED), ...Object.keys(LEGACY), "__PROTO__"];
    const broken = fc.dictionary(fc.constantFrom(...names), member, { maxKeys: 4 });
    fc.assert(
      fc.property(fc.constantFrom(FINISHED, LEGACY), broken, broken, (event, members, more) => {
        read(JSON.stringify({ ...event, ...members }));
        read(JSON.stringify({ ...LEGACY, extensions: { ...LEGACY.extensions, ...more } }));
      }),
      { numRuns: 300 },
    );
  });

  test("is an event or is rejected, cut anywhere and with any byte in any place", () => {
    const bytes = new TextEncoder().encode(TEXT);
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length - 1), fc.nat(255), (cut, at, byte) => {
        if (cut < bytes.length) expect(refusalOf(bytes.subarray(0, cut))).toBe("not-json");
        read(bytes.with(at, byte));
      }),
    );
  });

  test("is in no message", () => {
    const secret = fc.stringMatching(/^[a-z]{12}$/);
    fc.assert(
      fc.property(secret, (text) => {
        for (const body of [
          `${text}${TEXT}`,
          `{"${text}":`,
          JSON.stringify({ specversion: text }),
          JSON.stringify({ ...FINISHED, id: { [text]: 1 } }),
          holding(`{"${text}":{"__proto__":"${text}"}}`),
        ]) {
          expect(() => parseEvent(body)).toThrow(QlikEventError);
          expect(() => parseEvent(body)).not.toThrow(text);
        }
      }),
    );
  });
});
