import { createQlikClient, stream } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("prints the events of an answer as they come", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant({ data: { spaces: [{ id: "team", name: "Team" }] } });
  const qlik = createQlikClient({ ...tenant.clientOptions, throwOnError: true });
  const assistants = await qlik["/api/v1/assistants"].POST({
    body: {
      ...{ name: "Helper", title: "Helper", description: "", welcomeMessage: "Hello" },
      ...{ tags: [], customProperties: {}, knowledgeBases: [], spaceId: "team" },
    },
  });
  const assistantId = assistants.id;
  const params = { path: { assistantId } };
  const { id } = await qlik["/api/v1/assistants/{assistantId}/threads"].POST({
    ...{ params, body: { name: "Sales" } },
  });

  const events = stream(
    qlik,
    "POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream",
    {
      params: { path: { assistantId, threadId: id } },
      body: { input: { prompt: "Which region sells best?", promptType: "thread" } },
    },
    { firstEvent: "30s", idle: "1m" },
  );
  for await (const { event, data } of events) console.log(event, data);

  const shown = console.log.mock.calls as [string, string][];
  expect(shown.map(([event]) => event)).toContain("message");
  expect(shown.map(([, data]) => data).join("")).toContain("output");
});
