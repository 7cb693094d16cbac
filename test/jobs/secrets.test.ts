/** What the errors of jobs must not show of an answer that they did not expect. */
import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  askAssistant,
  ensure,
  inviteUsers,
  paginate,
  stream,
  waitFor,
  type QlikClient,
} from "../../src/index.ts";
import { all } from "./stream/responding.ts";
import { errorOf, scripted } from "./wait/scripted.ts";

const SECRET = "canary-0123456789";
const BODY = { clientSecret: SECRET, password: SECRET, note: `eyJ${SECRET}` };
const UUID = "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c111";

/** All that a log could make of an error. */
function shown(error: unknown): string {
  const texts = [inspect(error, { depth: null, showHidden: true }), JSON.stringify(error)];
  if (error instanceof Error) texts.push(error.stack ?? "", shown(error.cause));
  return texts.join("\n");
}

const JOBS: readonly [string, (qlik: QlikClient) => PromiseLike<unknown>][] = [
  ["waitFor", (qlik) => waitFor(qlik, "POST /api/v1/reports", { body: {} as never })],
  ["ensure", (qlik) => ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "shared" })],
  ["paginate", (qlik) => paginate(qlik, "/api/v1/spaces").toArray()],
  ["inviteUsers", async (qlik) => (await inviteUsers(qlik, ["a@example.com"])).orThrow()],
  [
    "askAssistant",
    (qlik) => askAssistant(qlik, { assistantId: UUID, threadId: UUID, text: "Why?" }),
  ],
  ["stream", (qlik) => all(stream(qlik, "GET /api/v1/spaces", {}, { as: "events" }))],
];

test.each(JOBS)("%s shows no secret of an answer that it does not expect", async (_, start) => {
  const { tenant, qlik } = scripted({ GET: () => ({ body: BODY }), POST: () => ({ body: BODY }) });
  const error = await errorOf(tenant, start(qlik));
  expect(error).toHaveProperty("name", expect.stringMatching(/Qlik(Protocol|Bulk)Error/));
  expect(shown(error)).not.toContain(SECRET);
});
