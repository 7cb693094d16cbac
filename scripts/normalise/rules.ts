/** All rules, in the order in which they run. */
import { nullableToType } from "./rules/nullable-to-type.ts";
import type { Rule } from "./rule.ts";

/** First the version of OpenAPI, then structure, operations, schemas, and last the marks that the pipeline reads. */
export const RULES: readonly Rule[] = [nullableToType];
