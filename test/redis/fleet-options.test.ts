import { expect, describe, it } from "vitest";
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
