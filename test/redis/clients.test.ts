/** How each client of Redis is recognised, and what it is sent. No server is needed for that. */
import { Cluster, Redis } from "ioredis";
import { createClient, createClientPool, createCluster, createSentinel } from "redis";
import { describe, expect, it, onTestFinished, test, vi } from "vitest";
import { connectionOf, type RedisClient } from "../../src/redis/clients.ts";
import { createCommands, createScript } from "../../src/redis/commands.ts";
import { realClock } from "../../src/core/clock.ts";
import { restClient } from "../../src/redis.ts";

const node = { host: "127.0.0.1", port: 1 };
const args = ["GET", "key"];

function spied<Client extends RedisClient>(client: Client, method: keyof Client): Client {
  vi.spyOn(client as Record<string, () => unknown>, method as string).mockResolvedValue("value");
  return client;
}

const sendCommand = (): Promise<unknown> => Promise.resolve(null);
const ofNodeRedis = (state: object): RedisClient => ({ sendCommand, ...state });

describe("the clients of Redis", () => {
  it.each([
    ["node-redis", () => spied(createClient(), "sendCommand"), [args]],
    ["a pool of node-redis", () => spied(createClientPool(), "sendCommand"), [args]],
    [
      "a cluster of node-redis",
      () => spied(createCluster({ rootNodes: [{ socket: node }] }), "sendCommand"),
      ["key", false, args],
    ],
    [
      "a sentinel of node-redis",
      () => spied(createSentinel({ name: "main", sentinelRootNodes: [node] }), "sendCommand"),
      [false, args],
    ],
  ])("are recognised: %s", async (_, create, sent) => {
    const client = create();
    const signal = new AbortController().signal;
    expect(await connectionOf(client, "client").send(args, "key", signal)).toBe("value");
    // eslint-disable-next-line @typescript-eslint/unbound-method -- a spy
    expect(client.sendCommand).toHaveBeenCalledWith(...sent, { abortSignal: signal });
  });

  it.each([
    ["ioredis", () => new Redis({ lazyConnect: true })],
    ["a cluster of ioredis", () => new Cluster([node], { lazyConnect: true })],
  ])("are recognised: %s", async (_, create) => {
    const client = create();
    onTestFinished(() => {
      client.disconnect();
    });
    spied(client, "call");
    const { send } = connectionOf(client, "client");
    expect(await send(args, "key", new AbortController().signal)).toBe("value");
    // eslint-disable-next-line @typescript-eslint/unbound-method -- a spy
    expect(client.call).toHaveBeenCalledWith(...args);
  });

  it("are recognised: a REST API, whose errors have its message and no token", async () => {
    const fetch = vi
      .fn<(url: string, init: RequestInit) => Promise<Response>>()
      .mockImplementationOnce(() => Promise.resolve(Response.json({ result: "value" })))
      .mockImplementationOnce(() =>
        Promise.resolve(Response.json({ error: "ERR wrong" }, { status: 400 })),
      );
    const client = restClient({ url: "https://redis.example", token: "secret", fetch });
    const { send, subscribe } = connectionOf(client, "client");
    const { signal } = new AbortController();
    expect(await send(args, "key", signal)).toBe("value");
    const [url, init] = fetch.mock.calls[0]!;
    expect([url, init.body, init.method]).toEqual([
      "https://redis.example",
      '["GET","key"]',
      "POST",
    ]);
    expect(new Headers(init.headers).get("authorization")).toBe("Bearer secret");
    await expect(send(args, "key", signal)).rejects.toThrow("ERR wrong");
    expect(subscribe).toBeUndefined();
  });
});

it("a URL in place of a client is not in the error", () => {
  const create = (): unknown => connectionOf("redis://:password@host" as never, "client");
  expect(create).toThrow("got a string");
  expect(create).not.toThrow("password");
});

test.each<[string, () => RedisClient, boolean]>([
  ["a client of node-redis before it is connected", () => createClient(), false],
  ["a pool before it is connected", () => createClientPool(), false],
  ["a cluster before it is connected", () => createCluster({ rootNodes: [] }), false],
  ["a cluster of version 4 or 5, which has no isReady", () => ofNodeRedis({ isOpen: true }), true],
  ["a client that has lost its connection", () => ofNodeRedis({ isReady: false }), false],
  ["an object with sendCommand alone", () => ofNodeRedis({}), true],
])("%s says whether commands are sent at once", (_, create, isReady) => {
  expect(connectionOf(create(), "client").isReady()).toBe(isReady);
});

test.each<[string, readonly string[], boolean]>([
  ["before it is connected", ["wait"], true],
  ["that connects for the first time", ["connecting"], true],
  ["that has lost its connection", ["ready", "reconnecting"], false],
  // It would send commands when it is connected: by then, they are late.
  ["that connects again", ["ready", "close", "connecting"], false],
  ["that is connected again", ["ready", "close", "ready"], true],
])("ioredis %s says whether commands are sent at once", (_, states, isReady) => {
  const client = { status: "", call: sendCommand };
  const connection = connectionOf(client, "client");
  const answers = states.map((status) => {
    client.status = status;
    return connection.isReady();
  });
  expect(answers.at(-1)).toBe(isReady);
});

describe("commands", () => {
  it("send a script by its digest, and in full when Redis doesn't know it", async () => {
    const sent: string[][] = [];
    const client = {
      sendCommand: (command: string[]) => {
        sent.push(command);
        return command[0] === "EVALSHA"
          ? Promise.reject(new Error("NOSCRIPT No matching script. Please use EVAL."))
          : Promise.resolve(1);
      },
    };
    const commands = createCommands(connectionOf(client, "client"), {
      clock: realClock,
      timeLimit: 1000,
    });
    expect(await commands.run(createScript("return 1"), ["key"], ["a", 2])).toBe(1);
    expect(sent).toEqual([
      ["EVALSHA", "e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "1", "key", "a", "2"],
      ["EVAL", "return 1", "1", "key", "a", "2"],
    ]);
  });

  it("fail without the user and the password of an address", async () => {
    const client = {
      sendCommand: () => Promise.reject(new TypeError("Can't fetch https://user:password@host/")),
    };
    const commands = createCommands(connectionOf(client, "client"), {
      clock: realClock,
      timeLimit: 1000,
    });
    const failure = commands.send("key", args);
    await expect(failure).rejects.toThrow("Redis failed: Can't fetch");
    await expect(failure).rejects.not.toThrow("password");
  });

  it("fail within their time limit, and are aborted", async () => {
    let signal: AbortSignal | undefined;
    const client = {
      sendCommand: (_: string[], options: { abortSignal: AbortSignal }) => {
        signal = options.abortSignal;
        return new Promise<unknown>(() => undefined);
      },
    };
    const commands = createCommands(connectionOf(client, "client"), {
      clock: realClock,
      timeLimit: 20,
    });
    await expect(commands.send("key", args)).rejects.toMatchObject({
      name: "QlikConnectionError",
      message: "Redis did not answer within 20 ms.",
    });
    expect(signal?.aborted).toBe(true);
  });
});
