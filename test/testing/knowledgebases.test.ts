import { describe, expect, it } from "vitest";
import { createQlikClient, readEvents, type QlikClient } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";
import { unaided } from "../no-retry.ts";
import { open } from "./open.ts";

const SOURCE = "/api/v1/knowledgebases/{id}/datasources/{datasourceId}";
const USER = "4c0e3b1a-5d6f-4a7b-8c9d-0e1f2a3b4c5d";

interface Synced {
  readonly tenant: Tenant;
  readonly qlik: QlikClient;
  readonly id: string;
  readonly datasourceId: string;
  readonly params: { path: { id: string; datasourceId: string } };
}

/** A knowledge base with a data source of two files. */
async function furnish(): Promise<Synced> {
  const opened = open();
  const { qlik } = opened;
  const base = await qlik.POST("/api/v1/knowledgebases", {
    body: { name: "Handbook", spaceId: "team" },
  });
  const id = base.data?.id ?? "";
  const { data } = await qlik.POST("/api/v1/knowledgebases/{id}/datasources", {
    params: { path: { id } },
    body: {
      name: "Manuals",
      type: "file",
      fileConfig: { files: ["holiday rules.pdf", "travel.pdf"], userId: USER, connectionId: USER },
    },
  });
  const datasourceId = data?.id ?? "";
  return { ...opened, id, datasourceId, params: { path: { id, datasourceId } } };
}

describe("knowledge bases", () => {
  it("find what was synchronized, when the synchronization has ended", async () => {
    const { tenant, qlik, id, datasourceId, params } = await furnish();
    const search = async (prompt: string): Promise<(string | undefined)[]> => {
      const { data } = await qlik.POST("/api/v1/knowledgebases/{id}/actions/search", {
        params: { path: { id } },
        body: { prompt },
      });
      return data?.chunks.map(({ chunkMeta }) => chunkMeta.source) ?? [];
    };
    expect((await qlik.GET(`${SOURCE}/histories`, { params })).status).toBe(404);
    const sync = await qlik.POST(`${SOURCE}/actions/sync`, { params });
    expect(sync.status).toBe(202);
    const [running] = (await qlik.GET(`${SOURCE}/histories`, { params })).data?.data ?? [];
    expect(running).toMatchObject({ id: sync.data?.id, status: "progress", datasourceId });
    expect(await search("holiday")).toEqual([]);
    await tenant.advance("1s");
    const ended = await qlik.GET("/api/v1/knowledgebases/{id}/histories", {
      params: { path: { id } },
    });
    expect(ended.data?.data).toMatchObject([
      { status: "completed", docStats: { added: 2 }, completedAt: "2026-01-01T00:00:00.100Z" },
    ]);
    expect(await search("What are the holiday rules?")).toEqual(["holiday rules.pdf"]);
    const base = await qlik.GET("/api/v1/knowledgebases/{id}", { params: { path: { id } } });
    expect(base.data).toMatchObject({
      lastIndexedAt: "2026-01-01T00:00:00.100Z",
      contentSummary: { fileCount: 2 },
      datasources: [{ id: datasourceId, syncInfo: { status: "completed" } }],
    });
  });

  it("index nothing when the synchronization is cancelled", async () => {
    const { tenant, qlik, params } = await furnish();
    await qlik.POST(`${SOURCE}/actions/sync`, { params });
    expect((await qlik.POST(`${SOURCE}/actions/cancel`, { params })).status).toBe(200);
    expect((await qlik.POST(`${SOURCE}/actions/cancel`, { params })).status).toBe(404);
    await tenant.advance("1s");
    const { data } = await qlik.GET(`${SOURCE}/histories`, { params });
    expect(data?.data).toMatchObject([{ status: "completedWithError", docStats: { added: 0 } }]);
  });

  it("have a schedule per data source, until it is deleted", async () => {
    const { qlik, params } = await furnish();
    const body = { intervals: [{ every: "5h" }] };
    expect((await qlik.GET(`${SOURCE}/schedules`, { params })).status).toBe(404);
    expect((await qlik.POST(`${SOURCE}/schedules`, { params, body })).status).toBe(201);
    expect((await qlik.POST(`${SOURCE}/schedules`, { params, body })).status).toBe(200);
    expect((await qlik.GET(`${SOURCE}/schedules`, { params })).data).toMatchObject(body);
    expect((await qlik.DELETE(`${SOURCE}/schedules`, { params })).status).toBe(204);
    expect((await qlik.GET(`${SOURCE}/schedules`, { params })).status).toBe(404);
  });
});

