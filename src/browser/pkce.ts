/** The requests of the authorization code grant with PKCE: RFC 6749, section 4.1, and RFC 7636. */
import { QlikInputError } from "../errors/errors.ts";
import type { PkceSettings } from "./pkce-options.ts";

/** A sign-in that has begun. The verifier proves that who redeems the code has begun it. */
export interface PendingSignIn {
  readonly state: string;
  readonly verifier: string;
}

/** @throws {QlikInputError} where the platform has no cryptography, because the page is not loaded by https. */
export function beginSignIn(): PendingSignIn {
  if ((globalThis.crypto as Crypto | undefined)?.subtle)
    return { state: randomText(), verifier: randomText() };
  throw new QlikInputError(
    "signInWithPkce() needs crypto.subtle, which browsers have on pages of https and of localhost.",
  );
}

/** The URL to send the user to. It has the hash of the verifier only. */
export async function authorizeUrl(
  { state, verifier }: PendingSignIn,
  { origin, clientId, redirectUri, scope, loginHint, prompt }: PkceSettings,
): Promise<string> {
  const url = new URL("/oauth/authorize", origin);
  const parameters = {
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: "S256",
    login_hint: loginHint,
    prompt,
  };
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

/** RFC 7636, section 4.2. */
export async function challengeOf(verifier: string): Promise<string> {
  const bytes = new TextEncoder().encode(verifier);
  return base64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** 256 random bits, as RFC 7636, section 4.1, recommends: 43 characters. */
function randomText(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64Url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What the redirect back says. */
export interface Callback {
  readonly state: string;
  readonly code: string | undefined;
  readonly error: string | undefined;
  readonly description: string | undefined;
  /** The URL without all this. */
  readonly cleanUrl: string;
}

const PARAMETERS = ["code", "state", "error", "error_description", "error_code", "error_detail"];

/** Longer descriptions are cut. */
const MAX_DESCRIPTION = 200;

/** Reads the URL of a page; `undefined` unless a sign-in has led there. */
export function readCallback(href: string, redirectUri?: string): Callback | undefined {
  const url = new URL(href);
  const target = redirectUri === undefined ? url : new URL(redirectUri);
  if (url.origin !== target.origin || url.pathname !== target.pathname) return undefined;
  const read = (name: string): string | undefined => url.searchParams.get(name) ?? undefined;
  const [state, code, error] = [read("state"), read("code"), read("error")];
  if (state === undefined || (code === undefined && error === undefined)) return undefined;
  const description = (read("error_description") ?? read("error_detail"))?.slice(
    0,
    MAX_DESCRIPTION,
  );
  for (const name of PARAMETERS) url.searchParams.delete(name);
  return { state, code, error, description, cleanUrl: url.href };
}
