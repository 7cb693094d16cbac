import { getSpaces } from "@qlik/api/spaces";
import { createQlikClient, paginate } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, onTestFinished, test, vi } from "vitest";

test("lists by paginate what @qlik/api lists by next()", async () => {
  const spaces = Array.from({ length: 230 }, (_, index) => ({ name: `Space ${index}` }));
  const tenant = createTenant({
    data: { spaces: spaces.map((each) => ({ type: "shared", ...each })) },
  });
  const server = await tenant.listen();
  onTestFinished(() => server.close());

  const theirs: (string | undefined)[] = [];
  const hostConfig = { authType: "apikey", host: server.origin, apiKey: tenant.apiKey } as const;
  let response: Awaited<ReturnType<typeof getSpaces>> | undefined = await getSpaces(
    { limit: 100 },
    { hostConfig },
  );
  while (response) {
    for (const space of response.data.data ?? []) theirs.push(space.name);
    response = await response.next?.();
  }

  const console = { log: vi.fn() };
  const qlik = createQlikClient(tenant.clientOptions);
  await list();

  expect(theirs).toHaveLength(spaces.length);
  expect(console.log.mock.calls.flat()).toEqual(theirs);

  async function list(): Promise<void> {
    const spaces = paginate(qlik, "/api/v1/spaces", { params: { query: { limit: 100 } } });
    for await (const space of spaces) console.log(space.name);
  }
});
