/** What `npm run generate` takes from nothing, and again when nothing has changed. */
import { generateMeasured } from "../pipeline.ts";
import { median } from "../rounds.ts";
import { forgetResults, withCopiedSpec } from "./copied-spec.ts";
import { atMost, megabytes, seconds, type Figure } from "./figure.ts";

export function measureGenerate(runs: number): Promise<Figure[]> {
  return withCopiedSpec(({ spec, out }) => {
    const cold = Array.from({ length: runs }, () => {
      forgetResults();
      return generateMeasured(spec, out);
    });
    const warm = Array.from({ length: runs }, () => generateMeasured(spec, out));
    const [fromNothing, again] = [cold, warm].map((all) => median(all.map(({ ms }) => ms)));
    const peak = Math.max(...cold.map(({ bytes }) => bytes));
    const cpu = seconds(median(cold.map(({ cpuMs }) => cpuMs)));
    return [
      atMost(`npm run generate, from nothing (${cpu} of CPU)`, fromNothing!, {
        goal: 8_000,
        format: seconds,
      }),
      atMost("its memory", peak, { goal: 600e6, format: megabytes }),
      atMost("npm run generate, unchanged documents", again!, { goal: 8_000, format: seconds }),
    ];
  });
}
