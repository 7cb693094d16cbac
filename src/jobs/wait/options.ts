/** The options of waiting, as they are read. */
import { abortSignal, callback, duration, flag, plainObject } from "../../core/option-readers.ts";
import {
  option,
  type Option,
  type OptionsTable,
  type OptionValues,
  type Reader,
} from "../../core/options.ts";
import type { WaitOptions } from "./handle.ts";
import type { RunEvents } from "./run-events.ts";

const events: Reader<Pick<RunEvents, "subscribe">> = (value, name) => {
  const source = plainObject<Pick<RunEvents, "subscribe">>()(value, name);
  callback("a function (listener) => unsubscribe")(source.subscribe, `${name}.subscribe`);
  return source;
};

/** The table of the options; declarations need its type in full. */
// A type alias, since interfaces have no implicit index signature.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- a table is indexed by name
type WaitTable = {
  readonly throwOnFailure: Option<boolean, boolean>;
  readonly events: Option<Pick<RunEvents, "subscribe">>;
  readonly signal: Option<AbortSignal>;
  readonly deadline: Option<number, number>;
  readonly pollInterval: Option<number>;
};

export const WAIT_OPTIONS: WaitTable = {
  throwOnFailure: option(flag, true),
  events: option(events),
  signal: option(abortSignal),
  deadline: option(duration({ infinite: true }), Infinity),
  pollInterval: option(duration()),
} satisfies OptionsTable<WaitOptions>;

/** The options, as a handle uses them. */
export type ReadWaitOptions = OptionValues<WaitTable>;
