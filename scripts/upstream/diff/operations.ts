/** Compares an operation of one edition with its counterpart in the next. */
import type { Finding } from "./change.ts";
import { compareRequestBody, compareResponses } from "./bodies.ts";
import { pathParametersOf, type Operation, type Pair } from "./edition-operations.ts";
import { compareMarks, readMarks } from "./marks.ts";
import { compareParameters } from "./parameters.ts";
import type { SchemaComparison } from "./schemas.ts";
import { isMarked } from "./view.ts";

export function compareOperations({ old, next }: Pair, schemas: SchemaComparison): Finding[] {
  if (!old || !next) return old ? [removalOf(old)] : next ? [additionOf(next)] : [];
  const isWebhook = next.section === "webhooks";
  const body = isWebhook ? "response" : "request";
  return [
    ...compareMarks(old, next),
    ...(isWebhook ? [] : comparePathParameters(old, next)),
    ...compareParameters(old, next, schemas),
    ...compareRequestBody(old.place, next.place, body, schemas),
    ...(isWebhook ? [] : compareResponses(old.place, next.place, schemas)),
  ];
}

function removalOf(old: Operation): Finding {
  const kind = old.section === "webhooks" ? "webhook-removed" : "operation-removed";
  const experimental = isMarked(old.place.schema, "experimental");
  const { successor } = readMarks(old);
  return { kind, pointer: old.place.pointer, place: "", now: successor, experimental };
}

function additionOf(next: Operation): Finding {
  const kind = next.section === "webhooks" ? "webhook-added" : "operation-added";
  return { kind, pointer: next.place.pointer, place: "" };
}

function comparePathParameters(old: Operation, next: Operation): Finding[] {
  const [before, after] = [pathParametersOf(old), pathParametersOf(next)];
  if (before.length !== after.length) return [];
  return before.flatMap((name, index) => {
    const newName = after[index]!;
    if (newName === name) return [];
    const { pointer } = next.place;
    return [
      {
        kind: "path-parameter-renamed",
        pointer,
        place: "",
        before: `\`${name}\``,
        now: `\`${newName}\``,
      },
    ];
  });
}
