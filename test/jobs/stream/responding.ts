import { createQlikClient, type QlikClient } from "../../../src/index.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";
import { unaided } from "../../no-retry.ts";

/** A response whose pieces the test sends one by one. */
export interface Sending {
  readonly response: Response;
  readonly send: (text: string) => void;
  readonly end: () => void;
  /** Breaks the connection. */
  readonly fail: () => void;
  readonly isCancelled: () => boolean;
}

export function sending(mediaType = "text/event-stream"): Sending {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return {
    response: new Response(body, { headers: { "content-type": mediaType } }),
    send: (text) => {
      controller.enqueue(new TextEncoder().encode(text));
    },
    end: () => {
      controller.close();
    },
    fail: () => {
      controller.error(new TypeError("terminated"));
    },
    isCancelled: () => cancelled,
  };
}

/** A response of these bytes, in pieces of that size. */
export function piecesOf(text: string, mediaType: string, size?: number): Response {
  const bytes = new TextEncoder().encode(text);
  let position = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (position >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.slice(position, size && position + size));
      position += size ?? bytes.length;
    },
  });
  return new Response(body, { headers: { "content-type": mediaType } });
}

/** A tenant on a manual clock whose operation is answered by the test, and a client of it. */
export function responding(
  operation: string,
  respond: (request: Request) => Response | Promise<Response>,
): { readonly tenant: Tenant; readonly qlik: QlikClient } {
  const tenant = createTenant({ clock: "manual", seed: 1 });
  const [method = "", path = ""] = operation.split(" ");
  tenant.route(method, path, respond);
  return { tenant, qlik: createQlikClient({ ...unaided, ...tenant.clientOptions }) };
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
