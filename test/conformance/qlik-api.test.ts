import { expect, it, vi } from "vitest";
import { createQlikClient } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import * as services from "../contract/qlik-api.services.ts";
import { loopback } from "../loopback.ts";
import { conforms } from "../testing/conforms.ts";
import { exampleTenant, furnish } from "./furnish.ts";
import { argumentsByOperation } from "./qlik-api.calls.ts";
import { declared } from "./specification.ts";
import { unaided } from "../no-retry.ts";

type QlikFunction = (...values: readonly unknown[]) => Promise<QlikAnswer>;

interface QlikAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Headers;
}

it("answers @qlik/api as specified, at every operation that the tenant implements", async () => {
  // It tells each time that an operation is deprecated.
  const debug = vi.spyOn(console, "debug").mockReturnValue();
  const tenant = createTenant(exampleTenant);
  await using server = await tenant.listen();
  const receiver = await loopback();
  const { apiKey } = tenant;
  const made = await furnish(
    createQlikClient({ ...unaided, tenant: server.origin, auth: { apiKey } }),
    receiver.origin,
  );
  const options = {
    hostConfig: { authType: "apikey", host: server.origin, apiKey },
    // It would answer a second call out of its memory.
    noCache: true,
  };
  const calls = argumentsByOperation(made);
  const functions = functionsByOperation();
  expect(Object.keys(calls).sort()).toEqual([...functions.keys()].sort());
  const faults: string[] = [];
  for (const [operation, values] of Object.entries(calls)) {
    try {
      const answer = await functions.get(operation)!(...values, options);
      conforms(operation, answer.status, await bodyOf(answer), mediaTypeOf(answer));
    } catch (error) {
      faults.push(`${operation}: ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(debug).toHaveBeenCalledTimes(15);
  debug.mockRestore();
}, 20_000);

/** Its functions for operations that the tenant implements. Which these are stands in their source text alone. */
function functionsByOperation(): Map<string, QlikFunction> {
  const functions = Object.values(services).flatMap((service) =>
    Object.values(service as unknown as Readonly<Record<string, QlikFunction>>),
  );
  const entries = functions.flatMap((call): [string, QlikFunction][] => {
    const source = /\bmethod: "(\w+)",\s*pathTemplate: "([^"]+)"/.exec(String(call));
    const operation = source ? `${source[1]!.toUpperCase()} ${source[2]!}` : "";
    return declared.has(operation) ? [[operation, call]] : [];
  });
  return new Map(entries);
}

/** It gives empty text where there is no body. */
async function bodyOf({ data }: QlikAnswer): Promise<unknown> {
  if (data instanceof Blob) return data.text();
  return data === "" ? undefined : data;
}

function mediaTypeOf({ headers }: QlikAnswer): string | undefined {
  return headers.get("content-type")?.split(";")[0];
}
