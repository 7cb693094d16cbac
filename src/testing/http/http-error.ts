/** How the tenant says no: each service has codes and a shape of its own, and so has the gateway before them. */
import type {
  AppsError,
  ItemsError,
  ReloadsError,
  ReloadTasksError,
  SchedulingTasksError,
  SpacesError,
  WebhooksError,
} from "../../../generated/schema.ts";
import { hash } from "../state/random.ts";

/** The part of a request that is at fault. */
export type Source =
  | { readonly parameter: string; readonly pointer?: never }
  | { readonly pointer: string; readonly parameter?: never };

export interface Reason {
  readonly title: string;
  readonly detail: string;
  readonly source?: Source;
  /** In place of the service's usual code for the status. */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by whatever cannot go on with a request; the reception makes the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: Reason;

  constructor(status: number, reason: Reason) {
    super(reason.detail);
    this.status = status;
    this.reason = reason;
  }
}

/** A parameter or a part of the body that cannot be used. */
export function invalid(source: Source, problem: string): Refusal {
  const [title, name] =
    source.parameter === undefined
      ? ["Invalid body", source.pointer || "the body"]
      : ["Invalid parameter", source.parameter];
  return new Refusal(400, { title, detail: `${name} ${problem}`, source });
}

export type Service = keyof typeof SHAPES;

/** The body of a refusal, as the service writes it. */
export function errorsBy(
  service: Service,
  { status, reason }: Refusal,
): { errors: object[]; traceId?: string } {
  const errors = [SHAPES[service](status, reason)];
  return TRACED.has(service) ? { errors, traceId: traceIdOf(reason) } : { errors };
}

/** The services whose errors name the call in Qlik's logs. */
const TRACED: ReadonlySet<Service> = new Set(["reload-tasks", "scheduling/tasks", "webhooks"]);

/** The same for the same refusal: an id that is drawn would change those of all records that follow. */
function traceIdOf({ detail }: Reason): string {
  return ["a", "b"]
    .map((salt) => (hash(detail, salt) >>> 0).toString(16).padStart(8, "0"))
    .join("");
}

/** The service behind a path. The gateway speaks for those that have no shape here. */
export function serviceOf(path: string): Service {
  const [, , version, service = ""] = path.split("/");
  // Qlik's newer services have a word of their own in the place of v1.
  const name = version === "v1" ? service : `${version}/${service}`;
  return Object.hasOwn(SHAPES, name) ? (name as Service) : "gateway";
}

/** The codes of the reloads service, as far as they are known. */
const RELOADS_CODES: Readonly<Record<number, string>> = {
  400: "RELOADS-002",
  403: "RELOADS-003",
  404: "RELOADS-004",
  429: "RELOADS-007",
};

const SHAPES = {
  gateway: (status: number, { code, title, detail }: Reason): ReloadsError => ({
    code: code ?? `HTTP-${status}`,
    title,
    detail,
  }),
  reloads: (status: number, { code, title, detail }: Reason): ReloadsError => ({
    code: code ?? RELOADS_CODES[status] ?? `HTTP-${status}`,
    title,
    detail,
  }),
  "reload-tasks": (status: number, { code, title, detail }: Reason): ReloadTasksError => ({
    code: code ?? `TASKS-${status}`,
    title,
    detail,
  }),
  "scheduling/tasks": (status: number, { code, title, detail }: Reason): SchedulingTasksError => ({
    code: code ?? status,
    title,
    detail,
  }),
  spaces: (status: number, { code, title, detail, source }: Reason): SpacesError => ({
    code: code ?? `SPACES-${status}`,
    title,
    detail,
    ...(source && { meta: { source } }),
  }),
  webhooks: (status: number, { code, title, detail }: Reason): WebhooksError => ({
    code: code ?? `WEBHOOKS-${status}`,
    title,
    detail,
  }),
  apps: (status: number, { code, title, detail, source }: Reason): AppsError => ({
    code: code ?? `HTTP-${status}`,
    title,
    detail,
    ...(source && { source }),
  }),
  items: (status: number, { code, title, detail }: Reason): ItemsError => ({
    code: code ?? `ITEMS-${status}`,
    title,
    detail,
    meta: { fault: false, temporary: false, timeout: false },
  }),
};
