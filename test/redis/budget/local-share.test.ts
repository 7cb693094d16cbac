import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LocalShare, type LocalShareOptions } from "../../../src/redis/budget/local-share.ts";

const OPTIONS = { limit: 100, window: 1000, share: 0.1, burst: 100, precision: 10 };

/** A process that has run for long. */
function create(options: Partial<LocalShareOptions> = {}): LocalShare {
  return new LocalShare({ ...OPTIONS, ...options }, -Infinity);
}

function takeAll(local: LocalShare, now: number): number {
  let taken = 0;
  while (local.take(now)) taken++;
  return taken;
}

describe("the local share", () => {
  it("is a part of the limit, over each window", () => {
    const local = create();
    expect(takeAll(local, 0)).toBe(10);
    expect(local.next(0)).toBe(1000);
    expect(takeAll(local, 999)).toBe(0);
    expect(takeAll(local, 1000)).toBe(10);
  });

  it("is a part of what the fleet left, which grows as that leaves the window", () => {
    const local = create();
    local.learn({
      parts: [
        [100, 70],
        [300, 30],
      ],
    });
    expect(takeAll(local, 0)).toBe(0);
    expect(local.next(0)).toBe(100);
    expect(takeAll(local, 100)).toBe(7);
    expect(takeAll(local, 300)).toBe(3);
  });

  it("is at least one call of a small limit", () => {
    expect(takeAll(create({ limit: 5 }), 0)).toBe(1);
  });

  it("is sent at its average rate, but for a burst", () => {
    const local = create({ burst: 30 });
    expect(takeAll(local, 0)).toBe(3);
    expect(local.next(0)).toBe(100);
    expect(takeAll(local, 100)).toBe(1);
    expect(takeAll(local, 300)).toBe(2);
  });

  it("begins without a burst, at once or at a later time", () => {
    const local = new LocalShare(OPTIONS, 0);
    expect(takeAll(local, 0)).toBe(1);
    local.beginAt(500);
    expect(local.next(0)).toBe(500);
    expect(takeAll(local, 500)).toBe(1);
    expect(local.next(500)).toBe(600);
  });

  it("reports everything that is not acknowledged, under numbers that stay", () => {
    const local = create();
    local.take(0);
    local.take(5);
    const report = local.report(100);
    expect(report).toEqual([[1, 95, 2]]);
    local.take(101);
    expect(local.report(120)).toEqual([
      [1, 115, 2],
      [2, 19, 1],
    ]);
    local.acknowledge(report!);
    const second = local.report(130);
    expect(second).toEqual([[2, 29, 1]]);
    local.acknowledge(second!);
    expect(local.report(140)).toBeUndefined();
  });

  it("leaves, with those of all processes, what was in use alone", () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 0, max: 120 })), { maxLength: 60 }),
        (parts, steps) => {
          const members = Array.from({ length: 10 }, () => create());
          for (const member of members) member.learn({ parts });
          const sent: number[] = [];
          let now = 0;
          for (const [index, pass] of steps) {
            now += pass;
            while (members[index]!.take(now)) sent.push(now);
            const inUse = parts.filter(([until]) => until > now);
            const used = inUse.reduce((sum, [, count]) => sum + count, 0);
            const own = sent.filter((at) => at + OPTIONS.window > now).length;
            if (own > 0 && sent.at(-1) === now) expect(own + used).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });
});
