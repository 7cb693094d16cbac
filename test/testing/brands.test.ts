import { describe, expect, it } from "vitest";
import { open } from "./open.ts";

const PATH = "/api/v1/brands";
const png = (text: string): File => new File([text], "logo.png", { type: "image/png" });

describe("a brand", () => {
  it("is created with files, which are downloaded, added, replaced and deleted", async () => {
    const { qlik } = open();
    const { status, data } = await qlik.POST(PATH, { body: { name: "Acme", logo: png("one") } });
    expect(status).toBe(201);
    const id = data!.id;
    const logo = { id: "logo", contentType: "image/png", path: `${PATH}/${id}/files/logo` };
    expect(data).toMatchObject({ name: "Acme", active: false, files: [logo] });
    const one = `${PATH}/{brand-id}/files/{brand-file-id}` as const;
    const params = { path: { "brand-id": id, "brand-file-id": "logo" } } as const;
    const styles = { path: { "brand-id": id, "brand-file-id": "styles" } } as const;
    const file = new File(["{}"], "a.json", { type: "application/json" });
    expect((await qlik.PUT(one, { params: styles, body: { file } })).status).toBe(404);
    expect((await qlik.POST(one, { params: styles, body: { file } })).status).toBe(201);
    expect((await qlik.POST(one, { params: styles, body: { file } })).status).toBe(400);
    const replaced = await qlik.PUT(one, { params, body: { file: png("two") } });
    expect(replaced.data).toMatchObject(logo);
    expect(replaced.data?.eTag).not.toBe(data!.files[0]?.eTag);
    expect(await (await qlik.GET(one, { params })).data?.text()).toBe("two");
    expect((await qlik.DELETE(one, { params })).status).toBe(204);
    expect((await qlik.GET(one, { params })).status).toBe(404);
    const read = await qlik.GET(`${PATH}/{brand-id}`, { params: { path: { "brand-id": id } } });
    expect(read.data?.files.map((each) => each.id)).toEqual(["styles"]);
  });

  it("is active alone, and found by a redirect until it is deactivated or deleted", async () => {
    const { qlik } = open();
    const ids: string[] = [];
    for (const name of ["A", "B"]) ids.push((await qlik.POST(PATH, { body: { name } })).data!.id);
    const params = (index: number): { path: { "brand-id": string } } => ({
      path: { "brand-id": ids[index]! },
    });
    const active = async (): Promise<unknown> => (await qlik.GET(`${PATH}/active`)).data;
    expect(await active()).toEqual({});
    await qlik.POST(`${PATH}/{brand-id}/actions/activate`, { params: params(0) });
    await qlik.POST(`${PATH}/{brand-id}/actions/activate`, { params: params(1) });
    expect(await active()).toMatchObject({ name: "B", active: true });
    const list = await qlik.GET(PATH, { params: { query: { sort: "createdAt" } } });
    expect(list.data?.data?.map((brand) => brand.active)).toEqual([false, true]);
    await qlik.POST(`${PATH}/{brand-id}/actions/deactivate`, { params: params(0) });
    expect(await active()).toMatchObject({ name: "B" });
    await qlik.DELETE(`${PATH}/{brand-id}`, { params: params(1) });
    expect(await active()).toEqual({});
  });

  it("has files of the declared types and sizes: 400", async () => {
    const { qlik } = open();
    const create = async (logo: File): Promise<string> => {
      const { status, error } = await qlik.POST(PATH, { body: { name: "A", logo } });
      expect(status).toBe(400);
      return JSON.stringify(error);
    };
    const gif = new File(["GIF"], "a.gif", { type: "image/gif" });
    expect(await create(gif)).toContain(
      "/logo must be a file of image/png, image/jpeg, got image/gif",
    );
    expect(await create(png("x".repeat(300_001)))).toContain(
      "must not be longer than 300000 bytes",
    );
  });
});
