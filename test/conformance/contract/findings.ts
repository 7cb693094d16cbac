import { excused } from "./exceptions.ts";

/** What of an answer is not as described, gathered so that one test shows all of it. */
export class Findings {
  readonly list: string[] = [];

  add(operation: string, finding: string, body?: unknown): void {
    const shown = body === undefined ? "" : `: ${JSON.stringify(body)}`;
    this.list.push(`${operation}: ${finding}${shown}`);
  }

  expect(operation: string, status: number, wanted: number, body: unknown): void {
    if (status !== wanted) this.add(operation, `answers ${status}, not ${wanted}`, body);
  }

  /** Notes it if the check itself fails. */
  async of(operation: string, check: () => Promise<void>): Promise<void> {
    try {
      await check();
    } catch (error) {
      this.add(operation, error instanceof Error ? error.message : String(error));
    }
  }

  /** Throws if anything was found that has no excuse. */
  check(): void {
    const inexcusable = this.list.filter((finding) => !isExcused(finding));
    if (inexcusable.length > 0) throw new Error(inexcusable.join("\n"));
  }
}

const used = new Set<RegExp>();

function isExcused(finding: string): boolean {
  const excuses = excused.flatMap(({ findings }) => findings).filter((each) => each.test(finding));
  for (const each of excuses) used.add(each);
  return excuses.length > 0;
}

/** Excuses that no finding needed. */
export function unusedExcuses(): readonly RegExp[] {
  return excused.flatMap(({ findings }) => findings).filter((each) => !used.has(each));
}
