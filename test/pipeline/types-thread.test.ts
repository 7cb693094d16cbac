import { MessageChannel } from "node:worker_threads";
import { expect, it, onTestFinished } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { partsFrom } from "../../scripts/pipeline/types-thread.ts";

const titled = (title: string): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title, version: "1" },
});

it("returns the types of each document, in whatever order the thread responds", async () => {
  const { port1: thread, port2: other } = new MessageChannel();
  onTestFinished(() => {
    thread.close();
  });
  const received: { id: number; document: OpenApiDocument }[] = [];
  other.on("message", (request: (typeof received)[number]) => {
    received.push(request);
    if (received.length < 3) return;
    for (const { id, document } of received.reverse()) {
      const { title } = document.info;
      other.postMessage(title === "bad" ? { id, error: "no types" } : { id, parts: title });
    }
  });
  const emitParts = partsFrom(thread);
  const [one, bad, two] = await Promise.allSettled(
    ["one", "bad", "two"].map((title) => emitParts(titled(title))),
  );
  expect(one).toEqual({ status: "fulfilled", value: "one" });
  expect(bad).toMatchObject({ status: "rejected", reason: new Error("no types") });
  expect(two).toEqual({ status: "fulfilled", value: "two" });
});
