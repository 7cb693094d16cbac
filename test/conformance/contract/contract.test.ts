import { describe, expect, it } from "vitest";
import { collections, documents, operations } from "./description.ts";
import { isUncallable } from "./exceptions.ts";
import { Findings, unusedExcuses } from "./findings.ts";
import { checkCollection, checkDocument } from "./life-cycle.ts";
import { checkRefusals } from "./refusals.ts";
import { Session } from "./session.ts";
import { valuesFor } from "./values.ts";

const session = new Session();

async function check(title: string, checks: (findings: Findings) => Promise<void>): Promise<void> {
  session.reset();
  const findings = new Findings();
  await findings.of(title, () => checks(findings));
  findings.check();
}

/** The operations that have answered a valid call with success. */
const answered = new Set<string>();

describe("answers a valid call as described:", () => {
  it.each([...operations.keys()])("%s", (key) =>
    check(key, async (findings) => {
      const operation = operations.get(key)!;
      const { status, body } = await session.ask(key, await valuesFor(session, operation));
      if (status < 400) answered.add(key);
      else findings.add(key, `answers ${status}`, body);
    }),
  );
});

describe("rejects what the description excludes:", () => {
  it.each([...operations.keys()])("%s", (key) =>
    check(key, (findings) => checkRefusals(session, operations.get(key)!, findings)),
  );
});

describe("creates, reads, lists, changes and deletes:", () => {
  it.each(collections.map((collection) => [collection.item, collection] as const))(
    "%s",
    (_, collection) =>
      check(collection.item, (findings) => checkCollection(session, collection, findings)),
  );
});

describe("reads and changes:", () => {
  it.each(documents)("%s", (item) =>
    check(item, (findings) => checkDocument(session, item, findings)),
  );
});

describe("the contract", () => {
  it("leaves no operation out", ({ annotate }) => {
    const byFidelity = new Map<string, number>();
    for (const key of operations.keys()) {
      const fidelity = session.tenant.fidelityOf(key) ?? "none";
      byFidelity.set(fidelity, (byFidelity.get(fidelity) ?? 0) + 1);
    }
    expect(byFidelity.has("none")).toBe(false);
    const unanswered = [...operations.keys()].filter((key) => !answered.has(key));
    expect(unanswered.filter((key) => !isUncallable(key))).toEqual([]);
    return annotate(JSON.stringify(Object.fromEntries(byFidelity)));
  });

  it("needs all its excuses", () => {
    expect(unusedExcuses()).toEqual([]);
  });
});
