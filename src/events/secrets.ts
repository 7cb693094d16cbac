import { QlikInputError } from "../errors/errors.ts";

/** The secret of a webhook, or several while an old one is being replaced. */
export type Secrets = string | readonly string[];

/** The lengths that Qlik accepts for the secret of a webhook. */
const MIN_LENGTH = 32;
const MAX_LENGTH = 64;

/**
 * Returns the secrets as a list. With a secret that was copied with a line break or in quotes, every event would be
 * answered with 401, and nobody would know why.
 *
 * @throws {QlikInputError} when a secret cannot be that of a webhook; the message does not contain it.
 */
export function checkSecrets(secrets: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets];
  if (list.length === 0) throw new QlikInputError('"secrets" must not be an empty array.');
  for (const [index, secret] of list.entries()) {
    const problem = problemOf(secret);
    const name = list === secrets ? `secrets[${index}]` : "secrets";
    if (problem) throw new QlikInputError(`"${name}" must ${problem}`);
  }
  return list as readonly string[];
}

function problemOf(secret: unknown): string | undefined {
  const unset = "Is the environment variable set?";
  if (typeof secret !== "string") return `be a string, got ${typeof secret}. ${unset}`;
  const { length } = secret;
  if (/^(undefined|null)?$/.test(secret)) return `not be "${secret}". ${unset}`;
  if (/^\s|\s$|[\r\n]/.test(secret))
    return "not begin or end with whitespace, or contain a line break.";
  if (/^["'`]|["'`]$/.test(secret)) return "not begin or end with a quotation mark.";
  if (length < MIN_LENGTH || length > MAX_LENGTH)
    return `have ${MIN_LENGTH} to ${MAX_LENGTH} characters, as Qlik requires; got ${length}.`;
  return undefined;
}
