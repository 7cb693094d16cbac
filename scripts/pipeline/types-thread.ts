/** Generates the types in a worker thread. */
import type { MessagePort, Worker } from "node:worker_threads";
import type { OpenApiDocument } from "../openapi/document.ts";
import type { EmitParts, TypeParts } from "./type-parts.ts";

interface Request {
  readonly id: number;
  readonly document: OpenApiDocument;
}

type Response = { readonly id: number } & (
  { readonly parts: TypeParts } | { readonly error: string }
);

/** Runs in the thread: responds to each document with its types, one after the other. */
export async function serveTypes(port: MessagePort): Promise<void> {
  const { emitParts } = await import("./types.ts");
  let last = Promise.resolve();
  port.on("message", ({ id, document }: Request) => {
    const respond = (response: Response): void => {
      port.postMessage(response);
    };
    last = last
      .then(() => emitParts(document))
      .then(
        (parts) => {
          respond({ id, parts });
        },
        (error: unknown) => {
          respond({ id, error: error instanceof Error ? (error.stack ?? "") : String(error) });
        },
      );
  });
}

/** Returns a function that requests types from the thread. */
export function partsFrom(thread: Worker | MessagePort): EmitParts {
  const pending = new Map<number, (response: Response) => void>();
  let count = 0;
  // An idle thread must not keep the process alive.
  thread.on("message", (response: Response) => {
    pending.get(response.id)?.(response);
    pending.delete(response.id);
    if (pending.size === 0) thread.unref();
  });
  thread.unref();
  return (document) =>
    new Promise((resolve, reject) => {
      const id = count++;
      pending.set(id, (response) => {
        if ("parts" in response) resolve(response.parts);
        else reject(new Error(response.error));
      });
      thread.ref();
      thread.postMessage({ id, document } satisfies Request);
    });
}
