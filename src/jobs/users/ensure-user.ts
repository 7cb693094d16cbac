import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { arrayOf, flag, text } from "../../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../../core/options.ts";
import { paginate } from "../../lists/paginate.ts";
import { scim } from "../../lists/scim.ts";
import type { Ensured, EnsuredRecord, EnsureOptions } from "../ensure/ensure-types.ts";
import { ensure } from "../ensure/ensure.ts";
import { requiredMatch } from "../ensure/only-match.ts";
import { CALLS_OPTIONS, runJob } from "../job.ts";

/** What is wanted of a user. What is left out is not changed. */
export interface WantedUser {
  /** The identifier of the user at the identity provider. */
  readonly subject: string;
  /** It is set when the user is created, and cannot be changed. */
  readonly email?: string | undefined;
  readonly name?: string | undefined;
  /** The names of all roles that are assigned to the user directly. */
  readonly roles?: readonly string[] | undefined;
  /** The names of all groups that are assigned to the user. */
  readonly groups?: readonly string[] | undefined;
  readonly status?: "active" | "disabled" | undefined;
  /** A language tag, such as `de`. */
  readonly preferredLocale?: string | undefined;
  /** A time zone, such as `Europe/Zurich`. */
  readonly preferredZoneinfo?: string | undefined;
}

const USER = {
  subject: required(text),
  email: option(text),
  name: option(text),
  roles: option(arrayOf(text)),
  groups: option(arrayOf(text)),
  status: option(text),
  preferredLocale: option(text),
  preferredZoneinfo: option(text),
} satisfies OptionsTable<WantedUser>;

const OPTIONS = {
  dryRun: option(flag),
  ...CALLS_OPTIONS,
} satisfies OptionsTable<EnsureOptions>;

/**
 * Makes sure that a user exists, found by the subject, with these roles and groups: see {@link ensure}.
 *
 * @throws {QlikMatchError} when no role or group has a name, and when the email address differs.
 * @throws {QlikInputError} for an unknown property or option.
 * @example
 * await ensureUser(qlik, { subject: "auth0|ann", email: "ann@example.com", name: "Ann", roles: ["Developer"] });
 */
export async function ensureUser<Dry extends boolean = false>(
  qlik: AnyQlikClient,
  user: WantedUser,
  options: EnsureOptions<Dry> = {},
): Promise<Ensured<EnsuredRecord<"/api/v1/users"> | (Dry extends true ? undefined : never)>> {
  const { roles, groups, ...wanted } = readOptions(user ?? null, USER, { prefix: "user." });
  const { dryRun, ...limits } = readOptions(options, OPTIONS);
  const call = { method: "POST", path: "/api/v1/users" };
  return runJob(resultsOf(qlik).clock, limits, call, "ensureUser()", async (signal) => {
    const idsOf = (path: NamedPath, names: readonly string[]): Promise<{ id: string }[]> =>
      Promise.all(names.map((name) => idOf(qlik, path, name, signal)));
    const references = {
      assignedRoles: roles && (await idsOf("/api/v1/roles", roles)),
      assignedGroups: groups && (await idsOf("/api/v1/groups", groups)),
    };
    const all = { ...wanted, ...references } as never;
    return ensure<"/api/v1/users", Dry>(qlik, "/api/v1/users", all, {
      ...{ dryRun: dryRun as Dry, signal },
    });
  });
}

type NamedPath = "/api/v1/roles" | "/api/v1/groups";

async function idOf(
  qlik: AnyQlikClient,
  path: NamedPath,
  name: string,
  signal: AbortSignal,
): Promise<{ id: string }> {
  const query = { filter: scim`name eq ${name}` };
  const found = await paginate(qlik, path, {
    params: { query },
    signal,
  }).toArray();
  // The filter is not case-sensitive.
  const matches = found.filter((each) => each.name === name) as { id: string }[];
  const { id } = requiredMatch(matches, { path, what: `the name ${JSON.stringify(name)}` });
  return { id };
}
