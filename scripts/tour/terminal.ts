/** Output of the tour: colours and a progress line in a terminal, plain lines in a log or a pipe. */

const inTerminal = process.stdout.isTTY;
const style =
  (on: number, off: number) =>
  (text: string): string =>
    inTerminal ? `\u001b[${on}m${text}\u001b[${off}m` : text;
const bold = style(1, 22);
const dim = style(2, 22);
const green = style(32, 39);

let steps = 0;

/** Prints the source text of a function and runs the function, so that the code shown is the code that runs. */
export async function step<T>(title: string, code: () => T | Promise<T>): Promise<T> {
  console.log(`\n${bold(`${++steps}. ${title}`)}`);
  for (const line of linesOf(code)) console.log(dim(`   ${line}`));
  return await code();
}

/** Prints one line of results. */
export function report(line: string): void {
  console.log(`   ${green("→")} ${line}`);
}

/** Prints a line that replaces the previous progress line until it is `done`. In a log, each state has its own line. */
export function progress(line: string, done = false): void {
  if (inTerminal) process.stdout.write(`\r\u001b[K   ${green("→")} ${line}${done ? "\n" : ""}`);
  else report(line);
}

/** Returns the lines of a function's body or expression without their common indentation. */
function linesOf(code: () => unknown): string[] {
  const text = String(code).replace(/^(?:async )?\(\) => /, "");
  const isBlock = text.startsWith("{");
  const lines = isBlock ? text.split("\n").slice(1, -1) : text.split("\n");
  // The first line of an expression follows the arrow, so its last line shows the indentation; for a block, the first.
  const [indent = ""] = /^ */.exec((isBlock ? lines[0] : lines.at(-1)) ?? "") ?? [];
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
}
