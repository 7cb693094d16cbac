import type { WebhookPatchOperation } from "../../../../generated/schema.ts";
import type { Handlers } from "../../http/handler.ts";
import { requireWebhook } from "./access.ts";
import { webhookDeliveryHandlers } from "./deliveries.ts";
import type { WebhookRecord } from "./records.ts";
import { webhookHandlers } from "./webhooks.ts";

const v1 = { ...webhookHandlers, ...webhookDeliveryHandlers } as Required<Handlers>;

/**
 * The handlers of `/api/core/webhooks`: the webhooks of `/api/v1/webhooks`. A replacement without `enableCloudEventDelivery`
 * asks for the older envelope, and a patch can name a single header.
 */
export const coreWebhookHandlers: Handlers = {
  "GET /api/core/webhooks": (call) => v1["GET /api/v1/webhooks"](call),
  "POST /api/core/webhooks": (call) => v1["POST /api/v1/webhooks"](call),
  "GET /api/core/webhooks/event-types": (call) => v1["GET /api/v1/webhooks/event-types"](call),
  "GET /api/core/webhooks/{id}": (call) => v1["GET /api/v1/webhooks/{id}"](call),
  "PUT /api/core/webhooks/{id}": (call) => {
    const body = { enableCloudEventDelivery: false, ...call.body };
    return v1["PUT /api/v1/webhooks/{id}"]({ ...call, body });
  },
  "PATCH /api/core/webhooks/{id}": (call) => {
    const body = wholeMaps(requireWebhook(call), call.body);
    return v1["PATCH /api/v1/webhooks/{id}"]({ ...call, body });
  },
  "DELETE /api/core/webhooks/{id}": (call) => v1["DELETE /api/v1/webhooks/{id}"](call),
  "GET /api/core/webhooks/{id}/deliveries": (call) =>
    v1["GET /api/v1/webhooks/{id}/deliveries"](call),
  "GET /api/core/webhooks/{id}/deliveries/{deliveryId}": (call) =>
    v1["GET /api/v1/webhooks/{id}/deliveries/{deliveryId}"](call),
  "POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend": (call) =>
    v1["POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend"](call),
};

type PatchOperation = Omit<WebhookPatchOperation, "path"> & { readonly path: string };

/** Turns a change of a single header, such as `/headers/x-team`, into one of all headers. */
function wholeMaps(
  { headers, encryptedHeaders }: WebhookRecord,
  patch: readonly PatchOperation[],
): WebhookPatchOperation[] {
  const maps: Record<string, Record<string, string>> = {
    headers: { ...headers },
    encryptedHeaders: { ...encryptedHeaders },
  };
  return patch.map((operation) => {
    const [, name = "", header] = /^\/(\w+)\/([^/]+)$/.exec(operation.path) ?? [];
    const map = maps[name];
    if (!map || header === undefined) return operation as WebhookPatchOperation;
    const key = header.replaceAll("~1", "/").replaceAll("~0", "~");
    if (operation.op === "remove") Reflect.deleteProperty(map, key);
    else map[key] = operation.value as string;
    const path = `/${name}` as WebhookPatchOperation["path"];
    return { op: "replace", path, value: { ...map } };
  });
}
