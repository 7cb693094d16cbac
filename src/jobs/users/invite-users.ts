import type { InviteItem, ResultItem } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { flag, text } from "../../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../../core/options.ts";
import { BATCH_OPTIONS, settleInBatches, type BatchOptions } from "../bulk/in-batches.ts";
import type { DoneItem, FailedItem } from "../bulk/settle-all.ts";
import type { Settled } from "../bulk/settled.ts";
import { runJob } from "../job.ts";

/** How users are invited. `language` and `resend` are for the invitees that don't say otherwise. */
export interface InviteOptions extends BatchOptions {
  /**
   * The language of the invitation, as a two-letter ISO 639-1 code.
   * @default "en"
   */
  readonly language?: string | undefined;
  /**
   * Whether to send the invitation again to those who are invited or inactive.
   * @default false
   */
  readonly resend?: boolean | undefined;
}

const INVITEE = {
  email: required(text),
  name: option(text),
  resend: option(flag),
  language: option(text),
} satisfies OptionsTable<InviteItem>;

const OPTIONS = {
  ...BATCH_OPTIONS,
  language: option(text),
  resend: option(flag),
} satisfies OptionsTable<InviteOptions>;

/**
 * Invites people by their email addresses. Those who are users already are in `done` with the status `"exists"`. Qlik sends
 * invitations for logins with a Qlik account only; with an identity provider of your own, create users instead.
 *
 * @throws {QlikInputError} at once, for an invitee without an address and for options that can't be used.
 * @throws {QlikAbortError} when `signal` is aborted; {@link QlikTimeoutError} when the deadline has passed. Their `begun` says
 * how many were sent.
 * @example
 * const { done, failed } = await inviteUsers(qlik, ["ann@example.com", { email: "bob@example.com", name: "Bob" }]);
 * for (const { item, error } of failed) console.error(item.email, error);
 */
export async function inviteUsers(
  qlik: AnyQlikClient,
  invitees: Iterable<string | InviteItem>,
  options: InviteOptions = {},
): Promise<Settled<DoneItem<InviteItem, ResultItem>, FailedItem<InviteItem>>> {
  const { language, resend, batchSize, ...limits } = readOptions(options, OPTIONS);
  const items = Array.from(invitees, (invitee, index): InviteItem => {
    const given = typeof invitee === "string" ? { email: invitee } : (invitee ?? null);
    const own = readOptions(given, INVITEE, { prefix: `invitees[${index}].` });
    const all = { ...own, language: own.language ?? language, resend: own.resend ?? resend };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
      email: string;
    };
  });
  const { clock, POST } = resultsOf(qlik);
  const path = "/api/v1/users/actions/invite";
  return runJob(clock, limits, { method: "POST", path }, "inviteUsers()", (signal) =>
    settleInBatches<InviteItem, ResultItem>({
      ...{ items, key: "email", batchSize, signal },
      send: (batch) => POST(path, { body: { invitees: [...batch] }, signal }),
    }),
  );
}
