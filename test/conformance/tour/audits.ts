import type { Chapter } from "./stage.ts";

/** What was done in the tenant: listed by page, read, archived. */
export const audits: Chapter = async (theatre) => {
  const { is } = theatre;
  const { admin } = theatre.open();
  const { GET, POST } = admin;
  const list = "/api/v1/audits";
  for (const name of ["Sales", "Stock"])
    is(200, await POST("/api/v1/apps", { body: { attributes: { name } } }));
  const first = is(200, await GET(list, { params: { query: { limit: 1 } } }));
  const next = new URL(first.links?.next?.href ?? "").searchParams.get("next")!;
  const second = is(200, await GET(list, { params: { query: { limit: 1, next } } }));
  const prev = new URL(second.links?.prev?.href ?? "").searchParams.get("prev")!;
  is(200, await GET(list, { params: { query: { limit: 1, prev } } }));
  const { id = "", eventType, eventTime, source, userId } = first.data![0]!;
  const query = { id, eventType, source, userId, eventTime: `${eventTime}/${eventTime}` };
  is(200, await GET(list, { params: { query: { ...query, sort: "+source" } } }));
  is(400, await GET(list, { params: { query: { eventTime: "today" } } }));
  is(200, await GET("/api/v1/audits/{id}", { params: { path: { id } } }));
  is(404, await GET("/api/v1/audits/{id}", { params: { path: { id: "none" } } }));
  const day = eventTime!.slice(0, 10);
  is(200, await GET("/api/v1/audits/archive", { params: { query: { date: day } } }));
  is(400, await GET("/api/v1/audits/archive", { params: { query: { date: "today" } } }));
  is(200, await GET("/api/v1/audits/types"));
  is(200, await GET("/api/v1/audits/sources"));
  is(200, await GET("/api/v1/audits/settings"));
};
