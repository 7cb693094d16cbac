/** Checks that bytes are a published OpenAPI document, whole and not empty. */
import { createHash } from "node:crypto";
import { parse } from "yaml";
import { findExcess, MAX_SIZE } from "../../pipeline/size.ts";

export interface Published {
  readonly text: string;
  readonly sha256: string;
  /** The `info.title`: Qlik's files have the API's address there, such as `scheduling/tasks`. */
  readonly title: string;
}

/** The bytes are not a document that can be used. */
export class NotPublished extends Error {
  override readonly name = "NotPublished";
  /** Whether the bytes are a web page. */
  readonly isHtml: boolean;

  constructor(message: string, { isHtml = false }: { isHtml?: boolean } = {}) {
    super(message);
    this.isHtml = isHtml;
  }
}

/** @throws {NotPublished} */
export function readPublished(
  bytes: Uint8Array,
  { format, mediaType = "" }: { format: "json" | "yaml"; mediaType?: string },
): Published {
  if (bytes.length > MAX_SIZE) {
    throw new NotPublished(`must have at most ${MAX_SIZE} bytes, got ${bytes.length}`);
  }
  const text = decode(bytes);
  if (/\bhtml\b/i.test(mediaType) || /^\s*<(?:!doctype|html|\?xml)\b/i.test(text)) {
    throw new NotPublished("must be an OpenAPI document, got a web page", { isHtml: true });
  }
  const content = parseText(text, format);
  const excess = findExcess(content);
  if (excess) throw new NotPublished(`must be a plain document, got one with excessive ${excess}`);
  checkIsOpenApi(content);
  const { info } = content;
  const title = isObject(info) && typeof info["title"] === "string" ? info["title"] : "";
  return { text, sha256: hashOf(bytes), title };
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotPublished("must be UTF-8 text, got other bytes");
  }
}

function parseText(text: string, format: "json" | "yaml"): unknown {
  try {
    return format === "json" ? (JSON.parse(text) as unknown) : (parse(text) as unknown);
  } catch (error) {
    const reason = (error as Error).message.split("\n")[0] ?? "";
    const name = format === "json" ? "JSON" : "YAML";
    throw new NotPublished(`must be a whole ${name} document (truncated?): ${reason}`);
  }
}

function checkIsOpenApi(content: unknown): asserts content is Record<string, unknown> {
  if (!isObject(content)) {
    throw new NotPublished("must be an OpenAPI document, got another kind of value");
  }
  const { openapi, swagger, paths } = content;
  // Qlik has published files without the version. Normalising adds it.
  const isOpenApi3 =
    typeof openapi === "string"
      ? /^3\.\d/.test(openapi)
      : openapi === undefined && swagger === undefined && isObject(paths);
  if (!isOpenApi3) {
    const [key, version] = swagger === undefined ? ["openapi", openapi] : ["swagger", swagger];
    const got = version === undefined ? "no version" : `"${key}": ${JSON.stringify(version)}`;
    throw new NotPublished(`must be an OpenAPI 3 document, got one with ${got}`);
  }
  if (!isObject(paths) || Object.keys(paths).length === 0) {
    throw new NotPublished('must have "paths" with at least one path, got none');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
