import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  exportApp,
  importApp,
  QlikApiError,
  QlikFileError,
  QlikInputError,
  QlikProtocolError,
  type AppSource,
  type ImportOptions,
} from "../../../src/index.ts";
import { json, loopback, reply } from "../../loopback.ts";
import { asked, failureOf, finish, impatient, openApps } from "./open-apps.ts";

const BYTES = new TextEncoder().encode("the bytes of an app");
const APP = { attributes: { id: "a1", name: "Sales" } };

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

function fileOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), "qlik-apps-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = path.join(folder, "sales.qvf");
  writeFileSync(file, bytes);
  return file;
}

const SOURCES: [string, () => AppSource][] = [
  ["a file", () => fileOf(BYTES)],
  ["a Blob", () => new Blob([BYTES])],
  ["an ArrayBuffer", () => BYTES.slice().buffer],
  ["bytes", () => BYTES],
  ["a stream", () => streamOf(BYTES)],
  ["a Node stream", () => Readable.from([BYTES])],
  ["a Node stream as a web stream", () => Readable.toWeb(Readable.from([BYTES]))],
];

describe("an import", () => {
  test.each(SOURCES)("sends the bytes of %s", async (_, source) => {
    const server = await loopback(json(APP));
    expect(await importApp(server.client(), source())).toEqual(APP);
    expect(server.last).toMatchObject({ method: "POST", url: "/api/v1/apps/import" });
    expect(new Uint8Array(server.last.body)).toEqual(BYTES);
    expect(server.last.headers["content-type"]).toBe("application/octet-stream");
  });

  test("takes a name, a space and the rest", async () => {
    const server = await loopback(json(APP));
    const options = { name: "A & B", spaceId: "s1", mode: "AUTOREPLACE", noData: true } as const;
    await importApp(server.client(), BYTES, options);
    expect(server.last.url).toBe(
      "/api/v1/apps/import?name=A%20%26%20B&spaceId=s1&mode=AUTOREPLACE&NoData=true",
    );
  });

  test("makes an app of an exported one, straight from its stream too", async () => {
    const { tenant, qlik } = openApps();
    const options = { name: "Sales again", spaceId: "team" };
    const stream = exportApp(qlik, "sales").stream();
    const app = await finish(tenant, importApp(qlik, stream, options));
    expect(app.attributes).toMatchObject(options);
  });

  test.each(SOURCES.slice(0, 4))(
    "is repeated with %s when it came too early",
    async (_, source) => {
      const { qlik, bodies } = await refusing();
      expect(await importApp(qlik, source())).toEqual(APP);
      expect(bodies()).toEqual(["the bytes of an app", "the bytes of an app"]);
    },
  );

  test("is not repeated with a stream, and says why", async () => {
    const { qlik, bodies } = await refusing();
    const error = await failureOf(importApp(qlik, streamOf(BYTES)));
    expect(error).toBeInstanceOf(QlikApiError);
    expect((error as Error).message).toContain("Pass a Blob");
    expect(bodies()).toHaveLength(1);
  });

  async function refusing(): Promise<{
    qlik: ReturnType<typeof server.client>;
    bodies: () => string[];
  }> {
    const server = await loopback((response, request) => {
      if (server.received.length > 1) json(APP)(response, request);
      else {
        response.setHeader("retry-after", "1");
        reply(429)(response, request);
      }
    });
    const qlik = server.client({ clock: impatient, retry: 1 });
    return { qlik, bodies: () => server.received.map(({ body }) => body.toString()) };
  }

  test("takes longer than the client's timeout and deadline for a call", async () => {
    const { tenant, qlik } = openApps({}, { timeout: 1000, deadline: 2000 });
    const blob = await finish(tenant, exportApp(qlik, "sales").blob());
    tenant.faults.add({ match: "POST /api/v1/apps/import", latency: "10m" });
    const app = await finish(tenant, importApp(qlik, blob), 1000);
    expect(app.attributes.name).toBe("Sales");
  });

  test("ends by its deadline and its signal", async () => {
    const { tenant, qlik } = openApps();
    tenant.faults.add({ match: "POST /api/v1/apps/import", latency: "10m" });
    const late = await failureOf(finish(tenant, importApp(qlik, BYTES, { deadline: 5000 }), 1000));
    expect(late).toMatchObject({ name: "QlikTimeoutError", limit: "deadline" });
    const abort = new AbortController();
    const aborted = failureOf(importApp(qlik, BYTES, { signal: abort.signal }));
    await tenant.advance(10);
    abort.abort("enough");
    expect(await aborted).toMatchObject({ name: "QlikAbortError", cause: "enough" });
  });
});

