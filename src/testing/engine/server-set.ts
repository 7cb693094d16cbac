/** What services set by themselves, by the names that Qlik's services share. */
import { resolve } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { findProblem } from "../http/validation/schema-validator.ts";
import { isoTime } from "../state/time.ts";
import type { EngineCall } from "./rules.ts";
import { typeOf } from "./shape.ts";

const CREATED = /^q?(?:created|creation|uploaded|installed)(?:At|Date|On|Time)?$|^dateCreated$/i;
const CHANGED = /^q?(?:last)?(?:updated?|modified)(?:At|Date|On|Time)?$|^dateModified$/i;
const CREATOR = /^(?:owner|creator|user)(?:Id|UserId)?$|^q?created?By(?:Id|User|UserId)?$/i;
const CHANGER =
  /^(?:updater|modifier)(?:Id)?$|^q?(?:last)?(?:updated|modified)By(?:Id|User|UserId)?$/i;

/** Returns what the service sets in a new record; `undefined` for what it leaves to the caller. */
export function valueAtCreation(name: string, schema: Schema, call: EngineCall): unknown {
  if (/^tenantId$/i.test(name)) return idOf(schema, call.state.tenantId);
  if (CREATED.test(name)) return timeOf(schema, call);
  if (CREATOR.test(name)) return userOf(schema, call);
  return valueAtChange(name, schema, call);
}

/** Returns what the service sets in a record that is changed. */
export function valueAtChange(name: string, schema: Schema, call: EngineCall): unknown {
  if (CHANGED.test(name)) return timeOf(schema, call);
  return CHANGER.test(name) ? userOf(schema, call) : undefined;
}

function timeOf(schema: Schema, { state }: EngineCall): unknown {
  const type = typeOf(schema);
  if (type === "string")
    return isoTime(state.clock).slice(0, resolve(schema).format === "date" ? 10 : undefined);
  return type === "integer" ? state.clock.now() : undefined;
}

function userOf(schema: Schema, { user }: EngineCall): unknown {
  return idOf(schema, user.id);
}

/** The id, unless the description has ids of another form. */
function idOf(schema: Schema, id: string): string | undefined {
  return findProblem(id, schema) ? undefined : id;
}
