/** Implements `npm run spec -- adopt`. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { readCommandLine } from "../../command-line.ts";
import { compare, describeOperations, type Difference } from "../../facts/facts.ts";
import { formatFinding, type Finding } from "../../openapi/finding.ts";
import type { OpenApiDocument } from "../../openapi/document.ts";
import { writeWhole } from "../../pipeline/write.ts";
import { readDeviations } from "../deviations.ts";
import { driftOf } from "../drift/drift.ts";
import { assertPulled, readEdition, type EditionFile } from "../edition.ts";
import { readOwnDocuments, readServices, servicesIn } from "../services.ts";
import { adopt, type Adopted } from "./adopt.ts";
import { placedOperations } from "./correspond.ts";
import { patchYaml } from "./patch-yaml.ts";

const USAGE = `Usage: npm run spec -- adopt [options]
  --service <names>  services to adopt, separated by commas    (default: all that have a document)
  --all              all services, those without a document among them
  --new              the services without a document only
  --from <folder>    folder of published files                 (default: .upstream)
  --spec <folder>    folder of our documents                   (default: spec)
  --json             print JSON only`;

export interface ServiceReport {
  readonly service: string;
  readonly file: string;
  readonly isNew: boolean;
  readonly isWritten: boolean;
  readonly adopted: readonly Difference[];
  readonly waiting: readonly string[];
  readonly findings: readonly Finding[];
}

export interface AdoptFolders {
  /** The folder of the published files. */
  readonly from: string;
  /** The folder of our documents. */
  readonly spec: string;
  readonly now: Date;
}

/** Returns 0 if nothing is left to adopt, and 1 otherwise. */
export async function adoptCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return 2;
  const { from, spec, json } = options;
  assertPulled(from);
  const [own, published] = [servicesIn(spec), servicesIn(from)];
  const named = readServices(options.service, published);
  const services =
    named ?? published.filter((each) => options.all || own.includes(each) !== options.new);
  const reports = await adoptServices(services, { from, spec, now: new Date() });
  if (json) console.log(JSON.stringify(reports, null, 2));
  else {
    for (const report of reports) console.log(lineOf(report));
    for (const finding of reports.flatMap(({ findings }) => findings))
      console.error(`\n${formatFinding(finding)}`);
  }
  return reports.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

/** Brings the facts of published files into our documents, and writes those that change. */
export async function adoptServices(
  services: readonly string[],
  { from, spec, now }: AdoptFolders,
): Promise<ServiceReport[]> {
  const editions = readEdition(from, services, readOwnDocuments(spec, services));
  const known = [...new Set([...servicesIn(spec), ...servicesIn(from)])];
  const deviations = readDeviations(path.join(spec, "deviations"), known);
  const texts = new Map<string, string>(
    servicesIn(spec).map((service) => [service, readFileSync(fileOf(spec, service), "utf8")]),
  );
  const documents = new Map(
    [...texts].map(([service, text]) => [service, parse(text) as OpenApiDocument]),
  );
  const version = versionOf(documents.values(), now);
  const reports: ServiceReport[] = [];
  const changed = new Map<string, string>();
  for (const edition of editions) {
    const { service } = edition;
    const ours = documents.get(service);
    const others = [...documents].filter(([name]) => name !== service).map(([, each]) => each);
    const tags = new Map(others.flatMap((each) => (each.tags ?? []).map((tag) => [tag.name, tag])));
    const result = adopt(ours, {
      ...{
        service,
        theirs: edition.document,
        now,
        version,
        tags,
        taken: new Set(others.flatMap(idsIn)),
      },
      driftOf: (document) =>
        driftOf([{ service, document }], [edition], deviations, { isWhole: false }).services[0]
          ?.differences ?? [],
      differencesOf: (document) =>
        compare(describeOperations(document), describeOperations(edition.document)),
    });
    const file = fileOf(spec, service);
    const text = texts.get(service);
    const isSafe = result.lost.length === 0;
    const written = isSafe ? await patchYaml(text ?? "", result.document) : text;
    if (written !== undefined && written !== text) changed.set(path.basename(file), written);
    if (isSafe) documents.set(service, result.document);
    reports.push({
      ...{ service, file: path.relative(process.cwd(), file), isNew: ours === undefined },
      isWritten: changed.has(path.basename(file)),
      adopted: isSafe ? result.adopted : [],
      waiting: result.waiting,
      findings: findingsOf(edition, file, result),
    });
  }
  if (changed.size > 0) writeWhole(spec, changed);
  return reports;
}

