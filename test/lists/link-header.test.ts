import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkWithRelation } from "../../src/lists/link-header.ts";

describe("the link of a relation", () => {
  test.each([
    ['</a?page=2>; rel="next"', "/a?page=2"],
    ["</a?page=2>; rel=next", "/a?page=2"],
    ['<https://t/a?page=1>; rel="prev", <https://t/a?page=3>; rel="next"', "https://t/a?page=3"],
    ['</a>;title="x, y; rel=\\"next\\"" ; REL="last Next"', "/a"],
    ["</a,b;c>; rel=next", "/a,b;c"],
  ])("is found: %s", (header, target) => {
    expect(linkWithRelation(header, "next")).toBe(target);
  });

  test.each([
    null,
    "",
    "next",
    '</a>; rel="prev"',
    '</a>; rel="nextish"',
    '</a>; title="rel=next"',
    '</a>; title="</b>; rel=next"; rel="last"',
    '</a>; rel="last"; rel="next"',
  ])("is not there: %s", (header) => {
    expect(linkWithRelation(header, "next")).toBeUndefined();
  });

  test("is found among any others", () => {
    const link = fc
      .record({
        target: fc.webUrl({ withQueryParameters: true }).filter((url) => !url.includes(">")),
        rel: fc.constantFrom("prev", "first", "last"),
        title: fc.string().map((text) => text.replace(/["\\]/g, "\\$&")),
      })
      .map(({ target, rel, title }) => `<${target}>; title="${title}"; rel="${rel}"`);
    fc.assert(
      fc.property(fc.array(link), fc.array(link), (before, after) => {
        const header = [...before, '</next>; rel="next"', ...after].join(", ");
        expect(linkWithRelation(header, "next")).toBe("/next");
        expect(linkWithRelation([...before, ...after].join(", "), "next")).toBeUndefined();
      }),
    );
  });

  test("takes no longer than the header is long", () => {
    for (const part of ["<a>;", '<a>; x="', "<", ";a=", ' ;\t"\\"']) {
      expect(linkWithRelation(part.repeat(20_000), "next")).toBeUndefined();
    }
  });
});
