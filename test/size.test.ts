/** What each of the jobs adds to a bundle that has a client, minified and gzipped, in bytes. */
import { expect, test } from "vitest";
import { JOBS, weightOf } from "./bundle-size.ts";

/** What the jobs take now, and little more: growth shall be noticed. */
const MOST: Readonly<Record<string, number>> = {
  paginate: 1_100,
  scim: 500,
  reloadApp: 2_000,
  reloadAll: 1_000,
  exportApp: 2_000,
  importApp: 500,
  promoteApp: 1_000,
  scheduleReload: 2_000,
  reconcile: 300,
};

test.each(JOBS)("$added don't outgrow their limit beside $to", ({ added, to }) => {
  const [first = ""] = added;
  expect(weightOf("index.ts", added, to).gzipped).toBeLessThanOrEqual(MOST[first]!);
});

const PARSING = ["verifySignature", "parseEvent"];

test.each([
  { added: PARSING, to: [], most: 2_000 },
  { added: ["createWebhookHandler", "toNodeHandler"], to: PARSING, most: 2_000 },
])("without a client, $added take at most $most bytes more", ({ added, to, most }) => {
  expect(weightOf("events/index.ts", added, to).gzipped).toBeLessThanOrEqual(most);
});
