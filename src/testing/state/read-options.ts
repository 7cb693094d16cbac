/** Validates the options of a tenant, nested data included. What contradicts other data is found by `createState`. */
import { describeValue } from "../../core/describe-value.ts";
import { anyValue, duration, flag, oneOf, text, wholeNumber } from "../../core/option-readers.ts";
import {
  assertPlainObject,
  option,
  readOptions,
  required,
  type Option,
  type OptionsPlace,
  type OptionsTable,
  type Reader,
} from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import type {
  ReloadOutcome,
  TenantApp,
  TenantAssignment,
  TenantData,
  TenantLicenses,
  TenantOAuthClient,
  TenantOptions,
  TenantSpace,
  TenantUser,
} from "./options.ts";

type Table = Readonly<Record<string, Option<unknown, unknown>>>;

function reject(name: string, expected: string, value: unknown): never {
  throw new QlikInputError(`"${name}" must be ${expected}, got ${describeValue(value)}.`);
}

/** A text, which may be empty. */
const anyText: Reader<string> = (value, name) =>
  typeof value === "string" ? value : reject(name, "a string", value);

/** An object that is checked no further: its members are optional and go into responses unchanged. */
const plainObject: Reader<object> = (value, name) => {
  assertPlainObject(value ?? null, name);
  return value as object;
};

function listOf(read: Reader<unknown>): Reader<readonly unknown[]> {
  return (value, name) =>
    Array.isArray(value)
      ? value.map((item, index) => read(item, `${name}[${index}]`))
      : reject(name, "an array", value);
}

function record(table: Table, place: OptionsPlace = {}): Reader<object> {
  return (value, name) => readOptions(value ?? null, table, { ...place, prefix: `${name}.` });
}

const time = option(duration({ min: 0 }));

const USER = {
  id: option(text),
  name: option(anyText),
  subject: option(text),
  apiKey: option(text),
  admin: option(flag),
  groups: option(listOf(text)),
} satisfies OptionsTable<TenantUser>;

const OAUTH_CLIENT = {
  clientId: option(text),
  clientSecret: option(text),
  name: option(anyText),
  scopes: option(listOf(text)),
  machineToMachine: option(flag),
  impersonation: option(flag),
  redirectUris: option(listOf(text)),
} satisfies OptionsTable<TenantOAuthClient>;

const ASSIGNMENT = {
  type: option(oneOf("user", "group", "bot")),
  assigneeId: required(text),
  // Which roles there are depends on the space.
  roles: required(listOf(text)),
} satisfies OptionsTable<TenantAssignment>;

const SPACE = {
  id: option(text),
  name: required(text),
  type: option(oneOf("shared", "managed", "data")),
  description: option(anyText),
  ownerId: option(text),
  assignments: option(listOf(record(ASSIGNMENT))),
} satisfies OptionsTable<TenantSpace>;

const APP = {
  id: option(text),
  name: required(text),
  description: option(anyText),
  spaceId: option(text),
  usage: option(text),
  reloadDuration: time,
  script: option(anyText),
  metadata: option(plainObject),
  ownerId: option(text),
} satisfies OptionsTable<TenantApp>;

const LICENSES = {
  professional: option(wholeNumber(0)),
  analyzer: option(wholeNumber(0)),
} satisfies OptionsTable<TenantLicenses>;

const DATA = {
  users: option(listOf(record(USER, { remedies: { userId: 'Use "id".' } }))),
  oauthClients: option(listOf(record(OAUTH_CLIENT))),
  licenses: option(record(LICENSES)),
  spaces: option(listOf(record(SPACE))),
  apps: option(listOf(record(APP, { remedies: { appId: 'Use "id".', space: 'Use "spaceId".' } }))),
} satisfies OptionsTable<TenantData>;

const quota: Reader<number> = (value, name) =>
  typeof value === "number" && value >= 0 ? value : reject(name, "a number of at least 0", value);

const rateLimit: Reader<unknown> = (value, name) =>
  typeof value === "boolean"
    ? value
    : record({ share: required(anyValue()), window: option(duration()) })(value, name);

const OPTIONS = {
  data: option(record(DATA)),
  seed: option((value, name) =>
    typeof value === "string" || typeof value === "number"
      ? value
      : reject(name, "a number or a string", value),
  ),
  clock: option(oneOf("real", "manual")),
  reloadDuration: time,
  engines: option(wholeNumber(1)),
  reloadQuota: option(quota),
  exportDuration: time,
  unbuilt: option(oneOf("example", "refuse")),
  rateLimit: option(rateLimit),
} satisfies OptionsTable<TenantOptions>;

/**
 * Validates the options of a tenant.
 *
 * @throws {QlikInputError} which names the option that is wrong: `data.apps[0].spaceID`.
 */
export function assertTenantOptions(options: TenantOptions): void {
  const remedies = Object.fromEntries(
    Object.keys(DATA).map((name) => [name, `Use "data.${name}".`]),
  );
  readOptions(options, OPTIONS, { remedies });
}

const OUTCOME = {
  appId: required(text),
  status: required(oneOf("SUCCEEDED", "FAILED", "EXCEEDED_LIMIT")),
  errorCode: option(anyText),
  errorMessage: option(anyText),
} satisfies OptionsTable<ReloadOutcome>;

/**
 * Validates the requested end of a reload.
 *
 * @throws {QlikInputError} which names the option that is wrong.
 */
export function assertReloadOutcome(outcome: ReloadOutcome): void {
  const { status, errorCode, errorMessage } = readOptions(outcome ?? null, OUTCOME, {
    prefix: "outcome.",
    remedies: { id: 'Use "outcome.appId".', error: 'Use "outcome.errorMessage".' },
  });
  if (status !== "FAILED" && (errorCode ?? errorMessage) !== undefined) {
    const name = errorCode === undefined ? "errorMessage" : "errorCode";
    throw new QlikInputError(`"outcome.${name}" needs the status FAILED, got ${status}.`);
  }
}
