/** The parts of documents that a command writes, between `<!-- name: command -->` and `<!-- /name -->`. */

/** Puts a text between the marks of a document. */
export function withSection(document: string, name: string, text: string): string {
  const { start, end } = boundsOf(document, name);
  return `${document.slice(0, start)}\n\n${text}\n\n${document.slice(end)}`;
}

/** Returns the text between the marks. */
export function sectionOf(document: string, name: string): string {
  const { start, end } = boundsOf(document, name);
  return document.slice(start, end).trim();
}

function boundsOf(document: string, name: string): { start: number; end: number } {
  const begin = new RegExp(`^<!-- ${name}: .+ -->$`, "m").exec(document);
  const end = document.indexOf(`<!-- /${name} -->`);
  if (!begin || end < begin.index) {
    throw new Error(`The page must have <!-- ${name}: … --> and <!-- /${name} -->.`);
  }
  return { start: begin.index + begin[0].length, end };
}
