/** The page of a service: its operations, and the schemas that they mention. */
import { renderHeading, renderLink, renderText } from "../text.ts";
import type { Page, Section } from "../page.ts";
import { renderOperation, type Context } from "./operation.ts";
import { SchemaRenderer } from "./schema.ts";
import { linkOfService, type Service } from "./services.ts";

/** Renders the page of a service. */
export async function servicePage(
  common: Omit<Context, "schemas">,
  service: Service,
): Promise<Page> {
  const schemas = new SchemaRenderer(common.document, common.links);
  const context = { ...common, schemas };
  const operations: string[] = [];
  for (const operation of service.operations)
    operations.push(await renderOperation(context, operation));
  const named = schemas.definitions();
  const { title, description, url } = service;
  const qlik = url === undefined ? "" : `<p>${renderLink(url, "Qlik's page")}</p>`;
  const markdown = [
    frontmatter(service),
    renderHeading(1, title, "service"),
    `<div class="description">${renderText(description, common.links)}${qlik}</div>`,
    ...operations,
    ...(named.length === 0 ? [] : [renderHeading(2, "Schemas", "schemas")]),
    ...named.map(({ html }) => html),
  ].join("\n\n");
  const sections: Section[] = [
    { title, anchor: "", text: service.summary },
    ...service.operations.map(({ key, anchor, operation }) => ({
      title: `${key} ${operation.summary ?? ""}`,
      anchor,
      text: operation.description ?? "",
    })),
    ...named.map(({ name, anchor }) => ({ title: name, anchor, text: "" })),
  ];
  const file = `rest/${linkOfService(service.name).replace(/html$/, "md")}`;
  return { file, markdown: `${markdown}\n`, sections };
}

/**
 * JSON is YAML, so that no text can end the front matter. VitePress writes it into a script and an attribute without
 * escaping it, and reads the title as Markdown, so that it has no brackets and quotes either.
 */
function frontmatter({ title, summary }: Service): string {
  const plain = (text: string): string => text.replaceAll(/[<>{}[\]"]/g, " ");
  const fields = {
    title: plain(title),
    description: plain(summary),
    outline: 2,
    pageClass: "rest",
  };
  return `---\n${JSON.stringify(fields)}\n---`;
}
