import fc from "fast-check";
import { expect, test } from "vitest";
import { QlikInputError } from "qlik-cloud-client";
import { createMemoryDedupe } from "qlik-cloud-client/events";

test("an event is taken once, and again after it was given back", () => {
  const { claim, release } = createMemoryDedupe();
  expect([claim("a"), claim("a"), claim("b"), claim("a")]).toEqual([true, false, true, false]);
  release?.("a");
  expect([claim("a"), claim("a"), claim("b")]).toEqual([true, false, false]);
});

test("what was not seen for longest is forgotten, as a list would have it, for any order", () => {
  const step = fc.record({ id: fc.nat(8).map(String), isRelease: fc.boolean() });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step), (size, steps) => {
      const { claim, release } = createMemoryDedupe({ size });
      let seen: string[] = [];
      for (const { id, isRelease } of steps) {
        const rest = seen.filter((each) => each !== id);
        if (isRelease) release?.(id);
        else expect(claim(id)).toBe(rest.length === seen.length);
        seen = isRelease ? rest : [...rest, id].slice(-size);
      }
    }),
  );
});

test("ten thousand events are remembered unless told otherwise", () => {
  const { claim } = createMemoryDedupe();
  for (let id = 0; id <= 10_000; id++) void claim(String(id));
  expect(claim("1")).toBe(false);
  expect(claim("0")).toBe(true);
});

test.each([0, -1, 1.5, NaN, "5"])("a size of %s is rejected", (size) => {
  expect(() => createMemoryDedupe({ size: size as number })).toThrow(QlikInputError);
});

test("an unknown option is rejected", () => {
  expect(() => createMemoryDedupe({ sise: 5 } as object)).toThrow(/Did you mean "size"\?/);
});
