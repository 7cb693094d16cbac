/** Fills in the sentences of `kinds.ts`. */

/** The subject of a sentence: one operation, or several. */
export interface Subject {
  readonly name: string;
  readonly isMany: boolean;
}

export interface Details {
  readonly place: string;
  readonly before: string;
  readonly now: string;
}

export function fill(template: string, subject: Subject, details: Details): string {
  const values: Readonly<Record<string, string>> = {
    ...details,
    subject: subject.name,
    Place: details.place.charAt(0).toUpperCase() + details.place.slice(1),
  };
  const replace = (part: string): string =>
    part.replace(/\{([^}|]*)(?:\|([^}]*))?\}/g, (_, name: string, plural?: string) => {
      if (plural !== undefined) return subject.isMany ? plural : name;
      return values[name] ?? "";
    });
  const isEmpty = (part: string): boolean =>
    [...part.matchAll(/\{(\w+)\}/g)].some(([, name = ""]) => values[name] === "");
  const kept = template.replace(/\[([^\]]*)\]/g, (_, part: string) => (isEmpty(part) ? "" : part));
  return replace(kept);
}
