import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { open } from "./open.ts";

const GLOSSARY = "/api/v1/glossaries/{id}";
const TERM = `${GLOSSARY}/terms/{termId}` as const;

interface Furnished {
  readonly qlik: QlikClient;
  readonly id: string;
  readonly termId: string;
  readonly categoryId: string;
  readonly params: { path: { id: string; termId: string } };
}

/** A glossary with a category, and with a term in it that is linked to the app. */
async function furnish(): Promise<Furnished> {
  const { qlik } = open();
  const { data } = await qlik.POST("/api/v1/glossaries", { body: { name: "Terms" } });
  const id = data?.id ?? "";
  const params = { path: { id } };
  const category = await qlik.POST(`${GLOSSARY}/categories`, { params, body: { name: "Sales" } });
  const categoryId = category.data?.id ?? "";
  const term = await qlik.POST(`${GLOSSARY}/terms`, {
    params,
    body: {
      ...{ name: "Revenue", categories: [categoryId] },
      linksTo: [{ resourceId: "sales", resourceType: "app", type: "definition" }],
    },
  });
  const termId = term.data?.id ?? "";
  return { qlik, id, termId, categoryId, params: { path: { id, termId } } };
}

describe("glossaries", () => {
  it("keep the revisions of their terms, which are drafts until they are verified", async () => {
    const { qlik, params } = await furnish();
    const { data, response } = await qlik.GET(TERM, { params });
    expect(data).toMatchObject({
      revision: 1,
      status: { type: "draft" },
      linksTo: [{ name: "Sales", type: "definition" }],
    });
    const body = { name: "Turnover" };
    expect((await qlik.PUT(TERM, { params, body })).data).toMatchObject({ revision: 2, ...body });
    const verify = {
      params: {
        ...params,
        query: { status: "verified" as const },
        header: { "if-match": response.headers.get("etag") ?? "" },
      },
    };
    expect((await qlik.POST(`${TERM}/actions/change-status`, verify)).status).toBe(412);
    const verified = await qlik.POST(`${TERM}/actions/change-status`, {
      params: { ...params, query: { status: "verified" } },
    });
    expect(verified.data).toMatchObject({ revision: 3, status: { type: "verified" } });
    const revisions = await qlik.GET(`${TERM}/revisions`, { params });
    expect(revisions.data?.data.map(({ name }) => name)).toEqual(["Revenue", "Turnover"]);
  });

  it("link terms to apps that exist, and relate them to each other", async () => {
    const { qlik, params, termId } = await furnish();
    const link = { resourceId: "sales", resourceType: "app" };
    expect((await qlik.POST(`${TERM}/links`, { params, body: link })).data?.name).toBe("Sales");
    expect((await qlik.GET(`${TERM}/links`, { params })).data?.data).toHaveLength(2);
    const unknown = { params, body: { ...link, resourceId: "none" } };
    expect((await qlik.POST(`${TERM}/links`, unknown)).status).toBe(404);
    const other = await qlik.POST(`${GLOSSARY}/terms`, {
      params,
      body: { name: "Income", relatesTo: [{ type: "synonym", termId }] },
    });
    const { data } = await qlik.GET(TERM, { params });
    expect(data?.referredRelations).toEqual([{ type: "synonym", termId: other.data?.id }]);
  });

  it("have categories with different names beside each other, which terms leave when they go", async () => {
    const { qlik, id, categoryId, params } = await furnish();
    const body = { name: "Sales" };
    expect((await qlik.POST(`${GLOSSARY}/categories`, { params, body })).status).toBe(400);
    const child = { params, body: { ...body, parentId: categoryId } };
    expect((await qlik.POST(`${GLOSSARY}/categories`, child)).status).toBe(201);
    await qlik.DELETE(`${GLOSSARY}/categories/{categoryId}`, {
      params: { path: { id, categoryId } },
    });
    expect((await qlik.GET(`${GLOSSARY}/categories`, { params })).data?.data).toEqual([]);
    expect((await qlik.GET(TERM, { params })).data?.categories).toEqual([]);
  });

  it("are imported as they were exported, into a space, and once only", async () => {
    const { qlik, params } = await furnish();
    const exported = await qlik.GET(`${GLOSSARY}/actions/export`, { params });
    expect(exported.data).toMatchObject({ categories: [{ name: "Sales" }] });
    const { name, terms, categories } = exported.data as { [name: string]: never };
    const again = { params: { query: { spaceId: "team" } }, body: { name, terms, categories } };
    const imported = await qlik.POST("/api/v1/glossaries/actions/import", again);
    expect(imported.data).toMatchObject({ name: "Terms", spaceId: "team" });
    const copy = { params: { path: { id: imported.data?.id ?? "" } } };
    const [term] = (await qlik.GET(`${GLOSSARY}/terms`, copy)).data?.data ?? [];
    const [category] = (await qlik.GET(`${GLOSSARY}/categories`, copy)).data?.data ?? [];
    expect(term).toMatchObject({
      name: "Revenue",
      categories: [category?.id],
      linksTo: [{ resourceId: "sales" }],
    });
    await qlik.POST("/api/v1/glossaries/actions/import", again);
    expect((await qlik.GET("/api/v1/glossaries")).data?.data).toHaveLength(2);
    expect((await qlik.GET(`${GLOSSARY}/terms`, copy)).data?.data).toMatchObject([{ revision: 2 }]);
  });
});
