import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { Duration } from "../../core/duration.ts";
import { arrayOf, callback, flag, oneOf, text } from "../../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import {
  SETTLE_OPTIONS,
  settleAll,
  type DoneItem,
  type FailedItem,
  type SettleAllOptions,
  type SettleProgress,
} from "../bulk/settle-all.ts";
import type { Settled } from "../bulk/settled.ts";
import { CALLS_OPTIONS, runJob } from "../job.ts";
import {
  give,
  kindOf,
  listOwned,
  OWNED_TYPES,
  type OwnedContent,
  type OwnedType,
} from "./owned.ts";

export type { OwnedContent, OwnedType } from "./owned.ts";

/** The users between whom content is transferred, and which content. */
export interface OwnershipTransfer {
  /** The id of the present owner. */
  readonly from: string;
  /** The id of the new owner. */
  readonly to: string;
  /**
   * The kinds of content that are given away.
   * @default all
   */
  readonly types?: readonly OwnedType[] | undefined;
}

/** How ownership is transferred. */
export interface TransferOptions extends SettleAllOptions<OwnedContent> {
  /**
   * Whether to return only `planned` and `skipped`, and to change nothing.
   * @default false
   */
  readonly dryRun?: boolean | undefined;
  /**
   * The maximum duration of all calls together: milliseconds, or text such as `"10m"`.
   * @default Infinity: only the deadline of each call applies
   */
  readonly deadline?: Duration | undefined;
}

/** Content that stays with its owner, with the reason. */
export interface SkippedContent {
  readonly item: OwnedContent;
  readonly reason: string;
}

/** The outcome of the content of a user. `orThrow` is about what failed, not about what was skipped. */
export interface TransferredOwnership extends Settled<
  DoneItem<OwnedContent, unknown>,
  FailedItem<OwnedContent>
> {
  /** The content to transfer: with `dryRun`, nothing of it is in `done` or `failed`. */
  readonly planned: readonly OwnedContent[];
  /** The content whose owner no operation of Qlik changes, such as notes and datasets. */
  readonly skipped: readonly SkippedContent[];
}

const TRANSFER = {
  from: required(text),
  to: required(text),
  types: option(arrayOf(oneOf(...OWNED_TYPES))),
} satisfies OptionsTable<OwnershipTransfer>;

const OPTIONS = {
  ...{ ...SETTLE_OPTIONS, ...CALLS_OPTIONS },
  onProgress: option(
    callback<(progress: SettleProgress<OwnedContent>) => unknown>("a function (progress) => void"),
  ),
  dryRun: option(flag, false),
} satisfies OptionsTable<TransferOptions>;

/**
 * Transfers what a user owns to another user: spaces, apps, automations and their connections, data files, data connections,
 * data alerts and sharing tasks. The caller must be an administrator, to see all of it. Automations lose their run history and
 * are detached from their connections, and a file in a personal space moves to that of the new owner.
 *
 * @throws {QlikInputError} at once, for ids and options that can't be used.
 * @throws {QlikApiError} when a list can't be read; nothing has been changed then.
 * @throws {QlikAbortError} when `signal` is aborted; {@link QlikTimeoutError} when the deadline has passed. What was begun
 * is done.
 * @example
 * const { planned, skipped } = await transferOwnership(qlik, { from, to }, { dryRun: true });
 * for (const { type, name } of planned) console.log(type, name);
 * for (const { item, reason } of skipped) console.warn(item.type, item.name, reason);
 */
export async function transferOwnership(
  qlik: AnyQlikClient,
  transfer: OwnershipTransfer,
  options: TransferOptions = {},
): Promise<TransferredOwnership> {
  const { from, to, types } = readOptions(transfer ?? null, TRANSFER, { prefix: "transfer." });
  if (from === to) throw new QlikInputError('"transfer.to" must be another user than "from".');
  const { dryRun, deadline, ...settings } = readOptions(options, OPTIONS);
  const limits = { signal: settings.signal, deadline };
  const call = { method: "GET", path: "/api/v1/items" };
  return runJob(resultsOf(qlik).clock, limits, call, "transferOwnership()", async (signal) => {
    const wanted = await listOwned({ qlik, signal }, from, types);
    const planned = wanted.filter((item) => kindOf(item));
    const skipped = wanted
      .filter((item) => !kindOf(item))
      .map((item) => ({
        item,
        reason: `No operation changes the owner of the type "${item.type}".`,
      }));
    const settled = await settleAll(
      dryRun ? [] : planned,
      (item, context) => give(qlik, item, to, context.signal),
      { ...settings, signal },
    );
    return Object.assign(settled, { planned, skipped });
  });
}
