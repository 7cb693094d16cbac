/** The part about large uploads: what memory a file needs on its way into a tenant. */
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, ftruncateSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OPENAPI_FETCH, OURS, QLIK_API, REDOCLY } from "./contenders.ts";
import { originOf } from "./network.ts";
import { runNode } from "./processes.ts";
import { printTable, verdict } from "./report.ts";

const MOST_MEMORY = 80e6;

interface Run {
  readonly most: number;
  readonly resident: number;
  readonly ms: number;
  readonly size: number;
  readonly hash: string;
}

/** Uploads so many zeros. */
export async function benchUpload(size: number): Promise<void> {
  await withUploads(size, (send, hash) => {
    const ours = { file: "uploadTempFile, by path", stream: "uploadTempFile, a Node stream" };
    const runs = Object.entries(ours).map(([way, how]) => {
      const run = send(way);
      const isSame = run instanceof Error || run.hash === hash;
      return { name: `${OURS}, ${how}`, run: isSame ? run : new Error("other bytes came") };
    });
    printTable(
      `A data file of ${size / 1e6} MB, uploaded`,
      ["", "heap and buffers at most", "resident, above the start", "time"],
      [
        ...runs.map(({ name, run }) => [name, ...cellsOf(run)]),
        ["@qlik/api, a Blob of the file in a form", ...cellsOf(send("qlik-api"))],
      ],
    );
    const most = Math.max(...runs.map(({ run }) => (run instanceof Error ? Infinity : run.most)));
    console.log(verdict("under 80 MB, either way", most < MOST_MEMORY, megabytes(most)));
  });
}

/** The most memory, in bytes, with which each contender uploads a file of that size; NaN if it fails. */
export function measureUpload(size: number, redocly: string): Promise<ReadonlyMap<string, number>> {
  const ways = {
    [OURS]: "file",
    [OPENAPI_FETCH]: "openapi-fetch",
    [REDOCLY]: "redocly",
    [QLIK_API]: "qlik-api",
  };
  return withUploads(size, (send) => {
    const runs = Object.entries(ways).map(([name, way]) => [name, send(way, redocly)] as const);
    return new Map(
      runs.map(([name, run]) => {
        if (run instanceof Error) console.error(run);
        return [name, run instanceof Error ? NaN : run.most];
      }),
    );
  });
}

async function withUploads<T>(
  size: number,
  work: (send: (way: string, redocly?: string) => Run | Error, hash: string) => T,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-upload-"));
  const server = fork("scripts/run.mjs", ["test/bench/upload-server.ts"]);
  try {
    const file = path.join(folder, "zeros.csv");
    const descriptor = openSync(file, "w");
    // A file of zeros that takes no room.
    ftruncateSync(descriptor, size);
    closeSync(descriptor);
    const origin = await originOf(server);
    return work((way, redocly) => send({ way, origin, file, size, redocly }), hashOfZeros(size));
  } finally {
    if (server.connected) server.disconnect();
    rmSync(folder, { recursive: true });
  }
}

function hashOfZeros(size: number): string {
  const hash = createHash("sha256");
  const zeros = Buffer.alloc(1e6);
  for (let left = size; left > 0; left -= zeros.length)
    hash.update(zeros.subarray(0, Math.min(left, zeros.length)));
  return hash.digest("hex");
}

interface Upload {
  readonly way: string;
  readonly origin: string;
  readonly file: string;
  readonly size: number;
  /** Where the client is that Redocly has generated. */
  readonly redocly: string | undefined;
}

function send({ way, origin, file, size, redocly = "" }: Upload): Run | Error {
  try {
    const args = [way, origin, file, String(size), redocly];
    const script = ["scripts/run.mjs", "test/bench/upload-run.ts", ...args];
    const run = JSON.parse(runNode(script).output) as Run;
    // A form has more than the file.
    return run.size >= size ? run : new Error(`${run.size} bytes came`);
  } catch (error) {
    return error as Error;
  }
}

function cellsOf(run: Run | Error): string[] {
  if (!(run instanceof Error))
    return [megabytes(run.most), megabytes(run.resident), `${(run.ms / 1000).toFixed(1)} s`];
  const [, reason] = /(?:^|\s)(\w*Error: [^\n]*)/.exec(run.message) ?? [];
  return ["fails", "", (reason ?? run.message).slice(0, 60)];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
