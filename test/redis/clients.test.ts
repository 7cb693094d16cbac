/** How each client of Redis is recognised, and what it is sent. No server is needed for that. */
import { Cluster, Redis } from "ioredis";
import { createClient, createClientPool, createCluster, createSentinel } from "redis";
import { describe, expect, it, onTestFinished, vi } from "vitest";
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

describe("a REST API", () => {
  const url = "https://redis.example";
  const reply = async (response: Response): Promise<unknown> => {
    const client = restClient({ url, token: "secret", fetch: () => Promise.resolve(response) });
    return await client.sendCommand(args);
  };

  it("may reply that there is nothing", async () => {
    expect(await reply(Response.json({ result: null }))).toBeNull();
  });

  it.each([
    [Response.json({})],
    [Response.json({ ok: true })],
    [Response.json(null)],
    [Response.json([{ result: 1 }])],
    [Response.json({ result: 1 }, { status: 500 })],
    [new Response("<html>", { status: 502 })],
    [new Response("<html>")],
  ])("is not what replies otherwise: %#", async (response) => {
    await expect(reply(response)).rejects.toThrow(`The REST API answered ${response.status}`);
  });

  it.each([
    [{ url: "https://user:hunter2@redis.example", token: "secret" }, "url"],
    [{ url: "redis://:hunter2@redis.example", token: "secret" }, "url"],
    [{ url: "redis.example", token: "secret" }, "url"],
    [{ url, token: "hunter2\nvalue" }, "token"],
    [{ url, token: "" }, "token"],
    [{ url, token: 1 }, "token"],
  ])("rejects what can't be used, without showing it: %#", (options, name) => {
    const create = (): unknown => restClient(options as never);
    expect(create).toThrow(`"${name}" must be`);
    expect(create).not.toThrow(/hunter2/);
  });
});

it("a URL in place of a client is not in the error", () => {
  const create = (): unknown => connectionOf("redis://:password@host" as never, "client");
  expect(create).toThrow("got a string");
  expect(create).not.toThrow("password");
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
