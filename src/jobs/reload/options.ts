/** The options of reload jobs, as they are read. */
import type { ReloadRequest } from "../../../generated/schema.ts";
import {
  anyValue,
  flag,
  oneOf,
  plainObject,
  text,
  wholeNumber,
} from "../../core/option-readers.ts";
import {
  option,
  readOptions,
  required,
  type Option,
  type OptionsTable,
  type OptionValues,
} from "../../core/options.ts";
import { WAIT_OPTIONS } from "../wait/options.ts";
import type { ReloadOptions, ReloadTicket } from "./handle.ts";
import type { IfPending } from "./start.ts";

/** The table of a resumed reload's options; declarations need its type in full. */
type ResumeTable = typeof WAIT_OPTIONS & { readonly logLines: Option<number, number> };

type ReloadTable = ResumeTable & { readonly ifPending: Option<IfPending, IfPending> };

export const RESUME_OPTIONS: ResumeTable = {
  ...WAIT_OPTIONS,
  logLines: option(wholeNumber(0), 0),
} satisfies OptionsTable<Omit<ReloadOptions, "ifPending">>;

export const RELOAD_OPTIONS: ReloadTable = {
  ...RESUME_OPTIONS,
  ifPending: option<IfPending>(oneOf("attach", "queue", "fail"), "attach"),
} satisfies OptionsTable<ReloadOptions>;

/** The options of a reload, as its job uses them. */
export type ReadReloadOptions = OptionValues<ReloadTable>;

const REQUEST = {
  appId: required(text),
  partial: option(flag),
  weight: option(wholeNumber(1, 10)),
  variables: option(plainObject()),
  resourceId: option(text),
  // Qlik may add some.
  resourceType: option(anyValue()),
} satisfies OptionsTable<ReloadRequest>;

/**
 * Checks what is asked of a reload.
 *
 * @throws {QlikInputError}
 */
export function assertReloadRequest(request: ReloadRequest, name: string): void {
  // Unlike options, it can't be left out.
  readOptions(request ?? null, REQUEST, {
    prefix: `${name}.`,
    remedies: { id: `Use "${name}.appId".`, app: `Use "${name}.appId".` },
  });
}

const TICKET = {
  appId: required(text),
  reloadId: required(text),
} satisfies OptionsTable<ReloadTicket>;

/**
 * Checks a ticket. A store that has none returns null.
 *
 * @throws {QlikInputError}
 */
export function readTicket(ticket: ReloadTicket): ReloadTicket {
  return readOptions(ticket ?? null, TICKET, {
    prefix: "ticket.",
    remedies: { id: 'Use "ticket.reloadId".' },
  });
}
