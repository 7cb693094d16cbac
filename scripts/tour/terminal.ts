/** How the tour looks: colours and a progress line in a terminal, plain lines elsewhere (in a log, in a pipe). */

const inTerminal = process.stdout.isTTY;
const style =
  (on: number, off: number) =>
  (text: string): string =>
    inTerminal ? `\u001b[${on}m${text}\u001b[${off}m` : text;
const bold = style(1, 22);
const dim = style(2, 22);
const green = style(32, 39);

let steps = 0;

/** Does something, after it has shown the code that does it: the code's own text, so that the two can't differ. */
export async function step<T>(title: string, code: () => T | Promise<T>): Promise<T> {
  console.log(`\n${bold(`${++steps}. ${title}`)}`);
  for (const line of linesOf(code)) console.log(dim(`   ${line}`));
  return await code();
}

/** One line of outcome. */
export function tell(line: string): void {
  console.log(`   ${green("→")} ${line}`);
}

/** A line that is written over until it is `done`; in a log, each state has a line. */
export function progress(line: string, done = false): void {
  if (inTerminal) process.stdout.write(`\r\u001b[K   ${green("→")} ${line}${done ? "\n" : ""}`);
  else tell(line);
}

/** The lines of a function's body, or of its expression, moved to the left. */
function linesOf(code: () => unknown): string[] {
  const text = String(code).replace(/^(?:async )?\(\) => /, "");
  const isBlock = text.startsWith("{");
  const lines = isBlock ? text.split("\n").slice(1, -1) : text.split("\n");
  // An expression begins where its arrow stands, so its last line tells how far it is indented; a block's first one.
  const [indent = ""] = /^ */.exec((isBlock ? lines[0] : lines.at(-1)) ?? "") ?? [];
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
}
