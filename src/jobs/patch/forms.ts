/** The operations whose JSON Patch departs from RFC 6902; `test/jobs/patch/survey.test.ts` compares them with the description. */
import type { PatchKey } from "./patch-types.ts";

/** How the JSON Patch of an operation is written. */
export interface PatchForm {
  /**
   * What paths begin with.
   * @default "/"
   */
  readonly prefix?: "";
  /**
   * The name of the operation that sets a value.
   * @default "replace"
   */
  readonly replace?: "REPLACE";
  /** Whether the names of members begin with a capital: `Op`, `Path` and `Value`. */
  readonly capitals?: true;
  /**
   * What sets null: where values can be null, and nothing can be removed, it is a value like others.
   * @default "remove"
   */
  readonly null?: "replace";
}

export const FORMS: { readonly [Key in PatchKey]?: PatchForm } = {
  "PATCH /api/connectivity/direct-access-agents/{agentId}/configurations": { prefix: "" },
  "PATCH /api/v1/direct-access-agents/{agentId}/configurations": { prefix: "" },
  "PATCH /api/v1/groups/{groupId}": { prefix: "" },
  "PATCH /api/v1/knowledgebases/{id}": { replace: "REPLACE" },
  "PATCH /api/v1/apps/{appId}/scripts/{id}": { capitals: true },
  "PATCH /api/data-governance/data-products/{dataProductId}": { null: "replace" },
  "PATCH /api/data-governance/semantic-types/{semanticTypeId}": { null: "replace" },
};
