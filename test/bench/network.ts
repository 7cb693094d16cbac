/** Where the calls go: nowhere at all, or to a server on loopback. */
import { fork, type ChildProcess } from "node:child_process";
import { LIST_JSON, RELOAD_JSON } from "./fixtures.ts";

/** Runs `work` with a global `fetch` that answers at once, and puts the real one back. */
export async function withStubbedFetch<T>(work: (origin: string) => Promise<T>): Promise<T> {
  const real = globalThis.fetch;
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const body = url.includes("?") ? LIST_JSON : RELOAD_JSON;
    const headers = { "content-type": "application/json" };
    return Promise.resolve(new Response(body, { headers }));
  };
  try {
    return await work("https://tenant.eu.qlikcloud.com");
  } finally {
    globalThis.fetch = real;
  }
}

/** Runs `work` beside a server in a child process. */
export async function withServer<T>(
  work: (origin: string) => Promise<T>,
  name: "server" | "listing-server" = "server",
): Promise<T> {
  const server = fork("scripts/run.mjs", [`test/bench/${name}.ts`]);
  try {
    return await work(await originOf(server));
  } finally {
    if (server.connected) server.disconnect();
  }
}

/** Where a server that was forked listens. */
export function originOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("message", (origin: string) => {
      resolve(origin);
    });
    server.once("exit", (code) => {
      reject(new Error(`The server ended with ${String(code)} before it listened.`));
    });
  });
}
