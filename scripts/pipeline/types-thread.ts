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

/** Asks the thread. One document at a time. */
export function typesFrom(thread: Worker): EmitTypes {
  // A thread that nobody waits for should not keep the process alive.
  thread.unref();
  return (document) =>
    new Promise((resolve, reject) => {
      thread.once("message", (answer: { types: string } | { error: string }) => {
        thread.unref();
        if ("types" in answer) resolve(answer.types);
        else reject(new Error(answer.error));
      });
      thread.ref();
      thread.postMessage(document);
    });
}
