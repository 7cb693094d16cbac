/** The part about the embedded tenant: its start, its calls and its lists; and Prism, which mocks from the same description. */
import { spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { createQlikClient, type QlikClient } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { unaided } from "../no-retry.ts";
import { printTable, verdict } from "./report.ts";
import { median } from "./rounds.ts";

const PRISM = "@stoplight/prism-cli@5.14.2";
const RECORDS = 10_000;

export async function benchTenant(quick: boolean): Promise<void> {
  await inProcess(quick ? 500 : 5000);
  await memory(quick ? 10_000 : 100_000);
  if (!quick) await besidePrism(2000);
}

async function inProcess(calls: number): Promise<void> {
  let start = performance.now();
  const tenant = createTenant({ rateLimit: false, reloadDuration: 0 });
  const qlik = clientOf(tenant);
  await qlik.GET("/api/v1/spaces/types");
  const first = performance.now() - start;

  // Code that has run for a while is what is compared; the first answer is measured on its own.
  for (let call = 0; call < 3000; call++) await qlik.GET("/api/v1/spaces/types");
  const times: number[] = [];
  for (let call = 0; call < calls; call++) {
    start = performance.now();
    await qlik.GET("/api/v1/spaces/types");
    times.push(performance.now() - start);
  }
  const usual = median(times) * 1000;

  const app = await qlik.POST("/api/v1/apps", { body: { attributes: { name: "Sales" } } });
  if (!app.ok) throw new Error(`no app: ${app.status}`);
  for (let record = 0; record < RECORDS; record++) await reload(qlik, app.data.attributes.id);
  start = performance.now();
  const listed = await listAll(qlik);
  const listing = performance.now() - start;

  printTable(
    "The embedded tenant, in the process",
    ["", "measured"],
    [
      ["start to first answer", `${first.toFixed(0)} ms`],
      [`a call (median of ${calls})`, `${usual.toFixed(0)} µs`],
      [`${listed} reloads in pages of 100`, `${(listing / 1000).toFixed(2)} s`],
    ],
  );
  console.log(verdict("first answer under 100 ms", first < 100, `${first.toFixed(0)} ms`));
  console.log(verdict("a call under 60 µs", usual < 60, `${usual.toFixed(0)} µs`));
  console.log(verdict("the list under 0.5 s", listing < 500, `${(listing / 1000).toFixed(2)} s`));
}

function clientOf(tenant: ReturnType<typeof createTenant>): QlikClient {
  return createQlikClient({
    ...unaided,
    // It is the tenant that is measured: a signal for the timeout takes Node longer than the tenant its answer.
    timeout: Infinity,
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: tenant.fetch,
  });
}

async function reload(qlik: QlikClient, appId: string): Promise<void> {
  const started = await qlik.POST("/api/v1/reloads", { body: { appId } });
  if (!started.ok) throw new Error(`no reload: ${started.status}`);
  await qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", {
    params: { path: { reloadId: started.data.id } },
  });
}

