/** How results are shown. */

/** Prints a table; the first column is text, the others are figures. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const cells of lines) {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    console.log(`  ${padded.join("  ")}`.trimEnd());
  }
}

export function verdict(target: string, met: boolean, measured: string): string {
  return `Target: ${target}. ${met ? "Met" : "MISSED"}: ${measured}.`;
}

export function medianOf(runs: number): string {
  return runs === 1 ? "one run" : `median of ${runs} runs`;
}
