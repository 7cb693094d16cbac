/** Posts an event to its receiver. */

/** An event that is ready to go, and where it goes. */
export interface Posting {
  readonly url: string;
  /** Stands for the address. */
  readonly handler: ((request: Request) => Response | Promise<Response>) | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What came of it. */
export interface Ending {
  /** The status of the answer, a 2xx; `"lost"` for any other end. */
  readonly status: number | "lost";
  /** Why it was lost, as a sentence. */
  readonly reason?: string;
  /** Absent when none came. */
  readonly answer?: ReceiverAnswer;
}

export interface ReceiverAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** How the body begins, as text. */
  readonly text: string;
}

/** Milliseconds of the platform's time, since an address may never answer. Qlik names no number. */
const ANSWER_WITHIN = 10_000;

/** The most bytes that are kept of an answer. Qlik names no number. */
const LONGEST_KEPT = 2_048;

/** Never rejects: whatever goes wrong is how it ends. */
export async function postEvent(posting: Posting): Promise<Ending> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`There was no answer within ${ANSWER_WITHIN / 1_000} seconds.`));
      abort.abort();
    }, ANSWER_WITHIN);
  });
  try {
    return await Promise.race([ask(posting, abort.signal), late]);
  } catch (error) {
    return { status: "lost", reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function ask({ url, handler, headers, body }: Posting, signal: AbortSignal): Promise<Ending> {
  const init: RequestInit = { method: "POST", headers, body, redirect: "manual" };
  // The global fetch is looked up now, so that one that was replaced meanwhile is used.
  const response = handler
    ? await handler(new Request(url, init))
    : await globalThis.fetch(url, { ...init, signal });
  // Of code that isn't typed, a forgotten return.
  if (typeof response?.status !== "number") throw new Error("The handler gave no Response.");
  const { status, type } = response;
  const answer: ReceiverAnswer = {
    status,
    headers: Object.fromEntries(response.headers ?? []),
    text: await beginningOf(response, signal),
  };
  if (status >= 200 && status < 300) return { status, answer };
  const isRedirect = type === "opaqueredirect" || (status >= 300 && status < 400);
  const reason = isRedirect ? "Redirects are not followed." : `The answer was ${status}.`;
  return { status: "lost", reason, answer };
}

/** The rest of the body is cancelled, since one that nobody reads would keep its connection. */
async function beginningOf(response: Response, signal: AbortSignal): Promise<string> {
  const { body } = response;
  // A handler may give the same response each time.
  if (!body || response.bodyUsed || body.locked) return "";
  const reader = body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal.addEventListener("abort", cancel);
  const decoder = new TextDecoder();
  let [text, left] = ["", LONGEST_KEPT];
  try {
    while (left > 0) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
    }
    return text + decoder.decode();
  } catch {
    // The event has arrived: the status says so.
    return text;
  } finally {
    signal.removeEventListener("abort", cancel);
    cancel();
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
