/** The life of a record, as the description tells it: created, read, listed, changed, deleted. */
import {
  commonLeaves,
  recordSchemaOf,
  operations,
  resolve,
  type Collection,
  type DescribedOperation,
} from "./description.ts";
import { given } from "./exceptions.ts";
import type { Findings } from "./findings.ts";
import { checkList } from "./lists.ts";
import { pointerValue, patchesOf } from "./patches.ts";
import type { Session, Values } from "./session.ts";
import { create, idsFor, renamed, valuesFor, type Created, type Ids } from "./values.ts";

/** The records that a collection gets: as many as it takes to sort and to page. */
const RECORDS = 3;

export async function checkCollection(
  session: Session,
  { collection, item, parameter }: Collection,
  findings: Findings,
): Promise<void> {
  const parents = await idsFor(session, collection);
  const created: Created[] = [];
  for (let count = 0; count < RECORDS; count += 1) {
    created.push(await create(session, collection, parents));
    // So that times differ.
    await session.tenant.advance("1s");
  }
  const [first] = created as [Created];
  const ids = renamed({ ...parents, [parameter]: first.id }, item);
  await checkRead(session, item, ids, { change: `POST ${collection}`, ...first.sent }, findings);
  await checkList(session, collection, parents, created, findings);
  await checkTwice(session, collection, first, findings);
  await checkChanges(session, item, ids, findings);
  await checkDelete(session, item, ids, findings);
}

export async function checkDocument(
  session: Session,
  item: string,
  findings: Findings,
): Promise<void> {
  const prepared = await given[`GET ${item}`]?.prepare?.(session);
  const ids = await idsFor(session, item, prepared?.path as Ids);
  await checkRead(session, item, ids, {}, findings);
  await checkChanges(session, item, ids, findings);
}

/** The same once more is created, too, or in conflict with the first. */
async function checkTwice(
  session: Session,
  collection: string,
  { sent }: Created,
  findings: Findings,
): Promise<void> {
  const { key } = operations.get(`POST ${collection}`)!;
  await findings.of(key, async () => {
    const { status, body } = await session.ask(key, sent);
    if (status >= 300 && status !== 409)
      findings.add(key, `answers ${status} the second time`, body);
  });
}

/** What is read shows what was sent, as far as the description says that it does. */
async function checkRead(
  session: Session,
  item: string,
  ids: Ids,
  { change = "", body: sent }: Values & { readonly change?: string },
  findings: Findings,
): Promise<void> {
  const read = operations.get(`GET ${item}`);
  if (!read) return;
  await findings.of(read.key, async () => {
    const { status, body } = await session.ask(read.key, await valuesFor(session, read, ids));
    findings.expect(read.key, status, 200, body);
    const schema = operations.get(change)?.body?.schema;
    if (!schema || !read.answer) return;
    const record = recordSchemaOf(read.answer, schema);
    for (const { pointer, value } of commonLeaves(sent, schema, record)) {
      // Services choose the ids.
      if (pointer === "/id" || item.endsWith(`{${pointer.slice(1)}}`)) continue;
      const shown = pointerValue(body, pointer);
      if (String(shown) !== String(value)) {
        findings.add(read.key, `shows ${JSON.stringify(shown)} at ${pointer}`, value);
      }
    }
  });
}

async function checkChanges(
  session: Session,
  item: string,
  ids: Ids,
  findings: Findings,
): Promise<void> {
  for (const method of ["PUT", "PATCH"]) {
    const change = operations.get(`${method} ${item}`);
    if (!change) continue;
    await checkCondition(session, change, ids, findings);
    await findings.of(change.key, async () => {
      if (change.body && resolve(change.body.schema).type === "array") {
        await checkPatches(session, item, ids, findings);
        return;
      }
      const values = await valuesFor(session, change, ids);
      const { status, body } = await session.ask(change.key, values);
      if (status >= 300) findings.add(change.key, `answers ${status}`, body);
      else await checkRead(session, item, ids, { change: change.key, ...values }, findings);
    });
  }
}

/** A change of what has become another one meanwhile fails. */
async function checkCondition(
  session: Session,
  change: DescribedOperation,
  ids: Ids,
  findings: Findings,
): Promise<void> {
  const condition = change.parameters.find(({ name }) => /^if-match$/i.test(name));
  if (!condition || !change.statuses.includes(412)) return;
  await findings.of(change.key, async () => {
    const values = await valuesFor(session, change, ids);
    const header = { ...values.header, [condition.name]: '"none-such"' };
    const { status, body } = await session.ask(change.key, { ...values, header });
    findings.expect(`${change.key} of another version`, status, 412, body);
  });
  const read = operations.get(`GET ${change.path}`);
  if (!read) return;
  await findings.of(change.key, async () => {
    const { headers } = await session.ask(read.key, await valuesFor(session, read, ids));
    const values = await valuesFor(session, change, ids);
    const header = { ...values.header, [condition.name]: headers.get("etag") ?? "" };
    const { status, body } = await session.ask(change.key, { ...values, header });
    if (status >= 300)
      findings.add(change.key, `answers ${status} to the version that it read`, body);
  });
}

/** Each path that a JSON Patch may have, with each operation that gives it a value. */
async function checkPatches(
  session: Session,
  item: string,
  ids: Ids,
  findings: Findings,
): Promise<void> {
  const change = operations.get(`PATCH ${item}`)!;
  const read = operations.get(`GET ${item}`);
  const now = async (): Promise<unknown> =>
    read && (await session.ask(read.key, await valuesFor(session, read, ids))).body;
  for (const { body, pointer, value } of patchesOf(change, read?.answer, await now())) {
    await findings.of(`${change.key} ${pointer}`, async () => {
      const values = { ...(await valuesFor(session, change, ids)), body };
      const answer = await session.ask(change.key, values);
      if (answer.status >= 300) {
        findings.add(
          change.key,
          `answers ${answer.status} to ${JSON.stringify(body)}`,
          answer.body,
        );
        return;
      }
      const shown = pointerValue(await now(), pointer);
      if (shown !== undefined && JSON.stringify(shown) !== JSON.stringify(value)) {
        findings.add(change.key, `${JSON.stringify(body)} is not shown`, shown);
      }
    });
  }
}

async function checkDelete(
  session: Session,
  item: string,
  ids: Ids,
  findings: Findings,
): Promise<void> {
  const remove = operations.get(`DELETE ${item}`);
  if (!remove) return;
  await findings.of(remove.key, async () => {
    const values = await valuesFor(session, remove, ids);
    const { status, body } = await session.ask(remove.key, values);
    if (status >= 300) findings.add(remove.key, `answers ${status}`, body);
    for (const method of ["GET", "DELETE"]) {
      const again = operations.get(`${method} ${item}`);
      if (!again?.statuses.includes(404)) continue;
      const answer = await session.ask(again.key, await valuesFor(session, again, ids));
      findings.expect(`${again.key} after it was deleted`, answer.status, 404, answer.body);
    }
  });
}
