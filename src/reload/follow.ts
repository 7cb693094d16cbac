import type { Reload } from "../../generated/schema.ts";
import { QlikApiError } from "../api-error.ts";
import type { QlikClient } from "../client.ts";
import { QlikConnectionError, QlikProtocolError, QlikTimeoutError } from "../errors.ts";
import { nextLook } from "./polling.ts";
import { hasEnded } from "./reload-error.ts";

/** For how long a service that cannot be reached is asked again, beyond the client's own repetitions. */
const PATIENCE = 10 * 60_000;

/** How soon to look again, and for how long, once an event has told the end: the record may lag behind. */
const SOON = 1000;
const SOON_FOR = 30_000;

/** What following needs. */
export interface FollowTools {
  readonly qlik: QlikClient;
  readonly signal: AbortSignal;
  /** Is told each record that has another status than the one before. */
  readonly onChange: (reload: Reload) => void;
  /** Waits, until something wakes it. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** When an event told that this reload has ended, by the client's clock. */
  readonly toldAt: (reloadId: string) => number | undefined;
}

/**
 * Follows a reload to its end, in whatever way it ends. Failures that may pass are taken for looks that showed nothing.
 *
 * @throws {QlikApiError} when the record may not be seen, or is there no more.
 */
export async function follow(reload: Reload, tools: FollowTools): Promise<Reload> {
  const { qlik, pause, toldAt, onChange } = tools;
  const { clock } = qlik;
  const begun = clock.now();
  let [current, expected, isFirst]: [Reload, number | undefined, boolean] = [
    reload,
    undefined,
    true,
  ];
  let [lookedAt, seenAt] = [begun, begun];
  while (!hasEnded(current)) {
    const now = clock.now();
    const told = toldAt(current.id) ?? -Infinity;
    const isTold = now - told < SOON_FOR;
    const soon = lookedAt < told ? 0 : SOON;
    await pause(isTold ? soon : nextLook(now - begun, expected));
    lookedAt = clock.now();
    try {
      const look: Look = isFirst
        ? await lookAround(current, tools)
        : { reload: await lookAt(current.id, tools), expected };
      isFirst = false;
      seenAt = clock.now();
      expected = look.expected;
      if (look.reload.status !== current.status) onChange(look.reload);
      current = look.reload;
    } catch (error) {
      if (!mayPass(error) || clock.now() - seenAt > PATIENCE) throw error;
    }
  }
  return current;
}

interface Look {
  readonly reload: Reload;
  /** What the app's last reload took, in milliseconds. */
  readonly expected: number | undefined;
}

/** The first look takes in the reloads before, which tell how long this one may take. */
async function lookAround(current: Reload, tools: FollowTools): Promise<Look> {
  const { qlik, signal } = tools;
  const query = { appId: current.appId, sort: "-creationTime", limit: 10 } as const;
  const result = await qlik.GET("/api/v1/reloads", { params: { query }, signal });
  if (!result.ok) return { reload: await lookAt(current.id, tools), expected: undefined };
  const { data } = result.data;
  const reload = data.find(({ id }) => id === current.id) ?? (await lookAt(current.id, tools));
  const last = data.find(({ id, status }) => id !== current.id && status === "SUCCEEDED");
  const took = last ? Date.parse(last.endTime ?? "") - Date.parse(last.creationTime) : NaN;
  return { reload, expected: took > 0 ? took : undefined };
}

async function lookAt(reloadId: string, { qlik, signal }: FollowTools): Promise<Reload> {
  const params = { path: { reloadId } };
  const result = await qlik.GET("/api/v1/reloads/{reloadId}", { params, signal });
  if (result.ok) return result.data;
  throw new QlikApiError(result);
}

function mayPass(error: unknown): boolean {
  if (error instanceof QlikApiError)
    return error.status >= 500 || /^4(08|29)$/.test(String(error.status));
  if (error instanceof QlikTimeoutError) return error.limit === "timeout";
  return error instanceof QlikConnectionError || error instanceof QlikProtocolError;
}
