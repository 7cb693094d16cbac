import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Result, Servers } from "../behaviours/behaviour.ts";
import { COMPATIBILITY_DATE } from "../runtimes.ts";
import type { WorkerTask } from "./worker.ts";

/** The longest that a request may take, in milliseconds. */
const LIMIT = 30_000;

/** What becomes of a client in the scope of the module once the request that used it first has ended. */
const SHARED: readonly { readonly name: string; readonly scenario: string }[] = [
  {
    name: "fetches a token once the request that began to fetch one has ended",
    scenario: "slowly",
  },
  {
    name: "keeps the rate limit once the request that waited for it has ended",
    scenario: "paused",
  },
];

const config = (script: string): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "${script}")],
      compatibilityDate = "${COMPATIBILITY_DATE}",
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** Runs the behaviours in a worker of workerd, the runtime of Cloudflare Workers. */
export async function runWorker(
  program: string,
  script: string,
  servers: Servers,
): Promise<Result[]> {
  const file = path.join(path.dirname(script), "worker.capnp");
  writeFileSync(file, config(path.basename(script)));
  const child = spawn(program, ["serve", file, "--control-fd=3"], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const origin = await originOf(child.stdio[3] as Readable);
    const ask = async (task: WorkerTask): Promise<unknown> => {
      const init = { method: "POST", body: JSON.stringify(task) };
      const response = await fetch(origin, { ...init, signal: AbortSignal.timeout(LIMIT) });
      if (!response.ok) throw new Error(`status ${response.status}: ${await response.text()}`);
      return response.json();
    };
    const results: Result[] = [];
    for (const name of (await ask({ servers, list: true })) as string[]) {
      const failed = (error: unknown): Result => ({ name, problem: String(error) });
      results.push((await ask({ servers, name }).catch(failed)) as Result);
    }
    for (const { name, scenario } of SHARED) {
      try {
        await ask({ servers, scenario, shared: "begin" });
        const status = await ask({ servers, scenario, shared: "use" });
        if (status !== 200) throw new Error(`status ${String(status)}`);
        results.push({ name });
      } catch (error) {
        results.push({ name, problem: String(error) });
      }
    }
    return results;
  } finally {
    child.kill();
  }
}

/** workerd tells the port as a line of JSON. */
async function originOf(control: Readable): Promise<string> {
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line) as { event: string; port: number };
    if (event === "listen") return `http://127.0.0.1:${port}`;
  }
  throw new Error("workerd did not start");
}
