import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { QlikInputError } from "../../src/index.ts";
import { hostileJson, hostileText, notJson } from "./hostile.ts";
import { ORIGIN, rejection, stubClient } from "./stub-client.ts";
import { fuzzTarget, must, type FuzzTarget } from "./target.ts";

const scalar = fc.oneof(hostileText, fc.integer(), fc.double(), fc.boolean(), notJson);
const query = fc.dictionary(
  hostileText,
  fc.oneof(scalar, fc.array(hostileText, { maxLength: 3 })),
  {
    maxKeys: 3,
  },
);
const body = fc.oneof(
  { weight: 3, arbitrary: hostileJson },
  notJson,
  fc.tuple(hostileJson, notJson).map(([first, second]) => ({ first, second })),
);

type AnyCall = (path: string, options: object) => Promise<unknown>;

/** What is sent is what was given, or nothing is sent. */
export const encoding: FuzzTarget = fuzzTarget(
  "encoding",
  fc.record({ id: scalar, query, body }),
  async ({ id, query, body }) => {
    const { qlik, sent } = stubClient(() => Response.json({ id: "a" }));
    const call = qlik.PUT as unknown as AnyCall;
    const options = { params: { path: { spaceId: id }, query }, body };
    const error = await rejection(call("/api/v1/spaces/{spaceId}", options));
    if (error !== undefined) {
      must(error instanceof QlikInputError, `rejected with ${inspect(error)}`);
      must(sent.length === 0, "something was sent though the call was rejected");
      return;
    }
    must(sent.length === 1, "one request is sent");
    const { url, init } = sent[0]!;
    const { origin, pathname, searchParams, hash } = new URL(url);
    must(origin === ORIGIN && hash === "", `the request goes to ${url}`);
    const [last = "", ...before] = pathname.split("/").reverse();
    must(before.reverse().join("/") === "/api/v1/spaces", `the path is ${pathname}`);
    must(decodeURIComponent(last) === String(id), "the path has the value");
    for (const [name, value] of Object.entries(query)) {
      const expected = Array.isArray(value) ? value : [value];
      const kept = searchParams.getAll(name);
      must(isDeepStrictEqual(kept, expected.map(String)), `the query has ${JSON.stringify(kept)}`);
    }
    if (typeof init.body === "string") {
      must(
        isDeepStrictEqual(JSON.parse(init.body), JSON.parse(JSON.stringify(body))),
        `the body is ${init.body}`,
      );
      must(!containsLost(body), "the body lost a value");
    }
  },
);

/** Whether JSON would alter a value in silence. */
function containsLost(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  if (typeof value !== "object" || value === null) return typeof value === "function";
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return true;
  return Object.values(value).some(containsLost);
}
