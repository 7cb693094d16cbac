import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { createQlikClient, unwrap } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, onTestFinished, test } from "vitest";

test("script and media of an app go to a folder, and from there into another app", async () => {
  const apps = ["sales", "copy"].map((id) => ({ id, name: id }));
  const qlik = createQlikClient(createTenant({ data: { apps } }).clientOptions);

  const scripts = qlik["/api/v1/apps/{appId}/scripts"];
  const media = qlik["/api/v1/apps/{appId}/media/files/{path}"];

  async function pull(appId: string, folder: string): Promise<void> {
    const current = qlik["/api/v1/apps/{appId}/scripts/{id}"];
    const found = unwrap(await current.GET({ params: { path: { appId, id: "current" } } }));
    await writeFile(`${folder}/script.qvs`, found.script ?? "");
    const list = await qlik["/api/v1/apps/{appId}/media/list/{path}"].GET({
      params: { path: { appId, path: "" }, query: { show: "recursive" } },
    });
    for (const { name = "" } of unwrap(list).data ?? []) {
      const file = unwrap(await media.GET({ params: { path: { appId, path: name } } }));
      await mkdir(dirname(`${folder}/media/${name}`), { recursive: true });
      await writeFile(`${folder}/media/${name}`, await file.bytes());
    }
  }

  async function push(appId: string, folder: string): Promise<void> {
    const script = await readFile(`${folder}/script.qvs`, "utf8");
    unwrap(await scripts.POST({ params: { path: { appId } }, body: { script } }));
    const entries = await readdir(`${folder}/media`, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const path = { appId, path: relative(`${folder}/media`, file).replaceAll("\\", "/") };
      await media.DELETE({ params: { path } }); // a file that exists is not replaced
      unwrap(await media.PUT({ params: { path }, body: new Blob([await readFile(file)]) }));
    }
  }

  const folder = await mkdtemp(join(tmpdir(), "app-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await scripts.POST({ params: { path: { appId: "sales" } }, body: { script: "LOAD 1;" } });
  const path = { appId: "sales", path: "maps/a b.svg" };
  await media.PUT({ params: { path }, body: new Blob(["<svg/>"]) });

  await pull("sales", folder);
  expect(await readFile(join(folder, "script.qvs"), "utf8")).toBe("LOAD 1;");
  await push("copy", folder);
  await push("copy", folder);

  const { data } = await qlik.GET("/api/v1/apps/{appId}/scripts/{id}", {
    params: { path: { appId: "copy", id: "current" } },
  });
  expect(data?.script).toBe("LOAD 1;");
  const file = await media.GET({ params: { path: { ...path, appId: "copy" } } });
  expect(await file.data?.text()).toBe("<svg/>");
});
