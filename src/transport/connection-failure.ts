/** Classifies the errors that `fetch` throws: what went wrong, and whether Qlik can have received the request. */
import { isLoopback } from "../core/loopback.ts";
import { isNode } from "../core/platform.ts";
import { usesProxy } from "./node-dispatcher.ts";

/**
 * The kinds of failure. Only after `"lost"` and `"slow"` can Qlik have processed the request.
 *
 * - `"connect"`: the connection was not made. It may succeed the next time.
 * - `"resources"`: this machine had no socket, file or memory left. It may succeed the next time.
 * - `"tls"`: the TLS handshake failed, by the certificate above all. It fails the next time too.
 * - `"proxy"`: the proxy rejected the tunnel. It fails the next time too.
 * - `"request"`: `fetch` rejected the request, such as a header that it sets itself. It fails the next time too.
 * - `"blob"`: a Blob of a file could not be read.
 * - `"slow"`: this `fetch` has a time limit of its own, which passed. It passes the next time too.
 * - `"lost"`: anything else, such as a connection that was closed.
 */
export type FailureKind =
  "connect" | "resources" | "tls" | "proxy" | "request" | "blob" | "slow" | "lost";

/** As Node, Bun and undici name the failures of the connection. Deno describes them in words. */
const CONNECT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_HANDSHAKE_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
const RESOURCES = /^(EMFILE|ENFILE|ENOBUFS|EADDRNOTAVAIL|ENOMEM)$/;
/** OpenSSL's codes of X.509 verification, and Node's of TLS. */
const TLS =
  /^(CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH$|INVALID_CA$|EPROTO$)|_CERT(_|$)/;
/** TLS failures of a connection on which the request may have been sent. */
const TLS_AFTER_HANDSHAKE =
  /BAD_RECORD_MAC|DECRYPTION_FAILED|CLOSE_NOTIFY|UNEXPECTED_(EOF|MESSAGE|RECORD)|INTERNAL_ERROR/;
const REQUEST = /^UND_ERR_(INVALID_ARG|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)$/;
/** By Node's `fetch`, without a code. */
const REQUEST_WORDS =
  /^invalid .* header|is an invalid header|cannot have body|disturbed or locked|duplex option is required|^Failed to parse URL|^bad port$/;

/** What is known of a failure. */
export interface Failure {
  readonly kind: FailureKind;
  /** The platform's code, such as `"ECONNREFUSED"`. */
  readonly code: string | undefined;
}

/** Classifies an error of `fetch` by the codes, and at last the words, of the error and its causes. */
export function classify(error: unknown): Failure {
  let found: string | undefined;
  for (let cause = error; isErrorLike(cause); cause = cause.cause) {
    const code = typeof cause.code === "string" ? cause.code : undefined;
    found ??= code;
    const kind = kindOf(cause, code ?? "");
    if (kind) return { kind, code: code ?? found };
  }
  return { kind: "lost", code: found };
}

function kindOf(error: ErrorLike, code: string): FailureKind | undefined {
  const { message, name } = error;
  if (name === "NotReadableError" || message.includes("blob could not be read")) return "blob";
  if (REQUEST.test(code) || REQUEST_WORDS.test(message)) return "request";
  if (/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code)) return "slow";
  if (code === "UND_ERR_PRX_TLS") return "tls";
  const proxyStatus = /^Proxy response \((\d+)\)/.exec(message)?.[1];
  if (proxyStatus !== undefined) return proxyStatus.startsWith("5") ? "connect" : "proxy";
  if (message.includes("before secure TLS connection was established")) return "connect";
  if (TLS.test(code)) return TLS_AFTER_HANDSHAKE.test(code) ? "lost" : "tls";
  if (message.includes("invalid peer certificate")) return "tls";
  // An open connection may be lost with the same codes: "read EHOSTUNREACH".
  if (/^(read|write) /.test(message)) return undefined;
  // Before the words: Node says "connect EMFILE".
  if (RESOURCES.test(code)) return "resources";
  if (CONNECT.test(code) || /^(connect|getaddrinfo) /.test(message)) return "connect";
  if (/tcp connect error|dns error/.test(message)) return "connect";
  // Node tries all addresses of a host; one error contains those of each.
  return error instanceof AggregateError ? "connect" : undefined;
}