function findingsOf(edition: EditionFile, location: string, { left, lost }: Adopted): Finding[] {
  const file = path.relative(process.cwd(), location);
  const of = ({ operation, point, ours, theirs }: Difference): string =>
    `${operation} ${point}: ours is ${ours ?? "not there"}, in ${edition.file} it is ${theirs ?? "not there"}`;
  return [
    ...left.map((difference) => ({
      ...{ file, rule: "adopt", message: `The difference could not be adopted. ${of(difference)}` },
      hint: `Change the document by hand, or add a deviation to spec/deviations/${edition.service}.yaml.`,
    })),
    ...lost.map((difference) => ({
      ...{
        file,
        rule: "adopt",
        message: `The document was not changed, since a deviation would be lost. ${of(difference)}`,
      },
      hint: `Adopt the other differences by hand, or remove the deviation from spec/deviations/${edition.service}.yaml.`,
    })),
  ];
}

function lineOf({
  service,
  file,
  isNew,
  isWritten,
  adopted,
  waiting,
  findings,
}: ServiceReport): string {
  const operations = adopted.filter(({ point }) => point === "path");
  const added = operations.filter(({ ours }) => ours === undefined).length;
  const removed = operations.length - added;
  const parts = [
    ...(added > 0 ? [`${added} ${added === 1 ? "operation" : "operations"} added`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(adopted.length > operations.length
      ? [`${adopted.length - operations.length} other differences`]
      : []),
    ...(waiting.length > 0 ? [`${waiting.length} removed by Qlik, kept until the sunset`] : []),
    ...(findings.length > 0 ? [`${findings.length} not adopted`] : []),
  ];
  const what = parts.length > 0 ? parts.join(", ") : "nothing to adopt";
  const end = isNew ? `, new document ${file}` : isWritten ? `, ${file} changed` : "";
  return `${service.padEnd(20)} ${what}${end}`;
}

/** The date of the edition that our documents describe, which a new document has, too. */
function versionOf(documents: Iterable<OpenApiDocument>, now: Date): string {
  const versions = [...documents]
    .map(({ info }) => info.version)
    .filter((each) => /^\d{4}-\d\d-\d\d$/.test(each));
  return versions.sort().at(-1) ?? now.toISOString().slice(0, 10);
}

function idsIn(document: OpenApiDocument): string[] {
  return placedOperations(document).map(({ operation }) => String(operation["operationId"]));
}

/** A service may have a document with the other extension. */
function fileOf(folder: string, service: string): string {
  const files = ["yaml", "yml"].map((extension) => path.join(folder, `${service}.${extension}`));
  return files.find((file) => existsSync(file)) ?? files[0]!;
}

interface Options {
  readonly service: readonly string[] | undefined;
  readonly all: boolean;
  readonly new: boolean;
  readonly from: string;
  readonly spec: string;
  readonly json: boolean;
}

function readOptions(args: readonly string[]): Options | undefined {
  const options = {
    service: { type: "string", multiple: true },
    all: { type: "boolean", default: false },
    new: { type: "boolean", default: false },
    from: { type: "string", default: ".upstream" },
    spec: { type: "string", default: "spec" },
    json: { type: "boolean", default: false },
  } as const;
  return readCommandLine(args, USAGE, options, ({ service, from, spec, ...flags }) => {
    if ([service !== undefined, flags.all, flags.new].filter(Boolean).length > 1)
      throw new Error("Set only one of --service, --all and --new.");
    return { service, ...flags, from: path.resolve(from), spec: path.resolve(spec) };
  });
}
