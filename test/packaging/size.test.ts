/** What each of the jobs adds to a bundle that has a client, minified and gzipped, in bytes. */
import { expect, test } from "vitest";
import { JOBS, weightOf } from "./bundle-size.ts";

/** What the client with everything takes at most, without the sentences of its messages. */
const MAX_CLIENT = 21_000;
/** The same with them. */
const MAX_CLIENT_WITH_MESSAGES = 26_000;
/** What a job takes at most besides the client, without the sentences of its messages. */
const MAX_JOB = 3_000;

test("the client takes at most 21 kB, and 26 kB with its messages", () => {
  const { gzipped, gzippedCode } = weightOf("index.ts", ["createQlikClient"], []);
  expect(gzippedCode).toBeLessThanOrEqual(MAX_CLIENT);
  expect(gzipped).toBeLessThanOrEqual(MAX_CLIENT_WITH_MESSAGES);
});

test.each(JOBS)("$added take at most 3 kB besides $to", ({ added, to }) => {
  expect(weightOf("index.ts", added, to).gzippedCode).toBeLessThanOrEqual(MAX_JOB);
});

const PARSING = ["verifySignature", "parseEvent"];

test.each([
  { added: PARSING, to: [], most: MAX_JOB },
  { added: ["createWebhookHandler", "toNodeHandler"], to: PARSING, most: MAX_JOB },
])("without a client, $added take at most $most bytes more", ({ added, to, most }) => {
  expect(weightOf("events.ts", added, to).gzippedCode).toBeLessThanOrEqual(most);
});
