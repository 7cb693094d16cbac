import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeQuery } from "../../src/call/encode.ts";
import { followLink, LinkError, normalizeQuery } from "../../src/lists/follow-link.ts";

const address = {
  origin: "https://my-tenant.eu.qlikcloud.com",
  path: "/api/v1/spaces/{spaceId}/assignments",
  pathParameters: { spaceId: "a b" },
  query: "limit=2&type=a,b",
};

const values = fc.dictionary(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 3 }),
  { maxKeys: 5 },
);

/** What a service reads out of a query. */
const pairsOf = (query: string): string[][] => [...new URLSearchParams(query)].sort();

describe("a link", () => {
  test("to the list on another host is followed by its query", () => {
    const link = "https://alias.test/api/v1/spaces/a%20b/assignments?next=c";
    expect(followLink(link, address)).toBe("limit=2&type=a,b&next=c");
  });

  test.each([
    "https://alias.test/api/v1/spaces/other/assignments?next=c",
    "https://alias.test/?next=c",
    "ftp://alias.test/api/v1/spaces/a%20b/assignments?next=c",
    "https://[",
  ])("elsewhere is not followed: %s", (link) => {
    expect(() => followLink(link, address)).toThrow(LinkError);
  });

  test("says to the service what it said in the link, however it is encoded", () => {
    fc.assert(
      fc.property(values, fc.boolean(), (linked, asForm) => {
        const query = asForm
          ? new URLSearchParams(
              Object.entries(linked).flatMap(([name, list]) => list.map((one) => [name, one])),
            ).toString()
          : encodeQuery(linked);
        const followed = followLink(`?${query}`, { ...address, query: "" });
        expect(pairsOf(followed)).toEqual(pairsOf(query));
      }),
    );
  });

  test("that repeats the first page's parameters leaves them as they were sent", () => {
    fc.assert(
      fc.property(values, (first) => {
        const query = encodeQuery(first);
        const form = new URLSearchParams(query).toString();
        const followed = followLink(`?${form}`, { ...address, query });
        expect(followed.split("&").sort()).toEqual(query.split("&").sort());
      }),
    );
  });

  test("is followed to a query that stays within the URL, or is an error, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl()), (link) => {
        let query: string;
        try {
          query = followLink(link, address);
        } catch (error) {
          expect(error).toBeInstanceOf(LinkError);
          return;
        }
        expect(query).toMatch(/^[\x21-\x7e]*$/);
        expect(query).not.toContain("#");
      }),
    );
  });
});

test("a query is the same in any order and encoding", () => {
  expect(normalizeQuery("a=1&b=x%2Cy&c=d+e")).toBe(normalizeQuery("c=d%20e&b=x,y&a=1"));
  expect(normalizeQuery("a=1&b=2")).not.toBe(normalizeQuery("a=1%26b=2"));
});
