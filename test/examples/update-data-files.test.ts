import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createQlikClient,
  findSpace,
  listApps,
  paginate,
  reloadAll,
  settleAll,
  unwrap,
  uploadDataFile,
  type QlikClient,
} from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, onTestFinished, test } from "vitest";

async function updateDataFiles(qlik: QlikClient, folder: string, space: string): Promise<string[]> {
  const { id: spaceId } = await findSpace(qlik, space);
  const connections = await qlik["/api/v1/data-files/connections"].GET({
    params: { query: { spaceId, name: "DataFiles" } },
  });
  const query = { connectionId: unwrap(connections).data[0]!.id, limit: 100 };
  const list = await paginate(qlik, "/api/v1/data-files", { params: { query } }).toArray();
  const stored = new Map(list.map((file) => [file.name, file]));

  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  const files = await settleAll(names, async (name, { signal }) => {
    const { size, mtime } = await stat(join(folder, name));
    const { size: storedSize, contentUpdatedDate } = stored.get(name) ?? {};
    if (size === storedSize && mtime < new Date(contentUpdatedDate ?? 0)) return "same";
    const target = { name, spaceId, replace: true };
    const { replaced } = await uploadDataFile(qlik, join(folder, name), target, { signal });
    return replaced ? "replaced" : "created";
  });
  const report = files.done.map(({ item, value }) => `${value}: ${item}`);
  for (const { item, error } of files.failed) report.push(`failed: ${item}: ${String(error)}`);
  const changed = files.done.filter(({ value }) => value !== "same").map(({ item }) => `/${item}`);

  const apps = await settleAll(listApps(qlik, { spaceId }), async ({ id }, { signal }) => {
    const params = { path: { appId: id } };
    const sources = await qlik["/api/v1/apps/{appId}/data/lineage"].GET({ params, signal });
    return unwrap(sources).some(({ discriminator = "" }) =>
      changed.some((name) => discriminator.endsWith(name)),
    );
  });
  for (const { item, error } of apps.failed) report.push(`failed: ${item.name}: ${String(error)}`);
  const users = apps.done.filter(({ value }) => value).map(({ item }) => item.id);
  for (const { appId, outcome } of await reloadAll(qlik, users, { deadline: "2h" }))
    report.push(`${outcome}: app ${appId}`);
  return report;
}

test("uploads the files of a folder that have changed, and reloads the apps that use them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "files-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = async (name: string, text: string, date = "2025-12-31"): Promise<void> => {
    await writeFile(join(folder, name), text);
    await utimes(join(folder, name), new Date(date), new Date(date));
  };
  const ids = ["orders", "stock"];
  const spaces = [{ id: "team", name: "Sales" }];
  const apps = ids.map((id) => ({ id, name: id, spaceId: "team" }));
  const tenant = createTenant({ clock: "manual", data: { spaces, apps } });
  const qlik = createQlikClient(tenant.clientOptions);
  for (const appId of ids) {
    const body = { script: `LOAD * FROM [lib://Sales:DataFiles/${appId}.csv] (txt);` };
    await qlik["/api/v1/apps/{appId}/scripts"].POST({ params: { path: { appId } }, body });
  }
  const update = (): Promise<string[]> => tenant.run(updateDataFiles(qlik, folder, "Sales"));
  await tenant.run(reloadAll(qlik, ids));

  await write("orders.csv", "id\n1\n");
  await write("stock.csv", "id\n");
  await write("notes.txt", "");
  expect(await update()).toEqual([
    ...["created: orders.csv", "created: stock.csv"],
    ...["succeeded: app orders", "succeeded: app stock"],
  ]);

  await write("orders.csv", "id\n1\n2\n");
  expect(await update()).toEqual([
    ...["replaced: orders.csv", "same: stock.csv", "succeeded: app orders"],
  ]);

  // Of the same size.
  await write("stock.csv", "no\n", "2026-02-01");
  expect(await update()).toEqual([
    ...["same: orders.csv", "replaced: stock.csv", "succeeded: app stock"],
  ]);
});
