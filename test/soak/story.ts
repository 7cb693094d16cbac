import { isDeepStrictEqual } from "node:util";
import type { QlikClient } from "../../src/index.ts";
import type { TenantData } from "../../src/testing.ts";
import { SPEED } from "./fast-clock.ts";
import type { Ledger } from "./ledger.ts";

/** How many calls a turn makes. */
export const CALLS_PER_TURN = 10;

/**
 * How long a call waits that has no effect, in the platform's time. The others wait for as long as it takes: what was
 * given up may reach the tenant later than what came after it.
 */
const SHORT_TIMEOUT_MS = 300;

/** An app and a space for each worker, both owned by the caller. */
export function stage(workers: number, ownerId: string): TenantData {
  const numbers = Array.from({ length: workers }, (_, worker) => worker);
  return {
    apps: numbers.map((worker) => ({ id: appOf(worker), name: appOf(worker), ownerId })),
    spaces: numbers.map((worker) => ({ id: spaceOf(worker), name: spaceOf(worker), ownerId })),
  };
}

/** Whether an app of this name was there from the beginning. */
export function isOnStage(name: string): boolean {
  return name.startsWith("app-");
}

function appOf(worker: number): string {
  return `app-${worker}`;
}

function spaceOf(worker: number): string {
  return `space-${worker}`;
}

export interface Turn {
  readonly worker: number;
  /** Unlike that of any other turn of the round. */
  readonly number: number;
  readonly signal: AbortSignal;
}

/** One turn of a worker. Whatever it changes is its own, so that it knows what the tenant has to answer. */
export async function turn(
  qlik: QlikClient,
  { worker, number, signal }: Turn,
  ledger: Ledger,
): Promise<void> {
  const mark = String(number);
  const expect = (what: string, actual: unknown, expected: unknown): void => {
    if (actual === undefined || isDeepStrictEqual(actual, expected)) return;
    ledger.violate(`${what} is ${JSON.stringify(actual)} in place of ${JSON.stringify(expected)}`);
  };

  const name = `made ${mark}`;
  const made = await ledger.once(
    "POST",
    name,
    qlik.POST("/api/v1/apps", { body: { attributes: { name } }, signal }),
  );
  expect("the name of a new app", made?.attributes.name, name);

  const appId = appOf(worker);
  const ofApp = { params: { path: { appId } }, signal };
  const copyName = `copied ${mark}`;
  const copyBody = { attributes: { name: copyName } };
  const copy = await ledger.once(
    "POST",
    copyName,
    qlik.POST("/api/v1/apps/{appId}/copy", { ...ofApp, body: copyBody }),
  );
  expect("the name of a copy", copy?.attributes.name, copyName);

  const description = `described ${mark}`;
  const put = { ...ofApp, body: { attributes: { description } } };
  const changed = await ledger.sure("PUT", qlik.PUT("/api/v1/apps/{appId}", put));
  expect("the description of a changed app", changed?.attributes.description, description);
  const app = await ledger.sure("GET", qlik.GET("/api/v1/apps/{appId}", ofApp));
  expect("the description of an app", app?.attributes.description, description);

  const ofSpace = { params: { path: { spaceId: spaceOf(worker) } }, signal };
  const value = `patched ${mark}`;
  const patch = { ...ofSpace, body: [{ op: "replace", path: "/description", value } as const] };
  const patched = await ledger.once("PATCH", value, qlik.PATCH("/api/v1/spaces/{spaceId}", patch));
  expect("the description of a patched space", patched?.description, value);

  const replacement = { description: `replaced ${mark}` };
  const replace = { ...ofSpace, body: replacement };
  await ledger.sure("PUT", qlik.PUT("/api/v1/spaces/{spaceId}", replace));
  const space = await ledger.sure("GET", qlik.GET("/api/v1/spaces/{spaceId}", ofSpace));
  expect("the description of a space", space?.description, replacement.description);

  const short = { signal, timeout: SHORT_TIMEOUT_MS * SPEED };
  const types = await ledger.sure("GET", qlik.GET("/api/v1/spaces/types", short));
  expect("the types of spaces", types?.data, ["shared", "managed", "data"]);
  const query = { resourceType: "app", limit: 5 } as const;
  await ledger.sure("GET", qlik.GET("/api/v1/items", { params: { query }, signal }));

  // Every other one stays, to be counted.
  if (!copy || number % 2 === 0) {
    await ledger.sure("GET", qlik.GET("/api/v1/apps/{appId}", ofApp));
    return;
  }
  const path = { appId: copy.attributes.id };
  await ledger.sure("DELETE", qlik.DELETE("/api/v1/apps/{appId}", { params: { path }, signal }));
  ledger.undo(copyName);
}
