/** What the lock says of a service after a pull. */
import { serviceOfApi, type LockEntry } from "../lock.ts";
import type { Outcome } from "./receive.ts";
import { QLIK_ADDRESS, urlOf, type Source } from "./source.ts";

/**
 * Returns the entry of the outcome's service, or `undefined` if it has none.
 * @param day The day of the pull, used if nothing else dates a new content.
 * @param edition The day that the user named.
 */
export function lockEntry(
  outcome: Outcome,
  before: LockEntry | undefined,
  { source, day, edition }: { source: Source; day: string; edition: string | undefined },
): LockEntry | undefined {
  const { target } = outcome;
  if (outcome.kind === "page") return undefined;
  if (outcome.kind === "gone") return before && { ...before, vanished: before.vanished ?? day };
  if (outcome.kind === "unchanged") {
    return before && { ...before, ...outcome.validators, vanished: undefined };
  }

  const { sha256, title } = outcome.published;
  const isSame = before?.sha256 === sha256;
  const isFromFolder = source.kind === "folder";
  // A copy in a folder says nothing about the validators of the server. They stay as long as the content does.
  const { etag, lastModified } = isFromFolder && isSame ? before : outcome.validators;
  return {
    url: isFromFolder ? (before?.url ?? urlOfTitle(target.service, title)) : target.location,
    sha256,
    edition: isSame ? before.edition : (edition ?? dayOf(lastModified) ?? day),
    ...{ etag, lastModified, adopted: before?.adopted },
  };
}

/** Returns Qlik's address of a file whose title is the API's address: `scheduling/tasks`. */
function urlOfTitle(service: string, title: string): string | undefined {
  return serviceOfApi(title) === service ? urlOf(QLIK_ADDRESS, title) : undefined;
}

function dayOf(lastModified: string | undefined): string | undefined {
  const time = Date.parse(lastModified ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
