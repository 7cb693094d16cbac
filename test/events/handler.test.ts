import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isQlikError, QlikError } from "qlik-cloud-client";
import {
  createWebhookHandler,
  createMemoryDedupe,
  QlikEventError,
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

  test("is refused with 401 without a word when its signature is missing or wrong", async () => {
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
    const init = { method: "POST", body, duplex: "half" };
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

  test("is refused as soon as it is, whatever its length was said to be", async () => {
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
    const init = { method: "POST", body, duplex: "half", headers: { "content-length": "5" } };
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
      [`qlik-cloud-client/events: the event e1 (${TYPE}) was not handled.`, failure],
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
    expect(printed.map(([, error]) => error)).toEqual([second]);
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

  test("without a function is not asked for", async () => {
    const claimed: string[] = [];
    const dedupe = { claim: (id: string) => claimed.push(id) > 0 };
    await receiver({ dedupe, on: {} }).handler(await delivery(FINISHED));
    expect(claimed).toEqual([]);
  });
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
    ["no secrets", { secrets: undefined }, /secrets has no secret/],
    ["an empty secret", { secrets: "" }, /secrets has no secret/],
    ["acceptUnsigned that is not true", { secrets: undefined, acceptUnsigned: "yes" }, /no secret/],
    ["secrets and acceptUnsigned", { acceptUnsigned: true }, /contradict each other/],
    ["a function that is none", { on: { [TYPE]: "log" } }, /has to be a function/],
    [
      "a type by both names",
      { on: { "com.qlik.app.created": listener, "com.qlik.v1.app.created": listener } },
      /com\.qlik\.app\.created twice/,
    ],
  ])("with %s are refused", (_, options, message) => {
    const given = { secrets: SECRET, on: {}, ...options } as WebhookHandlerOptions;
    expect(() => createWebhookHandler(given)).toThrow(TypeError);
    expect(() => createWebhookHandler(given)).toThrow(message);
    expect(() => createWebhookHandler(given)).not.toThrow(SECRET);
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
