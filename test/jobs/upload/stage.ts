/** What uploads are tested with. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import {
  createQlikClient,
  type QlikClient,
  type QlikClientOptions,
  type UploadSource,
} from "../../../src/index.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";

/**
 * A tenant with a space, and a client: on a manual clock unless files are read, which takes real time.
 */
export function openTenant(clock: "manual" | "real" = "manual"): {
  tenant: Tenant;
  qlik: QlikClient;
} {
  const data = { spaces: [{ id: "team", name: "Team" }], apps: [{ id: "sales", name: "Sales" }] };
  const tenant = createTenant({ clock, seed: 1, data });
  return { tenant, qlik: anotherClient(tenant) };
}

/** A client of the tenant, as another process would have it. */
export function anotherClient(
  tenant: Tenant,
  options: Partial<QlikClientOptions> = {},
): QlikClient {
  return createQlikClient({ ...tenant.clientOptions, ...options });
}

/** The bytes of a temporary file. */
export async function storedBytes(qlik: QlikClient, id: string): Promise<Uint8Array> {
  const params = { path: { id } };
  const { data } = await qlik.GET("/api/v1/temp-contents/{id}", { params });
  return data ? new Uint8Array(await data.arrayBuffer()) : new Uint8Array();
}

/** Bytes that differ from each other, so that one in the wrong place shows. */
export function sample(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 251);
}

/** A file that is removed after the test. */
export function fileOf(bytes: Uint8Array, name = "sales.csv"): string {
  const folder = mkdtempSync(path.join(tmpdir(), "qlik-upload-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Bytes by parts of some length. */
export async function* partsOf(bytes: Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += length) {
    await Promise.resolve();
    yield bytes.subarray(start, start + length);
  }
}

/** A web stream of the bytes. */
export function streamOf(bytes: Uint8Array, length?: number): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(partsOf(bytes, length))) as ReadableStream<Uint8Array>;
}

/** Each kind of source. */
export const SOURCES: [string, (bytes: Uint8Array<ArrayBuffer>) => UploadSource][] = [
  ["a path", (bytes) => fileOf(bytes)],
  ["a file: URL", (bytes) => pathToFileURL(fileOf(bytes))],
  ["a Blob", (bytes) => new Blob([bytes])],
  ["a File", (bytes) => new File([bytes], "sales.csv")],
  ["an ArrayBuffer", (bytes) => bytes.slice().buffer],
  ["bytes", (bytes) => bytes],
  ["a web stream", (bytes) => streamOf(bytes)],
  ["a Node stream", (bytes) => Readable.from(partsOf(bytes))],
  ["an async iterable", (bytes) => partsOf(bytes)],
];

/** What the work is rejected with. */
export async function failureOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => {
      throw new Error("It was not rejected.");
    },
    (error: unknown) => error as Error,
  );
}
