import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { TenantServer } from "../../src/testing.ts";
import { conforms, operationOf } from "../testing/conforms.ts";
import { Session } from "./contract/session.ts";
import { valuesFor } from "./contract/values.ts";
import { argumentsOf, qlikCalls, type QlikAnswer, type QlikCall } from "./qlik-api.calls.ts";
import { rejected } from "./qlik-api.expected.ts";
import { keep } from "./traffic.ts";

const session = new Session();
const services = [...new Set(qlikCalls.map(({ service }) => service))];
let server: TenantServer;

beforeAll(async () => {
  server = await session.tenant.listen();
  // It tells each time that an operation is deprecated.
  vi.spyOn(console, "debug").mockReturnValue();
  const { fetch } = globalThis;
  vi.spyOn(globalThis, "fetch").mockImplementation(async (url, init = {}) => {
    const response = await fetch(url, init);
    // It asks other hosts than Qlik's which kind they are of.
    if (response.url.endsWith("/product-info.json")) return response;
    const operation = operationOf(init.method ?? "GET", new URL(response.url).pathname);
    await keep(operation, { url: response.url, init }, response);
    return response;
  });
});

afterAll(async () => {
  vi.restoreAllMocks();
  await server.close();
});

describe("answers the functions of @qlik/api as described, in", () => {
  it.each(services)("%s", async (service) => {
    const faults: string[] = [];
    for (const call of qlikCalls) {
      if (call.service === service) faults.push(...(await faultsOf(call)));
    }
    expect(faults).toEqual([]);
  });
});

async function faultsOf(call: QlikCall): Promise<string[]> {
  const { key } = call.operation;
  const status = rejected.find(({ operations }) => operations.includes(key))?.status;
  session.reset();
  try {
    const answer = await answerOf(call);
    const body = await bodyOf(answer);
    const isExpected = status === undefined ? answer.status < 300 : answer.status === status;
    if (!isExpected) return [`${key} answers ${answer.status}: ${JSON.stringify(body)}`];
    conforms(key, answer.status, body, mediaTypeOf(answer));
    return [];
  } catch (error) {
    return [`${key}: ${String(error).split("\n", 2).join("")}`];
  }
}

async function answerOf(call: QlikCall): Promise<QlikAnswer> {
  const values = await valuesFor(session, call.operation);
  const { apiKey } = session.tenant;
  const options = {
    hostConfig: { authType: "apikey", host: server.origin, apiKey },
    headers: values.header,
    // It would answer a second call out of its memory.
    noCache: true,
  };
  try {
    return await call.call(...argumentsOf(call, values), options);
  } catch (error) {
    if (error instanceof Error && "status" in error) return error as unknown as QlikAnswer;
    throw error;
  }
}

/** It gives empty text where there is no body. */
async function bodyOf({ data }: QlikAnswer): Promise<unknown> {
  if (data instanceof Blob || data instanceof ReadableStream) return new Response(data).text();
  return data === "" ? undefined : data;
}

function mediaTypeOf({ headers }: QlikAnswer): string | undefined {
  return headers.get("content-type")?.split(";")[0];
}
