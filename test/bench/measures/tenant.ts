/** How long the embedded tenant of the package takes to start, and to answer when it has run for a while. */
import { pathToFileURL } from "node:url";
import { runNode } from "../processes.ts";
import { median } from "../rounds.ts";
import { atMost, microseconds, milliseconds, type Figure } from "./figure.ts";

/** Measures the package in `dist/`, each time in a fresh process. */
export function measureTenant(runs: number): Figure[] {
  const times = Array.from({ length: runs }, measure);
  const start = median(times.map(([first]) => first));
  const call = median(times.map(([, second]) => second));
  return [
    atMost("tenant, start to first answer", start, { goal: 100, format: milliseconds }),
    atMost("tenant, a call in the process", call, { goal: 60, format: microseconds }),
  ];
}

const CALLS = 5000;

/** Milliseconds of the import and the first call, and microseconds of a call. */
function measure(): [start: number, call: number] {
  const script = `
    const start = performance.now();
    const { createTenant } = await import("${pathToFileURL("dist/src/testing.js").href}");
    const tenant = createTenant({ rateLimit: false });
    const headers = { authorization: "Bearer " + tenant.apiKey };
    const call = () => tenant.fetch(tenant.origin + "/api/v1/spaces", { headers });
    await (await call()).json();
    const first = performance.now() - start;
    for (let warm = 0; warm < ${CALLS}; warm++) await call();
    const times = [];
    for (let count = 0; count < ${CALLS}; count++) {
      const before = performance.now();
      await call();
      times.push(performance.now() - before);
    }
    times.sort((one, other) => one - other);
    console.log(JSON.stringify([first, times[${CALLS / 2}] * 1000]));`;
  const { output } = runNode(["--input-type=module", "--eval", script]);
  return JSON.parse(output) as [number, number];
}
