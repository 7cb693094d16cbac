import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { formatLock } from "../../../scripts/upstream/lock.ts";
import { json, reply } from "../../loopback.ts";
import { documentOf, publish } from "../published-server.ts";
import { pullRoot } from "../pulling.ts";

const APIS = ["apps", "reloads", "scheduling/tasks", "analytics/discovery-agent/adaptive-cards"];
const editionOf = (apis: readonly string[]): [string, string][] =>
  apis.map((api) => [api, documentOf(api)]);

test("fetches all files of the sitemap, and writes them byte by byte under the services' names", async () => {
  const server = await publish(editionOf(APIS));
  const project = pullRoot();
  const { code, stdout } = await project.pull("--all", "--from", server.address);
  expect(code).toBe(0);
  expect(stdout).toContain("4 files: 4 new, 0 unchanged.");
  expect(project.files()).toEqual({
    "analytics-discovery-agent-adaptive-cards.json": documentOf(APIS[3]!),
    "apps.json": documentOf("apps"),
    "reloads.json": documentOf("reloads"),
    "scheduling-tasks.json": documentOf("scheduling/tasks"),
  });
  expect(project.lock()["scheduling-tasks"]).toMatchObject({
    url: `${server.address}scheduling/tasks.json`,
    edition: "2026-11-27",
    etag: expect.stringMatching(/^"[0-9a-f]{64}"$/) as string,
  });
});

test("asks for each file with its ETag the second time, and writes nothing after 304s", async () => {
  const server = await publish(editionOf(APIS));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  const before = [project.files(), formatLock(project.lock())];
  const first = server.received.length;
  const { stdout } = await project.pull("--all", "--from", server.address);
  expect(stdout).toBe("4 files: 4 unchanged.\n");
  const files = server.received.slice(first).filter(({ url }) => url.startsWith("/specs/"));
  expect(files.map(({ headers }) => headers["if-none-match"])).not.toContain(undefined);
  expect([project.files(), formatLock(project.lock())]).toEqual(before);
});

test("asks with If-Modified-Since, and dates an edition by Last-Modified", async () => {
  const server = await publish([]);
  const modified = "Fri, 24 Jul 2026 08:00:00 GMT";
  server.pages = ["apps"];
  server.faults.set("apps", (response, { headers }) => {
    const isSame = headers["if-modified-since"] === modified;
    response.writeHead(isSame ? 304 : 200, { "last-modified": modified });
    response.end(isSame ? undefined : documentOf("apps"));
  });
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  expect(project.lock()["apps"]).toMatchObject({ edition: "2026-07-24", lastModified: modified });
  expect((await project.pull("--all", "--from", server.address)).stdout).toBe(
    "1 file: 1 unchanged.\n",
  );
});

test("reports changed, new, vanished and unchanged files, and keeps the file that vanished", async () => {
  const server = await publish(editionOf(APIS));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  server.files.set("apps", documentOf("apps", "Lists the apps"));
  server.files.set("core/webhooks", documentOf("core/webhooks"));
  server.files.delete("reloads");
  const { code, stdout } = await project.pull("--all", "--from", server.address);
  expect(code).toBe(0);
  expect(stdout.split("\n")).toEqual([
    "5 files: 1 changed, 1 new, 1 vanished, 2 unchanged.",
    "Changed: apps.",
    "New: core-webhooks.",
    "Vanished (404 or 410; the old files stay): reloads.",
    "",
  ]);
  expect(Object.keys(project.files())).toContain("reloads.json");
  expect(project.lock()["reloads"]).toMatchObject({ vanished: "2026-11-27" });
  server.files.set("reloads", documentOf("reloads"));
  await project.pull("--all", "--from", server.address);
  expect(project.lock()["reloads"]?.vanished).toBeUndefined();
});

