import { memoryDedupe, type Dedupe } from "./dedupe.ts";
import { currentType } from "./envelope.ts";
import type { CloudEvent, QlikEvent } from "./event.ts";
import { QlikEventError } from "../errors/event-error.ts";
import type {
  QlikEventListener,
  QlikEventListeners,
  WebhookHandlerOptions,
} from "./handler-options.ts";
import { MOST_BYTES, parseEvent } from "./parse.ts";
import { readBody } from "./read-body.ts";
import { checkSecrets, SIGNATURE_HEADER, verifySignature } from "./signature.ts";

/**
 * Takes a delivery and answers it; it never rejects. Among the further arguments, a platform's context with a
 * `waitUntil` method is used if there is one, so `export default { fetch: handler }` is a whole Cloudflare worker.
 */
export type WebhookHandler = (
  request: Request,
  ...context: readonly unknown[]
) => Promise<Response>;

/**
 * Makes a receiver of Qlik's events. It checks the signature, reads the event, drops one that was taken before, answers,
 * and calls the function that `on` has for the type.
 *
 * | answer | when                                                        |
 * | ------ | ----------------------------------------------------------- |
 * | 202    | the event is taken, or was before; 200 with `wait`          |
 * | 400    | the body is no event                                        |
 * | 401    | the signature is missing or wrong                           |
 * | 405    | the method is not POST                                      |
 * | 413    | the body is larger than `maxBodyBytes`                      |
 * | 500    | `dedupe` failed, the body was read before; with `wait`, the function failed |
 *
 * Qlik promises neither to send an event again nor an order. So look at what the REST API lists for what you must not
 * miss.
 *
 * @throws {TypeError} when the options cannot be used, secrets that are missing or empty above all.
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
 * app.post("/qlik-events", (c) => handler(c.req.raw)); // Hono
 * export const POST = (request: Request) => handler(request); // Next
 * Deno.serve(handler); // Deno
 * createServer(toNodeHandler(handler)).listen(3000); // Node
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const { onUnknown, maxBodyBytes = MOST_BYTES, wait = false } = options;
  const onError: NonNullable<WebhookHandlerOptions["onError"]> = options.onError ?? print;
  const secrets = secretsOf(options);
  const listeners = listenersOf(options.on);
  const dedupe: Partial<Dedupe> =
    options.dedupe === false ? {} : (options.dedupe ?? memoryDedupe());

  const report = async (error: unknown, event?: QlikEvent): Promise<void> => {
    try {
      await onError(error, event);
    } catch (failure) {
      print(failure, event);
    }
  };

  const refuse = async (error: unknown, isTrusted: boolean): Promise<Response> => {
    const reason = error instanceof QlikEventError ? error.reason : undefined;
    const isOurs = reason === undefined || reason === "consumed";
    if (isOurs || isTrusted) await report(error);
    if (isOurs) return answer(500, "The receiver cannot read events.");
    return answer(reason === "too-large" ? 413 : 400, (error as QlikEventError).message);
  };

  /** Whether it could be dealt with. Never rejects. */
  const deal = async (event: QlikEvent, listen: QlikEventListener<QlikEvent>): Promise<boolean> => {
    try {
      await listen(event);
      return true;
    } catch (error) {
      try {
        await dedupe.release?.(event.id);
      } catch (failure) {
        await report(failure, event);
      }
      await report(error, event);
      return false;
    }
  };

  return async (request, ...context) => {
    if (request.method !== "POST") return answer(405, "Events are posted.", { allow: "POST" });
    let isTrusted = false;
    let event: QlikEvent;
    try {
      const body = await readBody(request, maxBodyBytes);
      const signature = request.headers.get(SIGNATURE_HEADER);
      if (secrets && !(await verifySignature({ body, signature, secrets }))) {
        return answer(401, "The signature is missing or does not fit the body.");
      }
      isTrusted = secrets !== undefined;
      event = parseEvent(body, { maxBodyBytes });
    } catch (error) {
      return refuse(error, isTrusted);
    }
    const done = answer(wait ? 200 : 202);
    const listen = listeners.get(event.type) ?? onUnknown;
    if (!listen) return done;
    try {
      if ((await dedupe.claim?.(event.id)) === false) return done;
    } catch (error) {
      await report(error, event);
      return answer(500, "The receiver cannot tell whether it has the event.");
    }
    const work = deal(event, listen);
    if (wait) return (await work) ? done : answer(500, "The receiver has failed.");
    try {
      waiterOf(options, context)?.waitUntil?.(work.then(() => undefined));
    } catch (error) {
      await report(error, event);
    }
    return done;
  };
}

function secretsOf({
  secrets,
  acceptUnsigned,
}: WebhookHandlerOptions): readonly string[] | undefined {
  if (acceptUnsigned !== true) return checkSecrets(secrets);
  if (secrets === undefined) return undefined;
  throw new TypeError("secrets and acceptUnsigned contradict each other: give one of them.");
}

/** A map, since the type of an event comes from outside and may be `constructor` just as well. */
function listenersOf(on: QlikEventListeners): ReadonlyMap<string, QlikEventListener<CloudEvent>> {
  const listeners = new Map<string, QlikEventListener<CloudEvent>>();
  for (const [name, listen] of Object.entries(on ?? {})) {
    if (listen === undefined) continue;
    const type = currentType(name);
    if (typeof listen !== "function") throw new TypeError(`on["${name}"] has to be a function.`);
    if (listeners.has(type)) throw new TypeError(`on has ${type} twice, once by its former name.`);
    listeners.set(type, listen);
  }
  return listeners;
}

type Waiter = Pick<WebhookHandlerOptions, "waitUntil">;

function waiterOf(options: Waiter, context: readonly unknown[]): Waiter | undefined {
  return [...context, options].find(
    (each): each is Waiter => typeof (each as Waiter | undefined)?.waitUntil === "function",
  );
}

function answer(status: number, text: string | null = null, headers: HeadersInit = {}): Response {
  return new Response(text, { status, headers });
}

/** What nobody asked to be told must not vanish, and must not end the process either. */
function print(error: unknown, event?: QlikEvent): void {
  const what = event ? `the event ${event.id} (${event.type})` : "a delivery";
  // eslint-disable-next-line no-console -- `onError` takes its place
  console.error(`qlik-cloud-client/events: ${what} was not handled.`, error);
}
