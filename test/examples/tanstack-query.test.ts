import { CancelledError, QueryClient } from "@tanstack/query-core";
import { createQlikClient, QlikApiError } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { afterEach, expect, test } from "vitest";

const tenant = createTenant({
  clock: "manual",
  data: { spaces: [{ id: "sales", name: "Sales" }] },
});
const options = tenant.clientOptions;
const spaceId = "sales";

const qlik = createQlikClient({ ...options, throwOnError: true });
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

const spaceQuery = (spaceId: string) => ({
  queryKey: ["qlik", "spaces", spaceId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    qlik["/api/v1/spaces/{spaceId}"].GET({ params: { path: { spaceId } }, signal }),
});

const space = await queries.query(spaceQuery(spaceId));

afterEach(() => {
  queries.clear();
  tenant.reset();
});

test("a query has the data of a call", async () => {
  expect(space).toMatchObject({ id: "sales", name: "Sales" });
  await tenant.run(queries.query(spaceQuery(spaceId)));
  expect(queries.getQueryData(["qlik", "spaces", "sales"])).toMatchObject({ name: "Sales" });
});

test("a query fails with the error of the call", async () => {
  const failing = tenant.run(queries.query(spaceQuery("none")));
  await expect(failing).rejects.toBeInstanceOf(QlikApiError);
  expect(tenant.requests).toHaveLength(1);
});

test("the client retries, and the query does not", async () => {
  tenant.faults.add({ match: "GET /api/v1/spaces/{spaceId}", status: 503 });
  const failing = tenant.run(queries.query(spaceQuery("sales")));
  await expect(failing).rejects.toMatchObject({ status: 503, attempts: 4 });
  expect(tenant.requests).toHaveLength(4);
});

test("cancelling a query aborts its call", async () => {
  tenant.faults.add({ match: "GET /api/v1/spaces/{spaceId}", latency: "1h" });
  const fetching = expect(queries.query(spaceQuery("sales"))).rejects.toThrow(CancelledError);
  await queries.cancelQueries({ queryKey: ["qlik"] });
  await fetching;
});
