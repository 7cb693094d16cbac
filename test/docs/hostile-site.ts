/** Builds a site of a specification whose texts are hostile, into the folder that the command line names. */
import { rmSync } from "node:fs";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { renderSite, writePages } from "../../scripts/docs/build.ts";
import { linksTo, restItems } from "../../scripts/docs/pages.ts";
import { eventsPage } from "../../scripts/docs/rest/events-page.ts";
import { changesPage, operationsPage, servicesPage } from "../../scripts/docs/rest/overview.ts";
import { servicePage } from "../../scripts/docs/rest/service-page.ts";
import { servicesOf } from "../../scripts/docs/rest/services.ts";

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

const out = process.argv[2]!;
const folder = `.docs-hostile-${process.pid}`;
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
rmSync(folder, { recursive: true, force: true });
