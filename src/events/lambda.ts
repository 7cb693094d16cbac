/** A webhook handler for AWS Lambda. Knows Lambda's events by their shape only. */
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";
import { assertHandler } from "./webhook-request.ts";

/**
 * What is used of an HTTP event: of API Gateway's REST APIs (payload 1.0), of its HTTP APIs and of function URLs (payload
 * 2.0), and of a load balancer.
 */
export interface LambdaEvent {
  /** The method, in payload 1.0. */
  readonly httpMethod?: string | undefined;
  /** Has `http.method`, in payload 2.0. */
  readonly requestContext?: object | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueHeaders?:
    Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
  readonly body?: string | null | undefined;
  /** Whether `body` is base64, as it is for media types that API Gateway treats as binary. */
  readonly isBase64Encoded?: boolean | undefined;
}

/** The response in the form that both payloads accept. */
export interface LambdaResult {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

export type LambdaHandler = (event: LambdaEvent, context?: unknown) => Promise<LambdaResult>;

/** A web `Request` needs an absolute URL; the webhook handler doesn't use it. */
const ADDRESS = "https://lambda.invalid/";

/**
 * Adapts a webhook handler to AWS Lambda behind API Gateway (REST or HTTP API), a function URL or a load balancer. Lambda
 * freezes the process after the response, so listeners are awaited first, with and without `wait`: `wait: true` adds that a
 * failed listener is answered with 500. Deduplication needs a shared store, since each instance has its own memory.
 *
 * @throws {QlikInputError} when `handler` is not a function; the adapted handler rejects with it when the event is not an
 * HTTP request.
 * @example
 * export const lambda = toLambdaHandler(handler); // the function's handler setting: index.lambda
 */
export function toLambdaHandler(
  handler: (request: Request, ...context: readonly unknown[]) => Promise<Response>,
): LambdaHandler {
  assertHandler(handler);
  return async (event) => {
    const work: Promise<unknown>[] = [];
    const waitUntil = (promise: Promise<unknown>): void => void work.push(promise);
    const response = await handler(requestOf(event), { waitUntil });
    await Promise.allSettled(work);
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };
}

function requestOf(event: LambdaEvent): Request {
  const { http } = (event?.requestContext ?? {}) as { http?: { method?: unknown } };
  const method = http?.method ?? event?.httpMethod;
  if (typeof method !== "string") {
    throw new QlikInputError(
      `The handler of toLambdaHandler() must be called with an HTTP event of API Gateway, a function URL or a load balancer, got ${describeValue(event)} without a method.`,
    );
  }
  const headers = Object.entries({ ...event.headers, ...event.multiValueHeaders }).flatMap(
    ([name, value]) => {
      const text = String(value);
      // A web Request rejects other characters; the headers that matter have none.
      const isUsable = value !== undefined && /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
      return isUsable && /^[\w!#$%&'*+.^`|~-]+$/.test(name)
        ? [[name, text] as [string, string]]
        : [];
    },
  );
  if (method !== "POST") return new Request(ADDRESS, { method: "GET", headers });
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        controller.enqueue(bytesOf(event));
        controller.close();
      },
    },
    // Decoded when it is read, so not at all for an unsigned request.
    { highWaterMark: 0 },
  );
  return new Request(ADDRESS, { method, headers, body, duplex: "half" } as RequestInit);
}

function bytesOf({ body, isBase64Encoded }: LambdaEvent): Uint8Array {
  if (isBase64Encoded !== true) return new TextEncoder().encode(body ?? "");
  return Uint8Array.from(atob(body ?? ""), (character) => character.charCodeAt(0));
}
