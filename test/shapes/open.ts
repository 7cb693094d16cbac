import { createQlikClient, type QlikClient, type QlikClientOptions } from "../../src/index.ts";
import { createTenant, type Tenant } from "../../src/testing.ts";
import { unaided } from "../no-retry.ts";

/** A request as a route received it. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly request: Request;
  /** The parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** A tenant whose operation is replaced by a route, since it has no behaviour of its own for most of them. */
export interface Shape {
  readonly tenant: Tenant;
  readonly qlik: QlikClient;
  /** The requests that the route received. */
  readonly received: readonly Received[];
  readonly last: () => Received;
}

/** Opens a tenant that responds to one operation with what `respond` returns; without a body to one that returns nothing. */
export function shape(
  operation: string,
  respond: (received: Received) => unknown = () => undefined,
  options: Partial<QlikClientOptions> = {},
): Shape {
  const tenant = createTenant({ clock: "manual", seed: 1 });
  const received: Received[] = [];
  const [method = "", path = ""] = operation.split(" ");
  tenant.route(method, path, (request, params) => {
    const { headers, url } = request;
    received.push({ method: request.method, url: new URL(url), headers, request, params });
    return respond(received.at(-1)!);
  });
  const qlik = createQlikClient({
    ...unaided,
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: tenant.fetch,
    ...options,
  });
  return {
    tenant,
    qlik,
    received,
    last: () => {
      const last = received.at(-1);
      if (!last) throw new Error("Nothing was received.");
      return last;
    },
  };
}
