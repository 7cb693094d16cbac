/** Platforms that are otherwise than Node, played by their globals; test/runtimes/ has the real ones. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { createQlikClient, QlikInputError } from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { createWindowBudget } from "../../src/transport/window-budget.ts";
import { json, loopback, type Answer } from "../loopback.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const runOn = (userAgent: string): void => {
  vi.stubGlobal("navigator", { userAgent });
};

const SPACE = { body: { name: "Sales", type: "shared" } } as const;

describe("in Cloudflare's Workers", () => {
  /** A token endpoint whose first response never arrives, as that of a request that has ended. */
  const silentFirst = (): Answer => {
    let tokens = 0;
    return (response, request) => {
      if (request.url !== "/oauth/token") json({ data: [] })(response, request);
      else if (tokens++ > 0)
        json({ access_token: `t${tokens}`, expires_in: 21_600 })(response, request);
    };
  };

  test("a call does not wait for the token that another request is fetching", async () => {
    runOn("Cloudflare-Workers");
    const server = await loopback(silentFirst());
    const qlik = server.client({ auth: { clientId: "client", clientSecret: "secret" } });
    const ended = new AbortController();
    const first = qlik["/api/v1/spaces"].GET({ signal: ended.signal });
    await vi.waitFor(() => {
      expect(server.received).toHaveLength(1);
    });
    expect((await qlik["/api/v1/spaces"].GET()).status).toBe(200);
    expect(server.last.headers.authorization).toBe("Bearer t2");
    ended.abort();
    await expect(first).rejects.toMatchObject({ name: "QlikAbortError" });
  });

  test("a response does not hide that the stream which is sent has failed", async () => {
    // Workers end the body where its stream fails, as if it were complete, and the service answers.
    const fetch = async (_: string, { body }: { body?: unknown }): Promise<Response> => {
      await new Response(body as ReadableStream).text().catch(() => undefined);
      return Response.json({}, { status: 201 });
    };
    const qlik = createQlikClient({ tenant: "t.example", auth: { apiKey: "key" }, fetch });
    const body = new ReadableStream({
      pull() {
        throw new Error("the disk is gone");
      },
    });
    const call = qlik.POST("/api/v1/apps/import", { body: body as never });
    await expect(call).rejects.toThrow("the disk is gone");
  });

  test("a call waits by a timer of its own for its turn in the rate limit", async () => {
    runOn("Cloudflare-Workers");
    const manual = new ManualClock();
    let dead = true;
    const clock = {
      now: () => manual.now(),
      monotonic: () => manual.monotonic(),
      after: (milliseconds: number, run: () => void) =>
        manual.after(milliseconds, dead ? () => undefined : run),
    };
    const budget = createWindowBudget({ clock, random: () => 0 });
    const key = { name: "tier 1", limit: 1, window: 1000 };
    expect(budget.acquire(key, undefined)).toBeUndefined();
    // The request that these belong to ends, and its timers with it.
    void budget.acquire(key, undefined);
    dead = false;
    let isLet = false;
    void budget.acquire(key, undefined)?.then(() => (isLet = true));
    await manual.advance(5000);
    expect(isLet).toBe(true);
  });
});

test("Deno gets a POST as a Blob, which its fetch does not send again by itself", async () => {
  runOn("Deno/2.9.6");
  const bodies: unknown[] = [];
  const fetch = (_: string, { body }: { body?: unknown }): Promise<Response> => {
    bodies.push(body);
    return Promise.resolve(Response.json({}));
  };
  const qlik = createQlikClient({ tenant: "t.example", auth: { apiKey: "key" }, fetch });
  await qlik["/api/v1/spaces"].POST(SPACE);
  await qlik.POST("/api/v1/apps/import", { body: new TextEncoder().encode("qvf") });
  expect(bodies).toEqual([expect.any(Blob), expect.any(Blob)]);
  expect(await (bodies[1] as Blob).text()).toBe("qvf");
  expect(await (bodies[0] as Blob).text()).toBe('{"name":"Sales","type":"shared"}');
});

test("without web streams, calls are made, and say what is missing", async () => {
  const answers = [Response.json({ id: "u" }), Response.json({ id: "s" }, { status: 201 })];
  const without = { status: 200, ok: true, headers: new Headers(), body: undefined };
  const fetch = (): Promise<Response> => Promise.resolve(answers.shift() ?? (without as never));
  vi.stubGlobal("ReadableStream", undefined);
  const qlik = createQlikClient({ tenant: "t.example", auth: { apiKey: "key" }, fetch });
  expect((await qlik["/api/v1/users/me"].GET()).status).toBe(200);
  expect((await qlik["/api/v1/spaces"].POST(SPACE)).status).toBe(201);
  await expect(qlik["/api/v1/users/me"].GET()).rejects.toThrow(QlikInputError);
});

test("a Blob that fetch does not know is rejected, instead of sent as its name", async () => {
  const server = await loopback();
  // As in jsdom, whose window has a Blob of its own beside Node's fetch.
  class WindowBlob {
    readonly size = 3;
    readonly type = "";
    readonly [Symbol.toStringTag] = "Blob";
    slice(): WindowBlob {
      return new WindowBlob();
    }
    toString(): string {
      return "[object Blob]";
    }
  }
  vi.stubGlobal("Blob", WindowBlob);
  const call = server.client().POST("/api/v1/apps/import", { body: new WindowBlob() as never });
  await expect(call).rejects.toThrow(QlikInputError);
  expect(server.received).toEqual([]);
});

test("a Blob without a stream, such as that of jsdom, is sent as its bytes", async () => {
  const server = await loopback();
  class WindowBlob extends Blob {
    override readonly stream = undefined as never;
    override slice(): Blob {
      return new WindowBlob([this]);
    }
  }
  const body = new WindowBlob(["a,b"], { type: "text/csv" });
  await server.client().raw("POST", "/api/v1/previews", { body });
  expect(server.last.body.toString()).toBe("a,b");
  expect(server.last.headers["content-type"]).toBe("text/csv");
});

test("a Blob without a brand, such as that of happy-dom, is a file of a form", async () => {
  const server = await loopback();
  const file = new Blob(["a,b"]);
  Object.defineProperty(file, Symbol.toStringTag, { value: undefined });
  const body = { File: file, Json: { name: "a.csv" } };
  await server.client().POST("/api/v1/data-files", { body });
  expect(server.last.body.toString()).toContain('name="File"; filename="blob"');
});

test("a file is sent in a form where Blobs have a method json(), as Bun's have", async () => {
  const server = await loopback();
  const body = new FormData();
  body.set("File", new Blob(["a,b"]));
  class BunBlob extends Blob {
    json(): Promise<unknown> {
      return this.text().then(JSON.parse);
    }
  }
  vi.spyOn(body, Symbol.iterator).mockImplementation(
    () => [["File", new BunBlob(["a,b"])]][Symbol.iterator]() as never,
  );
  await server.client().POST("/api/v1/apps/import", { body: body as never });
  expect(server.last.body.toString()).toContain("\r\n\r\na,b\r\n");
});
