/** Makes the responses of the engine out of records and samples. */
import { describeOperation, resolve } from "../description/description.ts";
import type { MediaTypeObject, Schema } from "../description/schema.ts";
import { versionHeaders } from "../http/conditional.ts";
import type { HandlerResponse } from "../http/handler.ts";
import { accepts, conform } from "./conform.ts";
import { sample } from "./sample.ts";
import { isObject, shapeOf, typeOf } from "./shape.ts";
import type { Json } from "./store.ts";

/** The success of an operation: the first status that is declared. */
export interface Success {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly content: MediaTypeObject | undefined;
  /** Whether the response has the version of the record, as an entity tag. */
  readonly declaresVersion: boolean;
}

export function successOf(key: string): Success {
  const { responses } = describeOperation(key);
  const declared = Object.keys(responses).filter((status) => status.startsWith("2"));
  const status = declared[0] ?? "204";
  const [mediaType, content] = Object.entries(responses[status]?.content ?? {})[0] ?? [];
  const declaresVersion = Object.keys(responses[status]?.headers ?? {}).some((name) =>
    /^etag$/i.test(name),
  );
  return { status: Number(status), mediaType, content, declaresVersion };
}

/** The schema of the body that an operation returns. */
export function responseSchemaOf(key: string | undefined): Schema | undefined {
  if (key === undefined) return undefined;
  const { responses } = describeOperation(key);
  const bodies = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return bodies.map(([, { content = {} }]) => Object.values(content)[0]?.schema).find(Boolean);
}

/** The schema of the JSON or the form that is the body of an operation. */
export function bodySchemaOf(key: string): Schema | undefined {
  const content = describeOperation(key).requestBody?.content ?? {};
  const mediaTypes = Object.keys(content);
  const form = mediaTypes.find((mediaType) => mediaType === "multipart/form-data");
  const mediaType = mediaTypes.find((each) => /\bjson\b/.test(each)) ?? form;
  return mediaType === undefined ? undefined : content[mediaType]?.schema;
}

/** Returns the response of another operation with what this one declares of its body. */
export function fitted(key: string, response: HandlerResponse): HandlerResponse {
  const { body } = response;
  const schema = responseSchemaOf(key);
  if (!schema || !isObject(body) || body instanceof Uint8Array) return response;
  return { ...response, body: conform(body, schema) };
}

/** What the responses of a resource have around a record. */
interface Envelope {
  readonly idName: string;
  readonly wrapper: string | undefined;
}

/** Responds with a record, in the property that the schema has for it, if it has one, with the rest of the envelope. */
export function respondWith(
  key: string,
  record: Json,
  { idName, wrapper: holder = "" }: Envelope,
  version?: object,
  rest?: object,
): HandlerResponse {
  const { status, content, declaresVersion } = successOf(key);
  const headers = version && declaresVersion ? versionHeaders(version) : {};
  if (!content) return { status, headers };
  const { schema } = content;
  const isList = typeOf(schema) === "array";
  const { properties } = shapeOf(schema);
  const wrapper =
    wrapperOf(schema, idName) ?? (Object.hasOwn(properties, holder) ? holder : undefined);
  const body = isList ? [record] : wrapper === undefined ? record : { [wrapper]: record, ...rest };
  return { status, body: conform(body, schema), headers };
}

/** The property of an envelope that has the record: `data`, `attributes`. */
export function wrapperOf(schema: Schema, id: string): string | undefined {
  const { properties } = shapeOf(schema);
  if (Object.hasOwn(properties, id)) return undefined;
  return Object.keys(properties).find(
    (name) =>
      typeOf(properties[name]!) === "object" &&
      Object.hasOwn(shapeOf(properties[name]).properties, id),
  );
}

/** The header of responses that are only an example. */
export const EXAMPLE_HEADER = { "x-embedded-tenant": "example" };

/** Responds with the declared example, or with a sample of what is declared. */
export function respondWithExample(key: string): HandlerResponse {
  const { status, mediaType = "", content } = successOf(key);
  if (!content) return { status, headers: EXAMPLE_HEADER };
  const headers = { ...EXAMPLE_HEADER, "content-type": mediaType };
  if (/\bjson\b/.test(mediaType)) {
    const { example = sample(content.schema), schema } = content;
    const body = withoutPages(conform(example, schema), schema);
    return { status, body, headers };
  }
  const text = mediaType === "text/event-stream" ? "data: {}\n\n" : "sample";
  return {
    status,
    body: /^text\b|xml$/.test(mediaType) ? text : new TextEncoder().encode(text),
    headers,
  };
}

/** An example has one page only: a link to another one would never end. */
function withoutPages(body: unknown, schema: Schema): unknown {
  if (!isObject(body) || !isObject(body["links"])) return body;
  const links = shapeOf(schema).properties["links"] ?? {};
  const { next: _, prev: __, ...others } = body["links"];
  return { ...body, links: { ...noPages(links), ...others } };
}

/** The links in place of the pages before the first and after the last one, where links to them are required. */
export function noPages(links: Schema): Json {
  const { properties, required } = shapeOf(links);
  const missing = ["next", "prev"].filter((name) => required.has(name));
  return Object.fromEntries(missing.map((name) => [name, noLink(properties[name] ?? {})]));
}

function noLink(link: Schema): unknown {
  if (accepts(resolve(link), "null")) return null;
  const { properties, required } = shapeOf(link);
  if (typeOf(link) === "string") return "";
  return required.has("href") ? { href: noLink(properties["href"] ?? {}) } : {};
}
