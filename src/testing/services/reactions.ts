/** The reactions of the services to operations. */
import type { Reactions } from "../http/handler.ts";
import * as services from "./all.ts";

const all: readonly { readonly rules?: object; readonly reactions?: Reactions }[] =
  Object.values(services);

export const reactions: Reactions = Object.assign(
  {},
  ...all.map((each) => each.reactions),
) as Reactions;