/** Whether a failure of this kind left nothing sent. */
export function isNeverSent(kind: FailureKind): boolean {
  return kind !== "lost" && kind !== "slow";
}

/** Whether a retry can succeed. */
export function isTransientFailure(kind: FailureKind): boolean {
  return /^(connect|resources|lost)$/.test(kind);
}

/**
 * Returns what to do about a failure of the connection.
 *
 * @param url the URL that the platform's own `fetch` was called with; absent for the caller's `fetch`
 */
export function hintOf({ kind, code = "" }: Failure, url?: string): string {
  if (kind === "connect")
    return `Nothing was sent. Check the tenant's address and the network.${proxyHint(url)}`;
  if (kind === "resources")
    return 'Nothing was sent: this machine has no sockets, files or memory left. Lower "concurrency", or raise the limit of open files (ulimit -n).';
  if (kind === "proxy") return "Nothing was sent. Check the proxy's address and credentials.";
  if (kind === "slow")
    return "The request may still have been processed. Node's fetch and undici wait 300 s by default for the response and for each of its parts. Pass a \"fetch\" that uses undici's new Agent({ headersTimeout: 0, bodyTimeout: 0 }).";
  if (kind === "lost") return "Check the tenant's address and the network.";
  if (/WRONG_VERSION_NUMBER|EPROTO|PACKET_LENGTH/.test(code))
    return "Nothing was sent. The server does not use TLS at this address: is it http: instead of https:?";
  if (/EXPIRED|NOT_YET_VALID/.test(code))
    return "Nothing was sent. Check the server's certificate and this machine's date.";
  if (/ALTNAME|HOSTNAME/.test(code))
    return 'Nothing was sent. The certificate is of another host: check "tenant".';
  return "Nothing was sent. If the certificate was issued by your company, such as that of a proxy, set the environment variable NODE_EXTRA_CA_CERTS to the file of the issuer's certificate.";
}

/** Node's `fetch` does not use the proxy of the environment by itself. */
function proxyHint(url?: string): string {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const env = process?.env;
  if (url === undefined || !isNode() || !env || env["NODE_USE_ENV_PROXY"] === "1" || usesProxy())
    return "";
  const { protocol, hostname } = new URL(url);
  if (isLoopback(hostname)) return "";
  const name = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  if (!env[name] && !env[name.toLowerCase()]) return "";
  return ` ${name} is set, but Node's fetch ignores it unless NODE_USE_ENV_PROXY=1 is set too (Node 22.21 or 24), or a "fetch" with a proxy agent is given.`;
}

/** Node's `fetch` says "fetch failed" and has the reason in the cause. */
export function reasonOf(error: Error | undefined, code = ""): string {
  if (!error) return "fetch threw a value that is not an error";
  const { message } = isErrorLike(error.cause) ? error.cause : error;
  // OpenSSL's text: "…:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:…/ssl3_record.c:355:".
  const text = /:SSL routines:[^:]*:([^:]+):/.exec(message)?.[1] ?? message;
  if (text === "") return code || error.message;
  return text.includes(code) ? text : `${code} ${text}`;
}

/**
 * Returns what happened to a response whose body broke off, and what to do about it.
 *
 * @param text what happened unless `fetch` has a time limit of its own
 */
export function describeBrokenBody(
  error: unknown,
  text: string,
): { readonly message: string; readonly hint: string | undefined } {
  const failure = classify(error);
  return failure.kind === "slow"
    ? { message: "fetch stopped waiting for the rest of the response.", hint: hintOf(failure) }
    : { message: text, hint: undefined };
}

interface ErrorLike {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** Errors of another realm are not instances of this one's Error. */
function isErrorLike(value: unknown): value is ErrorLike {
  return typeof (value as Partial<ErrorLike> | null | undefined)?.message === "string";
}
