import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isQlikError, QlikError, QlikInputError, QlikTimeoutError } from "qlik-cloud-client";
import {
  createWebhookHandler,
  createMemoryDedupe,
  QlikEventError,
  sign,
  type Dedupe,
  type QlikEventListeners,
  type QlikEvent,
  type WebhookHandlerOptions,
} from "qlik-cloud-client/events";
import { ADDRESS, delivery, FINISHED, LEGACY, SECRET } from "./samples.ts";

const OTHER = "fedcba9876543210fedcba9876543210";
const TYPE = "com.qlik.v1.reload.finished";

let printed: unknown[][];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, "error").mockImplementation(
    (...values: unknown[]) => void printed.push(values),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A handler that keeps what it was given, and what went wrong. */
function receiver(
  options: Partial<Omit<WebhookHandlerOptions, "secrets" | "acceptUnsigned">> = {},
) {
  const taken: QlikEvent[] = [];
  const errors: [unknown, QlikEvent | undefined][] = [];
  const handler = createWebhookHandler({
    secrets: SECRET,
    on: { [TYPE]: (event) => void taken.push(event) },
    onError: (...error) => void errors.push(error),
    ...options,
  });
  return { handler, taken, errors };
}

/** Something to wait for that a test ends. */
function gate(): { opened: Promise<void>; open: () => void; fail: (error: Error) => void } {
  let open!: () => void;
  let fail!: (error: Error) => void;
  const opened = new Promise<void>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  return { opened, open, fail };
}

describe("a delivery", () => {
  test("is answered with 202, and its function gets the event", async () => {
    const { handler, taken, errors } = receiver();
    const response = await handler(await delivery(FINISHED));
    expect([response.status, await response.text()]).toEqual([202, ""]);
    expect(taken).toEqual([FINISHED]);
    expect(errors).toEqual([]);
  });

  test("may have any of several secrets", async () => {
    const taken: string[] = [];
    const handler = createWebhookHandler({
      secrets: [SECRET, OTHER],
      on: { [TYPE]: ({ id }) => void taken.push(id) },
    });
    await handler(await delivery({ ...FINISHED, id: "1" }, { secret: OTHER }));
    await handler(await delivery({ ...FINISHED, id: "2" }, { secret: SECRET }));
    expect(taken).toEqual(["1", "2"]);
  });

  test("is rejected with 401 without a word when its signature is missing or wrong", async () => {
    const { handler, taken, errors } = receiver();
    const unsigned = new Request(ADDRESS, { method: "POST", body: JSON.stringify(FINISHED) });
    const wrong = await delivery(FINISHED, { secret: OTHER });
    const { headers } = await delivery(FINISHED);
    const changed = new Request(ADDRESS, {
      method: "POST",
      headers,
      body: JSON.stringify(FINISHED, null, 1),
    });
    for (const request of [unsigned, wrong, changed]) {
      expect((await handler(request)).status).toBe(401);
    }
    expect([taken, errors]).toEqual([[], []]);
  });

  test("is refused with 400 when it is no event, and onError is told since it was signed", async () => {
    const { handler, errors } = receiver();
    const response = await handler(await delivery(`{"secret of mine":`));
    expect([response.status, await response.text()]).toEqual([
      400,
      "The body is not JSON in UTF-8.",
    ]);
    expect((await handler(await delivery({}))).status).toBe(400);
    expect(errors).toEqual([
      [expect.objectContaining({ code: "not-json" }), undefined],
      [expect.objectContaining({ code: "unsupported-version" }), undefined],
    ]);
  });

  test("is refused with 405 by any method but POST", async () => {
    const { handler } = receiver();
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
      const response = await handler(new Request(ADDRESS, { method }));
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    }
  });

  test("without a body is refused", async () => {
    expect((await receiver().handler(await delivery(""))).status).toBe(400);
    const empty = new Request(ADDRESS, { method: "POST" });
    expect((await receiver().handler(empty)).status).toBe(401);
  });

  test("whose connection breaks is refused, without a word", async () => {
    const { handler, errors } = receiver();
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error("reset"));
      },
    });
    const headers = { "qlik-signature": "0".repeat(64) };
    const init = { method: "POST", body, duplex: "half", headers };
    const response = await handler(new Request(ADDRESS, init));
    expect([response.status, errors]).toEqual([400, []]);
  });

  test("that was read before is answered with 500, and onError told why", async () => {
    const { handler, errors } = receiver();
    const request = await delivery(FINISHED);
    await request.text();
    expect((await handler(request)).status).toBe(500);
    expect(errors).toEqual([[expect.objectContaining({ code: "consumed" }), undefined]]);
    expect(String(errors[0]?.[0])).toMatch(/before anything parses its body/);
  });
});

