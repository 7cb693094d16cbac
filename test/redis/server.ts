/** Real Redis servers for tests: each on a free loopback port, without persistence, ended with its test. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** The server, such as `REDIS_SERVER=valkey-server`; its command line is next to it. */
const SERVER = process.env["REDIS_SERVER"] ?? "redis-server";
const CLI = SERVER.replace(/-server$/, "-cli");

/** Whether this machine has Redis. Tests are skipped without it; `.ci/run` installs it. */
export const hasRedis: boolean = canRun(SERVER) && canRun(CLI);
if (!hasRedis) console.warn(`Tests on Redis are skipped, since ${SERVER} is not installed.`);

function canRun(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export interface RedisServer {
  readonly port: number;
  readonly url: string;
  /** Runs a command by `redis-cli`. */
  cli(...args: string[]): string;
  /** Stops the process as if the machine hung, or lets it go on. */
  signal(name: "SIGSTOP" | "SIGCONT"): void;
  /** Kills it at once. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startRedis(...options: string[]): Promise<RedisServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "qlik-redis-"));
  let port = await freePort();
  const cli = (...args: string[]): string =>
    execFileSync(CLI, ["-p", String(port), ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  let server: ChildProcess;
  /** Whether it runs: another program may have taken the port meanwhile, even another Redis. */
  const start = async (): Promise<boolean> => {
    server = spawn(
      SERVER,
      [
        ...options,
        ...["--port", String(port), "--bind", "127.0.0.1", "--dir", folder],
        ...["--save", "", "--appendonly", "no"],
      ],
      { stdio: "ignore" },
    );
    while (server.exitCode === null && server.signalCode === null) {
      await delay(20);
      try {
        if (cli("INFO", "server").includes(`process_id:${server.pid}\r`)) return true;
      } catch {
        // It is not ready.
      }
    }
    return false;
  };
  for (let tries = 0; !(await start()); tries++) {
    if (tries === 10) throw new Error(`${SERVER} did not start.`);
    port = await freePort();
  }
  const killAtExit = (): void => void server.kill("SIGKILL");
  process.on("exit", killAtExit);
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill("SIGKILL");
    await once(server, "exit");
  };
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    cli,
    signal: (name) => void server.kill(name),
    kill,
    async restart() {
      await kill();
      if (!(await start())) throw new Error(`${SERVER} did not start again.`);
    },
    async [Symbol.asyncDispose]() {
      await kill();
      process.off("exit", killAtExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Three servers that form a cluster. */
export async function startCluster(): Promise<
  { readonly nodes: readonly RedisServer[] } & AsyncDisposable
> {
  const nodes = await Promise.all(
    Array.from({ length: 3 }, () => startRedis("--cluster-enabled", "yes")),
  );
  const [first] = nodes;
  first!.cli(
    ...["--cluster", "create", ...nodes.map(({ port }) => `127.0.0.1:${port}`)],
    ...["--cluster-replicas", "0", "--cluster-yes"],
  );
  while (!nodes.every((node) => node.cli("CLUSTER", "INFO").includes("cluster_state:ok")))
    await delay(50);
  return {
    nodes,
    async [Symbol.asyncDispose]() {
      await Promise.all(nodes.map((node) => node[Symbol.asyncDispose]()));
    },
  };
}

/** A primary, a replica, and a sentinel that watches them by the name "main". */
export async function startSentinel(): Promise<
  { readonly sentinel: RedisServer; failover(): Promise<void> } & AsyncDisposable
> {
  const folder = mkdtempSync(path.join(tmpdir(), "qlik-sentinel-"));
  const config = path.join(folder, "sentinel.conf");
  const primary = await startRedis("--repl-diskless-sync-delay", "0");
  const replica = await startRedis("--replicaof", "127.0.0.1", String(primary.port));
  // A sentinel looks at replicas every ten seconds.
  while (!replica.cli("INFO", "replication").includes("master_link_status:up")) await delay(50);
  writeFileSync(config, `sentinel monitor main 127.0.0.1 ${primary.port} 1\n`);
  const sentinel = await startRedis(config, "--sentinel");
  const isInSync = (): boolean =>
    sentinel.cli("SENTINEL", "REPLICAS", "main").includes("master-link-status\nok");
  while (!isInSync()) await delay(50);
  return {
    sentinel,
    async failover() {
      sentinel.cli("SENTINEL", "FAILOVER", "main");
      while (
        !sentinel.cli("SENTINEL", "GET-MASTER-ADDR-BY-NAME", "main").includes(`${replica.port}`)
      )
        await delay(50);
    },
    async [Symbol.asyncDispose]() {
      for (const server of [sentinel, replica, primary]) await server[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  // The bus of a cluster has the port 10,000 above, which must exist too.
  for (;;) {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    if (port < 55_000) return port;
  }
}
