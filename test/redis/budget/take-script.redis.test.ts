/** The script by itself, on a real Redis whose time is replaced by that of the test. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readReply,
  takeScript,
  type TakeReply,
  type TakeRequest,
} from "../../../src/redis/budget/take-script.ts";
import { hasRedis } from "../server.ts";
import { useRedisClient } from "../use-redis.ts";

const LUA = takeScript.lua.replace("redis.call('TIME')", "cjson.decode(ARGV[2])");
const LIMIT = 20;
const WINDOW = 3000;
const LEASE = 100;

const client = await useRedisClient();

/** One tenant's budget, its time, and what arrived at the tenant. */
class World {
  static #count = 0;
  now = 1_000_000;
  readonly window: number;
  readonly #keys = [`{${World.#count}}:b`, `{${World.#count++}}:m`];
  readonly arrivals: number[] = [];

  constructor(window = WINDOW) {
    this.window = window;
  }

  async run(request: TakeRequest): Promise<TakeReply> {
    const seconds = Math.floor(this.now / 1000);
    const time = JSON.stringify([seconds, (this.now - seconds * 1000) * 1000]);
    const reply = await client.eval(LUA, {
      keys: this.#keys,
      arguments: [JSON.stringify(request), time],
    });
    return readReply(reply);
  }

