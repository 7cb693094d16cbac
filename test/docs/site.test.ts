/** The site as files: what it links, and what its search finds. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { readGuides } from "../../scripts/docs/guides.ts";
import { servicesOf } from "../../scripts/docs/rest/services.ts";
import { processTerm, searchOptions, tokenize } from "../../scripts/docs/site/search.ts";
import { readOwnDocuments } from "../../scripts/upstream/services.ts";
import { findFile, readPages, SITE } from "./built-site.ts";

const pages = readPages();
const document = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as OpenApiDocument;
const services = servicesOf(document, readOwnDocuments("spec"));
const operations = services.flatMap((service) => service.operations);

const idsOf = new Map(
  [...pages].map(([file, html]) => [
    file,
    new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => unescape(id!))),
  ]),
);

function unescape(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

describe("the pages", () => {
  test("describe each operation at its anchor", () => {
    const missing = operations.filter(({ link }) => {
      const [file = "", anchor = ""] = link.split("#");
      return !idsOf.get(`rest/${file}`)?.has(anchor);
    });
    expect(missing.map(({ key }) => key)).toEqual([]);
    expect(operations.length).toBeGreaterThan(700);
  });

  test("show the call in both styles, curl and the tenant's fidelity for each operation", () => {
    const { paths = {} } = document;
    expect(Object.keys(paths).length).toBeGreaterThan(400);
    for (const { name, operations } of services) {
      const html = pages.get(`rest/${name.replace(/^\./, "")}.html`)!;
      const count = (part: string): number => html.split(part).length - 1;
      expect(count(">By path</label>"), name).toBe(operations.length);
      expect(count(">By method</label>"), name).toBe(operations.length);
      expect(count(">curl</label>"), name).toBe(operations.length);
      expect(count("Embedded tenant: <b>"), name).toBe(operations.length);
    }
  });

  test("have deprecated operations at their end", () => {
    for (const { name, operations } of services) {
      const html = pages.get(`rest/${name.replace(/^\./, "")}.html`)!;
      const places = operations.map(({ anchor }) => html.indexOf(`id="${anchor}"`));
      expect(places, name).toEqual([...places].sort((one, other) => one - other));
      const marks = operations.map(({ operation }) => operation.deprecated === true);
      expect(marks, name).toEqual([...marks].sort((one, other) => Number(one) - Number(other)));
    }
  });

  test("have each guide", () => {
    const guides = readGuides(".").flatMap((group) => group.guides);
    const missing = guides.filter(({ file }) => !pages.has(file.replace(/md$/, "html")));
    expect(missing.map(({ source }) => source)).toEqual([]);
  });

  test("have no dead link, neither to a page nor to an anchor", () => {
    const dead = [...pages].flatMap(([file, html]) => {
      const links = html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g);
      const own = [...new Set(Array.from(links, ([, href]) => unescape(href!)))];
      return own.filter((href) => !leadsSomewhere(file, href)).map((href) => `${file}: ${href}`);
    });
    expect(dead).toEqual([]);
  });
});

function leadsSomewhere(from: string, href: string): boolean {
  const target = new URL(href, `http://site/${from}`);
  if (target.host !== "site") return /^https?:$|^mailto:$|^data:$/.test(target.protocol);
  const file = findFile(SITE, target.pathname);
  if (file === undefined) return false;
  if (target.hash === "" || target.hash === "#VPContent") return true;
  const page = path.relative(SITE, file).replaceAll("\\", "/");
  return idsOf.get(page)?.has(decodeURIComponent(target.hash.slice(1))) ?? false;
}

describe("the search", async () => {
  const chunks = path.join(SITE, "assets/chunks");
  const name = readdirSync(chunks).find((file) => file.startsWith("@localSearchIndex"))!;
  const { default: json } = (await import(pathToFileURL(path.join(chunks, name)).href)) as {
    default: string;
  };
  const index = MiniSearch.loadJSON<{ id: string }>(json, {
    fields: ["title", "titles", "text"],
    storeFields: ["title", "titles"],
    searchOptions,
    tokenize,
    processTerm,
  });
  const find = (query: string): string[] => index.search(query).map(({ id }) => String(id));

  test("finds each operation by its method and path, before all others", () => {
    const wrong = operations.filter(({ key, link }) => find(key)[0] !== `/rest/${link}`);
    expect(wrong.map(({ key }) => `${key}: ${find(key)[0]}`)).toEqual([]);
  });

  test("finds each operation by its path, among the operations of the path", () => {
    const wrong = operations.filter(({ path: template, link }) => {
      const siblings = operations.filter((other) => other.path === template).length;
      return !find(template).slice(0, siblings).includes(`/rest/${link}`);
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test("finds operations by words, guides, exports, events and schemas", () => {
    expect(find("create app").slice(0, 5)).toContain("/rest/apps.html#post-api-v1-apps");
    expect(find("paginate").some((id) => id.startsWith("/docs/lists.html"))).toBe(true);
    expect(find("reloadApp")[0]).toMatch(/^\/api\/index\/functions\/reloadApp/);
    expect(find("com.qlik.v1.app.created").length).toBeGreaterThan(0);
    expect(find("NewAppAttributes")[0]).toBe("/rest/apps.html#schema-NewAppAttributes");
  });
});
