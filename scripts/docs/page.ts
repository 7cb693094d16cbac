/** A page of the site, before VitePress renders it. */
export interface Page {
  /** `rest/apps.md` */
  readonly file: string;
  readonly markdown: string;
  /** What the search finds, if that is not the whole page. */
  readonly sections?: readonly Section[] | undefined;
}

/** A part of a page that the search finds. */
export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly text: string;
}

/** Writes a block of code. The fence is longer than any in the code, so that the code cannot end it. */
export function codeBlock(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}
