/** The fidelity of the embedded tenant: how closely its responses follow Qlik's services. */
import { operations } from "../../../generated/operations.ts";
import { rowOf, successorOf, targetOf } from "./resource.ts";
import type { FindRules } from "./place.ts";

/**
 * How closely the responses of an operation follow Qlik's service:
 *
 * - `"stateful"`: with the rules and the states that the service documents.
 * - `"generic"`: what is created is read, listed, changed and deleted as described; the service's other rules are missing.
 * - `"example"`: an example of the description, the same each time.
 */
export type Fidelity = "stateful" | "generic" | "example";

/** Creates the function that returns the fidelity of an operation, `undefined` for one that is not described. */
export function createFidelity(
  reactions: object,
  findRules: FindRules,
): (operation: string) => Fidelity | undefined {
  return (operation) => {
    const operationOrSuccessor = [operation, successorOf(operation) ?? operation];
    // What cancels a run is as true as what starts it.
    const starts = operationOrSuccessor.map((key) => rowOf(key, "cancel")?.start ?? key);
    if (starts.some((key) => Object.hasOwn(reactions, key))) return "stateful";
    if (!Object.hasOwn(operations, operation)) return undefined;
    const target = targetOf(operation);
    if (!target) return "example";
    const paths = operationOrSuccessor.map((key) => targetOf(key)?.resource.path ?? "");
    return paths.some(findRules) ? "stateful" : "generic";
  };
}
