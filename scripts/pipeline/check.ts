/** What the run-time table needs of an operation and no lint rule can ask for: the form of extensions and statuses. */
import type { Finding } from "./fault.ts";
import { operationsOf } from "./openapi.ts";
import type { ReadDocument } from "./redocly.ts";

const TIERS: readonly unknown[] = ["1", "2", "special"];
const HINT_TIER = 'Write x-qlik-tier: { tier: "1" | "2" | special, limit: <calls a minute> }.';
const HINT_STATUS = "Give each status by its number: types and table tell answers apart by it.";

/** Says which operations the table could not tell the truth about. */
export function checkOperations(documents: readonly ReadDocument[]): Finding[] {
  return documents.flatMap(({ content, locate }) =>
    [...operationsOf(content.paths)].flatMap(({ path, method, operation }) => {
      const at = `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`;
      const findings: Finding[] = [];
      const { tier, limit } = operation["x-qlik-tier"] ?? {};
      if (!TIERS.includes(tier) || !Number.isInteger(limit)) {
        const message = `x-qlik-tier is ${JSON.stringify(operation["x-qlik-tier"])}`;
        findings.push(locate(`${at}/x-qlik-tier`, { rule: "tier", message, hint: HINT_TIER }));
      }
      for (const status of Object.keys(operation.responses ?? {})) {
        if (/^[1-5]\d\d$/.test(status)) continue;
        const message = `the status of an answer is ${status}`;
        const pointer = `${at}/responses/${status}`;
        findings.push(locate(pointer, { rule: "status", message, hint: HINT_STATUS }));
      }
      return findings;
    }),
  );
}