describe("a body that is too large", () => {
  test("is refused by its length before it is read", async () => {
    const { handler } = receiver({ maxBodyBytes: 100 });
    const cancelled = gate();
    let sent = 0;
    const pull = (): void => {
      sent++;
    };
    const body = new ReadableStream({ pull, cancel: cancelled.open }, { highWaterMark: 0 });
    const init = { method: "POST", body, duplex: "half", headers: { "content-length": "101" } };
    expect((await handler(new Request(ADDRESS, init))).status).toBe(413);
    await cancelled.opened;
    expect(sent).toBe(0);
  });

  test("is rejected as soon as it is, whatever its length was said to be", async () => {
    const { handler, errors } = receiver({ maxBodyBytes: 1_000 });
    let sent = 0;
    const cancelled = gate();
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          controller.enqueue(new Uint8Array(300));
          sent++;
        },
        cancel: cancelled.open,
      },
      { highWaterMark: 0 },
    );
    const headers = { "content-length": "5", "qlik-signature": "0".repeat(64) };
    const init = { method: "POST", body, duplex: "half", headers };
    const response = await handler(new Request(ADDRESS, init));
    expect(response.status).toBe(413);
    expect(await response.text()).toBe("The body has more than 1000 bytes.");
    expect(sent).toBe(4);
    await cancelled.opened;
    expect(errors).toEqual([]);
  });

  test("is one of more bytes than are allowed, to the byte", async () => {
    const size = Buffer.byteLength(JSON.stringify(FINISHED));
    const allowed = receiver({ maxBodyBytes: size });
    expect((await allowed.handler(await delivery(FINISHED))).status).toBe(202);
    const refused = receiver({ maxBodyBytes: size - 1 });
    expect((await refused.handler(await delivery(FINISHED))).status).toBe(413);
  });
});

describe("the function of a type", () => {
  test("works on after the answer", async () => {
    const { opened, open } = gate();
    const done = gate();
    const { handler } = receiver({
      on: {
        [TYPE]: async () => {
          await opened;
          done.open();
        },
      },
    });
    expect((await handler(await delivery(FINISHED))).status).toBe(202);
    open();
    await done.opened;
  });

  test("is waited for when that is asked for", async () => {
    const { opened, open } = gate();
    const order: string[] = [];
    const { handler } = receiver({
      wait: true,
      on: { [TYPE]: () => opened.then(() => order.push("worked")) },
    });
    const answered = handler(await delivery(FINISHED)).then(({ status }) =>
      order.push(`${status}`),
    );
    open();
    await answered;
    expect(order).toEqual(["worked", "200"]);
  });

  test("is found by a former name, whichever name the event has", async () => {
    const taken: string[] = [];
    const on: QlikEventListeners = { "com.qlik.v1.app.created": ({ type }) => taken.push(type) };
    const { handler } = receiver({ on });
    for (const [id, type] of ["com.qlik.app.created", "com.qlik.v1.app.created"].entries()) {
      await handler(await delivery({ ...FINISHED, id: `${id}`, type }));
    }
    await handler(
      await delivery({ ...LEGACY, eventId: "2", eventType: "com.qlik.v1.app.created" }),
    );
    expect(taken).toEqual(Array(3).fill("com.qlik.app.created"));
  });

  test("may be missing: then onUnknown gets the event, or nobody", async () => {
    const unknown: string[] = [];
    const { handler, taken } = receiver({ onUnknown: ({ type }) => unknown.push(type) });
    const types = ["com.qlik.user.created", "constructor", "toString", "__proto__"];
    for (const type of types) {
      expect((await handler(await delivery({ ...FINISHED, id: type, type }))).status).toBe(202);
      expect((await receiver().handler(await delivery({ ...FINISHED, type }))).status).toBe(202);
    }
    expect(unknown).toEqual(types);
    expect(taken).toEqual([]);
  });
});