  async loseData(): Promise<void> {
    await client.del(this.#keys);
  }

  async copy(): Promise<readonly Record<string, string>[]> {
    return await Promise.all(this.#keys.map((key) => client.hGetAll(key)));
  }

  async restore(copy: readonly Record<string, string>[]): Promise<void> {
    await this.loseData();
    await Promise.all(this.#keys.map((key, index) => client.hSet(key, copy[index]!)));
  }

  /** The most arrivals of any window. */
  fullest(): number {
    const times = [...this.arrivals].sort((a, b) => a - b);
    return Math.max(
      0,
      ...times.map((start) => times.filter((at) => at >= start && at < start + this.window).length),
    );
  }
}

/** A process, as the script sees it. */
class Member {
  readonly #world: World;
  readonly #fixed: Pick<TakeRequest, "member" | "class" | "share">;
  #id = 0;
  #seen = 0;
  #generation = "";
  left = 0;
  #grants: TakeRequest["grants"] = [];
  #bucket = 0;
  #until = 0;
  #used: TakeReply["used"] = [];
  #usedAt = 0;
  #isAskedForUse = false;

  constructor(world: World, name: string, kind?: { name: string; share: number }) {
    this.#world = world;
    this.#fixed = { member: name, class: kind?.name ?? "-", share: kind?.share };
  }

  /** Asks for permits. `lost` is what does not get through. */
  async ask(
    need: number,
    more: Partial<TakeRequest> & { lost?: "request" | "reply" | undefined; delay?: number } = {},
  ): Promise<TakeReply | undefined> {
    const { lost, delay = 0, ...given } = more;
    const sentAt = this.#world.now;
    const request: TakeRequest = {
      ...{
        ...this.#fixed,
        limit: LIMIT,
        window: this.#world.window,
        bucket: 10,
        lease: LEASE,
        most: LIMIT,
      },
      ...{ id: ++this.#id, seen: this.#seen, need, want: need },
      ...{ back: this.left, backTo: this.#bucket, grants: this.#grants, localShare: 0.1 },
      ...{ generation: this.#generation, gather: 0, settle: 0, step: 5 },
      ...(this.#isAskedForUse && { used: this.#used, usedAt: this.#usedAt }),
      ...given,
    };
    this.left = 0;
    this.#world.now += delay;
    if (lost === "request") return undefined;
    const reply = await this.#world.run(request);
    if (lost === "reply") return undefined;
    this.#seen = request.id;
    this.#generation = reply.generation;
    this.#isAskedForUse = reply.isUnknown;
    if (!reply.isUnknown) [this.#used, this.#usedAt] = [reply.used, request.id];
    if (reply.granted > 0) {
      this.left = reply.granted;
      this.#grants = [[request.id, reply.bucket, reply.granted]];
      this.#bucket = reply.bucket;
      this.#until = sentAt + LEASE;
    }
    return reply;
  }

  /** Sends all at the end of the lease, if it ends until then. */
  useLate(until: number): void {
    if (this.left > 0 && this.#until > this.#world.now && this.#until <= until)
      for (; this.left > 0; this.left--) this.#world.arrivals.push(this.#until - 1);
  }

  /** Sends requests, as far as permits and their lease allow. */
  use(count: number): void {
    for (; count > 0 && this.left > 0 && this.#world.now < this.#until; count--, this.left--)
      this.#world.arrivals.push(this.#world.now);
  }
}

describe.skipIf(!hasRedis)("the script of a fleet's budget", () => {
  it("never lets a window of the tenant contain more requests than the limit", async () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ pass: fc.integer({ min: 1, max: 250 }) }) },
      {
        weight: 6,
        arbitrary: fc.record({
          member: fc.nat(3),
          need: fc.nat(LIMIT),
          use: fc.constantFrom(0, 0, LIMIT),
          delay: fc.nat(30),
          lost: fc.constantFrom(
            undefined,
            undefined,
            undefined,
            "request" as const,
            "reply" as const,
          ),
        }),
      },
      fc.record({ member: fc.nat(3), send: fc.integer({ min: 1, max: LIMIT }) }),
      fc.record({ member: fc.nat(3), pause: fc.nat(500) }),
      fc.record({ restart: fc.nat(3) }),
      fc.record({ forget: fc.constant(true) }),
    );
    const kind = fc.constantFrom(
      undefined,
      { name: "batch", share: 0.3 },
      { name: "web", share: 0.5 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(kind, { minLength: 4, maxLength: 4 }),
        fc.array(step, { minLength: 50, maxLength: 150 }),
        async (kinds, steps) => {
          const world = new World(600);
          const create = (index: number, life: number): Member =>
            new Member(world, `${index}.${life}`, kinds[index]);
          const members = kinds.map((_, index) => create(index, 0));
          let life = 0;
          for (const each of steps) {
            if ("pass" in each) {
              // Some use all that they have at the last moment.
              for (const member of members.slice(0, 2)) member.useLate(world.now + each.pass);
              world.now += each.pass;
            } else if ("restart" in each) members[each.restart] = create(each.restart, ++life);
            else if ("send" in each) members[each.member]!.use(each.send);
            else if ("pause" in each)
              await members[each.member]!.ask(0, { pause: { closed: each.pause, ramp: 600 } });
            else if ("forget" in each) {
              // Every process has been in touch just before.
              for (const member of members) {
                const left = member.left;
                await member.ask(0, { back: 0 });
                member.left = left;
              }
              await world.loseData();
              for (const member of members) {
                for (let turn = 0; turn < 2; turn++) await member.ask(0);
              }
            } else {
              const { member, need, delay, lost, use } = each;
              await members[member]!.ask(need, { delay, lost });
              members[member]!.use(use);
            }
          }
          expect(world.fullest()).toBeLessThanOrEqual(LIMIT);
        },
      ),
      { numRuns: 250 },
    );
  });

  it("grants the whole limit, and again when a window has passed since the end of the leases", async () => {
    const world = new World();
    const member = new Member(world, "a");
    expect((await member.ask(LIMIT))!.granted).toBe(LIMIT);
    member.use(LIMIT);
    world.now += WINDOW + LEASE - 1;
    expect((await member.ask(LIMIT))!.granted).toBe(0);
    world.now += 11;
    expect((await member.ask(LIMIT))!.granted).toBe(LIMIT);
  });

  it("takes unused permits back, and those whose grant did not arrive", async () => {
    const world = new World();
    const member = new Member(world, "a");
    await member.ask(LIMIT);
    member.use(5);
    await member.ask(LIMIT, { lost: "reply" });
    expect((await member.ask(LIMIT))!.granted).toBe(LIMIT - 5);
  });

  it("counts the permits of a killed process as used", async () => {
    const world = new World();
    await new Member(world, "killed").ask(15);
    const other = new Member(world, "other");
    expect((await other.ask(LIMIT))!.granted).toBe(5);
    world.now += WINDOW + LEASE + 10;
    expect((await other.ask(15))!.granted).toBe(15);
  });

  it("gives processes that wait the same over time, whoever asks first", async () => {
    const world = new World();
    const members = ["a", "b", "c", "d"].map((name) => new Member(world, name));
    const totals = [0, 0, 0, 0];
    for (let round = 0; round < 4000; round += 20) {
      for (const [index, member] of members.entries()) {
        totals[index]! += (await member.ask(10))!.granted;
        member.use(10);
      }
      world.now += 20;
    }
    expect(Math.max(...totals) - Math.min(...totals)).toBeLessThanOrEqual(4);
    expect(totals.reduce((sum, each) => sum + each)).toBe(2 * LIMIT);
  });

  it("keeps a part for a class that runs, and lends it when that class asks for nothing", async () => {
    const world = new World();
    const batch = new Member(world, "b", { name: "batch", share: 0.4 });
    const web = new Member(world, "w", { name: "web", share: 0.6 });
    await web.ask(0);
    // Of 12 permits of the other class, a tenth and a bit.
    const { granted } = (await batch.ask(LIMIT))!;
    expect(granted).toBe(LIMIT - 2);
    batch.use(LIMIT);
    expect((await web.ask(LIMIT))!.granted).toBe(2);
    // While both wait, each gets its share over time.
    const got = { batch: LIMIT - 2, web: 2 };
    for (let time = 0; time < 6 * WINDOW; time += 20) {
      world.now += 20;
      got.batch += (await batch.ask(LIMIT))!.granted;
      batch.use(LIMIT);
      got.web += (await web.ask(LIMIT))!.granted;
      web.use(LIMIT);
    }
    expect(got.web / (got.web + got.batch)).toBeCloseTo(0.6, 1);
    // A window after the last request of a class, all of the limit is for the other one.
    world.now += 2 * WINDOW;
    expect((await batch.ask(LIMIT))!.granted).toBe(LIMIT);
  });

  it("closes the budget for all processes, and ramps up afterwards", async () => {
    const world = new World();
    const [a, b] = [new Member(world, "a"), new Member(world, "b")];
    await a.ask(0, { pause: { closed: 1000, ramp: 600 } });
    expect((await b.ask(LIMIT))!.granted).toBe(0);
    world.now += 1000;
    expect((await b.ask(LIMIT))!.granted).toBe(1);
    let ramped = 0;
    for (let time = 0; time < 590; time += 10) {
      world.now += 10;
      ramped += (await b.ask(LIMIT))!.granted;
    }
    // At the rate of the limit: 20 in 3 s.
    expect(ramped).toBe(3);
    world.now += 20;
    expect((await b.ask(LIMIT))!.granted).toBeGreaterThan(10);
  });

  it("counts what was reported once, and restores the use of the fleet when the data is lost", async () => {
    const world = new World();
    const [a, b] = [new Member(world, "a"), new Member(world, "b")];
    await a.ask(12);
    a.use(12);
    await a.ask(0);
    await b.ask(0);
    await world.loseData();
    expect((await b.ask(LIMIT))!.isUnknown).toBe(true);
    expect((await b.ask(LIMIT))!.granted).toBe(8);
    await b.ask(0);
    // Process a reports the same use.
    await a.ask(0);
    await a.ask(0);
    const report = [[1, 100, 3]] as const;
    expect(await a.ask(0, { report, lost: "reply" })).toBeUndefined();
    expect((await a.ask(0, { report }))!.total).toBe(15);
  });

  it("keeps back what processes may have sent that have not come back", async () => {
    const world = new World();
    const [a, b] = [new Member(world, "a"), new Member(world, "b")];
    await b.ask(0);
    const { fleetShare } = (await a.ask(0))!;
    expect(fleetShare).toBeCloseTo(0.2);
    world.now += 1000;
    const away = { fleetShare, milliseconds: 1000 };
    expect((await a.ask(LIMIT, { away }))!.granted).toBe(LIMIT - 2);
    await b.ask(0, { away, report: [[1, 100, 1]] });
    expect((await a.ask(LIMIT, { back: 0 }))!.granted).toBe(1);
  });

  it("counts the last grants, which a replica may not know, when it has taken over", async () => {
    const world = new World();
    const member = new Member(world, "a");
    await member.ask(0);
    const replica = await world.copy();
    await member.ask(5);
    member.use(5);
    await world.restore(replica);
    expect((await member.ask(LIMIT))!.granted).toBe(LIMIT - 5);
  });

  it("counts once what was granted after the last overview, although the first reply is lost", async () => {
    const world = new World();
    const member = new Member(world, "a");
    await member.ask(0);
    await world.loseData();
    expect((await member.ask(0))!.isUnknown).toBe(true);
    const more = { usedAt: 0, grants: [[1, Math.floor(world.now / 10), 7]] } as const;
    await member.ask(0, { ...more, lost: "reply" });
    expect((await member.ask(0, more))!.total).toBe(7);
  });

  it("counts what the tenant reports to be left", async () => {
    const world = new World();
    const member = new Member(world, "a");
    await member.ask(0, { left: { count: 3, milliseconds: 500 } });
    expect((await member.ask(LIMIT))!.granted).toBe(3);
    member.use(3);
    world.now += 500;
    expect((await member.ask(LIMIT))!.granted).toBe(LIMIT - 3);
  });

  it("ignores a request that arrives after a later one", async () => {
    const world = new World();
    const member = new Member(world, "a");
    await member.ask(1);
    await expect(member.ask(1, { id: 1 })).rejects.toThrow("STALE");
  });
});
