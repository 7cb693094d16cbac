/** The budget of a fleet: one line of calls for each rate limit. */
import type { BudgetKey, RateBudget } from "../../transport/rate-budget.ts";
import { Line } from "./line.ts";
import type { FleetBudgetTools } from "./tools.ts";

/** A budget that ends with its fleet. */
export interface FleetBudget extends RateBudget {
  close(): Promise<void>;
}

export function createFleetBudget(tools: FleetBudgetTools): FleetBudget {
  const member = crypto.randomUUID();
  const lines = new Map<string, Line>();
  const lineOf = (key: BudgetKey): Line => {
    let line = lines.get(key.name);
    if (!line)
      lines.set(key.name, (line = new Line(key, { ...tools, member, random: Math.random })));
    return line;
  };
  return {
    acquire: (key, signal) => lineOf(key).acquire(signal),
    pause: (key, milliseconds) => {
      lineOf(key).pause(milliseconds);
    },
    sync: (key, remaining, milliseconds) => {
      lineOf(key).sync(remaining, milliseconds);
    },
    async close() {
      await Promise.all([...lines.values()].map((line) => line.close()));
    },
  };
}
