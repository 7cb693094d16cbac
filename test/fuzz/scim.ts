import fc from "fast-check";
import { QlikInputError, scim } from "../../src/index.ts";
import { parseFilter } from "../../src/testing/http/scim.ts";
import { hostileText, notJson } from "./hostile.ts";
import { fuzzTarget, must, type FuzzTarget } from "./target.ts";

const ATTRIBUTES = {
  name: { type: "string", valueOf: (entry: { name: string }) => entry.name },
} as const;

/** A value in a filter stays one value: the filter finds it and nothing else. */
export const scimFilters: FuzzTarget = fuzzTarget(
  "scim",
  fc.record({ value: fc.oneof(hostileText, notJson), other: hostileText }),
  ({ value, other }) => {
    let filter: string;
    try {
      filter = scim`name eq ${value as string}`;
    } catch (error) {
      must(error instanceof QlikInputError, `scim throws ${String(error)}`);
      return;
    }
    if (typeof value !== "string") return;
    const finds = parseFilter(filter, ATTRIBUTES);
    must(finds({ name: value }), `${filter} doesn't find its value`);
    must(value === other || !finds({ name: other }), `${filter} finds ${JSON.stringify(other)}`);
  },
);
