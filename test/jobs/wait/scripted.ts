/** A client on a manual clock, for which the test answers some requests in place of the tenant. */
import { createQlikClient, type QlikClient } from "../../../src/index.ts";
import { createTenant, type Tenant, type TenantOptions } from "../../../src/testing.ts";

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Scripted {
  readonly tenant: Tenant;
  readonly qlik: QlikClient;
  /** The requests so far: `GET /api/v1/things?limit=1`. */
  readonly calls: string[];
}

/**
 * @param answers by the beginning of `METHOD /path?query`; the function receives the milliseconds since the start and how often
 * it was called before, and may throw for a connection that breaks
 */
export function scripted(
  answers: Readonly<Record<string, (elapsed: number, times: number) => Answer>> = {},
  options: TenantOptions = {},
): Scripted {
  const tenant = createTenant({ clock: "manual", seed: 1, ...options });
  const startedAt = tenant.clock.now();
  const calls: string[] = [];
  const times = new Map<string, number>();
  const qlik = createQlikClient({
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    clock: tenant.clock,
    rateLimit: "off",
    fetch: async (url, init) => {
      const { pathname, search } = new URL(String(url));
      const call = `${init?.method ?? "GET"} ${pathname}${search}`;
      calls.push(call);
      const key = Object.keys(answers)
        .filter((each) => call.startsWith(each))
        .sort((a, b) => b.length - a.length)[0];
      if (key === undefined) return tenant.fetch(url, init);
      const count = times.get(key) ?? 0;
      times.set(key, count + 1);
      const { status = 200, body, headers } = answers[key]!(tenant.clock.now() - startedAt, count);
      return body === undefined
        ? new Response(null, { status, ...(headers && { headers }) })
        : Response.json(body, { status, ...(headers && { headers }) });
    },
  });
  return { tenant, qlik, calls };
}

/** The error with which a promise rejects. */
export async function errorOf(tenant: Tenant, promise: PromiseLike<unknown>): Promise<unknown> {
  return tenant.run(
    promise.then(
      (value) => {
        throw new Error(`It resolved with ${JSON.stringify(value)}.`);
      },
      (error: unknown) => error,
    ),
  );
}
