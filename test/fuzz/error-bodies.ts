import { inspect } from "node:util";
import fc from "fast-check";
import { QlikApiError, unwrap } from "../../src/index.ts";
import { hostileJson, hostileText } from "./hostile.ts";
import { API_KEY, rejection, stubClient } from "./stub-client.ts";
import { fuzzTarget, must, type FuzzTarget } from "./target.ts";

const body = fc.oneof(
  hostileText,
  hostileJson.map((value) => JSON.stringify(value)),
  hostileJson.map((errors) => JSON.stringify({ errors, traceId: errors })),
  fc.array(hostileJson).map((errors) => JSON.stringify({ errors })),
);

/** A refusal of any shape is a result, and an error that says why. */
export const errorBodies: FuzzTarget = fuzzTarget(
  "error-bodies",
  fc.record({
    status: fc.integer({ min: 400, max: 599 }),
    body,
    mediaType: fc.constantFrom("application/json", "text/html", "application/problem+json", ""),
    retryAfter: fc.option(fc.constantFrom("1", "-1", "soon", "99999999999999999999")),
  }),
  async ({ status, body, mediaType, retryAfter }) => {
    const headers = { "content-type": mediaType, ...(retryAfter && { "retry-after": retryAfter }) };
    const { qlik } = stubClient(() => new Response(body, { status, headers }));
    const result = await qlik.GET("/api/v1/spaces");
    must(!result.ok && (result.status as number) === status, `the result is ${inspect(result)}`);
    must(typeof result.error === "object" && result.error !== null, "there is an error body");
    const error = await rejection(Promise.resolve().then(() => unwrap(result)));
    must(error instanceof QlikApiError, `unwrap throws ${String(error)}`);
    for (const item of error.errors) {
      const { code, title, detail } = item;
      must(
        [code, title, detail].every((text) => typeof text === "string"),
        inspect(item),
      );
    }
    must(error.traceId === undefined || typeof error.traceId === "string", "traceId is text");
    must(!inspect(error, { depth: 9 }).includes(API_KEY), "the error shows the key");
  },
);
