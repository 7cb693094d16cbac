import { expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { createDispatcher } from "../../src/testing/http/dispatch.ts";
import { createRouter } from "../../src/testing/http/router.ts";
import { reactions } from "../../src/testing/services/reactions.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { createState } from "../../src/testing/state/create-state.ts";

it("answers 501 to an operation that has no handler, and names it", async () => {
  const key = "GET /api/v1/apps/{appId}/new";
  const dispatch = createDispatcher({
    reactions,
    router: createRouter({ ...operations, [key]: {} }),
  });
  const state = createState({}, "1", new ManualClock());
  const { status, body } = await dispatch(
    {
      method: "GET",
      url: new URL("https://embedded.us.qlikcloud.com/api/v1/apps/sales/new"),
      headers: new Headers({ authorization: `Bearer ${state.apiKey}` }),
      body: new Uint8Array(),
    },
    state,
  );
  expect(status).toBe(501);
  expect(JSON.parse(body as string)).toMatchObject({
    errors: [{ code: "TENANT-501", detail: expect.stringContaining(key) as string }],
  });
});
