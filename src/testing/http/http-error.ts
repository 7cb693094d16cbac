/** Errors as HTTP responses: each service, and the gateway before them, has its own codes and its own body. */
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

export type Service = keyof typeof ERROR_SHAPES;

/** Returns the body of an error, as the service writes it. */
export function toErrorBody(
  service: Service,
  { status, details }: HttpError,
): { errors: object[]; traceId?: string } {
  const errors = [ERROR_SHAPES[service](status, details)];
  return TRACED.has(service) ? { errors, traceId: traceIdOf(details) } : { errors };
}

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

/** The known codes of the reloads service. */
const RELOADS_CODES: Readonly<Record<number, string>> = {
  400: "RELOADS-002",
  403: "RELOADS-003",
  404: "RELOADS-004",
  429: "RELOADS-007",
};

const ERROR_SHAPES = {
  gateway: (status: number, { code, title, detail }: ErrorDetails): ReloadsError => ({
    code: code ?? `HTTP-${status}`,
    title,
    detail,
  }),
  reloads: (status: number, { code, title, detail }: ErrorDetails): ReloadsError => ({
    code: code ?? RELOADS_CODES[status] ?? `HTTP-${status}`,
    title,
    detail,
  }),
  "reload-tasks": (status: number, { code, title, detail }: ErrorDetails): ReloadTasksError => ({
    code: code ?? `TASKS-${status}`,
    title,
    detail,
  }),
  "scheduling/tasks": (
    status: number,
    { code, title, detail }: ErrorDetails,
  ): SchedulingTasksError => ({
    code: code ?? status,
    title,
    detail,
  }),
  spaces: (status: number, { code, title, detail, source }: ErrorDetails): SpacesError => ({
    code: code ?? `SPACES-${status}`,
    title,
    detail,
    ...(source && { meta: { source } }),
  }),
  webhooks: (status: number, { code, title, detail }: ErrorDetails): WebhooksError => ({
    code: code ?? `WEBHOOKS-${status}`,
    title,
    detail,
  }),
  apps: (status: number, { code, title, detail, source }: ErrorDetails): AppsError => ({
    code: code ?? `HTTP-${status}`,
    title,
    detail,
    ...(source && { source }),
  }),
  items: (status: number, { code, title, detail }: ErrorDetails): ItemsError => ({
    code: code ?? `ITEMS-${status}`,
    title,
    detail,
    meta: { fault: false, temporary: false, timeout: false },
  }),
};
