/** Changes single settings of a webhook. */
import type { WebhookPatchOperation, WebhookReplacement } from "../../../../generated/schema.ts";
import type { WebhookTerms } from "./records.ts";
import { problemOf } from "../../http/validation/schema-validator.ts";
import { invalid } from "../../http/http-error.ts";

/**
 * What a webhook is to be after a patch, in the form in which it could replace the webhook. Whether there was a value
 * before makes no difference to `add`, `replace` and `remove`.
 *
 * @throws {Refusal} 400 when the whole is no webhook.
 */
export function patched(
  before: WebhookTerms,
  patch: readonly WebhookPatchOperation[],
): WebhookReplacement {
  const settings = new Map<string, unknown>(Object.entries(settingsOf(before)));
  for (const [index, { op, path, value }] of patch.entries()) {
    if (op !== "remove" && value === undefined) {
      throw invalid({ pointer: `/${index}/value` }, "is required");
    }
    if (op === "remove") settings.delete(path.slice(1));
    else settings.set(path.slice(1), value);
  }
  const body: unknown = Object.fromEntries(settings);
  const problem = problemOf(body, { $ref: "#/components/schemas/WebhookReplacement" });
  if (problem) throw invalid({ pointer: problem.pointer }, problem.text);
  const after = body as WebhookReplacement;
  assertHeadersGivenAgain(before, after, patch);
  return after;
}

/** A new address must not get what was meant for the old one's eyes. */
function assertHeadersGivenAgain(
  { url, encryptedHeaders }: WebhookTerms,
  after: WebhookReplacement,
  patch: readonly WebhookPatchOperation[],
): void {
  const hasSecrets = Object.keys(encryptedHeaders).length > 0;
  if (url === after.url || !hasSecrets) return;
  if (patch.some(({ path }) => path === "/encryptedHeaders")) return;
  throw invalid({ pointer: "/encryptedHeaders" }, "have to be given again, as the url is another");
}

function settingsOf(terms: WebhookTerms): WebhookReplacement {
  const { description, ownerId, secret, filter, envelope } = terms;
  return {
    name: terms.name,
    url: terms.url,
    level: terms.level,
    enabled: terms.enabled,
    eventTypes: [...terms.eventTypes],
    headers: terms.headers,
    encryptedHeaders: terms.encryptedHeaders,
    enableCloudEventDelivery: envelope !== "0.1",
    checkCertificateRevocation: terms.checkCertificateRevocation,
    ...(description !== undefined && { description }),
    ...(ownerId !== undefined && { ownerId }),
    ...(secret !== undefined && { secret }),
    ...(filter !== "" && { filter }),
  };
}
