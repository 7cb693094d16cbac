/** What each of the jobs adds to a bundle that has a client, minified and gzipped, in bytes. */
import { expect, test } from "vitest";
import { JOBS, weightOf } from "./bundle-size.ts";

/** What a user pays at most for the client with everything, which is less than `@qlik/api/reloads` takes alone. */
const MAX_CLIENT = 23_500;
/** What a job takes at most besides the client. */
const MAX_JOB = 3_500;

test("the client takes at most 23.5 kB", () => {
  expect(weightOf("index.ts", ["createQlikClient"], []).gzipped).toBeLessThanOrEqual(MAX_CLIENT);
});

test.each(JOBS)("$added take at most 3.5 kB besides $to", ({ added, to }) => {
  expect(weightOf("index.ts", added, to).gzipped).toBeLessThanOrEqual(MAX_JOB);
});

const PARSING = ["verifySignature", "parseEvent"];

test.each([
  { added: PARSING, to: [], most: MAX_JOB },
  { added: ["createWebhookHandler", "toNodeHandler"], to: PARSING, most: MAX_JOB },
])("without a client, $added take at most $most bytes more", ({ added, to, most }) => {
  expect(weightOf("events.ts", added, to).gzipped).toBeLessThanOrEqual(most);
});
