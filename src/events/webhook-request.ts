import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";

/** What a webhook handler uses of a web `Request`; that of Azure Functions (v4) is enough too. */
export interface WebhookRequest {
  readonly method: string;
  readonly headers: { readonly get: (name: string) => string | null };
  /** The body as a web stream of bytes. */
  readonly body: WebhookRequestBody | null;
  readonly bodyUsed: boolean;
}

/** What is used of a web `ReadableStream`. */
export interface WebhookRequestBody {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- platforms type their streams' chunks differently
  readonly getReader: () => { read(): Promise<{ value?: any }>; cancel(): Promise<void> };
  readonly cancel: () => Promise<void>;
}

/**
 * Rejects what other platforms pass to handlers.
 *
 * @throws {QlikInputError} that names the adapter to use.
 */
export function assertWebRequest(request: unknown): void {
  const { method, headers } = (request ?? {}) as Partial<WebhookRequest>;
  if (typeof method === "string" && typeof headers?.get === "function") return;
  throw new QlikInputError(
    `The webhook handler must be called with a web Request, got ${describeValue(request)}. Use toNodeHandler(handler) for Node and Express, or toLambdaHandler(handler) for AWS Lambda.`,
  );
}

/**
 * Rejects what is not a handler when an adapter is made, rather than at the first request.
 *
 * @throws {QlikInputError}
 */
export function assertHandler(handler: unknown): void {
  if (typeof handler === "function") return;
  throw new QlikInputError(
    `"handler" must be a function (request) => Response, got ${describeValue(handler)}. Pass what createWebhookHandler() returns.`,
  );
}
