/** Applies a patch to a webhook. */
import type { WebhookPatchOperation, WebhookReplacement } from "../../../../generated/schema.ts";
import type { WebhookConfig } from "./records.ts";
import { findProblem } from "../../http/validation/schema-validator.ts";
import type { Schema } from "../../description/schema.ts";
import { invalid } from "../../http/http-error.ts";

/**
 * Returns the webhook after a patch, as a replacement by the schema. `add`, `replace` and `remove` work whether or not there was a
 * value.
 *
 * @throws {HttpError} 400 when the result is not a valid webhook.
 */
export function applyWebhookPatch(
  previous: WebhookConfig,
  patch: readonly WebhookPatchOperation[],
  schema: Schema,
): WebhookReplacement {
  const settings = new Map<string, unknown>(Object.entries(settingsOf(previous)));
  for (const [index, { op, path, value }] of patch.entries()) {
    if (op !== "remove" && value === undefined) {
      throw invalid({ pointer: `/${index}/value` }, "is required");
    }
    if (op === "remove") settings.delete(path.slice(1));
    else settings.set(path.slice(1), value);
  }
  const body: unknown = Object.fromEntries(settings);
  const problem = findProblem(body, schema);
  if (problem) throw invalid({ pointer: problem.pointer }, problem.text);
  const after = body as WebhookReplacement;
  assertHeadersGivenAgain(previous, after, patch);
  return after;
}

/** A new URL must not get the secrets for the previous one. */
function assertHeadersGivenAgain(
  { url, encryptedHeaders }: WebhookConfig,
  after: WebhookReplacement,
  patch: readonly WebhookPatchOperation[],
): void {
  const hasSecrets = Object.keys(encryptedHeaders).length > 0;
  if (url === after.url || !hasSecrets) return;
  if (patch.some(({ path }) => path === "/encryptedHeaders")) return;
  throw invalid({ pointer: "/encryptedHeaders" }, "must be sent again when the url changes");
}

function settingsOf(config: WebhookConfig): WebhookReplacement {
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
