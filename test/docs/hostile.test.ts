/** No text of a specification becomes code of the site. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { renderSite, writePages } from "../../scripts/docs/build.ts";
import { linksTo, restItems } from "../../scripts/docs/pages.ts";
import { eventsPage } from "../../scripts/docs/rest/events-page.ts";
import { changesPage, operationsPage, servicesPage } from "../../scripts/docs/rest/overview.ts";
import { servicePage } from "../../scripts/docs/rest/service-page.ts";
import { servicesOf } from "../../scripts/docs/rest/services.ts";
import { renderText } from "../../scripts/docs/text.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../browser/chromium.ts";
import { serve } from "./built-site.ts";

// As `npm run docs` has it. Vue looks when it is loaded.
vi.hoisted(() => {
  process.env["NODE_ENV"] = "production";
});

/** Mark-up, templates of Vue, and what VitePress itself would follow. */
const HOSTILE = [
  "<img src=x onerror=hacked=1>",
  "<script>hacked=2</script>",
  "{{ 7 * 191 }}",
  '"><svg onload=hacked=3>',
  "'><b @click=hacked=4 v-html=5>",
  "</div></details></ul></template>",
  "[a](javascript:hacked=6)",
  "![b](https://evil.example/pixel.png)",
  "# x {onclick=hacked=7 #id}",
].join(" ");
const LINES = [
  HOSTILE,
  "",
  "<script setup>hacked=8</script>",
  "",
  "<!--@include: ../package.json-->",
  "",
  "<<< ../package.json",
  "",
  "::: raw",
  "```js-vue",
  "{{ 7 * 191 }}",
  "```",
  ":::",
  "",
  "[[toc]]",
  "",
  "    indented <img src=x onerror=hacked=9>",
].join("\n");

const schema = {
  type: "object",
  description: LINES,
  properties: {
    [HOSTILE]: { type: "string", description: LINES, default: HOSTILE, enum: [HOSTILE] },
    nested: { $ref: "#/components/schemas/Hostile" },
    typed: { type: HOSTILE, format: HOSTILE, pattern: HOSTILE },
  },
};
const media = { [`application/json; ${HOSTILE}`]: { schema, example: { [HOSTILE]: LINES } } };
const operation = {
  operationId: "hostile",
  summary: HOSTILE,
  description: LINES,
  deprecated: true,
  "x-qlik-deprecated-sunset": HOSTILE,
  "x-qlik-replaced-by": HOSTILE,
  "x-qlik-tier": { tier: HOSTILE, limit: HOSTILE },
  parameters: [
    { name: HOSTILE, in: "query", required: true, description: LINES, example: HOSTILE, schema },
    { name: HOSTILE, in: "header", required: true, description: LINES, example: HOSTILE },
  ],
  requestBody: { description: LINES, content: media },
  responses: { 200: { description: LINES, content: media }, [HOSTILE]: { description: LINES } },
};
const document = {
  openapi: "3.1.0",
  info: { title: HOSTILE, version: HOSTILE, summary: HOSTILE, description: LINES },
  externalDocs: { url: "javascript:hacked=10" },
  paths: { [`/api/v1/${HOSTILE}`]: { post: operation } },
  webhooks: { [HOSTILE]: { post: operation } },
  components: { schemas: { Hostile: schema } },
} as unknown as OpenApiDocument;

const out = mkdtempSync(path.join(tmpdir(), "hostile-site-"));
const folder = `.docs-hostile-${process.pid}`;
const PAGES = ["rest/hostile", "rest/index", "rest/operations", "rest/changes", "rest/events"];

beforeAll(async () => {
  const services = servicesOf(document, [{ service: "hostile", document }]);
  const links = linksTo(services);
  const fidelityOf = (): string => "stateful";
  const lock = { hostile: { url: "javascript:hacked=11", sha256: "", edition: HOSTILE } };
  writePages(folder, [
    await servicePage({ document, links, fidelityOf }, services[0]!),
    servicesPage(services, fidelityOf),
    operationsPage(services, fidelityOf),
    changesPage(services, lock, links),
    eventsPage(document, links),
    ...["docs/testing", "docs/webhooks", "docs/event-types", "docs/specification-updates"].map(
      (name) => ({ file: `${name}.md`, markdown: "# A guide\n" }),
    ),
    { file: "CHANGELOG.md", markdown: "# Changelog\n" },
  ]);
  await renderSite(folder, {
    base: "/",
    outDir: out,
    repository: "https://example.com/x",
    version: "1.0.0",
    guides: [],
    rest: restItems(services),
    api: {},
  });
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
});

describe.each(PAGES)("%s", (page) => {
  const read = (): string => readFileSync(path.join(out, `${page}.html`), "utf8");

  test("has no element, attribute or script of a text", () => {
    const tags = read().match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /^<(img src=x|svg onload|b @)/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\s(on\w+|v-\w+|@\w+)=/.test(withoutValues(tag)))).toEqual([]);
    expect(tags.filter((tag) => tag.includes('="javascript:'))).toEqual([]);
    expect(read()).not.toMatch(/<script[^>]*>hacked/);
  });

  test("shows expressions as they are, and includes no file", () => {
    expect(read()).not.toContain(String(7 * 191));
    expect(read()).not.toContain("devDependencies");
  });
});

/** A tag with its quoted values emptied, since a text may be in one. */
function withoutValues(tag: string): string {
  return tag.replaceAll(/"[^"]*"|'[^']*'/g, '""');
}

const hasChromium = findChromium() !== undefined;

test.skipIf(!hasChromium)(
  `nothing runs in Chromium${hasChromium ? "" : ` (skipped: ${NO_CHROMIUM})`}`,
  { timeout: 120_000 },
  async () => {
    const { url, server } = await serve(out);
    const browser = await launchChromium();
    const page = await browser.newPage();
    for (const path of PAGES) {
      await page.goto(`${url}/${path}`, { waitUntil: "networkidle" });
      await page.keyboard.press("Control+k");
      await page.getByRole("searchbox").fill("hacked");
      await page.locator(".VPLocalSearchBox .result").first().waitFor();
      expect(await page.evaluate(() => Object.hasOwn(window, "hacked")), path).toBe(false);
      expect(await page.locator("img[src=x]").count(), path).toBe(0);
    }
    await browser.close();
    server.close();
  },
);

test("a description keeps paragraphs, lists and code, and has no image", () => {
  expect(renderText("a\n\n- `b`\n- **c**")).toBe(
    "<p>a</p>&#10;<ul>&#10;<li><code>b</code></li>&#10;<li><strong>c</strong></li>&#10;</ul>",
  );
  expect(renderText("![x](https://example.com/x.png)")).not.toContain("<img");
});
