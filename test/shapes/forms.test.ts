/** Multipart forms, which operations describe by their parts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formParts } from "../../src/call/multipart.ts";
import { encodeBody } from "../../src/call/body.ts";
import { json, loopback } from "../loopback.ts";
import { shape } from "./open.ts";

const PNG = Uint8Array.from([137, 80, 78, 71]);

/** A part of a form as it came over the wire. */
interface Part {
  readonly head: string;
  readonly body: string;
}

/** The parts of a form, without a parser that would hide their headers. */
function partsOf(body: string, contentType = ""): Part[] {
  const [, boundary = "?"] = /boundary=(.+)$/.exec(contentType) ?? [];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = "", ...rest] = part.slice(2, -2).split("\r\n\r\n");
      return { head, body: rest.join("\r\n\r\n") };
    });
}

describe("a form that is given as an object", () => {
  test("uploads a data file, with its properties as a part of JSON that is no file", async () => {
    const server = await loopback(json({ id: "f1" }, 201));
    const File = new Blob(["a,b\n1,2"], { type: "text/csv" });
    const { status } = await server.client()["/api/v1/data-files"].POST({
      body: { Json: { name: "sales/2026.csv", folder: false }, File },
    });
    expect(status).toBe(201);
    const { headers, body } = server.last;
    expect(partsOf(body.toString(), headers["content-type"])).toEqual([
      {
        head: 'Content-Disposition: form-data; name="Json"\r\nContent-Type: application/json',
        body: '{"name":"sales/2026.csv","folder":false}',
      },
      {
        head: 'Content-Disposition: form-data; name="File"; filename="blob"\r\nContent-Type: text/csv',
        body: "a,b\n1,2",
      },
    ]);
  });

  test.each([
    ["extensions", "POST /api/v1/extensions", { data: { name: "Chart" }, file: PNG }],
    ["themes", "POST /api/v1/themes", { data: { name: "Dark" }, file: new Blob([PNG]) }],
    ["projects", "POST /api/v1/di-projects/{projectId}/actions/import", { zip: PNG.buffer }],
  ])("uploads %s", async (_, operation, body) => {
    const { qlik, last } = shape(operation, async ({ request }) => {
      const form = await request.formData();
      return Response.json(
        Object.fromEntries(
          await Promise.all(
            Array.from(form, async ([name, value]) => [
              name,
              typeof value === "string"
                ? (JSON.parse(value) as unknown)
                : [...new Uint8Array(await value.arrayBuffer())],
            ]),
          ),
        ),
      );
    });
    const [, path = ""] = operation.split(" ");
    const options = { params: { path: { projectId: "p1" } }, body };
    const { data } = await qlik.raw<object>("POST", path as "/x", options);
    expect(data).toEqual(
      Object.fromEntries(
        Object.entries(body).map(([name, value]) => [name, name === "data" ? value : [...PNG]]),
      ),
    );
    expect(last().headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
  });

  test("has the name and the media type of a File", async () => {
    const { qlik } = shape("POST /api/v1/brands", async ({ request }) => {
      const logo = (await request.formData()).get("logo") as File;
      return Response.json({ name: logo.name, type: logo.type }, { status: 201 });
    });
    const { data } = await qlik["/api/v1/brands"].POST({
      body: { name: "Acme", logo: new File([PNG], "acme.png", { type: "image/png" }) },
    });
    expect(data).toEqual({ name: "acme.png", type: "image/png" });
  });

  test.each([
    ["JSON without a file", {}, "application/json"],
    ["a form with one", { avatar: new Blob([PNG]) }, "multipart/form-data"],
  ])("is %s where the operation takes both", async (_, avatar, mediaType) => {
    const { qlik, last } = shape("POST /api/v1/assistants");
    await qlik["/api/v1/assistants"].POST({
      body: {
        name: "Sales",
        title: "Sales",
        description: "",
        tags: [],
        spaceId: "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c111",
        knowledgeBases: [],
        welcomeMessage: "",
        customProperties: {},
        ...avatar,
      },
    });
    expect(last().headers.get("content-type")?.split(";")[0]).toBe(mediaType);
  });

  test.each<[string, unknown, string]>([
    ["a text", "text", "an object with the parts of the form"],
    ["a number", 5, "got 5"],
    ["an array", [1], "an object with the parts"],
    ["a promise", Promise.resolve({}), 'Did you forget "await"?'],
    ["a part that JSON cannot hold", { Json: { name: new Map() } }, "/Json/name is Map"],
    ["a stream as a part", { File: new ReadableStream() }, "/File is ReadableStream"],
    ["a hole in a list of parts", { File: [undefined] }, "/File/0 is undefined"],
  ])("is rejected if it is %s", async (_, body, reason) => {
    const { qlik, received } = shape("POST /api/v1/data-files");
    await expect(qlik.POST("/api/v1/data-files", { body: body as never })).rejects.toThrow(reason);
    expect(received).toHaveLength(0);
  });

  const scalar = fc.oneof(fc.string({ unit: "binary-ascii" }), fc.integer(), fc.boolean());
  const name = fc
    .string({ unit: "binary-ascii", minLength: 1 })
    .filter((text) => text !== "__proto__");

  test("holds every part: texts as they are, objects as JSON, items of arrays under one name", async () => {
    const part = fc.oneof(
      scalar,
      // JSON has no negative zero.
      fc
        .dictionary(name, fc.jsonValue())
        .map((value) => JSON.parse(JSON.stringify(value)) as object),
      fc.array(scalar),
      fc.constantFrom(undefined, null),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, part), async (fields) => {
        const { body, mediaType } = encodeBody(fields, ["multipart/form-data"]);
        const headers = { "content-type": mediaType };
        const form = await new Response(body as Blob, { headers }).formData();
        const expected = formParts(fields).map(([name, value]) => [
          toCrlf(name),
          toCrlf(typeof value === "string" ? value : (value as { json: string }).json),
        ]);
        expect([...form]).toEqual(expected);
        const objects = Object.entries(fields).filter(([, value]) => isObject(value));
        for (const [name, value] of objects)
          expect(
            form.getAll(toCrlf(name)).map((text) => JSON.parse(text as string) as unknown),
          ).toContainEqual(value);
      }),
    );
  });
});

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toCrlf(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}
