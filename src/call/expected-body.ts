/** What the specification promises about the body of a success. */
import { isEventStream, isHtml } from "../core/media-type.ts";
import type { BodyKind } from "../transport/expected-body.ts";
import { kindOf } from "../transport/read.ts";
import type { Operation } from "./operation.ts";

/**
 * Returns what the body of a success must be, by its status. A status that isn't declared is read like one that is: Qlik
 * may well answer 201 where it documents 200. Of an undescribed path (no operation) nothing is promised. Where a response
 * has several media types, it must be of the one that was asked for.
 */
export function expectedBody(
  method: string,
  operation: Operation | undefined,
  accept?: string,
): (status: number) => BodyKind {
  // A page may be a file of an extension; in response to a change it is a proxy's, and nothing was changed.
  if (!operation) return () => (method === "GET" ? "any" : "data");
  const { success = "json" } = operation;
  const as = (kind: BodyKind): BodyKind =>
    accept !== undefined && isOpen(kind) && isOne(accept) ? kindOf(accept, "value") : kind;
  if (typeof success === "string") return () => as(success);
  // The first status that is declared with a body stands for those that are not declared.
  const similar = Object.values(success).find((kind) => kind !== "none");
  return (status) => as(success[status] ?? similar ?? "none");
}

/** Whether the media type decides. */
function isOpen(kind: BodyKind): boolean {
  return kind === "any" || kind === "data";
}

/** Whether a header `Accept` asks for one media type, whose bodies cannot be taken for others. */
function isOne(accept: string): boolean {
  return !/[*,]/.test(accept) && !isHtml(accept) && !isEventStream(accept);
}
