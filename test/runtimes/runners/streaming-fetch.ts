/**
 * A fetch above Node's `http`, whose responses have streams as those of expo/fetch have, while no class of streams is global.
 * Node's own fetch can't do without that.
 */
import { request, type IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { json } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import type { FetchInit, FetchResponse } from "qlik-cloud-client";

/** Says as little as React Native does. */
const failed = (): Error => new TypeError("Network request failed");

/** The behaviours read what a server has seen by `json()`. */
type Fetched = FetchResponse & { json(): Promise<unknown> };

export function createFetch(
  platformHeaders: typeof Headers,
): (url: string, init?: FetchInit) => Promise<Fetched> {
  return async (url, init = { method: "GET", headers: [] }) => {
    const body = init.body instanceof Blob ? await init.body.arrayBuffer() : (init.body as unknown);
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = Object.fromEntries(init.headers as Iterable<[string, string]>);
      const { method, signal } = init;
      const sent = request(url, { method, headers, ...(signal && { signal }) }, resolve);
      sent.on("error", () => {
        reject(failed());
      });
      sent.end(body instanceof ArrayBuffer ? new Uint8Array(body) : (body as string | undefined));
    });
    const status = incoming.statusCode ?? 0;
    const headers = new platformHeaders(Object.entries(incoming.headers) as [string, string][]);
    const readable =
      headers.get("content-encoding") === "gzip" ? incoming.pipe(createGunzip()) : incoming;
    const ok = status >= 200 && status < 300;
    return { status, ok, headers, body: streamOf(readable), json: () => json(readable) };
  };
}

/** What a response's stream must have: a reader, and a way to cancel. */
function streamOf(readable: Readable): object {
  const cancel = (): Promise<void> => {
    readable.destroy();
    return Promise.resolve();
  };
  const getReader = (): object => {
    const iterator = readable[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    const read = async (): Promise<object> => {
      if (readable.destroyed) return { done: true };
      const next = await iterator.next().catch(() => {
        throw failed();
      });
      return next.done === true ? { done: true } : { value: Uint8Array.from(next.value) };
    };
    return { read, cancel };
  };
  return { locked: false, getReader, cancel };
}
