/** What the specification promises about the body of a success. */
import { isHtml } from "../core/media-type.ts";
import type { ExpectedBody } from "../transport/expected-body.ts";
import type { Operation } from "./operation.ts";

/**
 * Returns what the body of a success must be, by its status. A status that isn't declared is read like one that is: Qlik
 * may well answer 201 where it documents 200. Of an undescribed path (no operation) nothing is promised.
 */
export function expectedBody(
  method: string,
  operation: Operation | undefined,
): (status: number) => ExpectedBody {
  // A page may be a file of an extension; in response to a change it is a proxy's, and nothing was changed.
  if (!operation) return () => ({ kind: "any", shape: "unknown", allowsHtml: method === "GET" });
  const { success = { 200: "json" }, shape = {}, mediaTypes = {} } = operation;
  return (status) => {
    const declared = success[status] === undefined ? similarStatus(success) : status;
    const kind = success[declared] ?? "none";
    const types = mediaTypes[declared];
    return {
      kind,
      shape: kind === "any" ? "unknown" : (shape[declared] ?? "object"),
      allowsHtml: kind === "any" && (!types || types.some(isHtml)),
    };
  };
}

/** The first status that is declared with a body, or else the first that is declared. */
function similarStatus(success: NonNullable<Operation["success"]>): number {
  const statuses = Object.keys(success).map(Number);
  return statuses.find((status) => success[status] !== "none") ?? statuses[0] ?? 200;
}