test("leaves files and lock as they are if one file fails", async () => {
  const server = await publish(editionOf(APIS));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  const before = [project.files(), formatLock(project.lock())];
  for (const api of APIS) server.files.set(api, documentOf(api, "Changed"));
  server.faults.set("reloads", reply(500));
  const { code, stdout, stderr } = await project.pull("--all", "--from", server.address);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(
    `${server.address}reloads.json  pull: reloads: status 500 Internal Server Error, after 4 attempts`,
  );
  expect(stderr).toContain("1 error. No files were written.");
  expect([project.files(), formatLock(project.lock())]).toEqual(before);
});

test.each([
  ["a web page", reply(200, "<!doctype html><title>Qlik</title>", "text/html"), "got a web page"],
  ["half a file", reply(200, documentOf("apps").slice(0, 90)), "must be a whole JSON document"],
  [
    "another version",
    json({ swagger: "2.0", paths: { "/": {} } }),
    'got one with "swagger": "2.0"',
  ],
  ["no OpenAPI document", json({ title: "apps" }), "got one with no version"],
  ["a list", json([]), "got another kind of value"],
  ["a document without paths", json({ openapi: "3.0.0", paths: {} }), "at least one path"],
  ["bytes that are not text", reply(200, new Uint8Array([255, 254])), "must be UTF-8 text"],
  ["status 403", reply(403), "status 403 Forbidden instead of the file"],
  ["a redirect elsewhere", redirect("https://example.com/apps.json"), "leads to another origin"],
  ["a redirect to nowhere", reply(302), "leads to another origin, which is not followed: (no"],
  ["a redirect to itself", redirect("apps.json"), "redirects more than 5 times"],
  ["status 404 for all files", reply(404), "there is no file at this address"],
])("rejects %s", async (_, fault, message) => {
  const server = await publish(editionOf(["apps"]));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  const before = [project.files(), formatLock(project.lock())];
  server.faults.set("apps", fault);
  const { code, stderr } = await project.pull("--service", "apps", "--from", server.address);
  expect(code).toBe(2);
  expect(stderr).toContain(`${server.address}apps.json  pull: apps: `);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Hint: ");
  expect([project.files(), formatLock(project.lock())]).toEqual(before);
});

test("rejects a body that ends before its Content-Length", async () => {
  const server = await publish(editionOf(["apps"]));
  const project = pullRoot();
  server.faults.set("apps", (response) => {
    response.writeHead(200, { "content-length": 1000 });
    response.write(documentOf("apps"), () => response.destroy());
  });
  const { code, stderr } = await project.pull("--all", "--from", server.address);
  expect(code).toBe(2);
  expect(stderr).toContain("apps: connection failed");
  // An own fetch need not check the length.
  server.faults.delete("apps");
  project.fetch = async (...args) => {
    const response = await fetch(...args);
    const headers = { ...Object.fromEntries(response.headers), "content-length": "1000" };
    return new Response(await response.text(), { headers });
  };
  const own = await project.pull("--all", "--from", server.address);
  expect(own.stderr).toContain("the body is truncated");
});

test("rejects a file that is too large without reading it", async () => {
  const server = await publish(editionOf(["apps"]));
  server.faults.set("apps", (response) => {
    response.writeHead(200, { "content-length": 2 ** 40 }).flushHeaders();
  });
  const { stderr } = await pullRoot().pull("--all", "--from", server.address);
  expect(stderr).toContain("the file must have at most 33554432 bytes, got 1099511627776 or more");
});

test("stops waiting for a response after the time limit", async () => {
  const server = await publish(editionOf(["apps"]));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  server.faults.set("apps", () => undefined);
  project.timesOut = true;
  const { stderr } = await project.pull("--service", "apps", "--from", server.address);
  expect(stderr).toContain("no response within 60000 ms, after 4 attempts");
});

