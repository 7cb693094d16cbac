/**
 * What a bundler ships of a client and of each of the jobs, minified and gzipped, in bytes. Sentences of messages don't count
 * unless said: they are not shortened for the sake of bytes.
 */
import { expect, test } from "vitest";
import { BUDGETS, excesses } from "./budgets.ts";
import {
  JOBS,
  ONE_GET,
  sizeOf,
  tableShare,
  waitShares,
  weightOf,
  type Size,
} from "./bundle-size.ts";

const SEE_MORE = "npm run bench -- size";

test("a client and one GET, their messages and the table of all operations are within their budgets", async () => {
  const { gzipped, gzippedCode } = sizeOf(ONE_GET);
  const measured = {
    client: gzippedCode,
    clientWithMessages: gzipped,
    table: await tableShare(),
  };
  expect(excesses(measured, SEE_MORE)).toEqual([]);
});

test.each(JOBS)("$added take at most 3 kB besides $to", ({ added, to, most = BUDGETS.job }) => {
  expect(weightOf("index.ts", added, to).gzippedCode).toBeLessThanOrEqual(most);
});

test("waitFor takes at most 4 kB besides the client, and its rows 1.2 kB", async () => {
  const { mechanism, rows } = await waitShares();
  expect(mechanism).toBeLessThanOrEqual(4_000);
  expect(rows).toBeLessThanOrEqual(1_200);
});

/** What some names of another entry add to a client. */
function besideClient(entry: string, names: readonly string[]): Size {
  const all = names.join(", ");
  const client =
    'import { createQlikClient } from "./src/index.ts"; console.log(createQlikClient);';
  const [before, after] = [
    client,
    `${client} import { ${all} } from "./src/${entry}"; console.log(${all});`,
  ].map(sizeOf);
  return {
    minified: after!.minified - before!.minified,
    gzipped: after!.gzipped - before!.gzipped,
    gzippedCode: after!.gzippedCode - before!.gzippedCode,
  };
}

test.each([
  ["sessionAuth", "loginUrl", "jwtSession"],
  ["signInWithPkce", "answerOpener"],
])("beside a client, %s and what belongs to it take at most 3 kB", (...names) => {
  expect(besideClient("browser.ts", names).gzippedCode).toBeLessThanOrEqual(BUDGETS.job);
});

test.each([
  { names: ["redisFleet"], most: BUDGETS.fleet },
  { names: ["redisFleet", "redisTickets", "restClient"], most: BUDGETS.redis },
])("beside a client, $names take at most $most bytes with their scripts", ({ names, most }) => {
  expect(besideClient("redis.ts", names).gzipped).toBeLessThanOrEqual(most);
});

const PARSING = ["verifySignature", "parseEvent"];

test.each([
  { added: PARSING, to: [], most: BUDGETS.job },
  { added: ["createWebhookHandler", "toNodeHandler"], to: PARSING, most: BUDGETS.job },
])("without a client, $added take at most $most bytes more", ({ added, to, most }) => {
  expect(weightOf("events.ts", added, to).gzippedCode).toBeLessThanOrEqual(most);
});
