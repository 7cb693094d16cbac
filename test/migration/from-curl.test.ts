import { execFile } from "node:child_process";
import { mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { variablesOf } from "../../scripts/migration/call.ts";
import { curlRows, shellName } from "../../scripts/migration/from-curl.ts";
import { readOperations } from "../../scripts/migration/operations.ts";
import { patch } from "../../src/index.ts";
import { json, loopback, type Received } from "../loopback.ts";

const run = promisify(execFile);
const hasCurl =
  process.platform !== "win32" &&
  (await run("curl", ["--json", "{}", "--version"]).then(
    () => true,
    () => false,
  ));

const folder = mkdtempSync(path.join(tmpdir(), "from-curl-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
for (const name of ["file", "sales.csv", "logo.png", "body.json"])
  writeFileSync(path.join(folder, name), name === "body.json" ? "{}" : `content of ${name}`);

const guide = readFileSync("docs/migration/from-curl.md", "utf8");
const pairs = [
  ...guide
    .slice(guide.indexOf("## By example"))
    .matchAll(/^([^\n]+):\n\n```sh\n(.*?)```\n\n```ts\n(.*?)```$/gms),
].map(([, title = "", curl = "", code = ""]) => ({ title, curl, code }));

/** What the examples take for granted. */
const VALUES = { spaceId: "s1", appId: "a1", id: "o1" };
const IMPORTS = {
  patch,
  openAsBlob: (name: string, options: { type: string }) =>
    openAsBlob(path.join(folder, name), options),
  readFile: (name: string) => readFile(path.join(folder, name)),
};

describe.skipIf(!hasCurl)("the guide from curl (needs curl 7.82 or newer)", () => {
  test.each(pairs)("sends the same by both: $title", async ({ curl, code }) => {
    const server = await loopback(json({ errors: [] }, 404));
    await shell(curl, server.origin, VALUES);
    const theirs = await readRequest(server.last);
    const values = { ...IMPORTS, ...VALUES, qlik: server.client() };
    await evaluate(code.replaceAll(/^import .*\n/gm, ""), values);
    expect(server.received).toHaveLength(2);
    expect(await readRequest(server.last)).toEqual(theirs);
  });

  test("has all examples as pairs", () => {
    expect(pairs).toHaveLength(7);
  });

  test("sends the same by both, for each service", async () => {
    const server = await loopback(json({ errors: [] }, 404));
    const qlik = server.client();
    const rows = curlRows(readOperations());
    expect(rows.length).toBeGreaterThan(100);
    const ids = rows.flatMap(({ operation }) => operation.ids);
    const lines = rows.map(({ curl }) => `${curl} -H "Authorization: Bearer key"`);
    await shell(lines.join("\n"), server.origin, allOnes(ids));
    const theirs = server.received.map(placeOf);
    for (const { call, operation } of rows) {
      const file = new Blob(["1"]);
      const form = { [operation.files[0] ?? ""]: file };
      const isBytes = operation.bodyType === "application/octet-stream";
      const body = operation.files.length > 0 ? form : isBytes ? file : {};
      await evaluate(`await ${call}`, {
        ...allOnes(variablesOf(operation)),
        query: {},
        body,
        qlik,
      });
    }
    expect(server.received.slice(rows.length).map(placeOf)).toEqual(theirs);
  }, 120_000);
});

function allOnes(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, "1"] as const));
}

/** Runs lines of the shell, with the values as variables in capitals. */
async function shell(
  lines: string,
  origin: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const env: NodeJS.ProcessEnv = { ...process.env, QLIK: origin, QLIK_API_KEY: "key" };
  for (const [name, value] of Object.entries(values)) env[shellName(name)] = value;
  await run("sh", ["-c", `set -e; ${lines.replaceAll(/^curl/gm, "curl --silent --noproxy '*'")}`], {
    cwd: folder,
    env,
  });
}

/** Runs code of the guide in the folder of its files. */
async function evaluate(code: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const script = ts.transpile(`(async () => {${code}})()`, { target: ts.ScriptTarget.ES2022 });
  // What a guide shows is run as it is shown.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs the code that the guide shows
  const evaluated = new Function(...Object.keys(values), `return ${script}`) as (
    ...given: unknown[]
  ) => Promise<void>;
  await evaluated(...Object.values(values));
}

function placeOf({ method, url, headers }: Received): object {
  return { method, path: url.split("?")[0], type: headers["content-type"]?.split(";")[0] };
}

async function readRequest(request: Received): Promise<object> {
  const { headers, url, body } = request;
  const type = headers["content-type"] ?? "";
  const form = type.startsWith("multipart/")
    ? await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData()
    : undefined;
  const parts = await Promise.all(
    [...(form ?? [])].map(async ([name, value]) => [
      name,
      typeof value === "string" ? value : [value.type, await value.text()],
    ]),
  );
  return {
    ...placeOf(request),
    query: [...new URL(url, "http://localhost").searchParams],
    headers: [headers.authorization, headers["x-trace"], headers["qlik-confirm-delete"]],
    body: form
      ? parts
      : type === "application/json"
        ? (JSON.parse(body.toString()) as unknown)
        : body.toString(),
  };
}
