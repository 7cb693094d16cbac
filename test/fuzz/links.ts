import fc from "fast-check";
import { paginate, QlikError } from "../../src/index.ts";
import { hostileJson, hostileText } from "./hostile.ts";
import { ORIGIN, rejection, stubClient } from "./stub-client.ts";
import { fuzzTarget, must, type FuzzTarget } from "./target.ts";

const PATH = "/api/v1/spaces";
const href = fc.oneof(
  hostileText,
  hostileText.map((cursor) => `${ORIGIN}${PATH}?next=${cursor}`),
  hostileText.map(
    (cursor) => `${ORIGIN}${PATH}?next=${encodeURIComponent(cursor.replace(/\p{Cs}/gu, ""))}`,
  ),
  hostileText.map((text) => `${PATH}?${text}`),
  fc.constantFrom(
    "https://evil.example/api/v1/spaces?next=a",
    "//evil.example/api/v1/spaces?next=a",
    `${ORIGIN}@evil.example/api/v1/spaces?next=a`,
    `${ORIGIN}/api/v1/../v2/spaces?next=a`,
    "javascript:alert(1)",
  ),
);
const link = fc.oneof(
  { weight: 3, arbitrary: href.map((text): unknown => ({ href: text })) },
  href,
  hostileJson,
);

/** A list ends with all its records or with an error; no request leaves the tenant or the list's path. */
export const links: FuzzTarget = fuzzTarget(
  "links",
  fc.array(fc.record({ next: link, data: fc.oneof(fc.constant([{ id: "a" }]), hostileJson) }), {
    minLength: 1,
    maxLength: 5,
  }),
  async (pages) => {
    let count = 0;
    const { qlik, sent } = stubClient(() => {
      const page = pages[count++];
      return Response.json(page ? { data: page.data, links: { next: page.next } } : { data: [] });
    });
    const error = await rejection(paginate(qlik, PATH).toArray());
    must(error === undefined || error instanceof QlikError, `rejected with ${String(error)}`);
    must(sent.length <= pages.length + 1, "no page is asked for without end");
    for (const { url } of sent) {
      const { origin, pathname } = new URL(url);
      must(origin === ORIGIN && pathname === PATH, `a page was asked for at ${url}`);
    }
    const [first] = pages;
    const next = first?.next;
    const href = isRecord(next) ? next["href"] : next;
    if (error === undefined && sent.length === 1 && Array.isArray(first?.data))
      must(href === null || href === undefined, `the list ended at ${JSON.stringify(next)}`);
  },
);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
