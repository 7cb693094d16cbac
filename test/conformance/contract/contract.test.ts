import { describe, expect, it } from "vitest";
import { collections, documents, operations } from "./description.ts";
import { Findings } from "./findings.ts";
import { checkCollection, checkDocument } from "./life-cycle.ts";
import { checkRefusals } from "./refusals.ts";
import { Session } from "./session.ts";
import { valuesFor } from "./values.ts";

const session = new Session();

describe("answers a valid call as described:", () => {
  it.each([...operations.keys()])("%s", async (key) => {
    session.reset();
    const operation = operations.get(key)!;
    const { status, body } = await session.ask(key, await valuesFor(session, operation));
    expect(status, JSON.stringify(body)).toBeLessThan(400);
  });
});

describe("rejects what is described:", () => {
  it.each([...operations.keys()])("%s", async (key) => {
    session.reset();
    const findings = new Findings();
    await checkRefusals(session, operations.get(key)!, findings);
    findings.check();
  });
});

describe("creates, reads, lists, changes and deletes:", () => {
  it.each(collections)("$item", async (collection) => {
    session.reset();
    const findings = new Findings();
    await checkCollection(session, collection, findings);
    findings.check();
  });
});

describe("reads and changes:", () => {
  it.each(documents)("%s", async (item) => {
    session.reset();
    const findings = new Findings();
    await checkDocument(session, item, findings);
    findings.check();
  });
});