describe("assistants", () => {
  const THREAD = "/api/v1/assistants/{assistantId}/threads/{threadId}";

  async function converse(): Promise<Synced & { ids: { assistantId: string; threadId: string } }> {
    const synced = await furnish();
    const { tenant, qlik, id, params } = synced;
    await qlik.POST(`${SOURCE}/actions/sync`, { params });
    await tenant.advance("1s");
    const { data, error } = await qlik.POST("/api/v1/assistants", {
      body: {
        ...{ name: "Helper", title: "Helper", description: "", welcomeMessage: "Hello" },
        ...{ tags: [], customProperties: {}, knowledgeBases: [id] },
        spaceId: "team",
      },
    });
    if (!data) throw new Error(JSON.stringify(error));
    const assistantId = data.id;
    const thread = await qlik.POST("/api/v1/assistants/{assistantId}/threads", {
      params: { path: { assistantId } },
      body: { name: "Chat" },
    });
    return { ...synced, ids: { assistantId, threadId: thread.data?.id ?? "" } };
  }

  it("answer from their knowledge bases, and keep the interactions", async () => {
    const { qlik, ids } = await converse();
    const params = { path: ids };
    const body = { input: { prompt: "travel", promptType: "thread" as const, includeText: true } };
    const { data } = await qlik.POST(`${THREAD}/actions/invoke`, { params, body });
    expect(data).toMatchObject({ question: "travel", sources: [{ source: "travel.pdf" }] });
    expect(data?.output).toContain("Manuals: travel.pdf");
    const kept = await qlik.GET(`${THREAD}/interactions`, { params });
    expect(kept.data?.data).toMatchObject([{ request: "travel", response: data?.output }]);
    const threads = await qlik.GET("/api/v1/assistants/{assistantid}/threads/{threadid}", {
      params: { path: { assistantid: ids.assistantId, threadid: ids.threadId } },
    });
    expect(threads.data?.messages.map(({ role }) => role)).toEqual(["human", "ai"]);
  });

  it("stream the same answer in parts", async () => {
    const { qlik, tenant, ids } = await converse();
    const streaming = createQlikClient({
      ...unaided,
      tenant: tenant.origin,
      auth: { apiKey: tenant.apiKey },
      fetch: tenant.fetch,
    });
    const params = { path: ids };
    const body = { input: { prompt: "travel" } };
    const { data } = await streaming.POST(`${THREAD}/actions/stream`, { params, body });
    const parts: { output?: string; sources?: unknown }[] = [];
    for await (const event of readEvents(data!)) parts.push(JSON.parse(event.data) as object);
    expect(parts.length).toBeGreaterThan(3);
    const kept = await qlik.GET(`${THREAD}/interactions`, { params });
    const { response, sources } = kept.data!.data[0]!;
    expect(parts.map(({ output = "" }) => output).join("")).toBe(response);
    expect(parts.at(-1)).toEqual({ sources });
  });

  it("count the feedback on their answers, and its reviews", async () => {
    const { qlik, ids } = await converse();
    await qlik.POST(`${THREAD}/actions/invoke`, { params: { path: ids }, body: {} });
    const { data } = await qlik.GET(`${THREAD}/interactions`, { params: { path: ids } });
    const interactionId = data?.data[0]?.id ?? "";
    const one = `${THREAD}/interactions/{interactionId}` as const;
    const params = { path: { ...ids, interactionId } };
    const review = { params, body: { reviewStatus: "reviewed" } };
    expect((await qlik.POST(`${one}/reviews`, review)).status).toBe(404);
    const body = { vote: -1, reason: "other" };
    const given = await qlik.POST(`${one}/feedback`, { params, body });
    const feedbackId = given.data?.feedback?.id ?? "";
    const changed = await qlik.PATCH(`${one}/feedback/{feedbackId}`, {
      params: { path: { ...params.path, feedbackId } },
      body: [{ op: "replace", path: "/reason", value: "irrelevant" }],
    });
    expect(changed.status).toBe(204);
    expect((await qlik.POST(`${one}/reviews`, review)).status).toBe(201);
    const summary = await qlik.GET("/api/v1/assistants/{assistantId}/feedback", { params });
    expect(summary.data).toMatchObject({ dislikes: 1, irrelevant: 1, reviews: 1, interactions: 1 });
  });

  it("have starters with follow-up questions, and lose all when they are deleted", async () => {
    const { qlik, ids } = await converse();
    const answer = { content: "Yes", contentType: "text" };
    const followup = {
      id: USER,
      question: "Why?",
      additionalContext: "",
      recommendedAnswer: answer,
    };
    const { data } = await qlik.POST("/api/v1/assistants/{assistantId}/starters", {
      params: { path: ids },
      body: { question: "May I?", followups: [followup] },
    });
    const params = { path: { ...ids, starterId: data?.id ?? "", followupId: USER } };
    const one = "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}";
    const changed = await qlik.PUT(one, { params, body: { ...followup, question: "When?" } });
    expect(changed.data?.followups).toMatchObject([{ question: "When?" }]);
    expect((await qlik.DELETE(one, { params })).status).toBe(204);
    expect((await qlik.DELETE(one, { params })).status).toBe(404);
    await qlik.DELETE("/api/v1/assistants/{id}", { params: { path: { id: ids.assistantId } } });
    expect((await qlik.GET(`${THREAD}/interactions`, { params })).status).toBe(404);
  });
});
