import fc from "fast-check";
import { createWebhookHandler, parseEvent, QlikEventError, sign } from "../../src/events.ts";
import { hostileJson, hostileText } from "./hostile.ts";
import { fuzzTarget, must, type FuzzTarget } from "./target.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const ENVELOPE = {
  specversion: "1.0",
  id: "1",
  type: "com.qlik.v1.reload.finished",
  source: "com.qlik/reloads",
  tenantid: "t",
  data: {},
};

const body = fc.oneof(
  hostileText,
  hostileJson.map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.constantFrom(...Object.keys(ENVELOPE)), hostileJson)
    .map(([name, value]) => JSON.stringify({ ...ENVELOPE, [name]: value })),
  fc.uint8Array({ maxLength: 40 }),
);

const signature = fc.oneof(
  fc.constant("right"),
  hostileText.filter((text) => /^[\x20-\x7e]*$/.test(text)),
  fc.stringMatching(/^[0-9a-f]{64}$/),
);

/** Only what is signed and an event reaches a listener; everything else is answered by a status, never by a throw. */
export const events: FuzzTarget = fuzzTarget(
  "events",
  fc.record({ body, signature }),
  async ({ body, signature }) => {
    try {
      const event = parseEvent(body);
      must(typeof event.id === "string" && typeof event.type === "string", "an event has an id");
    } catch (error) {
      must(error instanceof QlikEventError, `parseEvent throws ${String(error)}`);
    }
    must(!("polluted" in {}), "Object.prototype is as it was");

    let heard = 0;
    const handler = createWebhookHandler({
      secrets: SECRET,
      on: {},
      onUnknown: () => {
        heard++;
      },
      onError: () => undefined,
    });
    const isRight = signature === "right";
    const header = isRight ? await sign(body, SECRET) : signature;
    const request = new Request("https://receiver.example/", {
      method: "POST",
      body: typeof body === "string" ? body : new Uint8Array(body),
      headers: { "qlik-signature": header },
    });
    const { status } = await handler(request);
    must([200, 202, 204, 400, 401, 413, 415].includes(status), `the status is ${status}`);
    must(isRight || (status === 401 && heard === 0), "what isn't signed is rejected");
  },
);
