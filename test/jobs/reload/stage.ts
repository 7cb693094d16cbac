/** A tenant on a manual clock, with a client that keeps the same time. */
import {
  createQlikClient,
  type QlikClient,
  type QlikClientOptions,
  type ReloadHandle,
} from "../../../src/index.ts";
import {
  createTenant,
  type Duration,
  type Tenant,
  type TenantOptions,
} from "../../../src/testing.ts";
import { conforming } from "../../testing/conforms.ts";

export interface Stage {
  readonly tenant: Tenant;
  readonly qlik: QlikClient;
  /** Another client of the same tenant. */
  readonly client: (options?: Partial<QlikClientOptions>) => QlikClient;
  /** The calls so far, such as `GET /api/v1/reloads 200`. */
  readonly calls: () => readonly string[];
}

/** The apps are `sales`, `stock` and `finance`, unless the options say otherwise. */
export function stage(options: TenantOptions = {}): Stage {
  const tenant = createTenant({
    clock: "manual",
    seed: 1,
    data: { apps: ["sales", "stock", "finance"].map((id) => ({ id, name: id })) },
    ...options,
  });
  const client = (given: Partial<QlikClientOptions> = {}): QlikClient =>
    createQlikClient({ ...clientOptions(tenant), ...given });
  return {
    tenant,
    qlik: client(),
    client,
    calls: () => tenant.requests.map(({ method, path, status }) => `${method} ${path} ${status}`),
  };
}

export function clientOptions(tenant: Tenant): QlikClientOptions {
  return {
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: conforming(tenant.fetch),
    clock: tenant.clock,
  };
}

/** What became of it, once the time has passed. */
export async function settled<T>(
  promise: PromiseLike<T>,
  tenant: Tenant,
  time: Duration = "4h",
): Promise<{ readonly value?: T; readonly error?: unknown; readonly at: number }> {
  const begun = tenant.clock.now();
  const at = (): number => tenant.clock.now() - begun;
  const outcome = promise.then(
    (value) => ({ value, at: at() }),
    (error: unknown) => ({ error, at: at() }),
  );
  await tenant.advance(time);
  return outcome;
}

/** The statuses that a handle is iterated through, and what that ends with. */
export async function iterated(run: ReloadHandle): Promise<readonly unknown[]> {
  const statuses: unknown[] = [];
  try {
    for await (const { status } of run) statuses.push(status);
  } catch (error) {
    statuses.push(error);
  }
  return statuses;
}