describe("a function that fails", () => {
  const failure = new Error("no mail server");
  const fails: QlikEventListeners[] = [
    { [TYPE]: () => Promise.reject(failure) },
    {
      [TYPE]: () => {
        throw failure;
      },
    },
  ];

  test.each(fails)("is told to onError, with its event", async (on) => {
    const told = gate();
    const errors: unknown[] = [];
    const { handler } = receiver({
      on,
      onError: (...error) => {
        errors.push(...error);
        told.open();
      },
    });
    expect((await handler(await delivery(FINISHED))).status).toBe(202);
    await told.opened;
    expect(errors).toEqual([failure, FINISHED]);
    expect(printed).toEqual([]);
  });

  test.each(fails)("is answered with 500 when it is waited for", async (on) => {
    const { handler, errors } = receiver({ on, wait: true });
    expect((await handler(await delivery(FINISHED))).status).toBe(500);
    expect(errors).toEqual([[failure, FINISHED]]);
  });

  test("is printed where there is no onError, and rejects nothing", async () => {
    const handler = createWebhookHandler({ secrets: SECRET, on: fails[0]!, wait: true });
    await handler(await delivery(FINISHED));
    expect(printed).toEqual([
      [`qlik-cloud-client/events: event "e1" (${TYPE}) was not processed.`, failure],
    ]);
  });

  test("is printed where onError fails itself", async () => {
    const second = new Error("no logger");
    const { handler } = receiver({
      on: fails[0]!,
      wait: true,
      onError: () => Promise.reject(second),
    });
    expect((await handler(await delivery(FINISHED))).status).toBe(500);
    expect(printed.map(([, error]) => error)).toEqual([failure, second]);
  });

  test("gives its event back, so that it is handled when it comes again", async () => {
    let runs = 0;
    const { handler } = receiver({
      wait: true,
      on: {
        [TYPE]: () => {
          if (++runs === 1) throw failure;
        },
      },
    });
    const statuses = [];
    for (let time = 0; time < 3; time++) {
      statuses.push((await handler(await delivery(FINISHED))).status);
    }
    expect(statuses).toEqual([500, 200, 200]);
    expect(runs).toBe(2);
  });
});

