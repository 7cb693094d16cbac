/**
 * `npm run bench`: what a call, an event, a start, a bundle and a generation cost, beside the alternatives in the same run.
 * `--quick` gives rougher figures in a sixth of the time, `--report` a table of the goals in Markdown. Always exits with 0: figures of a busy machine prove nothing.
 */
import { cpus } from "node:os";
import { benchCalls, type CallsEffort } from "./calls.ts";
import { benchEvents } from "./events.ts";
import { benchFleet } from "./fleet.ts";
import { benchListing } from "./listing.ts";
import { printMarkdownReport } from "./markdown-report.ts";
import { benchEdition, benchPipeline } from "./pipeline.ts";
import { benchSize } from "./size.ts";
import { benchStartup } from "./startup.ts";
import { benchTenant } from "./tenant.ts";
import { benchTransfer } from "./transfer.ts";
import { benchTypes } from "./types.ts";
import { benchUpload } from "./upload.ts";

// Many short rounds rather than few long ones: the machine's drift is slower than a round then.
const THOROUGH: CallsEffort = {
  stubbed: { budgetMs: 5000, shareMs: 20 },
  inSequence: { budgetMs: 7000, shareMs: 20 },
  atOnce: { budgetMs: 7000, shareMs: 40 },
};
const ROUGH: CallsEffort = {
  stubbed: { budgetMs: 500, shareMs: 10 },
  inSequence: { budgetMs: 800, shareMs: 10 },
  atOnce: { budgetMs: 800, shareMs: 20 },
};

const quick = process.argv.includes("--quick");
const isReport = process.argv.includes("--report");
const started = performance.now();

try {
  if (isReport) await printMarkdownReport(quick ? 1 : 5);
  else await benchAll();
} catch (error) {
  console.error(error);
}
if (!isReport) console.log(`\nTook ${Math.round((performance.now() - started) / 1000)} s.`);

async function benchAll(): Promise<void> {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? "unknown"}${quick ? ", quick" : ""}`,
  );
  await benchCalls(quick ? ROUGH : THOROUGH);
  await benchEvents({ budgetMs: quick ? 500 : 3000, shareMs: 20 });
  await benchFleet(quick ? 1000 : 3000);
  await benchListing(quick ? 1 : 5);
  await benchTransfer(quick ? 1e8 : 1e9);
  await benchUpload(quick ? 2e8 : 2e9);
  benchStartup(quick ? 1 : 7);
  await benchSize();
  benchTypes(quick ? 1 : 5);
  benchPipeline(quick ? 1 : 5);
  benchEdition(quick ? 1 : 3);
  await benchTenant(quick);
}
