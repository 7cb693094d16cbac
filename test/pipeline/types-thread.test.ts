import { MessageChannel } from "node:worker_threads";
import { expect, it, onTestFinished } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { typesFrom } from "../../scripts/pipeline/types-thread.ts";

const titled = (title: string): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title, version: "1" },
});

it("returns the types of each document, even while an earlier request is pending", async () => {
  const { port1: thread, port2: other } = new MessageChannel();
  onTestFinished(() => {
    thread.close();
  });
  other.on("message", ({ info }: OpenApiDocument) => {
    other.postMessage(info.title === "bad" ? { error: "no types" } : { types: info.title });
  });
  const emitTypes = typesFrom(thread);
  const [one, bad, two] = await Promise.allSettled(
    ["one", "bad", "two"].map((title) => emitTypes(titled(title))),
  );
  expect(one).toEqual({ status: "fulfilled", value: "one" });
  expect(bad).toMatchObject({ status: "rejected", reason: new Error("no types") });
  expect(two).toEqual({ status: "fulfilled", value: "two" });
});
