/** Lists that are read by POST, and lists under other names. */
import { expect, test } from "vitest";
import { paginate, QlikApiError } from "../../src/index.ts";
import { shape, type Received } from "./open.ts";

/** Two pages, the second at the address that the first links to. */
const twoPages =
  (items: string, parameter: string) =>
  ({ url }: Received): unknown => {
    const isFirst = !url.searchParams.has(parameter);
    const next = new URL(url);
    next.searchParams.set(parameter, "2");
    return {
      [items]: [{ id: isFirst ? "1" : "2" }],
      links: isFirst ? { next: { href: next.href } } : {},
    };
  };

test.each([
  ["/api/v1/users/actions/filter", "next", { filter: 'email co "acme"' }],
  ["/api/v1/groups/actions/filter", "next", { filter: 'name co "sales"' }],
] as const)(
  "%s is read by POST to its end, with the filter for each page",
  async (path, name, body) => {
    const { qlik, received } = shape(`POST ${path}`, twoPages("data", name));
    const options = { params: { query: { limit: 1 } }, body };
    const items = await paginate(qlik, path, options).toArray();
    expect(items.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(await Promise.all(received.map(({ request }) => request.json()))).toEqual([body, body]);
    expect(received.map(({ url }) => url.search)).toEqual(["?limit=1", "?limit=1&next=2"]);
  },
);

test("/api/v1/questions/actions/filter is read by POST, page by page", async () => {
  const path = "/api/v1/questions/actions/filter";
  const { qlik, received } = shape(`POST ${path}`, twoPages("data", "page"));
  const body = { filter: 'appId eq "a1"' };
  expect(await paginate(qlik, path, { body }).toArray()).toHaveLength(2);
  expect(received).toHaveLength(2);
});

test("data alerts and sharing tasks are lists under other names", async () => {
  const alerts = shape("GET /api/v1/data-alerts", twoPages("tasks", "next"));
  const tasks = shape("GET /api/v1/sharing-tasks", twoPages("sharingTasks", "next"));
  const all = [
    ...(await paginate(alerts.qlik, "/api/v1/data-alerts").toArray()),
    ...(await paginate(tasks.qlik, "/api/v1/sharing-tasks").toArray()),
  ];
  expect(all.map(({ id }) => id)).toEqual(["1", "2", "1", "2"]);
});

test("a rejected filter is the error of the call", async () => {
  const path = "/api/v1/users/actions/filter";
  const errors = [{ code: "USERS-1", title: "Invalid filter" }];
  const { qlik } = shape(`POST ${path}`, () => Response.json({ errors }, { status: 400 }));
  const reading = paginate(qlik, path, { body: { filter: "?" } }).toArray();
  await expect(reading).rejects.toThrow(QlikApiError);
});
