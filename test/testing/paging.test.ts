import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paginate, type Order, type Page } from "../../src/testing/http/paging.ts";

interface Thing {
  readonly sequence: number;
  readonly name: string;
}

const page = (things: readonly Thing[], order: Order<Thing>, address: string): Page<Thing> => {
  const url = new URL(address);
  const { limit, ...cursor } = Object.fromEntries(url.searchParams);
  return paginate(things, order, { ...cursor, limit: Number(limit) }, url);
};

const orders: readonly Order<Thing>[] = [
  { name: "+name", descending: false, valueOf: ({ name }) => name },
  { name: "-name", descending: true, valueOf: ({ name }) => name },
];

const arbitraryThings = fc
  .array(fc.oneof(fc.constantFrom("a", "b"), fc.string({ unit: "binary" })))
  .map((names) => names.map((name, sequence) => ({ name, sequence })));

describe("paging", () => {
  it("shows each record once, in order, there and back", () => {
    fc.assert(
      fc.property(
        arbitraryThings,
        fc.constantFrom(...orders),
        fc.integer({ min: 1, max: 5 }),
        (things, order, limit) => {
          const whole = page(things, order, "https://x.test/?limit=100").data;
          let current = page(things, order, `https://x.test/?limit=${limit}`);
          const there = [...current.data];
          while (current.links.next) {
            current = page(things, order, current.links.next.href);
            expect(current.data.length).toBeGreaterThan(0);
            there.push(...current.data);
          }
          expect(there).toEqual(whole);
          const back = [...current.data];
          while (current.links.prev) {
            current = page(things, order, current.links.prev.href);
            back.unshift(...current.data);
          }
          expect(back).toEqual(whole);
          expect(current.count).toBe(things.length);
        },
      ),
    );
  });

  it("goes on at the right place though the record at the boundary is gone", () => {
    const things = ["a", "b", "c", "d"].map((name, sequence) => ({ name, sequence }));
    const [ascending] = orders as [Order<Thing>];
    const first = page(things, ascending, "https://x.test/?limit=2");
    const rest = things.filter(({ name }) => name !== "b");
    const second = page(rest, ascending, first.links.next?.href ?? "");
    expect(second.data.map(({ name }) => name)).toEqual(["c", "d"]);
    const back = page(rest, ascending, second.links.prev?.href ?? "");
    expect(back.data.map(({ name }) => name)).toEqual(["a"]);
  });

  it("leads back from a page that has become empty", () => {
    const things = ["a", "b", "c"].map((name, sequence) => ({ name, sequence }));
    const [ascending] = orders as [Order<Thing>];
    const first = page(things, ascending, "https://x.test/?limit=2");
    const empty = page(things.slice(0, 2), ascending, first.links.next?.href ?? "");
    expect(empty.data).toEqual([]);
    expect(empty.links.next).toBeUndefined();
    const back = page(things.slice(0, 2), ascending, empty.links.prev?.href ?? "");
    expect(back.data.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("has links that are valid URIs for any request", () => {
    const [ascending] = orders as [Order<Thing>];
    const { links } = page([], ascending, 'https://x.test/?type=app[]&name=a|b "c"&limit=5');
    expect(links.self.href).toBe("https://x.test/?type=app%5B%5D&name=a%7Cb+%22c%22&limit=5");
  });
});
