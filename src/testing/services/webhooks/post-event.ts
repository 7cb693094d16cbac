/** Posts an event to a receiver. */

/** An event that is ready to be sent, and its receiver. */
export interface OutgoingEvent {
  readonly url: string;
  /** Handles the request in place of the URL. */
  readonly handler: ((request: Request) => Response | Promise<Response>) | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The outcome of a delivery. */
export interface DeliveryOutcome {
  /** The status of the response, a 2xx; `"lost"` for any other end. */
  readonly status: number | "lost";
  /** Why it was lost, as a sentence. */
  readonly reason?: string;
  /** Absent without a response. */
  readonly response?: ReceiverResponse;
}

export interface ReceiverResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning of the body, as text. */
  readonly text: string;
}

/** The time to wait for a response, in milliseconds of the platform's time. Qlik documents no number. */
const RESPONSE_TIMEOUT = 10_000;

/** The maximum number of bytes that are kept of a response. Qlik documents no number. */
const MAX_KEPT_BYTES = 2_048;

/** Posts an event. Never rejects: errors are part of the outcome. */
export async function postEvent(event: OutgoingEvent): Promise<DeliveryOutcome> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No response within ${RESPONSE_TIMEOUT / 1_000} seconds.`));
      abort.abort();
    }, RESPONSE_TIMEOUT);
  });
  try {
    return await Promise.race([send(event, abort.signal), late]);
  } catch (error) {
    return { status: "lost", reason: describeError(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function send(
  { url, handler, headers, body }: OutgoingEvent,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  const init: RequestInit = { method: "POST", headers, body, redirect: "manual" };
  // The global fetch is read at each call, so that a replaced one is used.
  const response = handler
    ? await handler(new Request(url, init))
    : await globalThis.fetch(url, { ...init, signal });
  // Callers in plain JavaScript may forget to return the response.
  if (typeof response?.status !== "number") throw new Error("The handler must return a Response.");
  const { status, type } = response;
  const kept: ReceiverResponse = {
    status,
    headers: Object.fromEntries(response.headers ?? []),
    text: await readBeginning(response, signal),
  };
  if (status >= 200 && status < 300) return { status, response: kept };
  const isRedirect = type === "opaqueredirect" || (status >= 300 && status < 400);
  const reason = isRedirect ? "Redirects are not followed." : `The response status was ${status}.`;
  return { status: "lost", reason, response: kept };
}

/** Reads the beginning of the body and cancels the rest, since an unread body keeps its connection open. */
async function readBeginning(response: Response, signal: AbortSignal): Promise<string> {
  const { body } = response;
  // A handler may give the same response each time.
  if (!body || response.bodyUsed || body.locked) return "";
  const reader = body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener("abort", cancel);
  const decoder = new TextDecoder();
  let [text, left] = ["", MAX_KEPT_BYTES];
  try {
    while (left > 0) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
    }
    return text + decoder.decode();
  } catch {
    // The status says that the event has arrived.
    return text;
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
