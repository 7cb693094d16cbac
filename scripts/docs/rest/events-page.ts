/** The page of the events that Qlik delivers to webhooks. */
import {
  deref,
  operationsOf,
  type OpenApiDocument,
  type RequestBodyObject,
} from "../../openapi/document.ts";
import type { Page, Section } from "../page.ts";
import { renderHeading, renderText, type Links } from "../text.ts";
import { SchemaRenderer } from "./schema.ts";
import { anchorOf } from "./services.ts";

/** Renders the events of the description's webhooks. */
export function eventsPage(document: OpenApiDocument, links: Links): Page {
  const schemas = new SchemaRenderer(document, links);
  const sections: Section[] = [{ title: "Events", anchor: "", text: "" }];
  const events = [...operationsOf(document.webhooks)].map(({ path: type, operation }) => {
    const anchor = anchorOf(type);
    const { description = "", requestBody } = operation;
    sections.push({ title: type, anchor, text: description });
    const [media] = Object.values(
      requestBody ? deref<RequestBodyObject>(document, requestBody).content : {},
    );
    return [
      renderHeading(2, type, anchor),
      `<div class="description">${renderText(description, links)}</div>`,
      `<details class="response"><summary><span class="type">${schemas.typeOf(media?.schema ?? {})}</span></summary>${schemas.properties(media?.schema ?? {})}</details>`,
    ].join("\n\n");
  });
  const named = schemas.definitions().map(({ html }) => html);
  const markdown = `---\ntitle: Events\n---

# Events

The types of the events that Qlik delivers to webhooks, with their data. [Webhooks](../docs/webhooks.md) are received by
\`createWebhookHandler\`; [event types](../docs/event-types.md) says how they are typed.

${events.join("\n\n")}

## Schemas

${named.join("\n\n")}
`;
  return { file: "rest/events.md", markdown, sections };
}
