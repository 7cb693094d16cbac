/** The options of `signInWithPkce`, and how they are read. */
import { tenantOrigin } from "../client/origin.ts";
import type { Clock } from "../core/clock.ts";
import { realClock } from "../core/clock.ts";
import { describeValue } from "../core/describe-value.ts";
import { abortSignal, anyValue, callback, flag, oneOf, text } from "../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable, type Reader } from "../core/options.ts";
import { QlikInputError } from "../errors/errors.ts";
import type { Fetch } from "../transport/send.ts";
import { currentWindow, type BrowserWindow, type WebStorage } from "./browser-window.ts";

/** The options of {@link signInWithPkce}. */
export interface PkceOptions {
  /** The tenant's host or origin. */
  readonly tenant: string;
  /** The id of the OAuth client, of the type single-page app. Such a client has no secret. */
  readonly clientId: string;
  /**
   * The URL to which users return with code and state, as it is registered for the OAuth client: that of the page that calls
   * this function, or with `popup` that of a page of the same origin that calls {@link answerOpener}.
   */
  readonly redirectUri: string;
  /**
   * Scopes, separated by spaces. With `offline_access`, Qlik issues a refresh token if the OAuth client may have one.
   * @default "user_default"
   */
  readonly scope?: string;
  /**
   * Whether to sign in in a popup window, while the page stays open. Call the function in the listener of a click, as browsers
   * block other windows.
   * @default false
   */
  readonly popup?: boolean;
  /** The user who is likely to sign in: passed on as `login_hint`. */
  readonly loginHint?: string;
  /** `"none"` rejects with the code `login_required` rather than ask the user; `"login"` and `"consent"` ask again. */
  readonly prompt?: "none" | "login" | "consent";
  /**
   * Keeps state and code verifier while the browser is away.
   * @default sessionStorage, which other tabs don't see
   */
  readonly storage?: WebStorage;
  /**
   * Keeps the tokens, so that a reload of the page needs no sign-in. Every script of the page's origin can read them there.
   * @default none: they are in memory
   */
  readonly tokenStorage?: WebStorage;
  /** Stops waiting for the popup. */
  readonly signal?: AbortSignal;
  /** Sends the requests for tokens. */
  readonly fetch?: Fetch;
  /** The clock by which tokens expire; override it in tests. */
  readonly clock?: Clock;
  /**
   * The browser's window; override it in tests.
   * @default the global one
   */
  readonly window?: BrowserWindow;
}

const url: Reader<string> = (value, name) => {
  if (typeof value === "string" && URL.canParse(value)) return value;
  throw new QlikInputError(`"${name}" must be an absolute URL, got ${describeValue(value)}.`);
};

const storage: Reader<WebStorage> = (value, name) => {
  const { getItem, setItem, removeItem } = Object(value) as Partial<WebStorage>;
  if ([getItem, setItem, removeItem].every((method) => typeof method === "function"))
    return value as WebStorage;
  throw new QlikInputError(
    `"${name}" must have the methods getItem(), setItem() and removeItem(), got ${describeValue(value)}.`,
  );
};

const OPTIONS = {
  // Read by the client.
  tenant: required(anyValue<string>()),
  clientId: required(text),
  redirectUri: required(url),
  scope: option(text, "user_default"),
  popup: option(flag, false),
  loginHint: option(text),
  prompt: option(oneOf("none", "login", "consent")),
  storage: option(storage),
  tokenStorage: option(storage),
  signal: option(abortSignal),
  fetch: option(callback<Fetch>("a function (url, init) => Promise<Response>")),
  clock: option(anyValue<Clock>(), realClock),
  window: option(anyValue<BrowserWindow>()),
} satisfies OptionsTable<PkceOptions>;

const REMEDIES = {
  clientSecret: "A page can't keep a secret: use an OAuth client of the type single-page app.",
  scopes: 'Did you mean "scope"? It is one string, with spaces between the scopes.',
};

type Always =
  "tenant" | "clientId" | "redirectUri" | "scope" | "popup" | "storage" | "clock" | "window";

/** The options with all defaults, and the tenant's origin. */
export type PkceSettings = Required<Pick<PkceOptions, Always>> & {
  readonly [Name in Exclude<keyof PkceOptions, Always>]: PkceOptions[Name] | undefined;
} & { readonly origin: string };

/** @throws {QlikInputError} for an unknown option, or a wrong value. */
export function readPkceOptions(options: PkceOptions): PkceSettings {
  const settings = readOptions(options, OPTIONS, { remedies: REMEDIES });
  const { window = currentWindow() } = settings;
  const { storage: own = window.sessionStorage } = settings;
  return { ...settings, origin: tenantOrigin(settings.tenant), window, storage: own };
}