test("follows a redirect within the origin, and says that the file has moved", async () => {
  const server = await publish(editionOf(["apps"]));
  server.files.set("tasks", documentOf("tasks"));
  server.faults.set("tasks", redirect("scheduling/tasks.json"));
  server.faults.set("scheduling/tasks", reply(200, documentOf("scheduling/tasks")));
  const project = pullRoot();
  const { code, stdout } = await project.pull("--all", "--from", server.address);
  expect(code).toBe(0);
  expect(stdout).toContain(
    `"tasks" has moved to ${server.address}scheduling/tasks.json: update its "url" in spec/upstream.lock.json.`,
  );
});

test("retries a transient error with backoff", async () => {
  const server = await publish(editionOf(["apps"]));
  let attempts = 0;
  server.faults.set("apps", (response) => {
    attempts++;
    if (attempts === 1) response.destroy();
    else if (attempts === 2) response.writeHead(503).end();
    else response.end(documentOf("apps"));
  });
  const project = pullRoot();
  const { code, stderr } = await project.pull("--all", "--from", server.address);
  expect([code, project.waits]).toEqual([0, [1000, 2000]]);
  expect(stderr).toContain("apps.json: status 503 Service Unavailable. Retrying in 2 s.");
});

test("waits as long as Retry-After says, and gives up if that is too long", async () => {
  const server = await publish(editionOf(["apps"]));
  const limited = (seconds: string) => reply429(seconds, () => server.faults.delete("apps"));
  server.faults.set("apps", limited("7"));
  const project = pullRoot();
  expect((await project.pull("--all", "--from", server.address)).code).toBe(0);
  expect(project.waits).toEqual([7000]);
  server.faults.set("apps", limited("3600"));
  const { code, stderr } = await project.pull("--service", "apps", "--from", server.address);
  expect(code).toBe(2);
  expect(stderr).toContain("Run the command again in 3600 s, as the server asks for.");
});

test("sends at most 4 requests at once", async () => {
  const server = await publish(editionOf(Array.from({ length: 30 }, (_, index) => `api-${index}`)));
  const project = pullRoot();
  const [open, most] = [new Set<unknown>(), { open: 0 }];
  project.fetch = async (...args) => {
    open.add(args);
    most.open = Math.max(most.open, open.size);
    try {
      return await fetch(...args);
    } finally {
      open.delete(args);
    }
  };
  await project.pull("--all", "--from", server.address);
  expect(most.open).toBe(4);
});

test("fetches the named services alone, and asks for the sitemap only if one is not known", async () => {
  const server = await publish(editionOf(APIS));
  const project = pullRoot();
  await project.pull("--service", "apps,reloads", "--from", server.address);
  expect(Object.keys(project.files())).toEqual(["apps.json", "reloads.json"]);
  const before = server.received.length;
  await project.pull("--service", "apps", "--service", "reloads", "--from", server.address);
  expect(
    server.received
      .slice(before)
      .map(({ url }) => url)
      .sort(),
  ).toEqual(["/specs/rest/apps.json", "/specs/rest/reloads.json"]);
});

test("fetches the services that have a document by default", async () => {
  const server = await publish(editionOf(APIS));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  for (const name of ["apps", "events"]) {
    writeFileSync(path.join(project.root, `spec/${name}.yaml`), "openapi: 3.1.1\n");
  }
  const { stdout } = await project.pull("--from", server.address);
  expect(stdout).toBe("1 file: 1 unchanged.\n");
});

test("suggests the name of a misspelled service", async () => {
  const server = await publish(editionOf(APIS));
  const { code, stderr } = await pullRoot().pull("--service", "relaods", "--from", server.address);
  expect([code, stderr]).toEqual([2, 'Unknown service "relaods". Did you mean "reloads"?\n']);
});

test("says that new services cannot be found without a sitemap", async () => {
  const server = await publish(editionOf(APIS));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  server.pages = undefined;
  const { code, stdout } = await project.pull("--all", "--from", server.address);
  expect(code).toBe(0);
  expect(stdout).toContain(`There is no sitemap at ${server.origin}: new services could not be`);
});

