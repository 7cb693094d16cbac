/** What the package takes of its users' time and space. The budgets are in ../budgets.ts. */
import { statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { excesses } from "../budgets.ts";
import { consumer, installed, installedFiles, run, tarball, typeCheck } from "./consumer.ts";

test("is small on its way and on the disk", () => {
  const files = installedFiles();
  const measured = {
    packed: statSync(tarball).size,
    unpacked: files.reduce((sum, name) => sum + statSync(path.join(installed, name)).size, 0),
    files: files.length,
  };
  expect(excesses(measured, "npm pack --dry-run")).toEqual([]);
});

const ONE_GET = `
  import { createQlikClient } from "qlik-cloud-client";
  const qlik = createQlikClient({ tenant: "tenant.eu.qlikcloud.com", auth: { apiKey: "k" } });
  const { data } = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "1" } } });
  console.log(data?.status);`;

test("brings little into the bundle of a program that uses little of it, although its modules share a file", () => {
  const { outputFiles } = buildSync({
    ...{ stdin: { contents: ONE_GET, resolveDir: consumer }, bundle: true, minify: true },
    ...{ write: false, platform: "browser", target: "es2022", format: "esm", logLevel: "error" },
  });
  const clientOfPackage = gzipSync(outputFiles[0]!.text, { level: 9 }).length;
  const seeMore = "esbuild --bundle --minify --analyze";
  expect(excesses({ clientOfPackage }, seeMore)).toEqual([]);
});

/** Milliseconds that importing openapi-fetch takes on an idle machine; a slower one is slower in both imports. */
const DEPENDENCY_TIME = 5;

test("is imported about as quickly as its dependency", () => {
  // Processor time, and the least of many runs: a busy machine must not fail this.
  const time = (name: string): number => {
    const code = `
      await import("data:text/javascript,");
      const start = process.cpuUsage();
      await import("${name}");
      const { user, system } = process.cpuUsage(start);
      console.log((user + system) / 1000);`;
    return Number(run(process.execPath, ["--input-type=module", "-e", code]));
  };
  const names = ["qlik-cloud-client", "openapi-fetch"];
  const rounds = Array.from({ length: 20 }, () => names.map(time));
  const [ours, dependency] = [0, 1].map((at) => Math.min(...rounds.map((round) => round[at]!)));
  const importTime = Number(((ours! / dependency! - 1) * DEPENDENCY_TIME).toFixed(1));
  const seeMore = `node --cpu-prof -e 'import("qlik-cloud-client")', and npm run bench`;
  expect(excesses({ importTime }, seeMore)).toEqual([]);
}, 120_000);

test("costs the compiler little for one call", () => {
  const options = { module: "nodenext", skipLibCheck: true };
  const flags = ["--extendedDiagnostics"];
  const printed = typeCheck("typescript", { "main.ts": ONE_GET }, options, flags);
  const instantiations = Number(/^Instantiations: +(\d+)$/m.exec(printed)?.[1]);
  const seeMore = "tsc --generateTrace trace && npx @typescript/analyze-trace trace";
  expect(excesses({ instantiations }, seeMore)).toEqual([]);
}, 60_000);
