/** The table of operations of each client, for the code that reads lists. */
import { operations } from "../../generated/operations.ts";
import type { Operations } from "../call/operation.ts";

const tables = new WeakMap<object, Operations>();

export function keepOperations(client: object, table: Operations): void {
  tables.set(client, table);
}

/** Returns the table of a client; that of this package for an object that wraps one. */
export function operationsOf(client: object): Operations {
  return tables.get(client) ?? operations;
}
