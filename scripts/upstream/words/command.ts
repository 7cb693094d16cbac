/** Implements `npm run spec -- words`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { readCommandLine } from "../../command-line.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { documentsIn, serviceOf } from "../../pipeline/sources.ts";
import { readServices, servicesIn } from "../services.ts";
import { findPlaces, KINDS, type Kind, type Place } from "./places.ts";

const USAGE = `Usage: npm run spec -- words [options]
  --service <names>    services to list, separated by commas                       (default: all)
  --spec <folder>      folder of our documents                                     (default: spec)
  --fail-on <percent>  exit with 1 if a rule wrote the words of an operation, a parameter or a
                       request property, or of more than this share of the response properties
  --json               print JSON only`;

export interface ServiceWords {
  readonly service: string;
  readonly file: string;
  readonly counts: Readonly<Record<Kind, { readonly byRule: number; readonly all: number }>>;
  /** The places whose words a rule wrote, in document order. */
  readonly places: readonly Place[];
}

/** Returns 1 if too many words were written by a rule, and 0 otherwise. */
export function wordsCommand(args: readonly string[]): number {
  const options = readOptions(args);
  if (!options) return 2;
  const services = readServices(options.service, servicesIn(options.spec));
  const words = listWords(options.spec, services);
  console.log(options.json ? JSON.stringify(words, null, 2) : formatWords(words));
  return options.failOn !== undefined && isTooMuch(words, options.failOn) ? 1 : 0;
}

/** Lists the words of the documents in a folder, the service with most words by rule first. */
export function listWords(folder: string, services?: readonly string[]): ServiceWords[] {
  const files = documentsIn(folder).filter(
    (name) => !services || services.includes(serviceOf(name)),
  );
  const words = files.map((name) => {
    const location = path.join(folder, name);
    const document = parse(readFileSync(location, "utf8")) as OpenApiDocument;
    return wordsOfService(
      serviceOf(name),
      path.relative(process.cwd(), location),
      findPlaces(document),
    );
  });
  return words.sort((a, b) => compareCounts(a, b) || (a.service < b.service ? -1 : 1));
}

function wordsOfService(service: string, file: string, places: readonly Place[]): ServiceWords {
  const countOf = (kind: Kind) => {
    const all = places.filter((place) => place.kind === kind);
    return [
      kind,
      { byRule: all.filter(({ isByRule }) => isByRule).length, all: all.length },
    ] as const;
  };
  const counts = Object.fromEntries(KINDS.map(countOf)) as ServiceWords["counts"];
  return { service, file, counts, places: places.filter(({ isByRule }) => isByRule) };
}

function compareCounts(a: ServiceWords, b: ServiceWords): number {
  for (const kind of KINDS) {
    const difference = b.counts[kind].byRule - a.counts[kind].byRule;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** @param percent The share of response properties that may have words by rule. All else must have none. */
export function isTooMuch(words: readonly ServiceWords[], percent: number): boolean {
  const total = totalOf(words);
  const { byRule, all } = total["response properties"];
  const strict: Kind[] = ["operations", "parameters", "request properties"];
  return strict.some((kind) => total[kind].byRule > 0) || byRule > (all * percent) / 100;
}

function totalOf(words: readonly ServiceWords[]): ServiceWords["counts"] {
  const sum = (kind: Kind, key: "byRule" | "all"): number =>
    words.reduce((total, { counts }) => total + counts[kind][key], 0);
  return Object.fromEntries(
    KINDS.map((kind) => [kind, { byRule: sum(kind, "byRule"), all: sum(kind, "all") }]),
  ) as ServiceWords["counts"];
}

/** A line a service, and below it a line a place: all operations and parameters, and as many properties as there are. */
export function formatWords(words: readonly ServiceWords[]): string {
  const open = words.filter(({ places }) => places.length > 0);
  if (open.length === 0) return "A person has written or read all words.";
  const lines = open.flatMap(({ service, file, counts, places }) => [
    `${service} (${file}): ${formatCounts(counts)}`,
    ...KINDS.flatMap((kind) =>
      places
        .filter((place) => place.kind === kind)
        .map(({ pointer, text }) => `  ${pointer}  ${text}`),
    ),
    "",
  ]);
  const hint = "Improve a sentence, or accept it as it is, and remove the `x-words` next to it.";
  return [...lines, `Words by rule: ${formatCounts(totalOf(words))}.`, hint].join("\n");
}

function formatCounts(counts: ServiceWords["counts"]): string {
  return KINDS.filter((kind) => counts[kind].byRule > 0)
    .map((kind) => {
      const { byRule, all } = counts[kind];
      return `${byRule} of ${all} ${kind} (${Math.ceil((byRule / all) * 100)} %)`;
    })
    .join(", ");
}

interface Options {
  readonly service: readonly string[] | undefined;
  readonly spec: string;
  readonly failOn: number | undefined;
  readonly json: boolean;
}

function readOptions(args: readonly string[]): Options | undefined {
  const options = {
    service: { type: "string", multiple: true },
    spec: { type: "string", default: "spec" },
    "fail-on": { type: "string" },
    json: { type: "boolean", default: false },
  } as const;
  return readCommandLine(args, USAGE, options, ({ service, spec, json, "fail-on": limit }) => {
    const failOn = limit === undefined ? undefined : Number(limit);
    if (failOn !== undefined && !(limit?.trim() && failOn >= 0 && failOn <= 100))
      throw new Error(
        `"--fail-on" must be a number between 0 and 100, got ${JSON.stringify(limit)}.`,
      );
    return { service, json, failOn, spec: path.resolve(spec) };
  });
}
