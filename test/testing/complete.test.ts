/** Every operation of the specification is built. */
import { expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { open } from "./open.ts";

it("has a handler for every operation", async () => {
  const { tenant } = open({ rateLimit: false });
  const headers = { authorization: `Bearer ${tenant.apiKey}`, "content-type": "application/json" };
  const missing: string[] = [];
  for (const key of Object.keys(operations)) {
    const [method = "", template = ""] = key.split(" ");
    const url = tenant.origin + template.replace(/\{\w+\}/g, "x");
    const { status } = await tenant.fetch(url, { method, headers });
    if (status >= 500) missing.push(`${key}: ${status}`);
  }
  expect(missing).toEqual([]);
});
