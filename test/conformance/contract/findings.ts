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

  /** Throws if anything was found. */
  check(): void {
    if (this.list.length > 0) throw new Error(this.list.join("\n"));
  }
}
