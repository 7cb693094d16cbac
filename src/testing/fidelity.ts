import { createFidelity, type Fidelity } from "./engine/fidelity.ts";
import { reactions } from "./services/reactions.ts";
import { findRules } from "./services/rules.ts";

/**
 * Returns how closely the embedded tenant follows Qlik's service for an operation; `undefined` for an operation that is not
 * described.
 *
 * - `"stateful"`: with the rules and the states that the service documents.
 * - `"generic"`: what is created is read, listed, changed and deleted as described; the service's other rules are missing.
 * - `"example"`: an example of the description, the same each time, with the header `x-embedded-tenant: example`.
 *
 * @example
 * fidelityOf("POST /api/v1/reloads"); // "stateful"
 */
export const fidelityOf: (operation: string) => Fidelity | undefined = createFidelity(
  reactions,
  findRules,
);