describe("an event that comes several times", () => {
  test.each([true, false])("is handled once, in any order and at once (wait: %s)", async (wait) => {
    const { handler, taken } = receiver({ wait });
    const ids = Array.from({ length: 40 }, (_, number) => `event ${number}`);
    const many = [ids, ids, ids, ids, ids].flat();
    for (let at = many.length - 1; at > 0; at--) {
      const other = (at * 7_919) % (at + 1);
      [many[at], many[other]] = [many[other]!, many[at]!];
    }
    const requests = await Promise.all(many.map((id) => delivery({ ...FINISHED, id })));
    const inSequence = requests.splice(0, 50);
    const statuses = new Set<number>();
    for (const request of inSequence) statuses.add((await handler(request)).status);
    for (const { status } of await Promise.all(requests.map((each) => handler(each)))) {
      statuses.add(status);
    }
    expect([...statuses]).toEqual([wait ? 200 : 202]);
    expect(taken.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test("is taken again once it was forgotten, and each time without dedupe", async () => {
    const small = receiver({ dedupe: createMemoryDedupe({ size: 1 }) });
    const none = receiver({ dedupe: false });
    for (const id of ["1", "1", "2", "1"]) {
      await small.handler(await delivery({ ...FINISHED, id }));
      await none.handler(await delivery({ ...FINISHED, id }));
    }
    expect(small.taken.map(({ id }) => id)).toEqual(["1", "2", "1"]);
    expect(none.taken).toHaveLength(4);
  });

  test("is asked of a store that others share", async () => {
    const store = new Set<string>();
    const dedupe: Dedupe = {
      claim: async (id) => {
        await Promise.resolve();
        return !store.has(id) && Boolean(store.add(id));
      },
    };
    const servers = [receiver({ dedupe }), receiver({ dedupe })];
    for (const { handler } of servers) {
      expect((await handler(await delivery(FINISHED))).status).toBe(202);
    }
    expect(servers.map(({ taken }) => taken.length)).toEqual([1, 0]);
  });

  test("is answered with 500 and not handled when the store fails, and onError is told", async () => {
    const failure = new Error("no database");
    const { handler, taken, errors } = receiver({
      dedupe: { claim: () => Promise.reject(failure) },
    });
    expect((await handler(await delivery(FINISHED))).status).toBe(500);
    expect(taken).toEqual([]);
    expect(errors).toEqual([[failure, FINISHED]]);
  });

  test.each([undefined, null, "OK", 1])(
    "is answered with 500 when the store returns %s, which says nothing",
    async (value) => {
      const claim = (() => value) as unknown as Dedupe["claim"];
      const { handler, taken, errors } = receiver({ dedupe: { claim } });
      expect((await handler(await delivery(FINISHED))).status).toBe(500);
      expect([taken, errors]).toEqual([[], [[expect.any(QlikInputError), FINISHED]]]);
    },
  );

  test("tells onError of both failures when it cannot be given back", async () => {
    const [failure, second] = [new Error("no mail server"), new Error("no database")];
    const { handler, errors } = receiver({
      wait: true,
      on: { [TYPE]: () => Promise.reject(failure) },
      dedupe: { claim: () => true, release: () => Promise.reject(second) },
    });
    expect((await handler(await delivery(FINISHED))).status).toBe(500);
    expect(errors.map(([error]) => error)).toEqual([second, failure]);
  });

  test("is told to dedupe.done when its listener has ended, and not when it failed", async () => {
    const done: string[] = [];
    const dedupe: Dedupe = { claim: () => true, release: () => 0, done: (key) => done.push(key) };
    await receiver({ dedupe, wait: true }).handler(await delivery(FINISHED));
    expect(done).toHaveLength(1);
    const fail = (): never => {
      throw new Error("The listener failed.");
    };
    await receiver({ dedupe, wait: true, on: { [TYPE]: fail } }).handler(await delivery(FINISHED));
    expect(done).toHaveLength(1);
  });

  test("counts as handled although dedupe.done fails, which is reported", async () => {
    const failure = new Error("Redis is away.");
    const dedupe: Dedupe = { claim: () => true, done: () => Promise.reject(failure) };
    const { handler, errors } = receiver({ dedupe, wait: true });
    expect((await handler(await delivery(FINISHED))).status).toBe(200);
    expect(errors.map(([error]) => error)).toEqual([failure]);
  });

  test("without a function is not asked for", async () => {
    const claimed: string[] = [];
    const dedupe = { claim: (id: string) => claimed.push(id) > 0 };
    await receiver({ dedupe, on: {} }).handler(await delivery(FINISHED));
    expect(claimed).toEqual([]);
  });
});

describe("a request without a usable signature", () => {
  test.each([null, "", "sha256=0", "0".repeat(63), "g".repeat(64)])(
    "is answered with 401 before its body is read: %s",
    async (signature) => {
      const { handler, errors } = receiver();
      const cancelled = gate();
      let pulls = 0;
      const pull = (): void => {
        pulls++;
      };
      const body = new ReadableStream({ pull, cancel: cancelled.open }, { highWaterMark: 0 });
      const headers: Record<string, string> =
        signature === null ? {} : { "qlik-signature": signature };
      const init = { method: "POST", body, duplex: "half", headers };
      expect((await handler(new Request(ADDRESS, init))).status).toBe(401);
      await cancelled.opened;
      expect([pulls, errors]).toEqual([0, []]);
    },
  );

  test("is accepted in upper case", async () => {
    const { handler, taken } = receiver();
    const body = JSON.stringify(FINISHED);
    const headers = { "qlik-signature": (await sign(body, SECRET)).toUpperCase() };
    const response = await handler(new Request(ADDRESS, { method: "POST", headers, body }));
    expect([response.status, taken.length]).toEqual([202, 1]);
  });
});

test("a body in chunks of any size is the same event", async () => {
  const text = JSON.stringify({ ...FINISHED, userid: "Zoë ✓".repeat(3_000) });
  const bytes = new TextEncoder().encode(text);
  const signature = await sign(bytes, SECRET);
  const size = fc.oneof(fc.integer({ min: 1, max: 9_000 }), fc.constant(bytes.length));
  await fc.assert(
    fc.asyncProperty(fc.array(size, { minLength: 1 }), fc.boolean(), async (sizes, isTight) => {
      const maxBodyBytes = isTight ? bytes.length : 1_048_576;
      const { handler, taken } = receiver({ maxBodyBytes });
      let at = 0;
      let index = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          const end = at + Math.max(sizes[index++ % sizes.length]!, 200);
          controller.enqueue(bytes.subarray(at, end));
          at = end;
          if (at >= bytes.length) controller.close();
        },
      });
      const headers = { "qlik-signature": signature };
      const init = { method: "POST", body, duplex: "half", headers };
      expect((await handler(new Request(ADDRESS, init))).status).toBe(202);
      expect(taken).toEqual([JSON.parse(text)]);
    }),
    { numRuns: 30 },
  );
});

