/** The types, made in a thread of their own. */
import type { MessagePort, Worker } from "node:worker_threads";
import type { OpenApiDocument } from "./openapi.ts";
import type { EmitTypes } from "./render.ts";

/** Answers each document with its types, in the thread. */
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
 * Asks the thread, for one document after the other: a run that has failed meanwhile doesn't wait for its types, and the
 * next one would take them for its own.
 */
export function typesFrom(thread: Worker | MessagePort): EmitTypes {
  // A thread that nobody waits for should not keep the process alive.
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
    thread.once("message", (answer: { types: string } | { error: string }) => {
      thread.unref();
      if ("types" in answer) resolve(answer.types);
      else reject(new Error(answer.error));
    });
    thread.ref();
    thread.postMessage(document);
  });
}
