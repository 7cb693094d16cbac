/** What the specification promises about the body of a success. */
import type { BodyKind } from "../transport/expected-body.ts";
import type { Operation } from "./operation.ts";

/**
 * Returns what the body of a success must be, by its status. A status that isn't declared is read like one that is: Qlik
 * may well answer 201 where it documents 200. Of an undescribed path (no operation) nothing is promised.
 */
export function expectedBody(
  method: string,
  operation: Operation | undefined,
): (status: number) => BodyKind {
  // A page may be a file of an extension; in response to a change it is a proxy's, and nothing was changed.
  if (!operation) return () => (method === "GET" ? "any" : "data");
  const { success = "json" } = operation;
  if (typeof success === "string") return () => success;
  // The first status that is declared with a body stands for those that are not declared.
  const similar = Object.values(success).find((kind) => kind !== "none");
  return (status) => success[status] ?? similar ?? "none";
}
