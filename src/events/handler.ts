import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";
import { QlikEventError } from "../errors/event-error.ts";
import { dedupeKey } from "./dedupe.ts";
import type { QlikEvent } from "./event.ts";
import {
  resolveHandlerOptions,
  type QlikEventListener,
  type WebhookHandlerOptions,
} from "./handler-options.ts";
import { parseBytes } from "./parse.ts";
import { assertContentLength, discard, readBody } from "./read-body.ts";
import { settleWithin } from "./settle-within.ts";
import { isSignature, SIGNATURE_HEADER, verifySignature } from "./signature.ts";
import { assertWebRequest, type WebhookRequest } from "./webhook-request.ts";

/**
 * Handles a delivery and returns the response; never rejects. Of the further arguments, a platform's context with a
 * `waitUntil` method is used if there is one, so `export default { fetch: handler }` is a complete Cloudflare worker.
 */
export type WebhookHandler = (
  request: WebhookRequest,
  ...context: readonly unknown[]
) => Promise<Response>;

/**
 * Creates a receiver of Qlik Cloud's events. It verifies the signature, parses the event, drops duplicates, responds, and
 * calls the listener in `on` for the event's type.
 *
 * | status | when                                                                                            |
 * | ------ | ----------------------------------------------------------------------------------------------- |
 * | 202    | the event is accepted, or a duplicate; 200 with `wait`                                          |
 * | 400    | the body is not an event                                                                        |
 * | 401    | the signature is missing or wrong; without one of 64 digits the body is not read                |
 * | 405    | the method is not POST (Qlik does not use the OPTIONS handshake of CloudEvents)                 |
 * | 413    | the body is larger than `maxBodyBytes`                                                          |
 * | 500    | `dedupe` failed or timed out, the body was read before; with `wait`, the listener failed        |
 *
 * Qlik promises neither redelivery nor an order. Use `reconcile` to find the reloads whose events were lost.
 *
 * @throws {QlikInputError} when an option is unknown, missing or invalid; the message contains no secret.
 * @example
 * const handler = createWebhookHandler({
 *   secrets: process.env.QLIK_WEBHOOK_SECRET ?? "",
 *   on: {
 *     "com.qlik.v1.reload.finished": async ({ data }) => {
 *       if (!data.succeeded) await alertOwner(data.appId, data.errorMessage);
 *     },
 *   },
 *   onError: (error, event) => logger.error({ error, event: event?.id }),
 * });
 * createServer(toNodeHandler(handler)).listen(3000); // Node
 * export const lambda = toLambdaHandler(handler); // AWS Lambda
 * export const POST = (request: Request) => handler(request); // Next.js
 * app.post("/qlik-events", (c) => handler(c.req.raw)); // Hono
 * Deno.serve(handler); // Deno
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const settings = resolveHandlerOptions(options);
  const { secrets, listeners, dedupe, maxBodyBytes, callbackTimeout, wait } = settings;
  const onError: (error: unknown, event?: QlikEvent) => unknown = settings.onError ?? print;

  const report = async (error: unknown, event?: QlikEvent): Promise<void> => {
    try {
      await settleWithin(callbackTimeout, "onError", onError(error, event));
    } catch (failure) {
      print(error, event);
      print(failure, event);
    }
  };

  const reject = async (error: unknown, isTrusted: boolean): Promise<Response> => {
    const code = error instanceof QlikEventError ? error.code : undefined;
    const isOurFault = code === undefined || code === "consumed";
    if (isOurFault || isTrusted) await report(error);
    if (isOurFault) return respond(500, "The receiver cannot read events.");
    return respond(code === "too-large" ? 413 : 400, (error as QlikEventError).message);
  };

  /** Claims an event; one that is claimed too late is released, since it was not processed. */
  const claim = async (key: string): Promise<boolean> => {
    if (!dedupe.claim) return true;
    const isNew: unknown = await settleWithin(
      callbackTimeout,
      "dedupe.claim",
      dedupe.claim(key),
      (isLateNew) => {
        if (isLateNew) release(key).catch(() => undefined);
      },
    );
    if (typeof isNew === "boolean") return isNew;
    throw new QlikInputError(
      `"dedupe.claim" must return true or false, got ${describeValue(isNew)}.`,
    );
  };

  const release = async (key: string): Promise<void> => {
    await settleWithin(callbackTimeout, "dedupe.release", dedupe.release?.(key));
  };

  /** Never rejects: the event has been handled, whether or not that can be remembered. */
  const finish = async (event: QlikEvent): Promise<void> => {
    try {
      await settleWithin(callbackTimeout, "dedupe.done", dedupe.done?.(dedupeKey(event)));
    } catch (error) {
      await report(error, event);
    }
  };

  /** Returns whether the listener succeeded. Never rejects. */
  const dispatch = async (
    event: QlikEvent,
    listen: QlikEventListener<QlikEvent>,
  ): Promise<boolean> => {
    try {
      await listen(event);
      await finish(event);
      return true;
    } catch (error) {
      await release(dedupeKey(event)).catch((failure: unknown) => report(failure, event));
      await report(error, event);
      return false;
    }
  };

  return async (request, ...context) => {
    let isTrusted = false;
    let event: QlikEvent;
    try {
      assertWebRequest(request);
      if (request.method !== "POST") {
        return respond(405, "Send events by POST.", { allow: "POST" });
      }
      assertContentLength(request, maxBodyBytes);
      const signature = request.headers.get(SIGNATURE_HEADER);
      if (secrets && !isSignature(signature)) return unauthorized(request);
      const body = await readBody(request, maxBodyBytes);
      if (secrets && !(await verifySignature({ body, signature, secrets }))) {
        return unauthorized(request);
      }
      isTrusted = secrets !== undefined;
      event = parseBytes(body);
    } catch (error) {
      discardUnread(request);
      return reject(error, isTrusted);
    }
    const done = respond(wait ? 200 : 202);
    const listen = listeners.get(event.type) ?? settings.onUnknown;
    if (!listen) return done;
    try {
      if (!(await claim(dedupeKey(event)))) return done;
    } catch (error) {
      await report(error, event);
      return respond(500, "The receiver cannot tell whether the event is a duplicate.");
    }
    const work = dispatch(event, listen);
    if (wait) return (await work) ? done : respond(500, "The receiver failed.");
    try {
      waiterOf(settings, context)?.waitUntil?.(work.then(() => undefined));
    } catch (error) {
      await report(error, event);
    }
    return done;
  };
}

function unauthorized(request: WebhookRequest): Response {
  discardUnread(request);
  return respond(401, "The signature is missing or does not match the body.");
}

/** Frees the connection of a body that nobody has begun to read; a stream in use rejects, which is ignored. */
function discardUnread(request: WebhookRequest | undefined): void {
  if (request?.bodyUsed === false) discard(request.body);
}

type Waiter = Partial<Pick<WebhookHandlerOptions, "waitUntil">>;

function waiterOf(options: object, context: readonly unknown[]): Waiter | undefined {
  return [...context, options].find(
    (each): each is Waiter => typeof (each as Waiter | undefined)?.waitUntil === "function",
  );
}

function respond(status: number, text: string | null = null, headers: HeadersInit = {}): Response {
  return new Response(text, { status, headers });
}

/** An error that nothing handles must neither vanish nor end the process. */
function print(error: unknown, event?: QlikEvent): void {
  const what = event ? `event ${JSON.stringify(event.id)} (${event.type})` : "a request";
  // eslint-disable-next-line no-console -- `onError` replaces it
  console.error(`qlik-cloud-client/events: ${what} was not processed.`, error);
}
