import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createQlikClient } from "../../src/index.ts";
import { createTenant, type TenantServer } from "../../src/testing.ts";
import { loopback } from "../loopback.ts";
import { unaided } from "../no-retry.ts";
import { conforms, operationOf } from "../testing/conforms.ts";
import { exampleTenant, furnish } from "./furnish.ts";
import {
  argumentsOf,
  furnished,
  qlikCalls,
  type QlikAnswer,
  type QlikCall,
} from "./qlik-api.calls.ts";
import { expected } from "./qlik-api.expected.ts";
import { idsOf } from "./records.ts";
import { keep } from "./traffic.ts";

const tenant = createTenant({ ...exampleTenant, rateLimit: false });
const client = createQlikClient({ ...tenant.clientOptions, ...unaided });
let server: TenantServer;

/** For the operation that is being called. */
const fetch = globalThis.fetch;

beforeAll(async () => {
  server = await tenant.listen();
  // It tells each time that an operation is deprecated.
  vi.spyOn(console, "debug").mockReturnValue();
  vi.spyOn(globalThis, "fetch").mockImplementation(async (url, init = {}) => {
    const response = await fetch(url, init);
    const { pathname } = new URL(response.url);
    const operation = operationOf(init.method ?? "GET", pathname);
    if (pathname.startsWith("/api/")) await keep(operation, { url: response.url, init }, response);
    return response;
  });
});

afterAll(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const services = [...new Set(qlikCalls.map(({ service }) => service))];

describe("the functions of @qlik/api are answered as specified", () => {
  it.each(services)("in %s", async (service) => {
    const faults: string[] = [];
    for (const call of qlikCalls) {
      if (call.service !== service || furnished[call.operation.key]) continue;
      tenant.reset();
      const ids = await idsOf(call.operation, client);
      faults.push(...(await faultsOf(call, argumentsOf(call, ids))));
    }
    expect(faults).toEqual([]);
  });

  it("where more is needed than records", async () => {
    tenant.reset();
    const made = await furnish(client, (await loopback()).origin);
    const faults: string[] = [];
    for (const call of qlikCalls) {
      const values = furnished[call.operation.key]?.(made);
      if (values) faults.push(...(await faultsOf(call, values)));
    }
    expect(faults).toEqual([]);
  });
});

/** Calls a function, and judges what it resolves with, or rejects with where an error is expected. */
async function faultsOf(
  { operation: { key }, call, headers }: QlikCall,
  values: readonly unknown[],
): Promise<string[]> {
  const options = {
    hostConfig: { authType: "apikey", host: server.origin, apiKey: tenant.apiKey },
    // It would answer a second call out of its memory.
    noCache: true,
    headers,
  };
  const status = expected.find(({ operations }) => operations.includes(key))?.status;
  try {
    const answer = await call(...values, options).catch((error: unknown) => {
      if (error instanceof Error && "status" in error) return error as unknown as QlikAnswer;
      throw error;
    });
    const body = await bodyOf(answer);
    conforms(key, answer.status, body, mediaTypeOf(answer));
    const isExpected = status === undefined ? answer.status < 300 : answer.status === status;
    if (!isExpected) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
    return [];
  } catch (error) {
    const [first, second = ""] = String(error).split("\n");
    return [`${key}: ${first!}${second} (${JSON.stringify(values)})`];
  }
}

/** It gives empty text where there is no body. */
async function bodyOf({ data }: QlikAnswer): Promise<unknown> {
  if (data instanceof Blob) return data.text();
  if (data instanceof ReadableStream) return new Response(data).text();
  return data === "" ? undefined : data;
}

function mediaTypeOf({ headers }: QlikAnswer): string | undefined {
  return headers.get("content-type")?.split(";")[0];
}
