import type {
  AssignmentsActionsAddResponse,
  AssignmentsActionsDeleteResponse,
} from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { text } from "../../core/option-readers.ts";
import { readOptions } from "../../core/options.ts";
import { BATCH_OPTIONS, settleInBatches, type BatchOptions } from "../bulk/in-batches.ts";
import type { DoneItem, FailedItem } from "../bulk/settle-all.ts";
import type { Settled } from "../bulk/settled.ts";
import { runJob } from "../job.ts";

/** A type of access. Licenses may have others. */
export type LicenseType = "professional" | "analyzer" | (string & {});

/** The access of one user, who is known by the subject: the identifier at the identity provider. */
export interface LicenseAssignment {
  readonly subject: string;
  readonly type: LicenseType;
}

/** The outcome of assignments, with Qlik's result of each. */
export type SettledLicenses<Response extends { data: unknown[] }> = Settled<
  DoneItem<LicenseAssignment, Response["data"][number]>,
  FailedItem<LicenseAssignment>
>;

/**
 * Assigns access of the license to users, by their subjects. A subject fails when the license has no unit left, or when it
 * has this access already.
 *
 * @throws {QlikInputError} at once, for a subject that is not a text and for options that can't be used.
 * @throws {QlikAbortError} when `signal` is aborted; {@link QlikTimeoutError} when the deadline has passed. Their `begun` says
 * how many were sent.
 * @example
 * const { failed } = await assignLicenses(qlik, ["corp\\ann", "corp\\bob"], "professional");
 */
export async function assignLicenses(
  qlik: AnyQlikClient,
  subjects: Iterable<string>,
  type: LicenseType,
  options: BatchOptions = {},
): Promise<SettledLicenses<AssignmentsActionsAddResponse>> {
  const { limits, ...batches } = read(subjects, type, options);
  const { clock, POST } = resultsOf(qlik);
  const path = "/api/v1/licenses/assignments/actions/add";
  return runJob(clock, limits, { method: "POST", path }, "assignLicenses()", (signal) =>
    settleInBatches<LicenseAssignment, AssignmentsActionsAddResponse["data"][number]>({
      ...{ ...batches, signal },
      send: (batch) => POST(path, { body: { add: [...batch] }, signal }),
    }),
  );
}

/**
 * Removes access of the license from users, by their subjects. A subject without this access fails.
 *
 * @throws as {@link assignLicenses}
 * @example
 * const { done } = await removeLicenses(qlik, ["corp\\ann"], "analyzer");
 */
export async function removeLicenses(
  qlik: AnyQlikClient,
  subjects: Iterable<string>,
  type: LicenseType,
  options: BatchOptions = {},
): Promise<SettledLicenses<AssignmentsActionsDeleteResponse>> {
  const { limits, ...batches } = read(subjects, type, options);
  const { clock } = resultsOf(qlik);
  const call = { method: "POST", path: DELETE };
  return runJob(clock, limits, call, "removeLicenses()", (signal) =>
    deleteAssignments(qlik, { ...batches, signal }),
  );
}

const DELETE = "/api/v1/licenses/assignments/actions/delete";

/** Takes access back that may be of several types. */
export function deleteAssignments(
  qlik: AnyQlikClient,
  batches: LicenseBatches & { readonly signal: AbortSignal },
): Promise<SettledLicenses<AssignmentsActionsDeleteResponse>> {
  return settleInBatches<LicenseAssignment, AssignmentsActionsDeleteResponse["data"][number]>({
    ...batches,
    send: (batch) =>
      resultsOf(qlik).POST(DELETE, { body: { delete: [...batch] }, signal: batches.signal }),
  });
}

function read(
  subjects: Iterable<string>,
  type: LicenseType,
  options: BatchOptions,
): LicenseBatches & { readonly limits: Limits } {
  text(type, "type");
  // A text would be taken for a list of letters.
  const list = typeof subjects === "string" ? [subjects] : subjects;
  const items = Array.from(list, (subject, index) => {
    return { subject: text(subject, `subjects[${index}]`), type };
  });
  const { batchSize, ...limits } = readOptions(options, BATCH_OPTIONS);
  return { items, key: "subject", batchSize, limits };
}

interface LicenseBatches {
  readonly items: readonly LicenseAssignment[];
  readonly key: "subject";
  readonly batchSize: number;
}

interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly deadline: number;
}
