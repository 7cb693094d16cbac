import { describeValue } from "../../core/describe-value.ts";
import { assertPlainObject } from "../../core/options.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { FORMS, type PatchForm } from "./forms.ts";
import type { ChangesOf, NamedChanges, PatchBody, PatchKey } from "./patch-types.ts";

/**
 * Makes the JSON Patch (RFC 6902) of plain changes, as the body of a PATCH. The body's type says which names and values
 * there are. A value becomes `replace`, `null` becomes `remove` where the operation allows it, and `undefined` is left out.
 *
 * Names are JSON Pointers (RFC 6901) without the first slash: `"config/values"` is a property of a property. In the name of
 * a property, `~1` stands for a slash and `~0` for a tilde.
 *
 * The few operations that depart from RFC 6902 (paths of groups have no slash, say) must be named, as must the operation
 * of `qlik.PATCH(path, …)`.
 *
 * @throws {QlikInputError} when nothing is to be changed, and for a name that is not a pointer.
 * @example
 * await qlik["/api/v1/users/{userId}"].PATCH({ params, body: patch({ name: "Ann", status: "active" }) });
 *
 * @example
 * const body = patch("PATCH /api/v1/groups/{groupId}", { description: "Sales in the north" });
 * await qlik["/api/v1/groups/{groupId}"].PATCH({ params, body });
 */
export function patch<Body extends readonly object[]>(changes: ChangesOf<Body>): Body;
export function patch<Key extends PatchKey>(
  operation: Key,
  changes: NamedChanges<Key>,
): PatchBody<Key>;
export function patch(...given: readonly unknown[]): readonly object[] {
  const [operation, changes] = given.length > 1 ? given : [undefined, given[0]];
  return jsonPatch(changes, formOf(operation));
}

function formOf(operation: unknown): PatchForm {
  if (operation === undefined) return {};
  if (typeof operation !== "string" || !operation.startsWith("PATCH /")) {
    throw new QlikInputError(
      `The operation must be "PATCH /…", got ${describeValue(operation)}. Pass it before the changes.`,
    );
  }
  return FORMS[operation as PatchKey] ?? {};
}

function jsonPatch(changes: unknown, form: PatchForm): object[] {
  assertPlainObject(changes ?? null, "changes");
  const operations = Object.entries(changes as object)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]: [string, unknown]) => toOperation(name, value, form));
  if (operations.length === 0) {
    throw new QlikInputError("patch() has nothing to change. Leave out the call.");
  }
  return operations;
}

function toOperation(name: string, value: unknown, form: PatchForm): object {
  assertPointer(name);
  const path = (form.prefix ?? "/") + name;
  const operation =
    value === null && form.null !== "replace"
      ? { op: "remove", path }
      : { op: form.replace ?? "replace", path, value };
  if (!form.capitals) return operation;
  return Object.fromEntries(
    Object.entries(operation).map(([key, member]) => [
      key[0]!.toUpperCase() + key.slice(1),
      member,
    ]),
  );
}

function assertPointer(name: string): void {
  const hint = name.startsWith("/")
    ? "Leave out its first slash."
    : name === ""
      ? "Name a property."
      : /~(?![01])/.test(name)
        ? 'Write "~0" for a tilde.'
        : undefined;
  if (hint === undefined) return;
  throw new QlikInputError(`${JSON.stringify(name)} is not the name of a change. ${hint}`);
}
