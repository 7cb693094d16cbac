/** Events of every type that is described, sampled from their schemas, in each envelope that Qlik has sent. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createWebhookHandler, type CloudEvent } from "qlik-cloud-client/events";

const { sample } = createRequire(import.meta.url)(
  "openapi-sampler",
) as typeof import("openapi-sampler");

interface Webhook {
  readonly post: { readonly requestBody: { readonly content: Record<string, { schema: object }> } };
}

type Attributes = Readonly<Record<string, unknown>>;

const file = path.resolve(import.meta.dirname, "../../generated/openapi.json");
const document = JSON.parse(readFileSync(file, "utf8")) as { webhooks: Record<string, Webhook> };

const sampled = (skipNonRequired: boolean): Map<string, Attributes> =>
  new Map(
    Object.entries(document.webhooks).map(([type, { post }]) => {
      const { schema } = post.requestBody.content["application/json"]!;
      const event = sample(schema, { skipNonRequired, quiet: true }, document) as Attributes;
      return [type, { ...event, type, source: "com.qlik/sampled", specversion: "1.0", id: "e1" }];
    }),
  );
const whole = sampled(false);
const bare = sampled(true);

const LEGACY_NAMES: Readonly<Record<string, string>> = {
  ...{ id: "eventId", time: "eventTime", type: "eventType", datacontenttype: "contentType" },
};

/** The older form: other names, and what is not standard in `extensions`. */
function legacy({ specversion: _, source, data, ...attributes }: Attributes): Attributes {
  const renamed = Object.entries(attributes).filter(([name]) => name in LEGACY_NAMES);
  const others = Object.entries(attributes).filter(([name]) => !(name in LEGACY_NAMES));
  return {
    ...Object.fromEntries(renamed.map(([name, value]) => [LEGACY_NAMES[name]!, value])),
    ...{ cloudEventsVersion: "0.1", source, data, extensions: Object.fromEntries(others) },
  };
}

const FORMS: Readonly<Record<string, (event: Attributes) => Attributes>> = {
  "CloudEvents 1.x": (event) => event,
  "0.1": legacy,
  hybrid: (event) => ({ ...legacy(event), ...event }),
};

async function receive(type: string, body: Attributes): Promise<CloudEvent> {
  const received: CloudEvent[] = [];
  const handler = createWebhookHandler({
    ...{ acceptUnsigned: true, wait: true, dedupe: false },
    on: { [type]: (event) => received.push(event) },
  });
  const request = new Request("https://receiver.example/", {
    method: "POST",
    body: JSON.stringify(body),
  });
  const response = await handler(request);
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(received).toHaveLength(1);
  return received[0]!;
}

test("a listener gets the event of its type, with its data, whatever the envelope", async () => {
  const types = fc.constantFrom(...whole.keys());
  const forms = fc.constantFrom(...Object.keys(FORMS));
  const values = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const more = fc.dictionary(fc.stringMatching(/^x[a-z]{1,8}$/), values);
  await fc.assert(
    fc.asyncProperty(types, forms, fc.boolean(), more, async (type, form, isBare, unknown) => {
      const sampledEvent = (isBare ? bare : whole).get(type)!;
      const data = { ...(sampledEvent["data"] as object | undefined), ...unknown };
      const tenantid = "t1"; // some types may lack it, see below
      const event = { tenantid, ...sampledEvent, data };
      const received = await receive(type, FORMS[form]!(event));
      expect(received).toMatchObject({ type, data, tenantid: event.tenantid, id: "e1" });
    }),
    { numRuns: 300 },
  );
});

test.each([...whole.keys()])(
  "an event of the type %s is read as its schema has it",
  async (type) => {
    for (const event of [whole.get(type)!, bare.get(type)!]) {
      const received = await receive(type, event);
      expect(received).toMatchObject({ type, data: event["data"] ?? {} });
    }
  },
);

test("attributes that events of scheduling have in `extensions` are at the top level", async () => {
  const type = "com.qlik.scheduling.task.created";
  const extensions = { tenantid: "t1", userid: "u1", toplevelresourceid: "a1", other: 1 };
  const received = await receive(type, { ...bare.get(type)!, extensions });
  expect(received).toMatchObject({ tenantid: "t1", userid: "u1", toplevelresourceid: "a1" });
  expect(received["extensions"]).toEqual(extensions);
  expect(received["other"]).toBeUndefined();
});
