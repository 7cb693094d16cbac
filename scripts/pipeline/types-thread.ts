/** Generates the types in a worker thread. */
import type { MessagePort, Worker } from "node:worker_threads";
import type { OpenApiDocument } from "../openapi/document.ts";
import type { EmitTypes } from "./render.ts";

/** Runs in the thread: responds to each document with its types. */
export async function serveTypes(port: MessagePort): Promise<void> {
  const { emitTypes } = await import("./types.ts");
  port.on("message", (document: OpenApiDocument) => {
    emitTypes(document).then(
      (types) => {
        port.postMessage({ types });
      },
      (error: unknown) => {
        port.postMessage({ error: error instanceof Error ? error.stack : String(error) });
      },
    );
  });
}

/**
 * Returns a function that requests types from the thread, one document at a time. Otherwise, after a failed run that did not
 * wait for its types, the next run would receive them.
 */
export function typesFrom(thread: Worker | MessagePort): EmitTypes {
  // An idle thread must not keep the process alive.
  thread.unref();
  let last: Promise<unknown> = Promise.resolve();
  return (document) => {
    const ask = (): Promise<string> => askOnce(thread, document);
    const types = last.then(ask, ask);
    last = types;
    return types;
  };
}

function askOnce(thread: Worker | MessagePort, document: OpenApiDocument): Promise<string> {
  return new Promise((resolve, reject) => {
    thread.once("message", (response: { types: string } | { error: string }) => {
      thread.unref();
      if ("types" in response) resolve(response.types);
      else reject(new Error(response.error));
    });
    thread.ref();
    thread.postMessage(document);
  });
}
