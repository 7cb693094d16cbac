/** Computations of the data quality of datasets. */
import type { RulesByPath } from "../../engine/rules.ts";
import { ownRuns } from "../placed.ts";

export const rules: RulesByPath = {
  "/api/data-governance/data-qualities/computations": ownRuns,
};
