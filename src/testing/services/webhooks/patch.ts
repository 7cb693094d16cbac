/** Applies a patch to a webhook. */
import type { CoreWebhookPatch, CoreWebhookReplacement } from "../../../../generated/schema.ts";
import type { WebhookConfig } from "./records.ts";
import type { Schema } from "../../description/schema.ts";
import { findProblem } from "../../http/validation/schema-validator.ts";
import { invalid } from "../../http/http-error.ts";

/**
 * Returns the webhook after a patch, as a replacement by the schema. `add`, `replace` and `remove` work whether or not there was a
 * value. A single header, such as `/headers/x-team`, can be changed, too.
 *
 * @throws {HttpError} 400 when the result is not a valid webhook.
 */
export function applyWebhookPatch(
  previous: WebhookConfig,
  patch: CoreWebhookPatch,
  schema: Schema,
): CoreWebhookReplacement {
  let body: Record<string, unknown> = { ...settingsOf(previous) };
  for (const [index, { op, path, value }] of patch.entries()) {
    if (op !== "remove" && value === undefined) {
      throw invalid({ pointer: `/${index}/value` }, "is required");
    }
    const [, map = "", header] = /^\/(headers|encryptedHeaders)\/([^/]+)$/.exec(path) ?? [];
    const [holder, name] = header === undefined ? ["", path.slice(1)] : [map, unescape(header)];
    const before = holder === "" ? body : body[holder];
    const after = { ...(before as Record<string, unknown> | undefined), [name]: value };
    if (op === "remove") Reflect.deleteProperty(after, name);
    if (holder === "") body = after;
    else body[holder] = after;
  }
  const problem = findProblem(body, schema);
  if (problem) throw invalid({ pointer: problem.pointer }, problem.text);
  const after = body as unknown as CoreWebhookReplacement;
  assertHeadersGivenAgain(previous, after, patch);
  return after;
}

/** A new URL must not get the secrets for the previous one. */
function assertHeadersGivenAgain(
  { url, encryptedHeaders }: WebhookConfig,
  after: CoreWebhookReplacement,
  patch: CoreWebhookPatch,
): void {
  const given = patch.map(({ path }) => unescape(path));
  const isGiven = (name: string): boolean => given.includes(`/encryptedHeaders/${name}`);
  if (url === after.url || given.includes("/encryptedHeaders")) return;
  if (Object.keys(encryptedHeaders).every(isGiven)) return;
  throw invalid({ pointer: "/encryptedHeaders" }, "must be sent again when the url changes");
}

function settingsOf(config: WebhookConfig): CoreWebhookReplacement {
  const { description, ownerId, secret, filter, envelope } = config;
  return {
    name: config.name,
    url: config.url,
    level: config.level,
    enabled: config.enabled,
    eventTypes: [...config.eventTypes],
    headers: config.headers,
    encryptedHeaders: config.encryptedHeaders,
    enableCloudEventDelivery: envelope !== "0.1",
    checkCertificateRevocation: config.checkCertificateRevocation,
    ...(description !== undefined && { description }),
    ...(ownerId !== undefined && { ownerId }),
    ...(secret !== undefined && { secret }),
    ...(filter !== "" && { filter }),
  };
}

/** As a part of a JSON Pointer (RFC 6901). */
function unescape(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
