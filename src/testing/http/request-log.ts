/** The log of the requests to a tenant, for tests to inspect. */
import { isJson } from "../../core/media-type.ts";
import {
  FORM_TYPE,
  mediaTypeOf,
  parseForm,
  parseJson,
  type IncomingRequest,
} from "./incoming-request.ts";

/** A request that a tenant has received. Secrets are replaced by `***`. */
export interface ReceivedRequest {
  readonly method: string;
  /** Such as `/api/v1/reloads/5be59decca62aa00097268a4`. */
  readonly path: string;
  /** The query parameters, decoded; the values of a repeated one are joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON or form; absent without a body, for other media types, and for bodies of more than 100 kB. */
  readonly body?: unknown;
  /** The status of the response; absent without one, because the connection was lost or the caller aborted. */
  readonly status?: number;
}

/** The maximum number of requests that are kept, the newest ones. Without a limit, a long test would fill the memory. */
const MAX_KEPT = 10_000;

/** The maximum size of a body that is kept, in bytes, for the same reason. */
const MAX_KEPT_BYTES = 100_000;

export interface RequestLog {
  add(received: IncomingRequest, status: number | undefined, secrets: readonly string[]): void;
  list(): ReceivedRequest[];
  clear(): void;
}

export function createRequestLog(): RequestLog {
  let requests: ReceivedRequest[] = [];
  return {
    add(received, status, secrets) {
      const { method, url } = received;
      const body = maskValue(bodyOf(received), secrets);
      requests.push({
        method,
        path: mask(url.pathname, secrets),
        query: queryOf(url, secrets),
        ...(body !== undefined && { body }),
        ...(status !== undefined && { status }),
      });
      // Not at each request, since it costs a copy.
      if (requests.length >= 2 * MAX_KEPT) requests = requests.slice(-MAX_KEPT);
    },
    list: () => requests.slice(-MAX_KEPT),
    clear() {
      requests = [];
    },
  };
}

function queryOf(url: URL, secrets: readonly string[]): Record<string, string> {
  const query: Record<string, string> = {};
  // Creating URLSearchParams would take longer than the rest of this function.
  if (url.search === "") return query;
  for (const [name, value] of url.searchParams) {
    const masked = isSecret(name) ? MASK : mask(value, secrets);
    query[name] = Object.hasOwn(query, name) ? `${query[name]},${masked}` : masked;
  }
  return query;
}

function bodyOf({ headers, body }: IncomingRequest): unknown {
  if (body.length === 0 || body.length > MAX_KEPT_BYTES) return undefined;
  const mediaType = mediaTypeOf(headers);
  if (mediaType === FORM_TYPE) return parseForm(body);
  if (!isJson(mediaType ?? "")) return undefined;
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

const MASK = "***";

function isSecret(name: string): boolean {
  return /token$|secret|password|^code_verifier$|signature|assertion$|credential|authorization$|(?:api|access)[-_]?key|encryptedheaders/i.test(
    name,
  );
}

function maskValue(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return mask(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => maskValue(item, secrets));
  const setsSecret = isSecretPatch(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      mask(name, secrets),
      isSecret(name) || (setsSecret && name === "value") ? MASK : maskValue(member, secrets),
    ]),
  );
}

/** Whether a value is an operation of a JSON Patch (RFC 6902) on a secret: `{ op, path: "/secret", value }`. */
function isSecretPatch(value: object): boolean {
  return "op" in value && "path" in value && isSecret(String(value.path));
}

/** Redacts the tenant's own secrets, and JSON Web Tokens, which all begin with the base64url of `{"` (RFC 7519). */
function mask(text: string, secrets: readonly string[]): string {
  const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, () => MASK), text);
  return masked.replace(/\beyJ[\w-]+(?:\.[\w-]*)*/g, () => MASK);
}