async function listAll(qlik: QlikClient): Promise<number> {
  let count = 0;
  let next: string | undefined;
  do {
    const query = { limit: 100, ...(next !== undefined && { next }) };
    const page = await qlik.GET("/api/v1/reloads", { params: { query } });
    if (!page.ok) throw new Error(`no page: ${page.status}`);
    count += page.data.data.length;
    const href = page.data.links.next?.href;
    next = href === undefined ? undefined : (new URL(href).searchParams.get("next") ?? undefined);
  } while (next !== undefined);
  return count;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function memory(calls: number): Promise<void> {
  const qlik = clientOf(createTenant({ rateLimit: false }));
  const heap: number[] = [];
  for (let call = 0; call <= calls; call++) {
    await qlik.GET("/api/v1/spaces/types");
    // The first half fills what is kept: the newest requests.
    if (call !== calls / 2 && call !== calls) continue;
    collectGarbage();
    heap.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  const [half = 0, whole = 0] = heap;
  console.log(
    `Heap after ${calls / 2} calls ${half.toFixed(0)} MB, after ${calls} ${whole.toFixed(0)} MB.`,
  );
}

/**
 * Start and call over loopback, each server in a process of its own. A server that does nothing is the third: what it
 * takes is the price of a call between two processes, for anybody.
 */
async function besidePrism(calls: number): Promise<void> {
  const [bare, ours] = await Promise.all(["bare-server", "tenant-server"].map(bundle));
  const npm = ["exec", "--yes", `--package=${PRISM}`, "--", "prism"];
  // Once before, so that its download isn't taken for its start.
  await new Promise((resolve) => spawn("npm", [...npm, "--version"]).once("exit", resolve));
  const port = await freePort();
  const mock = [...npm, "mock", "-p", String(port), "generated/openapi.json"];
  const running: Running[] = [];
  let [nothing, tenant, prism]: Served[] = [];
  try {
    running.push(await start("node", [bare!]), await start("node", [ours!]));
    running.push(await start("npm", mock, `http://127.0.0.1:${port}`));
    [nothing, tenant, prism] = await compare(running, calls);
  } finally {
    for (const { end } of running) end();
  }

  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  const row = (name: string, { start, call, busy }: Served): string[] => [
    name,
    `${start.toFixed(0)} ms`,
    ms(call),
    ms(busy),
  ];
  printTable(
    "Over loopback, beside Prism",
    ["", "start to first answer", "a call in sequence", `${AT_ONCE} at once`],
    [
      row("a server that does nothing", nothing!),
      row("the embedded tenant", tenant!),
      row(PRISM, prism!),
    ],
  );
  const starts = prism!.start / tenant!.start;
  console.log(verdict("10 times faster to start", starts >= 10, `${starts.toFixed(1)} times`));
  const [inSequence, atOnce] = [prism!.call / tenant!.call, prism!.busy / tenant!.busy];
  const measured = `${inSequence.toFixed(1)} times in sequence, ${atOnce.toFixed(1)} at once`;
  console.log(verdict("5 times faster a call", Math.max(inSequence, atOnce) >= 5, measured));
}

/** Makes a file of a server and all that it imports, as a build would. */
async function bundle(name: string): Promise<string> {
  const outfile = path.resolve(`node_modules/.cache/bench/${name}.mjs`);
  await build({
    entryPoints: [`test/bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

/** In milliseconds. */
interface Served {
  readonly start: number;
  /** A call when there is one at a time: the way between two processes is most of it. */
  readonly call: number;
  /** A call when there are many at once: the server's work is most of it. */
  readonly busy: number;
}

const AT_ONCE = 10;

/** A server in a process of its own. */
interface Running {
  /** Milliseconds from its beginning to its first answer. */
  readonly start: number;
  readonly ask: () => Promise<boolean>;
  readonly end: () => void;
}

/** Starts a server and waits for its first answer. It says where it is in its first line, unless that is known. */
async function start(command: string, args: readonly string[], known?: string): Promise<Running> {
  const begun = performance.now();
  const server = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"], detached: true });
  // With all that it started: npm runs Prism in a process of its own.
  const end = (): boolean => process.kill(-server.pid!);
  try {
    const origin = known ?? (await firstLine(server.stdout));
    const agent = new Agent({ keepAlive: true });
    const ask = (): Promise<boolean> => isAnswered(`${origin}/api/v1/spaces/types`, agent);
    while (!(await ask().catch(() => false))) {
      if (performance.now() - begun > PATIENCE_MS) throw new Error(`${command} doesn't answer.`);
    }
    return { start: performance.now() - begun, ask, end };
  } catch (error) {
    end();
    throw error;
  }
}

const ROUNDS = 10;

/** Asks the servers in turn, in short rounds, so that what else the machine does meets all of them alike. */
async function compare(servers: readonly Running[], calls: number): Promise<Served[]> {
  const inSequence = servers.map((): number[] => []);
  const atOnce = servers.map((): number[] => []);
  // The first round warms them up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, { ask }] of servers.entries()) {
      const times: number[] = [];
      for (let call = 0; call < calls / ROUNDS; call++) {
        const before = performance.now();
        await ask();
        times.push(performance.now() - before);
      }
      const before = performance.now();
      const worker = async (): Promise<void> => {
        for (let call = 0; call < calls / ROUNDS / AT_ONCE; call++) await ask();
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      if (round === 0) continue;
      inSequence[index]!.push(median(times));
      atOnce[index]!.push((performance.now() - before) / (calls / ROUNDS));
    }
  }
  return servers.map(({ start }, index) => ({
    start,
    call: median(inSequence[index]!),
    busy: median(atOnce[index]!),
  }));
}

const PATIENCE_MS = 60_000;

/** By the leanest client there is, since its share of the time is the same for both. */
function isAnswered(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization: "Bearer key" } }, (response) => {
      response.resume().once("end", () => {
        resolve(response.statusCode === 200);
      });
    }).once("error", reject);
  });
}

async function firstLine(stream: AsyncIterable<unknown>): Promise<string> {
  for await (const chunk of stream) return String(chunk).trim();
  throw new Error("The server ended without a word.");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
