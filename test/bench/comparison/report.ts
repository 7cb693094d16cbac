/**
 * `npm run bench -- --report`: compares the package with its alternatives in one run, and writes the tables of README.md and
 * docs/comparison.md. It builds the package first.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { format, resolveConfig } from "prettier";
import { sectionOf, withSection } from "../../marked-section.ts";
import { measureCalls, type CallsEffort } from "../calls.ts";
import { RAW } from "../contenders.ts";
import { measureSizes } from "../size.ts";
import { measureImports } from "../startup.ts";
import { measureContenders, type TypeCost } from "../types.ts";
import { measureUpload } from "../upload.ts";
import { makeClients } from "./clients.ts";
import { withProbeServer } from "./probe-server.ts";
import { PLAIN_HTTP, PROBES, tryOut, tryPlainHttp } from "./probes.ts";
import { loadRedoclyClient, withRedoclyClient, type RedoclyFiles } from "./redocly-client.ts";
import {
  CONTENDERS,
  IN_README,
  losses,
  MEASURES,
  rowOfFigures,
  table,
  told,
  type Figures,
  type MeasureName,
} from "./tables.ts";

const README = "README.md";
const GUIDE = "docs/comparison.md";
const UPLOADED = 1e9;

export interface ReportEffort {
  readonly calls: CallsEffort;
  /** How often processes are started for a figure. */
  readonly runs: number;
  readonly isRough: boolean;
}

type Values = ReadonlyMap<string, number>;

export async function writeComparison(effort: ReportEffort): Promise<void> {
  const isBusy = loadavg()[0]! > availableParallelism() / 2;
  execFileSync("npm", ["run", "build", "--silent"], { stdio: "inherit" });
  const { figures, behaviours } = await withRedoclyClient(async (files) => ({
    figures: await measureAll(files, effort),
    behaviours: await tryAll(files),
  }));
  const circumstances = told({
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cores: availableParallelism(),
    isBusy,
    isRough: effort.isRough,
  });

  const all = [...figures.values()];
  const some = IN_README.measures.map((name) => figures.get(name)!);
  const cases = IN_README.cases.map((what) => [what, ...behaviours.get(what)!]);
  const summary = table([...cases, ...some.map(rowOfFigures)]);
  await write(README, "comparison", `${summary}\n\n${wrap(`${circumstances} ${losses(some)}`)}`);
  const everyCase = Array.from(behaviours, ([what, cells]) => [what, ...cells]);
  await write(GUIDE, "behaviour", table(everyCase));
  const costs = table(all.map(rowOfFigures));
  await write(GUIDE, "cost", `${costs}\n\n${wrap(`${circumstances} ${losses(all)}`)}`);
  console.log(sectionOf(readFileSync(README, "utf8"), "comparison"));
}

async function measureAll(
  files: RedoclyFiles,
  { calls, runs }: ReportEffort,
): Promise<ReadonlyMap<MeasureName, Figures>> {
  const { typescript, javascript } = files;
  const redocly = await loadRedoclyClient(javascript);
  const ratios = await attempt(() => measureCalls(calls, redocly));
  const imported = await attempt(() => measureImports(runs * 4, javascript));
  const bundle = await attempt(() => measureSizes(javascript));
  const types = (await attempt(() => measureContenders(runs, typescript))) ?? [];
  const upload = await attempt(() => measureUpload(UPLOADED, javascript));
  const values: Record<MeasureName, Values | undefined> = {
    inSequence: ratios?.inSequence,
    atOnce: ratios?.atOnce,
    stubbed: ratios?.stubbed,
    imported,
    bundle: scaled(bundle, 1e3),
    instantiations: new Map(types.map(({ name, instantiations }) => [name, instantiations])),
    check: checkRatios(types, 0),
    check7: checkRatios(types, 1),
    upload: scaled(upload, 1e6),
  };
  return new Map(
    (Object.keys(MEASURES) as MeasureName[]).map((name) => [
      name,
      { measure: MEASURES[name], values: values[name] ?? new Map<string, number>() },
    ]),
  );
}

/** A measure that fails is a row of the table, since the others may still be of use. */
async function attempt<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function scaled(values: Values | undefined, by: number): Values {
  return new Map(Array.from(values ?? [], ([name, value]) => [name, value / by]));
}

/** How long a compiler takes, as a multiple of what it takes for a program with plain `fetch`. */
function checkRatios(types: readonly TypeCost[], compiler: number): Values {
  const plain = types.find(({ name }) => name === RAW)?.ms[compiler] ?? NaN;
  return new Map(types.map(({ name, ms }) => [name, (ms[compiler] ?? NaN) / plain]));
}

/** What the contenders do in each case, in the order of the columns. */
async function tryAll({ javascript }: RedoclyFiles): Promise<Map<string, readonly string[]>> {
  const redocly = await loadRedoclyClient(javascript);
  const inOrder = (all: ReadonlyMap<string, string>): readonly string[] =>
    CONTENDERS.map((name) => all.get(name) ?? "");
  const cases = await withProbeServer(async (server) => {
    const clients = makeClients(server.origin, redocly);
    const tried = new Map<string, readonly string[]>();
    for (const probe of PROBES) {
      tried.set(probe.what, inOrder(await tryOut(probe, clients, server)));
    }
    return tried;
  });
  return cases.set(
    PLAIN_HTTP,
    inOrder(await tryPlainHttp((origin) => makeClients(origin, redocly))),
  );
}

async function write(file: string, section: string, text: string): Promise<void> {
  const page = withSection(readFileSync(file, "utf8"), section, text);
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
}

/** Breaks a paragraph as the documents do. */
function wrap(text: string): string {
  return text.replaceAll(/(?=\S)(.{1,120})(?: |$)/g, "$1\n").trim();
}
