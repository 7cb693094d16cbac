import { runFleet } from "./fleet-run.ts";
import { startRedis } from "./server.ts";
await using server = await startRedis();
const [calls = "4000", limit = "1000", window = "10000"] = process.argv.slice(2);
const { times, ...report } = await runFleet({
  ports: [server.port],
  processes: 8,
  calls: Number(calls),
  limit: Number(limit),
  window: Number(window),
});
console.log(report);
const lags = (globalThis as any).lags.sort((a: number, b: number) => a - b);
console.log(
  "lags",
  [0.5, 0.9, 0.99, 1].map((q) => lags[Math.floor(q * (lags.length - 1))]),
);
for (let s = 0; s * 500 < report.elapsed; s++)
  console.log(
    s / 2,
    times.filter(([t]) => t - times[0]![0] >= s * 500 && t - times[0]![0] < s * 500 + 500).length,
  );
console.log(
  server
    .cli("INFO", "commandstats")
    .split("\n")
    .filter((l) => /evalsha|hget:/.test(l))
    .join("\n"),
);
