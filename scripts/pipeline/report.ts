/** How checks report what is wrong with an operation. */

/** Reports a problem at a field of an operation, by its pointer from there: `responses/200`. */
export type Report = (field: string, rule: string, message: string, hint: string) => void;

/** Formats a value for a message, on one line of limited length. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
