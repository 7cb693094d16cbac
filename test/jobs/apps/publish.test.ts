import { expect, test } from "vitest";
import { publishApp, QlikInputError } from "../../../src/index.ts";
import { openApps } from "./open-apps.ts";

test("publishes an app as a new one, and its next version over it", async () => {
  const { qlik } = openApps();
  const first = await publishApp(qlik, "sales", { spaceId: "live", name: "Sales 2026" });
  const { id: targetId } = first.attributes;
  expect(targetId).not.toBe("sales");
  expect(first.attributes).toMatchObject({ name: "Sales 2026", spaceId: "live" });
  const next = await publishApp(qlik, "sales", { targetId, name: "Sales 2027", noData: true });
  expect(next.attributes).toMatchObject({ id: targetId, name: "Sales 2027" });
});

test("asks for one place", async () => {
  const { tenant, qlik } = openApps();
  const untyped = publishApp as (...given: unknown[]) => Promise<unknown>;
  for (const options of [{}, { spaceId: "live", targetId: "x" }, { space: "live" }, undefined])
    await expect(untyped(qlik, "sales", options)).rejects.toThrow(QlikInputError);
  expect(tenant.requests).toEqual([]);
});
