/** The part about large apps: what memory they need on their way out of a tenant and into one. */
import { fork } from "node:child_process";
import { OURS } from "./contenders.ts";
import { originOf } from "./network.ts";
import { runNode } from "./processes.ts";
import { printTable, verdict } from "./report.ts";

const MOST_MEMORY = 64e6;

interface Run {
  readonly most: number;
  readonly ms: number;
  readonly size: number;
}

/** Sends an app of so many bytes each way. */
export async function benchTransfer(size: number): Promise<void> {
  const server = fork("scripts/run.mjs", ["test/bench/transfer-server.ts", String(size)]);
  try {
    const origin = await originOf(server);
    const ours = { file: "by saveTo and a file", stream: "by promoteApp, as a stream" };
    const runs = Object.entries(ours).map(([way, how]) => ({
      name: `${OURS}, ${how}`,
      run: send(way, origin, size),
    }));
    const rows = [
      ...runs.map(({ name, run }) => [name, ...cellsOf(run)]),
      ["@qlik/api, Location followed by hand", ...cellsOf(send("qlik-api", origin, size))],
    ];
    printTable(
      `An app of ${size / 1e6} MB, exported and imported`,
      ["", "heap and buffers at most", "time"],
      rows,
    );
    const most = Math.max(...runs.map(({ run }) => (run instanceof Error ? Infinity : run.most)));
    console.log(verdict("under 64 MB, either way", most < MOST_MEMORY, megabytes(most)));
  } finally {
    if (server.connected) server.disconnect();
  }
}

function send(way: string, origin: string, size: number): Run | Error {
  try {
    const script = "test/bench/transfer-run.ts";
    const run = JSON.parse(runNode(["scripts/run.mjs", script, way, origin]).output) as Run;
    return run.size === size ? run : new Error(`${run.size} bytes came`);
  } catch (error) {
    return error as Error;
  }
}

function cellsOf(run: Run | Error): string[] {
  if (!(run instanceof Error)) return [megabytes(run.most), `${(run.ms / 1000).toFixed(1)} s`];
  const [, reason] = /(?:^|\s)(\w*Error: [^\n]*)/.exec(run.message) ?? [];
  return ["fails", (reason ?? run.message).slice(0, 60)];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
