import type { ItemResourceType, SpaceAssignment, User } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { unwrap } from "../../call/unwrap.ts";
import type { Duration } from "../../core/duration.ts";
import { arrayOf, concurrency, oneOf, text } from "../../core/option-readers.ts";
import {
  option,
  readOptions,
  required,
  type OptionsTable,
  type OptionValues,
} from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import type { FailedItem } from "../bulk/settle-all.ts";
import { SettledItems } from "../bulk/settled.ts";
import { reasonOf } from "../bulk/verdict.ts";
import { CALLS_OPTIONS, runJob } from "../job.ts";
import type { LicenseAssignment } from "../licenses/assign-licenses.ts";
import {
  transferOwnership,
  type SkippedContent,
  type TransferredOwnership,
} from "../ownership/transfer-ownership.ts";
import {
  endAccount,
  leaveGroups,
  leaveSpaces,
  takeLicenses,
  type Step,
  type UserGroup,
} from "./offboarding-steps.ts";

/** How a user is removed from the tenant. */
export interface OffboardOptions {
  /** The id of the user who gets the content. */
  readonly giveTo: string;
  /**
   * What happens to the account at the end. A deletion can't be undone.
   * @default "disable"
   */
  readonly account?: "disable" | "delete" | undefined;
  /**
   * The types of content that may stay with the user, since no operation transfers them. Content of other such types ends the
   * job before anything is taken from the user.
   * @default []
   */
  readonly leave?: readonly ItemResourceType[] | undefined;
  /**
   * How many calls are in flight at a time.
   * @default 4
   */
  readonly concurrency?: number | undefined;
  /** Ends the job with `QlikAbortError`. The steps that were done stay done. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of all calls together: milliseconds, or text such as `"10m"`.
   * @default Infinity: only the deadline of each call applies
   */
  readonly deadline?: Duration | undefined;
}

/** The steps, in their order. */
export type OffboardingStep = "content" | "licenses" | "spaces" | "groups" | "account";

/** The outcome of each step. Steps after one that failed were not begun, and are absent. */
export interface Offboarding {
  readonly user: User;
  readonly content: TransferredOwnership;
  /** The access of the license that was removed. */
  readonly licenses?: Step<LicenseAssignment>;
  /** The roles in spaces that were removed. */
  readonly spaces?: Step<SpaceAssignment>;
  /** The groups that the user was removed from; those of the identity provider stay. */
  readonly groups?: Step<UserGroup>;
  /** The account, disabled or deleted. */
  readonly account?: Step<User>;
  /** The step that failed; absent if all are done. */
  readonly failedStep?: OffboardingStep;
  /** The content that stayed with the user, and made the step `"content"` fail. */
  readonly left: readonly SkippedContent[];
}

const OPTIONS = {
  giveTo: required(text),
  account: option(oneOf("disable", "delete"), "disable"),
  leave: option(arrayOf<ItemResourceType>(text), []),
  concurrency: option(concurrency, 4),
  ...CALLS_OPTIONS,
} satisfies OptionsTable<OffboardOptions>;

/**
 * Removes a user from the tenant, in steps: transfers all content to another user, removes the license, the roles in spaces
 * and the groups, and then disables or deletes the account. A step that fails ends the job, so that no account is deleted
 * whose content was not transferred.
 *
 * @throws {QlikInputError} at once, for ids and options that can't be used.
 * @throws {QlikApiError} when one of the users doesn't exist, or the content can't be listed; nothing has been changed then.
 * @throws {QlikAbortError} when `signal` is aborted; {@link QlikTimeoutError} when the deadline has passed.
 * @example
 * const report = await offboardUser(qlik, userId, { giveTo: managerId, account: "delete" });
 * if (report.failedStep) console.error(report.failedStep, report[report.failedStep]?.failed, report.left);
 */
export async function offboardUser(
  qlik: AnyQlikClient,
  userId: string,
  options: OffboardOptions,
): Promise<Offboarding> {
  text(userId, "userId");
  const { signal, deadline, ...settings } = readOptions(options ?? null, OPTIONS);
  if (settings.giveTo === userId)
    throw new QlikInputError('"giveTo" must be another user than "userId".');
  const call = { method: "GET", path: "/api/v1/users/{userId}" };
  const limits = { signal, deadline };
  return runJob(resultsOf(qlik).clock, limits, call, "offboardUser()", (signal) =>
    offboard(qlik, userId, { ...settings, signal }),
  );
}

interface ReadOptions extends Omit<OptionValues<typeof OPTIONS>, "signal" | "deadline"> {
  readonly signal: AbortSignal;
}

async function offboard(
  qlik: AnyQlikClient,
  userId: string,
  { giveTo, account, leave, ...settings }: ReadOptions,
): Promise<Offboarding> {
  const { signal } = settings;
  const client = resultsOf(qlik);
  const get = async (id: string): Promise<User> =>
    unwrap(
      await client.GET("/api/v1/users/{userId}", { params: { path: { userId: id } }, signal }),
    );
  const user = await get(userId);
  await get(giveTo);

  const content = await transferOwnership(qlik, { from: userId, to: giveTo }, settings);
  const left = content.skipped.filter(({ item }) => !leave.includes(item.type));
  let report: Offboarding = { user, content, left };
  if (content.failed.length > 0 || left.length > 0) return { ...report, failedStep: "content" };
  const context = { qlik, user, ...settings };
  const steps = {
    licenses: () => takeLicenses(context),
    spaces: () => leaveSpaces(context),
    groups: () => leaveGroups(context),
    account: () => endAccount(context, account),
  };
  for (const [step, run] of Object.entries(steps) as [
    keyof typeof steps,
    () => Promise<object>,
  ][]) {
    const settled = await attempt(run as () => Promise<Step<unknown>>, userId, signal);
    report = { ...report, [step]: settled };
    if (settled.failed.length > 0) return { ...report, failedStep: step };
  }
  return report;
}

/** A step that could not read what there is to do has failed as a whole; only an abort ends the job. */
async function attempt<Item>(
  run: () => Promise<Step<Item>>,
  userId: string,
  signal: AbortSignal,
): Promise<Step<unknown>> {
  try {
    return await run();
  } catch (error) {
    if (signal.aborted) throw error;
    const failing = { index: 0, item: { item: userId, error }, reason: reasonOf(error) };
    return new SettledItems<never, FailedItem<unknown>>([], [failing]);
  }
}
