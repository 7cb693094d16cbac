/** Implements `npm run spec -- drift`. */
import path from "node:path";
import { readCommandLine } from "../../command-line.ts";
import { readDeviations } from "../deviations.ts";
import { assertPulled, readEdition } from "../edition.ts";
import { readOwnDocuments, readServices, servicesIn } from "../services.ts";
import { driftOf, hasDrift } from "./drift.ts";
import { driftAsJson, formatDrift } from "./report.ts";

const USAGE = `Usage: npm run spec -- drift [options]
  --service <names>  services to compare, separated by commas  (default: all)
  --from <folder>    folder of published files                 (default: .upstream)
  --spec <folder>    folder of our documents                   (default: spec)
  --json             print JSON only`;

/** Returns 0 if there is no drift, and 1 otherwise. */
export function driftCommand(args: readonly string[], now: Date = new Date()): number {
  const options = readOptions(args);
  if (!options) return 2;
  const { from, spec } = options;
  assertPulled(from);
  const own = servicesIn(spec);
  const known = [...new Set([...own, ...servicesIn(from)])].sort();
  const services = readServices(options.service, known);
  const documents = readOwnDocuments(spec, services);
  const drift = driftOf(
    documents,
    readEdition(from, services, documents),
    readDeviations(path.join(spec, "deviations"), known),
    { isWhole: !services, now },
  );
  console.log(options.json ? driftAsJson(drift) : formatDrift(drift));
  return hasDrift(drift) ? 1 : 0;
}

interface Options {
  readonly service: readonly string[] | undefined;
  readonly from: string;
  readonly spec: string;
  readonly json: boolean;
}

function readOptions(args: readonly string[]): Options | undefined {
  const options = {
    service: { type: "string", multiple: true },
    from: { type: "string", default: ".upstream" },
    spec: { type: "string", default: "spec" },
    json: { type: "boolean", default: false },
  } as const;
  return readCommandLine(args, USAGE, options, ({ service, from, spec, json }) => {
    return { service, json, from: path.resolve(from), spec: path.resolve(spec) };
  });
}
