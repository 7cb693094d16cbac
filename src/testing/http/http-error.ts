/** Errors as HTTP responses: each service, and the gateway before them, has its own codes and its own body. */
import type {
  AppsError,
  ExtensionsError,
  ItemsError,
  ReloadsError,
  ReloadTasksError,
  SchedulingTasksError,
  SpacesError,
  TenantsError,
  WebhooksError,
} from "../../../generated/schema.ts";
import { hash } from "../state/random.ts";

/** The part of a request that is not valid. */
export type Source =
  | { readonly parameter: string; readonly pointer?: never }
  | { readonly pointer: string; readonly parameter?: never };

export interface ErrorDetails {
  readonly title: string;
  readonly detail: string;
  readonly source?: Source;
  /** @default the service's usual code for the status */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error that is sent as a response with this status. */
export class HttpError extends Error {
  readonly status: number;
  readonly details: ErrorDetails;

  constructor(status: number, details: ErrorDetails) {
    super(details.detail);
    this.status = status;
    this.details = details;
  }
}

/** Creates the error for a parameter or a part of the body that is not valid. */
export function invalid(source: Source, problem: string): HttpError {
  const [title, name] =
    source.parameter === undefined
      ? ["Invalid body", source.pointer || "the body"]
      : ["Invalid parameter", source.parameter];
  return new HttpError(400, { title, detail: `${name} ${problem}`, source });
}

/** The services whose errors have a form of their own; "gateway" stands for all others. */
export type Service =
  | "gateway"
  | "apps"
  | "extensions"
  | "items"
  | "licenses"
  | "notifications"
  | "reload-tasks"
  | "reloads"
  | "scheduling/tasks"
  | "spaces"
  | "tasks"
  | "tenant-settings"
  | "tenants"
  | "themes"
  | "web-integrations"
  | "webhooks";

/** Returns the body of an error, as the service writes it. */
export function toErrorBody(service: Service, { status, details }: HttpError): object {
  // The tenant's own errors are of no service.
  if (details.code?.startsWith("TENANT-")) return { errors: [generic(status, details)] };
  const error = ERROR_SHAPES[service](status, details);
  if (SINGLE.has(service)) return error;
  const errors = [error];
  if (service === "licenses") return { errors, error: details.title, message: details.detail };
  return TRACED.has(service) ? { errors, traceId: traceIdOf(details) } : { errors };
}

/** The services whose errors are the whole body. */
const SINGLE: ReadonlySet<Service> = new Set(["extensions", "themes", "notifications"]);

/** The services whose errors have a trace id. */
const TRACED: ReadonlySet<Service> = new Set(["reload-tasks", "scheduling/tasks", "webhooks"]);

/** Derives the id from the error: drawing a random one would change the ids of all later records. */
function traceIdOf({ detail }: ErrorDetails): string {
  return ["a", "b"]
    .map((salt) => (hash(detail, salt) >>> 0).toString(16).padStart(8, "0"))
    .join("");
}

/** Returns the service of a path; the gateway for services whose errors have no shape here. */
export function serviceOf(path: string): Service {
  const [, , version, service = ""] = path.split("/");
  // Qlik's newer services have their own name in place of v1.
  const name = version === "v1" ? service : `${version}/${service}`;
  return Object.hasOwn(ERROR_SHAPES, name) ? (name as Service) : "gateway";
}

/** The service of a path, if its errors have the same body when they are of the gateway. */
export function gatewayOf(path: string): Service {
  const service = serviceOf(path);
  return OWN_GATEWAY.has(service) ? service : "gateway";
}

const OWN_GATEWAY: ReadonlySet<Service> = new Set([
  ...SINGLE,
  ...(["licenses", "tasks", "tenant-settings", "tenants", "web-integrations"] as const),
]);

/** The known codes of the reloads service. */
const RELOADS_CODES: Readonly<Record<number, string>> = {
  400: "RELOADS-002",
  403: "RELOADS-003",
  404: "RELOADS-004",
  429: "RELOADS-007",
};

function generic(status: number, { code, title, detail }: ErrorDetails): ReloadsError {
  return { code: code ?? `HTTP-${status}`, title, detail };
}

function withStatus(status: number, { title, detail }: ErrorDetails): ExtensionsError {
  return { title, status, meta: { message: detail } };
}

function withStatusText(status: number, details: ErrorDetails): TenantsError {
  return { ...generic(status, details), status: String(status) };
}

function withNumber(status: number, { title, detail }: ErrorDetails): object {
  return { code: status, title, detail };
}

const ERROR_SHAPES: Record<Service, (status: number, details: ErrorDetails) => object> = {
  gateway: generic,
  extensions: withStatus,
  themes: withStatus,
  licenses: generic,
  notifications: generic,
  tasks: withNumber,
  "tenant-settings": withNumber,
  tenants: withStatusText,
  "web-integrations": withStatusText,
  reloads: (status, { code, title, detail }): ReloadsError => ({
    code: code ?? RELOADS_CODES[status] ?? `HTTP-${status}`,
    title,
    detail,
  }),
  "reload-tasks": (status, { code, title, detail }): ReloadTasksError => ({
    code: code ?? `TASKS-${status}`,
    title,
    detail,
  }),
  "scheduling/tasks": (status, { code, title, detail }): SchedulingTasksError => ({
    code: code ?? status,
    title,
    detail,
  }),
  spaces: (status, { code, title, detail, source }): SpacesError => ({
    code: code ?? `SPACES-${status}`,
    title,
    detail,
    ...(source && { meta: { source } }),
  }),
  webhooks: (status, { code, title, detail }): WebhooksError => ({
    code: code ?? `WEBHOOKS-${status}`,
    title,
    detail,
  }),
  apps: (status, { code, title, detail, source }): AppsError => ({
    code: code ?? `HTTP-${status}`,
    title,
    detail,
    ...(source && { source }),
  }),
  items: (status, { code, title, detail }): ItemsError => ({
    code: code ?? `ITEMS-${status}`,
    title,
    detail,
    meta: { fault: false, temporary: false, timeout: false },
  }),
};
