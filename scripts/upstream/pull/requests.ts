/** GET requests for published files: conditional, limited in number, size and time, and retried. */
import type { Clock } from "../../../src/core/clock.ts";
import { retryAfterOf } from "../../../src/core/retry-after.ts";
import { createSemaphore } from "../../../src/core/semaphore.ts";
import { MAX_SIZE } from "../../pipeline/size.ts";

const MAX_CONCURRENT = 4;
const MAX_ATTEMPTS = 4;
/** Time limit of one attempt, in milliseconds, the body included. */
export const TIMEOUT_MS = 60_000;
const FIRST_DELAY_MS = 1_000;
/** Longest Retry-After that is waited for, in milliseconds. */
const MAX_WAIT_MS = 300_000;
const MAX_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const GONE: readonly number[] = [404, 410];

export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type Received = (
  | { readonly kind: "content"; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly kind: "unchanged" }
  | { readonly kind: "gone"; readonly status: number }
) &
  Validators & {
    /** The address that responded, if redirects led there. */
    readonly movedTo?: string;
  };

/** A request that did not succeed. */
export class RequestFault extends Error {
  override readonly name = "RequestFault";
  /** What to do. */
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

export interface RequestOptions {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Called before a request is retried, with the reason. */
  readonly onRetry: (url: string, reason: string, delayMs: number) => void;
}

/** Sends at most {@link MAX_CONCURRENT} requests at a time. A Retry-After pauses all of them. */
export class Requests {
  readonly #options: RequestOptions;
  readonly #acquire = createSemaphore(MAX_CONCURRENT);
  #pausedUntil = 0;
  #attempts = MAX_ATTEMPTS;

  constructor(options: RequestOptions) {
    this.#options = options;
  }

  /** Sends requests once from now on. Errors are then reported soon, when nothing can be written anyway. */
  stopRetrying(): void {
    this.#attempts = 1;
  }

  /** @throws {RequestFault} */
  async get(url: string, validators: Validators = {}): Promise<Received> {
    const release = await this.#acquire();
    try {
      return await this.#getWithRetries(url, headersOf(validators));
    } finally {
      release();
    }
  }

  async #getWithRetries(url: string, headers: Record<string, string>): Promise<Received> {
    const { clock, onRetry } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const pause = this.#pausedUntil - clock.monotonic();
      if (pause > 0) await sleep(clock, pause);
      try {
        return await this.#send(url, headers);
      } catch (error) {
        if (!(error instanceof Transient)) throw error;
        const delay = error.retryAfterMs ?? FIRST_DELAY_MS * 2 ** (attempt - 1);
        if (attempt >= this.#attempts || delay > MAX_WAIT_MS) throw error.toFault(attempt);
        onRetry(url, error.message, delay);
        if (error.retryAfterMs === undefined) await sleep(clock, delay);
        else this.#pausedUntil = Math.max(this.#pausedUntil, clock.monotonic() + delay);
      }
    }
  }

  /** Sends one request, within the time limit, and follows its redirects. */
  async #send(url: string, headers: Record<string, string>): Promise<Received> {
    const { clock, fetch } = this.#options;
    const controller = new AbortController();
    const cancel = clock.after(TIMEOUT_MS, () => {
      controller.abort();
    });
    try {
      let address = url;
      for (let hops = 0; ; hops++) {
        const { signal } = controller;
        const response = await fetch(address, { headers, redirect: "manual", signal });
        if (!REDIRECTS.includes(response.status)) {
          const received = await this.#read(response);
          return address === url ? received : { ...received, movedTo: address };
        }
        await response.body?.cancel();
        address = redirectOf(response, address);
        if (hops >= MAX_REDIRECTS) {
          throw new RequestFault(
            `redirects more than ${MAX_REDIRECTS} times`,
            "Open the address in a browser, and correct it in spec/upstream.lock.json.",
          );
        }
      }
    } catch (error) {
      if (error instanceof Transient || error instanceof RequestFault) throw error;
      if (controller.signal.aborted) throw new Transient(`no response within ${TIMEOUT_MS} ms`);
      throw new Transient(describeFailure(error));
    } finally {
      cancel();
    }
  }

  async #read(response: Response): Promise<Received> {
    const { status, headers } = response;
    const validators = validatorsOf(headers);
    if (status === 200) {
      const bytes = await readBody(response);
      const mediaType = headers.get("content-type") ?? "";
      return { kind: "content", bytes, mediaType, ...validators };
    }
    await response.body?.cancel();
    if (status === 304) return { kind: "unchanged", ...validators };
    if (GONE.includes(status)) return { kind: "gone", status };
    const text = `status ${status}${response.statusText ? ` ${response.statusText}` : ""}`;
    if (status === 429 || status >= 500) {
      throw new Transient(text, retryAfterOf(headers, this.#options.clock.now()));
    }
    throw new RequestFault(
      `${text} instead of the file`,
      "Open the address in a browser. If the file has moved, correct its address in spec/upstream.lock.json.",
    );
  }
}

/** A failure after which the same request may succeed. */
class Transient extends Error {
  readonly retryAfterMs: number | undefined;

  constructor(message: string, retryAfterMs?: number) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }

  toFault(attempts: number): RequestFault {
    const seconds = Math.ceil((this.retryAfterMs ?? 0) / 1000);
    const hint =
      seconds > 0
        ? `Run the command again in ${seconds} s, as the server asks for.`
        : "Run the command again later. If it keeps failing, open the address in a browser.";
    return new RequestFault(
      attempts === 1 ? this.message : `${this.message}, after ${attempts} attempts`,
      hint,
    );
  }
}

function headersOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    accept: "application/json, application/xml;q=0.9",
    "user-agent": "qlik-cloud-client (npm run spec -- pull)",
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(lastModified !== undefined && { "if-modified-since": lastModified }),
  };
}

function validatorsOf(headers: Headers): Validators {
  return {
    etag: headers.get("etag") ?? undefined,
    lastModified: headers.get("last-modified") ?? undefined,
  };
}

function redirectOf(response: Response, from: string): string {
  const location = response.headers.get("location") ?? "";
  const to = location && URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (to?.origin !== new URL(from).origin) {
    throw new RequestFault(
      `status ${response.status} leads to another origin, which is not followed: ${location || "(no Location)"}`,
      "Check the new address. If it is Qlik's, set it with --from or in spec/upstream.lock.json.",
    );
  }
  return to.href;
}

async function readBody(response: Response): Promise<Uint8Array> {
  const { headers } = response;
  const declared = Number(headers.get("content-length") ?? Number.NaN);
  if (declared > MAX_SIZE) {
    await response.body?.cancel();
    throw tooLarge(declared);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > MAX_SIZE) {
      await reader?.cancel();
      throw tooLarge(size);
    }
    chunks.push(part.value);
  }
  // The length is that of the encoded body.
  if (!headers.has("content-encoding") && !Number.isNaN(declared) && size !== declared) {
    throw new Transient(`the body is truncated: ${size} of ${declared} bytes`);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: number): RequestFault {
  return new RequestFault(
    `the file must have at most ${MAX_SIZE} bytes, got ${size} or more`,
    "Check the address. If the file is right, raise MAX_SIZE in scripts/pipeline/size.ts.",
  );
}

/** Describes an error of `fetch`, whose reason is in its cause. */
function describeFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `connection failed: ${cause instanceof Error ? cause.message : String(cause)}`;
}

function sleep(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}
