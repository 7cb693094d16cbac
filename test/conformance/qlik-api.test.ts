import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTenant, type TenantServer } from "../../src/testing.ts";
import { conforms, operationOf } from "../testing/conforms.ts";
import { exampleTenant } from "./furnish.ts";
import {
  argumentsOf,
  headersOf,
  qlikCalls,
  type QlikAnswer,
  type QlikCall,
} from "./qlik-api.calls.ts";
import { expected } from "./qlik-api.expected.ts";
import { idsOf, type Ask } from "./records.ts";
import { keep } from "./traffic.ts";

const tenant = createTenant({ ...exampleTenant, rateLimit: false });
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
    const calls = qlikCalls.filter((each) => each.service === service);
    for (const call of calls) faults.push(...(await faultsOf(call)));
    expect(faults).toEqual([]);
  });
});

async function faultsOf(call: QlikCall): Promise<string[]> {
  const { key } = call.operation;
  tenant.reset();
  const ids = await idsOf(call.operation, ask);
  try {
    const answer = await answerOf(call, ids);
    if (answer.status === 501) return [];
    const should = expected.find(({ operations }) => operations.includes(key))?.status;
    const fits = should === undefined ? answer.status < 300 : answer.status === should;
    const body = await bodyOf(answer);
    if (!fits) return [`${key} ${ids.join()}: ${answer.status} ${JSON.stringify(body)}`];
    conforms(key, answer.status, body, mediaTypeOf(answer));
    return [];
  } catch (error) {
    return [`${key} ${ids.join()}: ${String(error)}`];
  }
}

/** What it resolves with, or rejects with when the status is an error. */
async function answerOf(call: QlikCall, ids: readonly string[]): Promise<QlikAnswer> {
  const options = {
    hostConfig: { authType: "apikey", host: server.origin, apiKey: tenant.apiKey },
    // It would answer a second call out of its memory.
    noCache: true,
    headers: headersOf(call),
  };
  try {
    return await call.call(...argumentsOf(call, ids), options);
  } catch (error) {
    if (error instanceof Error && "status" in error && "data" in error) return error as never;
    throw error;
  }
}

const ask: Ask = (method, path, body) => {
  const isForm = body instanceof FormData || body instanceof Blob;
  return tenant.fetch(tenant.origin + path, {
    method,
    headers: {
      authorization: `Bearer ${tenant.apiKey}`,
      ...(body && !isForm && { "content-type": "application/json" }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
};

/** It gives empty text where there is no body. */
async function bodyOf({ data }: QlikAnswer): Promise<unknown> {
  if (data instanceof Blob) return data.text();
  if (data instanceof ReadableStream) return new Response(data).text();
  return data === "" ? undefined : data;
}

function mediaTypeOf({ headers }: QlikAnswer): string | undefined {
  return headers.get("content-type")?.split(";")[0];
}
