import { expect, test } from "vitest";
import { QlikInputError, QlikRunError, runAutomation } from "../../../src/index.ts";
import { errorOf, scripted } from "../wait/scripted.ts";

const RUNS = "/api/workflows/automations/a/runs";

/** An automation whose runs end in this state. */
function ending(status: string) {
  return scripted({
    [`POST ${RUNS}`]: () => ({ status: 201, body: { id: "r", status: "queued" } }),
    [`GET ${RUNS}/r`]: (elapsed) => ({
      body: { id: "r", status: elapsed < 5000 ? "running" : status },
    }),
  });
}

test.each(["finished", "finished with warnings"])("an end as %s is a success", async (status) => {
  const { tenant, qlik } = ending(status);
  expect(await tenant.run(runAutomation(qlik, "a"))).toMatchObject({ id: "r", status });
});

test.each(["failed", "stopped", "exceeded limit"])("an end as %s rejects", async (state) => {
  const { tenant, qlik } = ending(state);
  const error = await errorOf(tenant, runAutomation(qlik, "a"));
  expect(error).toBeInstanceOf(QlikRunError);
  expect(error).toMatchObject({ state });
  const options = { throwOnFailure: false };
  expect(await tenant.run(runAutomation(qlik, "a", options))).toMatchObject({ status: state });
});

test("warnings reject when asked", async () => {
  const { tenant, qlik } = ending("finished with warnings");
  const run = runAutomation(qlik, "a", { failOnWarnings: true });
  expect(await errorOf(tenant, run)).toMatchObject({ state: "finished with warnings" });
});

test.each([
  ["no id", "", {}],
  ["an option that does not exist", "a", { failOnWarning: true }],
])("%s is rejected before anything is sent", (_, id, options) => {
  const { qlik, calls } = scripted();
  expect(() => runAutomation(qlik, id, options as never)).toThrow(QlikInputError);
  expect(calls).toEqual([]);
});
