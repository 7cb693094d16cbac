import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readContentRange } from "../../../src/jobs/files/content-range.ts";

describe("Content-Range", () => {
  test.each([
    ["bytes 0-0/1", { first: 0, size: 1 }],
    ["bytes 5-9/10", { first: 5, size: 10 }],
    ["bytes 5-9/*", { first: 5, size: undefined }],
    ["bytes */10", { first: 10, size: 10 }],
  ])("is read: %s", (text, part) => {
    expect(readContentRange(text)).toEqual(part);
  });

  test.each([
    null,
    "",
    "bytes",
    "bytes 5-9",
    "bytes 9-5/10",
    "bytes 5-10/10",
    "bytes */*",
    "bytes=5-9/10",
    "items 5-9/10",
    "bytes -5-9/10",
    "bytes 5-9/10, 12-13/20",
    " bytes 5-9/10",
  ])("is none: %j", (text) => {
    expect(readContentRange(text)).toBeUndefined();
  });

  test("is read as it was written, whatever the numbers", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.boolean(), (first, more, rest, isKnown) => {
        const size = first + more + rest + 1;
        const text = `bytes ${first}-${first + more}/${isKnown ? size : "*"}`;
        expect(readContentRange(text)).toEqual({ first, size: isKnown ? size : undefined });
      }),
    );
  });
});
