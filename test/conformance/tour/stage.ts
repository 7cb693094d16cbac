/** What a chapter of the tour plays on: a tenant of its own, whose traffic is kept. */
import { createQlikClient, type QlikClient } from "../../../src/index.ts";
import { createTenant, type Tenant, type TenantOptions } from "../../../src/testing.ts";
import type { Exchange } from "../exchange.ts";
import { recorded, type Recording } from "../recorder.ts";
import { unaided } from "../../no-retry.ts";

/** A tenant, and clients of it for those who ask. */
export interface Stage {
  readonly tenant: Tenant;
  /** A client of the tenant's administrator. */
  readonly admin: QlikClient;
  /** A client with this API key or access token. */
  readonly clientWith: (token: string) => QlikClient;
}

/** A part of the tour. */
export type Chapter = (theatre: Theatre) => Promise<void>;

/** Makes tenants for the chapters, and keeps what these are asked and answer. */
export class Theatre implements Recording {
  readonly exchanges: Exchange[] = [];
  /** Everything that isn't as specified, or isn't what a chapter expects. */
  readonly faults: string[] = [];

  open(options: TenantOptions = {}): Stage {
    const tenant = createTenant({ clock: "manual", seed: 1, ...options });
    const fetch = recorded(tenant.fetch, this);
    const clientWith = (apiKey: string): QlikClient =>
      createQlikClient({ ...unaided, tenant: tenant.origin, auth: { apiKey }, fetch });
    return { tenant, admin: clientWith(tenant.apiKey), clientWith };
  }

  /**
   * The body of an answer that has to have this status. A success that is missing ends the chapter, which cannot go on
   * without; a refusal that is missing is noted.
   */
  // Bound, so that a chapter can call it by its name alone.
  readonly is = <Result extends Answer, Status extends Result["status"]>(
    status: Status,
    result: Result,
  ): Extract<Result, { readonly status: Status }>["data"] => {
    this.expect(status, result);
    return result.data;
  };

  /** The same where the type doesn't tell which operation it is. */
  expect(status: number, result: Answer): void {
    if (result.status === status) return;
    const { method, url } = this.exchanges.at(-1)!;
    const body = JSON.stringify(result.error ?? result.data);
    const fault = `${method} ${url} answers ${result.status}, not ${status}: ${body}`;
    if (status < 400) throw new Error(fault);
    this.faults.push(fault);
  }
}

interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
}