describe("events with the same id", () => {
  test("of other sources or tenants are other events", async () => {
    const { handler, taken } = receiver();
    const places = [
      ["com.qlik/reloads", "t1"],
      ["com.qlik/engine", "t1"],
      ["com.qlik/reloads", "t2"],
    ];
    for (const [source, tenantid] of [...places, ...places])
      await handler(await delivery({ ...FINISHED, source, tenantid }));
    expect(taken.map(({ source, tenantid }) => [source, tenantid])).toEqual(places);
  });

  test("have the same key only if source, tenant and id are the same, whatever they contain", async () => {
    const part = fc.string({
      minLength: 1,
      maxLength: 4,
      unit: fc.constantFrom("a", '"', ",", "]"),
    });
    const event = fc.record({ id: part, source: part, tenantid: part });
    await fc.assert(
      fc.asyncProperty(event, event, async (one, other) => {
        const keys: string[] = [];
        const dedupe = { claim: (key: string) => keys.push(key) > 0 };
        const { handler } = receiver({ dedupe });
        for (const each of [one, other]) await handler(await delivery({ ...FINISHED, ...each }));
        expect(keys[0] === keys[1]).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe("a callback that never settles", () => {
  let called: ReturnType<typeof gate>;
  const never = (): Promise<never> => {
    called.open();
    return new Promise(() => undefined);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    called = gate();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** The status, which is there after so many milliseconds of waiting and not before. */
  async function statusAfter(milliseconds: number, answered: Promise<Response>): Promise<number> {
    let status = 0;
    void answered.then((response) => (status = response.status));
    await called.opened;
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(status).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    return status;
  }

  test("is waited for 5 s if it is dedupe.claim; then the status is 500", async () => {
    const { handler, taken, errors } = receiver({ dedupe: { claim: never } });
    const request = await delivery(FINISHED);
    expect(await statusAfter(5_000, handler(request))).toBe(500);
    expect(taken).toEqual([]);
    expect(errors).toEqual([[expect.any(QlikTimeoutError), FINISHED]]);
  });

  test("is waited for as long as callbackTimeout says", async () => {
    const { handler } = receiver({ dedupe: { claim: never }, callbackTimeout: "2s" });
    expect(await statusAfter(2_000, handler(await delivery(FINISHED)))).toBe(500);
  });

  test("is no obstacle to the response if it is onError, and its error is printed", async () => {
    const failure = new Error("no mail server");
    const { handler } = receiver({
      wait: true,
      on: { [TYPE]: () => Promise.reject(failure) },
      onError: never,
    });
    expect(await statusAfter(5_000, handler(await delivery(FINISHED)))).toBe(500);
    expect(printed.map(([, error]) => error)).toEqual([failure, expect.any(QlikTimeoutError)]);
  });

  test("gives an event back that it claims too late", async () => {
    let claim!: (isNew: boolean) => void;
    const released: string[] = [];
    const dedupe: Dedupe = {
      claim: () => {
        called.open();
        return new Promise((resolve) => (claim = resolve));
      },
      release: (key) => released.push(key),
    };
    const { handler } = receiver({ dedupe });
    expect(await statusAfter(5_000, handler(await delivery(FINISHED)))).toBe(500);
    claim(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(released).toEqual(['["t1","com.qlik/reloads","e1"]']);
  });
});

test.each<[string, unknown]>([
  ["Lambda's event", { httpMethod: "POST", headers: {}, body: "{}" }],
  ["Node's request", { method: "POST", headers: {} }],
  ["nothing", undefined],
])("a handler called with %s answers 500, and reports the adapter to use", async (_, value) => {
  const { handler, errors } = receiver();
  expect((await handler(value as Request)).status).toBe(500);
  expect(errors).toEqual([[expect.any(QlikInputError), undefined]]);
  expect(String(errors[0]?.[0])).toMatch(/toNodeHandler\(handler\).*toLambdaHandler\(handler\)/);
});

test("an event of an app needs no tenantid; a reload's does", async () => {
  const { handler, taken } = receiver({ on: {}, onUnknown: (event) => void taken.push(event) });
  const { tenantid: _, ...bare } = FINISHED;
  const types = ["com.qlik.app.created", "com.qlik.v1.app.reload.finished"];
  for (const type of types)
    expect((await handler(await delivery({ ...bare, id: type, type }))).status).toBe(202);
  expect((await handler(await delivery(bare))).status).toBe(400);
  expect(taken.map(({ type, tenantid }) => [type, tenantid])).toEqual(
    types.map((type) => [type, undefined]),
  );
});

describe("waitUntil", () => {
  const [opened, work] = [Promise.resolve(), { [TYPE]: () => Promise.reject(new Error("no")) }];

  test("of the options or of any argument is given work that never rejects", async () => {
    const works: Promise<unknown>[] = [];
    class Context {
      readonly works = works;
      waitUntil(promise: Promise<unknown>): void {
        this.works.push(promise);
      }
    }
    const { handler } = receiver({ on: work });
    await handler(await delivery({ ...FINISHED, id: "1" }), new Context());
    await handler(await delivery({ ...FINISHED, id: "2" }), { SECRET }, new Context());
    const set = receiver({ on: work, waitUntil: (promise) => works.push(promise) });
    await set.handler(await delivery({ ...FINISHED, id: "3" }), null, undefined, { params: {} });
    expect(works).toHaveLength(3);
    expect(await Promise.all(works)).toEqual([undefined, undefined, undefined]);
    await opened;
  });

  test("that fails is told to onError, and the event is handled all the same", async () => {
    const failure = new Error("outside of a request");
    const { handler, taken, errors } = receiver({
      waitUntil: () => {
        throw failure;
      },
    });
    expect((await handler(await delivery(FINISHED))).status).toBe(202);
    expect(errors).toEqual([[failure, FINISHED]]);
    expect(taken).toHaveLength(1);
  });
});

describe("options", () => {
  const listener = (): void => undefined;
  test.each<[string, object, RegExp]>([
    ["no secrets", { secrets: undefined }, /"secrets" must be a string/],
    ["an empty secret", { secrets: "" }, /"secrets" must not be ""/],
    ["a secret with a line break", { secrets: `${SECRET}\n` }, /"secrets" must not begin or end/],
    ["a secret in quotes", { secrets: [SECRET, `"${OTHER}"`] }, /"secrets\[1\]" must not/],
    ["a secret of five characters", { secrets: "abcde" }, /32 to 64 characters, .* got 5/],
    ["secret", { secrets: undefined, secret: SECRET }, /Did you mean "secrets"\?/],
    ["dedup", { dedup: false }, /Did you mean "dedupe"\?/],
    ["onEror", { onEror: listener }, /Did you mean "onError"\?/],
    ["acceptUnsigned that is not true", { acceptUnsigned: "yes" }, /"acceptUnsigned" must be true/],
    ["secrets and acceptUnsigned", { acceptUnsigned: true }, /contradict each other/],
    ["a listener that is not a function", { on: { [TYPE]: "log" } }, /"on\["com.*"\]" must be a/],
    ["listeners in a map", { on: new Map() }, /"on" must be a plain object, got Map/],
    ["no listener at all", { on: undefined }, /"on" or "onUnknown"/],
    ["a dedupe without claim", { dedupe: {} }, /"dedupe.claim" must be a function/],
    ["dedupe: true", { dedupe: true }, /"dedupe" must be a plain object/],
    ["a logger as onError", { onError: console }, /"onError" must be a function/],
    ["a time limit of 0", { callbackTimeout: 0 }, /"callbackTimeout" must be a duration/],
    ["a size that is text", { maxBodyBytes: "1MB" }, /"maxBodyBytes" must be a whole number/],
    ["wait as text", { wait: "yes" }, /"wait" must be true or false/],
    [
      "a type by both names",
      { on: { "com.qlik.app.created": listener, "com.qlik.v1.app.created": listener } },
      /two listeners for com\.qlik\.app\.created/,
    ],
  ])("with %s are rejected", (_, options, message) => {
    const given = { secrets: SECRET, on: {}, ...options } as WebhookHandlerOptions;
    expect(() => createWebhookHandler(given)).toThrow(QlikInputError);
    expect(() => createWebhookHandler(given)).toThrow(message);
    expect(() => createWebhookHandler(given)).not.toThrow(SECRET);
    expect(() => createWebhookHandler(given)).not.toThrow(OTHER);
  });

  test("accept secrets of 32 to 64 characters, and durations as text", () => {
    for (const secrets of ["x".repeat(32), "x".repeat(64), [SECRET, OTHER]])
      expect(createWebhookHandler({ secrets, on: {}, callbackTimeout: "10m" })).toBeTypeOf(
        "function",
      );
  });

  test("may do without signatures on purpose; what strangers send is refused without a word", async () => {
    const taken: string[] = [];
    const errors: unknown[] = [];
    const handler = createWebhookHandler({
      acceptUnsigned: true,
      on: { [TYPE]: ({ id }) => taken.push(id) },
      onError: (error) => errors.push(error),
    });
    const send = async (body: string): Promise<number> =>
      (await handler(new Request(ADDRESS, { method: "POST", body }))).status;
    expect(await send(JSON.stringify(FINISHED))).toBe(202);
    expect(await send("{")).toBe(400);
    expect([taken, errors]).toEqual([["e1"], []]);
  });
});

test("an error about a body is told by its class, and as one of the package's", () => {
  const error = new QlikEventError("too-deep", "The body is deep.");
  expect(error).toMatchObject({ name: "QlikEventError", message: "The body is deep." });
  expect(error).toBeInstanceOf(QlikError);
  expect(isQlikError(error)).toBe(true);
});
