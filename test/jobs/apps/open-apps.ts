import {
  createQlikClient,
  type Clock,
  type QlikClient,
  type QlikClientOptions,
} from "../../../src/index.ts";
import { createTenant, type Tenant, type TenantOptions } from "../../../src/testing.ts";

/** A tenant on a manual clock, with an app of some size, and a client whose waits its clock ends. */
export function openApps(
  options: TenantOptions = {},
  client: Partial<QlikClientOptions> = {},
): { tenant: Tenant; qlik: QlikClient } {
  const tenant = createTenant({
    clock: "manual",
    seed: 1,
    data: {
      spaces: [
        { id: "team", name: "Team" },
        { id: "live", name: "Live", type: "managed" },
      ],
      apps: [{ id: "sales", name: "Sales", spaceId: "team", script: SCRIPT }],
    },
    ...options,
  });
  const qlik = createQlikClient({
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: tenant.fetch,
    clock: tenant.clock,
    ...client,
  });
  return { tenant, qlik };
}

/** So long that a part in the wrong place shows. */
const SCRIPT = `A: LOAD * INLINE [a\n${Array.from({ length: 2000 }, (_, index) => index).join("\n")}];`;

/** What the tenant was asked, in short. */
export function asked({ requests }: Tenant): string[] {
  return requests.map(({ method, path, status }) => {
    const place = path.replace(/[\da-f-]{24,}/, () => "{id}");
    return `${method} ${place} ${status ?? "lost"}`;
  });
}

/** Lets time pass by steps, each when all that is ready is done, until the work is; gives what it gives. */
export async function finish<T>(
  { advance }: Pick<Tenant, "advance">,
  work: Promise<T>,
  step = 100,
): Promise<T> {
  let isDone = false;
  const end = (): void => {
    isDone = true;
  };
  work.then(end, end);
  while (!isDone) await advance(step);
  return work;
}

/** What the work is rejected with. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error("It was not rejected.");
    },
    (error: unknown) => error,
  );
}

/** The real time, of which short waits take none. */
export const impatient: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds < 20_000 ? 0 : milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
