import { askAssistant, createQlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("asks an assistant, streams its answer, and asks on in the same thread", async () => {
  const process = { stdout: { write: vi.fn() } };
  const console = { log: vi.fn() };
  const tenant = createTenant({ data: { spaces: [{ id: "team", name: "Team" }] } });
  const qlik = createQlikClient(tenant.clientOptions);
  const { data } = await qlik["/api/v1/assistants"].POST({
    body: {
      ...{ name: "Helper", title: "Helper", description: "", welcomeMessage: "Hello" },
      ...{ tags: [], customProperties: {}, knowledgeBases: [], spaceId: "team" },
    },
  });
  const assistantId = data!.id;

  const answer = askAssistant(qlik, { assistantId, text: "Which region sells best?" });
  for await (const part of answer) {
    if (part.type === "text") process.stdout.write(part.text);
  }
  const { sources, threadId } = await answer;
  for (const { source } of sources) console.log(source);

  const next = await askAssistant(qlik, { assistantId, threadId, text: "And which one second?" });
  console.log(next.text);

  const written = process.stdout.write.mock.calls.join("");
  expect(written).toBe("The knowledge bases have nothing about this.");
  expect(console.log).toHaveBeenCalledWith(written);
});
