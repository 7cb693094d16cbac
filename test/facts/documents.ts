/** Small documents for tests of the comparator. */
import { compare, describeOperations } from "../../scripts/facts/facts.ts";
import type { Description, Difference } from "../../scripts/facts/facts.ts";

export function describeOne(operation: object): Record<string, string> {
  return pointsOf(describeOperations({ paths: { "/a": { post: operation } } }).get("POST /a"));
}

export function describeBody(schema: object, schemas: object = {}): Record<string, string> {
  return pointsOf(descriptionOf(schema, schemas));
}

export function descriptionOf(schema: object, schemas: object = {}): Description {
  return documentWithBody(schema, schemas).get("POST /a") ?? new Map<string, string>();
}

export function differencesBetween(ours: object, theirs: object): Difference[] {
  return compare(documentWithBody(ours), documentWithBody(theirs));
}

export function documentWithBody(schema: object, schemas: object = {}): Map<string, Description> {
  const requestBody = { content: { "application/json": { schema } } };
  return describeOperations({
    paths: { "/a": { post: { requestBody } } },
    components: { schemas },
  });
}

export function pointsOf(
  description: Description = new Map<string, string>(),
): Record<string, string> {
  return Object.fromEntries(
    [...description].map(([key, value]) => [key.replaceAll("#", "."), value]),
  );
}