test("ignores pages of something else than an API, and does not record them", async () => {
  const server = await publish(editionOf(["apps"]));
  server.pages = ["rate-limiting", "analytics", "../secrets"];
  server.faults.set("analytics", reply(200, "<!doctype html>", "text/html"));
  const project = pullRoot();
  const { code, stdout } = await project.pull("--all", "--from", server.address);
  expect([code, stdout]).toEqual([0, "1 file: 1 new, 0 unchanged.\nNew: apps.\n"]);
  expect(Object.keys(project.lock())).toEqual(["apps"]);
});

test("does not fetch a new file whose name is that of another service", async () => {
  const server = await publish(editionOf(["data-sources"]));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  server.files.set("data/sources", documentOf("data/sources"));
  const { stdout } = await project.pull("--all", "--from", server.address);
  expect(stdout).toContain(
    `${server.address}data/sources.json was not fetched: its name, "data-sources", is that of`,
  );
});

test("fetches a file again that was edited or removed here", async () => {
  const server = await publish(editionOf(["apps"]));
  const project = pullRoot();
  await project.pull("--all", "--from", server.address);
  writeFileSync(path.join(project.root, ".upstream/apps.json"), "{}");
  const { stdout } = await project.pull("--all", "--from", server.address);
  expect(stdout).toBe("1 file: 1 unchanged.\n");
  expect(project.files()).toEqual({ "apps.json": documentOf("apps") });
});

test("reads JSON and YAML files of a folder, with the edition that is named", async () => {
  const project = pullRoot();
  const folder = path.join(project.root, "published");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "scheduling-tasks.json"), documentOf("scheduling/tasks"));
  writeFileSync(path.join(folder, "own.yaml"), documentOf("Our API"));
  writeFileSync(path.join(folder, "README.md"), "# Files");
  const { code } = await project.pull("--all", "--from", folder, "--edition", "2026-07-24");
  expect(code).toBe(0);
  expect(Object.keys(project.files())).toEqual(["own.yaml", "scheduling-tasks.json"]);
  expect(project.lock()).toMatchObject({
    "scheduling-tasks": {
      url: "https://qlik.dev/specs/rest/scheduling/tasks.json",
      edition: "2026-07-24",
    },
  });
  expect(project.lock()["own"]?.url).toBeUndefined();
  writeFileSync(path.join(folder, "own.yaml"), "openapi: 3.0.0\npaths: [");
  const failed = await project.pull("--all", "--from", folder);
  expect(failed.stderr).toContain("own: must be a whole YAML document");
});

test.each([
  [["--from", "http://qlik.dev/specs/rest/"], '"--from" must be an https address'],
  [["--from", "https://user:secret@qlik.dev/"], '"--from" must be an https address'],
  [["--from", "nowhere"], '"--from" must be an address or an existing folder, got nowhere.'],
  [["--all", "--service", "apps"], '"--all" and "--service" must not be combined.'],
  [["--service", ","], '"--service" must name at least one service.'],
  [["--edition", "today"], '"--edition" must be a day such as 2026-07-24, got today.'],
  [["--al"], "Unknown option '--al'"],
])("rejects %j", async (args, message) => {
  const { code, stderr } = await pullRoot().pull(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Usage: npm run spec -- pull");
});

test("shows one line that changes on a terminal, and plain lines elsewhere", async () => {
  const server = await publish(editionOf(APIS));
  const project = pullRoot();
  const plain = await project.pull("--all", "--from", server.address);
  expect(plain.stderr).toBe("Fetched 4/4\n");
  project.isTerminal = true;
  const terminal = await project.pull("--all", "--from", server.address);
  expect(terminal.stderr).toMatch(/^(\r\u001B\[KFetching [123]\/4 …){3}\r\u001B\[K$/);
});

function redirect(location: string): ReturnType<typeof reply> {
  return (response) => {
    response.writeHead(302, { location }).end();
  };
}

function reply429(retryAfter: string, then: () => void): ReturnType<typeof reply> {
  return (response) => {
    then();
    response.writeHead(429, { "retry-after": retryAfter }).end();
  };
}
