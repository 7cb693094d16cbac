/** Keeps what was asked of a tenant and what it answered, and finds fault with every answer that isn't as specified. */
import { conforms, operationOf } from "../testing/conforms.ts";
import { messageOf, type Exchange } from "./exchange.ts";
import { declared } from "./specification.ts";

/** What is kept of a tenant's traffic. */
export interface Recording {
  readonly exchanges: Exchange[];
  /** What isn't as specified, as sentences. Gathered, so that a tour shows all faults of a tenant at once. */
  readonly faults: string[];
}

/** The tenant's `fetch`; each call of it is kept. */
export function recorded(
  ask: (request: Request) => Promise<Response>,
  { exchanges, faults }: Recording,
): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const request = new Request(url, init);
    const sent = await messageOf(request.clone());
    const response = await ask(request);
    const exchange: Exchange = {
      operation: operationOf(request.method, new URL(url).pathname),
      method: request.method,
      url,
      status: response.status,
      request: sent,
      response: await messageOf(response.clone()),
    };
    exchanges.push(exchange);
    const fault = faultOf(exchange);
    if (fault) faults.push(fault);
    return response;
  };
}

function faultOf({ operation, status, response }: Exchange): string | undefined {
  const required = declared.get(operation)?.get(status)?.headers ?? [];
  const missing = required.find((name) => !(name.toLowerCase() in response.headers));
  if (missing) return `The answer ${status} to ${operation} has no header ${missing}.`;
  const text = new TextDecoder().decode(response.body);
  const { mediaType } = response;
  try {
    const body: unknown = mediaType === "application/json" ? JSON.parse(text) : text || undefined;
    conforms(operation, status, body, mediaType);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
