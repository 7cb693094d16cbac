/**
 * What a bundler ships of a client and of each of the jobs, minified and gzipped, in bytes. Sentences of messages don't count
 * unless said: they are not shortened for the sake of bytes.
 */
import { expect, test } from "vitest";
import {
  JOBS,
  MAX_CLIENT,
  MAX_TABLE,
  ONE_GET,
  sizeOf,
  tableShare,
  waitShares,
  weightOf,
} from "./bundle-size.ts";

/** What a client and one GET take at most with the sentences of the messages. */
const MAX_CLIENT_WITH_MESSAGES = 30_000;
/** What a job takes at most besides the client, without the sentences of its messages. */
const MAX_JOB = 3_000;

test("a client and one GET take at most 25.2 kB, and 30 kB with the messages", () => {
  const { gzipped, gzippedCode } = sizeOf(ONE_GET);
  expect(gzippedCode).toBeLessThanOrEqual(MAX_CLIENT);
  expect(gzipped).toBeLessThanOrEqual(MAX_CLIENT_WITH_MESSAGES);
});

test("at most 4.6 kB of them are the table of all operations and its decoder", async () => {
  expect(await tableShare()).toBeLessThanOrEqual(MAX_TABLE);
});

test.each(JOBS)("$added take at most 3 kB besides $to", ({ added, to, most = MAX_JOB }) => {
  expect(weightOf("index.ts", added, to).gzippedCode).toBeLessThanOrEqual(most);
});

test("waitFor takes at most 4 kB besides the client, and its rows 1.2 kB", async () => {
  const { mechanism, rows } = await waitShares();
  expect(mechanism).toBeLessThanOrEqual(4_000);
  expect(rows).toBeLessThanOrEqual(1_200);
});

const PARSING = ["verifySignature", "parseEvent"];

test.each([
  { added: PARSING, to: [], most: MAX_JOB },
  { added: ["createWebhookHandler", "toNodeHandler"], to: PARSING, most: MAX_JOB },
])("without a client, $added take at most $most bytes more", ({ added, to, most }) => {
  expect(weightOf("events.ts", added, to).gzippedCode).toBeLessThanOrEqual(most);
});
