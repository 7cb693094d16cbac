import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createCountingClock } from "./counting-clock.ts";
import { redisFleet, type RedisFleetOptions } from "../../src/redis.ts";

describe("the options of a fleet", () => {
  const client = { sendCommand: () => Promise.resolve(null) };
  it.each([
    [{}, "client"],
    [{ client: {}, prefix: "q:" }, "client"],
    [{ client }, "prefix"],
    [{ client, prefix: "" }, "prefix"],
    [{ client, prefix: "q{1}" }, "prefix"],
    [{ client, prefix: "q:", processClass: { name: "batch" } }, "processClass.share"],
    [{ client, prefix: "q:", processClass: { name: "a b", share: 1 } }, "processClass.name"],
    [{ client, prefix: "q:", whenUnavailable: { share: 0 } }, "whenUnavailable.share"],
    [{ client, prefix: "q:", commandTimeout: 0 }, "commandTimeout"],
    [{ client, prefix: "q:", onchange: () => undefined }, "onchange"],
  ])("reject %j and name %s", (options, name) => {
    expect(() => redisFleet(options as unknown as RedisFleetOptions)).toThrow(`"${name}"`);
  });
});

it("a fleet that is closed leaves no timers, whatever it holds", async () => {
  const clock = createCountingClock();
  const client = {
    sendCommand: (args: string[]) =>
      args[0] === "EVALSHA" ? Promise.resolve(1) : Promise.reject(new Error("Redis is away.")),
    duplicate: () => ({ subscribe: () => Promise.reject(new Error("Redis is away.")) }),
  };
  const fleet = redisFleet({ client, prefix: "q:", clock });
  await fleet.dedupe.claim("handled");
  await expect(fleet.dedupe.done("handled")).rejects.toThrow("Redis is away.");
  await fleet.dedupe.claim("event");
  fleet.reloadEvents.subscribe(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(clock.timers()).toBe(3);
  await fleet.close();
  expect(clock.timers()).toBe(0);
});

it("a listener of changes that rejects ends neither calls nor the process", async () => {
  const client = { sendCommand: () => Promise.reject(new Error("Redis is away.")) };
  // A mock of vitest's would handle the rejection.
  const onChange = (() => Promise.reject(new Error("No network."))) as () => never;
  const unhandled = vi.fn<() => void>();
  process.on("unhandledRejection", unhandled);
  onTestFinished(() => void process.off("unhandledRejection", unhandled));
  await using fleet = redisFleet({ client, prefix: "q:", onChange });
  await expect(fleet.dedupe.claim("event")).rejects.toThrow("Redis is away.");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(unhandled).not.toHaveBeenCalled();
});
