/** The rules of the resources that the engine keeps. */
import { indexRules, type Rules, type RulesByPath } from "../engine/rules.ts";
import * as services from "./all.ts";

const all: readonly { readonly rules?: RulesByPath; readonly reactions?: object }[] =
  Object.values(services);

/** Returns the rules of a resource, by the template of its path. */
export const findRules: (template: string) => Rules | undefined = indexRules(
  Object.assign({}, ...all.map((each) => each.rules)) as RulesByPath,
);