const WEB = new URL("https://files.example/sales.qvf");

describe("an import that cannot be", () => {
  test("is refused without such a file", async () => {
    const { tenant, qlik } = openApps();
    const error = await failureOf(importApp(qlik, "none.qvf"));
    expect(error).toBeInstanceOf(QlikFileError);
    expect((error as Error).message).toMatch(/^Could not read none\.qvf: ENOENT/);
    expect(await failureOf(importApp(qlik, tmpdir()))).toBeInstanceOf(QlikFileError);
    expect(asked(tenant)).toEqual([]);
  });

  test.each([[undefined], [null], [{}], [["bytes"]], [new FormData()], [1], [WEB]])(
    "is refused with a source that is none: %j",
    async (source) => {
      const { tenant, qlik } = openApps();
      const error = await failureOf(importApp(qlik, source as unknown as Blob));
      expect(error).toBeInstanceOf(QlikInputError);
      expect(asked(tenant)).toEqual([]);
    },
  );

  test("is refused with an option that there is none of: the app would come to another place", async () => {
    const { tenant, qlik } = openApps();
    const options = { spaceID: "finance" } as ImportOptions;
    const error = await failureOf(importApp(qlik, BYTES, options));
    expect(error).toBeInstanceOf(QlikInputError);
    expect(String(error)).toContain('Did you mean "spaceId"?');
    expect(asked(tenant)).toEqual([]);
  });

  test.each([null, {}, { attributes: {} }])("rejects the response %j", async (answer) => {
    const server = await loopback(json(answer));
    const error = await failureOf(importApp(server.client(), BYTES));
    expect(error).toBeInstanceOf(QlikProtocolError);
  });

  const testOnUnix = test.skipIf(process.platform === "win32");

  testOnUnix("sends nothing of a FIFO, a device, or a file that reports no size", async () => {
    const { tenant, qlik } = openApps();
    const pipe = fileOf(BYTES) + ".pipe";
    execFileSync("mkfifo", [pipe]);
    for (const file of [pipe, "/dev/null", fileOf(new Uint8Array())])
      expect(await failureOf(importApp(qlik, file))).toBeInstanceOf(QlikFileError);
    expect(asked(tenant)).toEqual([]);
  });

  test("names the file that changes while it is sent", async () => {
    const file = fileOf(new Uint8Array(1_000_000));
    const { tenant, qlik } = openApps(
      {},
      {
        retry: false,
        fetch: async (_, init) => {
          truncateSync(file, 10);
          await new Response(init.body as BodyInit).arrayBuffer();
          throw new Error("The file was read to its end.");
        },
      },
    );
    const error = await failureOf(importApp(qlik, file));
    expect(error).toBeInstanceOf(QlikFileError);
    expect((error as Error).message).toContain(file);
    expect(asked(tenant)).toEqual([]);
  });

  test("is refused by the tenant", async () => {
    const { qlik } = openApps();
    const error = await failureOf(importApp(qlik, BYTES));
    expect(error).toBeInstanceOf(QlikApiError);
    expect(error).toMatchObject({ status: 400, path: "/api/v1/apps/import" });
  });
});
