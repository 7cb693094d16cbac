/** An operation as a part of its service's page. */
import {
  deref,
  type MediaTypeObject,
  type OpenApiDocument,
  type ParameterObject,
  type RequestBodyObject,
  type ResponseObject,
  type SchemaObject,
} from "../../openapi/document.ts";
import { codeBlock } from "../page.ts";
import {
  breakable,
  renderHeading,
  escapeText,
  renderLine,
  renderText,
  type Links,
} from "../text.ts";
import { callsOf } from "./calls.ts";
import type { SchemaRenderer } from "./schema.ts";
import type { Operation } from "./services.ts";

export interface Context {
  readonly document: OpenApiDocument;
  readonly links: Links;
  readonly schemas: SchemaRenderer;
  /** The fidelity of the embedded tenant. */
  readonly fidelityOf: (operation: string) => string | undefined;
}

/** What the marks of a description mean for callers. */
const FIDELITY: Readonly<Record<string, string>> = {
  stateful: "The embedded tenant has the rules and the states that the service documents.",
  generic: "The embedded tenant keeps records as described; the service's other rules are missing.",
  example: "The embedded tenant returns an example of the description.",
};

/** Renders an operation as Markdown, in which texts of the specification are blocks of HTML. */
export async function renderOperation(context: Context, each: Operation): Promise<string> {
  const { operation, method, path, anchor } = each;
  const calls = await callsOf(context.document, each);
  const parts = [
    renderHeading(2, operation.summary ?? each.key, anchor),
    `<p class="operation"><span class="method ${method.toLowerCase()}">${method}</span> <code>${breakable(path)}</code></p>`,
    renderMarks(context, each),
    renderDeprecation(context, each),
    `<div class="description">${renderText(operation.description ?? "", context.links)}</div>`,
    "::: code-group",
    codeBlock("ts [By path]", calls.byPath),
    codeBlock("ts [By method]", calls.byMethod),
    codeBlock("sh [curl]", calls.curl),
    ":::",
    ...renderParameters(context, each.parameters),
    ...renderBody(context, operation.requestBody),
    ...renderResponses(context, operation.responses ?? {}),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function renderMarks({ fidelityOf }: Context, { key, operation }: Operation): string {
  const tier = operation["x-qlik-tier"];
  const fidelity = fidelityOf(key);
  const guides = [
    ...(operation["x-qlik-paging"] ? [guide("lists", "paginate")] : []),
    ...(operation["x-qlik-wait"] ? [guide("runs", "waitFor")] : []),
    ...(operation["x-qlik-ensure"] ? [guide("provisioning", "ensure")] : []),
  ];
  const marks = [
    ...(tier
      ? [
          mark(
            "Rate limit",
            `${tier.limit.toLocaleString("en")} a minute`,
            `Tier ${tier.tier}, for each user`,
          ),
        ]
      : []),
    ...(fidelity ? [mark("Embedded tenant", fidelity, FIDELITY[fidelity] ?? "", fidelity)] : []),
    ...guides,
  ];
  return marks.length === 0 ? "" : `<p class="marks">${marks.join(" ")}</p>`;
}

function mark(name: string, value: string, title: string, kind = ""): string {
  return `<span class="fact ${escapeText(kind)}" title="${escapeText(title)}">${name}: <b>${escapeText(value)}</b></span>`;
}

function guide(page: string, name: string): string {
  return `<a class="fact" href="../docs/${page}.html">Works with <code>${name}</code></a>`;
}

function renderDeprecation({ links }: Context, { operation }: Operation): string {
  if (operation.deprecated !== true) return "";
  const sunset = operation["x-qlik-deprecated-sunset"];
  const successor = operation["x-qlik-replaced-by"];
  const sentences = [
    "Deprecated.",
    ...(sunset === undefined ? [] : [`Qlik may remove it from ${escapeText(sunset)} on.`]),
    ...(successor === undefined ? [] : [`Use ${renderLine(`\`${successor}\``, links)} instead.`]),
  ];
  return `<div class="warning custom-block"><p>${sentences.join(" ")}</p></div>`;
}

function renderParameters(
  { schemas, document }: Context,
  parameters: readonly ParameterObject[],
): string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map((parameter) => {
    const { description, required, in: group } = parameter;
    const [media] = Object.values(parameter.content ?? {});
    const schema = parameter.schema ?? media?.schema ?? {};
    const target = deref<SchemaObject>(document, schema);
    const isRequired = group === "path" || required === true;
    const shown = schema.$ref === undefined || isSimple(target) ? target : schema;
    return schemas.row(
      parameter.name,
      { ...shown, ...(description === undefined ? {} : { description }) },
      [group, ...(isRequired ? ["required"] : [])],
    );
  });
  return ["### Parameters", `<ul class="properties">${rows.join("")}</ul>`];
}

function isSimple({ type, properties }: SchemaObject): boolean {
  return type !== "object" && properties === undefined;
}

function renderBody(
  { document, schemas, links }: Context,
  declared: RequestBodyObject | { $ref: string } | undefined,
): string[] {
  if (!declared) return [];
  const { content, description, required } = deref<RequestBodyObject>(document, declared);
  const optional = required === true ? "" : ' <span class="mark">optional</span>';
  const text = description === undefined ? "" : renderText(description, links);
  return [
    "### Request body",
    `<div class="description">${text}</div>`,
    ...Object.entries(content).map(
      ([type, { schema = {} }]) =>
        `<div class="media"><p><code>${escapeText(type)}</code> <span class="type">${schemas.typeOf(schema)}</span>${optional}</p>${schemas.properties(schema)}</div>`,
    ),
  ];
}

function renderResponses(
  context: Context,
  responses: Readonly<Record<string, ResponseObject | { $ref: string }>>,
): string[] {
  const rendered = Object.entries(responses).map(([status, declared]) =>
    renderResponse(context, status, deref<ResponseObject>(context.document, declared)),
  );
  return rendered.length === 0 ? [] : ["### Responses", ...rendered];
}

function renderResponse(
  { schemas, links, document }: Context,
  status: string,
  response: ResponseObject & { description?: string },
): string {
  const media = Object.entries(response.content ?? {});
  const types = [...new Set(media.map(([, { schema = {} }]) => schemas.typeOf(schema)))];
  const type = types.length === 0 ? "" : ` <span class="type">${types.join(" or ")}</span>`;
  const code = `<span class="status s${escapeText(status.slice(0, 1))}">${escapeText(status)}</span>`;
  const head = `${code} ${renderLine(response.description ?? "", links)}${type}`;
  const details = status.startsWith("2")
    ? media.map((each) => renderMedia(schemas, document, each))
    : [];
  if (details.length === 0) return `<div class="response">${head}</div>`;
  return `<details class="response"><summary>${head}</summary>\n\n${details.join("\n\n")}\n\n</details>`;
}

function renderMedia(
  schemas: SchemaRenderer,
  document: OpenApiDocument,
  [type, media]: readonly [string, MediaTypeObject],
): string {
  const { schema = {} } = media;
  const { example, examples } = media as { example?: unknown; examples?: Record<string, object> };
  const [first] = Object.values(examples ?? {});
  const shown = example ?? (first && deref<{ value?: unknown }>(document, first).value);
  const properties = schemas.properties(schema);
  const isJson = /\bjson\b/.test(type);
  return [
    `<div class="media"><p><code>${escapeText(type)}</code></p>${properties}</div>`,
    ...(shown === undefined || !isJson
      ? []
      : [codeBlock("json", JSON.stringify(shown, undefined, 2))]),
  ].join("\n\n");
}
