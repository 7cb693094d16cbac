/** What a program that forgets the body of a download leaves behind: nothing that keeps its process running. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { loopback } from "../loopback.ts";

test.each(["", ", deadline: 3_600_000", ", deadline: 3_600_000, timeout: 3_600_000"])(
  "a download whose body nobody reads does not keep the process running (options%s)",
  async (options) => {
    const folder = mkdtempSync(path.join(tmpdir(), "qlik-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const server = await loopback((response) => {
      response.writeHead(200, { "content-type": "application/octet-stream" });
      response.end("a file");
    });
    const file = path.join(folder, "program.mjs");
    await build({
      stdin: {
        contents: `
          import { createQlikClient } from "./src/index.ts";
          const qlik = createQlikClient({ tenant: "${server.origin}", auth: { apiKey: "key" } });
          const { status } = await qlik.download("/api/v1/temp-contents/{id}", { params: { path: { id: "1" } }${options} });
          console.log(status);`,
        resolveDir: path.resolve(import.meta.dirname, "../.."),
        loader: "ts",
      },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: file,
    });
    // It is killed when the runner's own timeout is near, which fails the test.
    const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 20_000 });
    expect(stdout).toBe("200\n");
  },
);
