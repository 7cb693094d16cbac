/** Does to a request, and to its answer, what a fault says. */
import type { Access } from "../access.ts";
import { toMilliseconds, type Duration } from "../../../core/duration.ts";
import { expired, tokenOf } from "../authenticate.ts";
import type { Received } from "../received.ts";
import { answerTo, respond, type Reply } from "../respond.ts";
import { ConnectionReset, type Waits } from "./connection.ts";
import type { Fault } from "./fault.ts";
import type { Misfortune } from "./fault-list.ts";

/** What a fault is carried out with. */
export interface Stage {
  readonly waits: Waits;
  readonly access: Access;
  /** Lets the service act on the request. */
  readonly proceed: () => Promise<Reply>;
}

/**
 * The answer to a request that was struck.
 *
 * @throws {ConnectionReset} when the fault is that none comes.
 */
export async function disturb(
  { latency, fault }: Misfortune,
  received: Received,
  stage: Stage,
): Promise<Reply> {
  const { waits } = stage;
  await waits.until(waits.now() + latency, received.signal);
  return fault ? strike(fault, received, stage) : stage.proceed();
}

async function strike(
  fault: Fault,
  { method, headers, signal }: Received,
  { waits, access, proceed }: Stage,
): Promise<Reply> {
  if (fault.html !== undefined) return page(fault.html, fault.status ?? 502, method);
  if (fault.status !== undefined) return refuse(fault, fault.status, method);
  if (fault.expireToken) {
    access.expire(tokenOf(headers) ?? "");
    return respond(answerTo(expired(), "gateway"), method);
  }
  if (fault.reset === true) throw new ConnectionReset();
  const reply = await proceed();
  const bytes = new Uint8Array(await new Response(reply.body).arrayBuffer());
  const half = Math.floor(bytes.length / 2);
  if (bytes.length === 0) {
    if (fault.reset) throw new ConnectionReset();
    return reply;
  }
  if (fault.reset) return { ...reply, body: broken(bytes.slice(0, half)) };
  if (fault.truncate) return { ...reply, body: bytes.slice(0, half) };
  if (fault.malformed) {
    return { ...reply, body: new Uint8Array(await new Blob([bytes, ","]).arrayBuffer()) };
  }
  return { ...reply, body: slow(bytes, fault.slowBody ?? 0, waits, signal) };
}

function page(html: string | true, status: number, method: string): Reply {
  const headers = { "content-type": "text/html; charset=utf-8" };
  return respond({ status, body: html === true ? BAD_GATEWAY : html, headers }, method);
}

const BAD_GATEWAY = `<!DOCTYPE html>
<html>
<head><title>502 Bad Gateway</title></head>
<body><h1>Bad Gateway</h1><p>The proxy server received an invalid response.</p></body>
</html>
`;

/** Statuses whose answers have no body (RFC 9110, sections 15.3 and 15.4). */
const WITHOUT_BODY = [204, 205, 304];

function refuse({ body, headers = {} }: Fault, status: number, method: string): Reply {
  if (body === null || (body === undefined && WITHOUT_BODY.includes(status))) {
    return respond({ status, headers }, method);
  }
  const detail = "A fault that was added to the embedded tenant.";
  const error = { code: `HTTP-${status}`, title: "Injected fault", detail };
  // By Headers, so that a content type in any case of letters takes the place of the usual one.
  const own = Object.fromEntries(new Headers(headers));
  return respond({ status, body: body ?? { errors: [error] }, headers: own }, method);
}

/** Gives the bytes and breaks then. They are read when they are asked for, or the error would overtake them. */
function broken(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let given = false;
  return new ReadableStream(
    {
      pull(controller) {
        if (given) terminate(new ConnectionReset());
        else controller.enqueue(bytes);
        given = true;
      },
    },
    { highWaterMark: 0 },
  );
}

/** A lost connection, as readers of a body see it. */
function terminate(error: unknown): never {
  throw error instanceof ConnectionReset ? new TypeError("terminated", { cause: error }) : error;
}

const PIECES = 10;

function slow(
  bytes: Uint8Array<ArrayBuffer>,
  duration: Duration,
  waits: Waits,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const [start, length] = [waits.now(), toMilliseconds(duration, "slowBody", { min: 0 })];
  const size = Math.ceil(bytes.length / PIECES);
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  let position = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        const end = Math.min(position + size, bytes.length);
        await waits.until(start + (length * end) / bytes.length, either).catch(terminate);
        controller.enqueue(bytes.slice(position, end));
        position = end;
        if (end === bytes.length) controller.close();
      },
      cancel() {
        stop.abort();
      },
    },
    { highWaterMark: 0 },
  );
}
