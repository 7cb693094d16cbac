/** Reads `spec/deviations/`: one file a service with its deliberate differences, and one for all services. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { nearestName } from "../../src/core/nearest-name.ts";
import { PipelineFault, type Finding } from "../openapi/finding.ts";
import type { Deviation } from "./deviation.ts";

/** The file with the deviations of all services. */
const ALL_SERVICES = "all-services";

const OPTIONAL = ["operation", "documentation", "qlik", "unofficial"] as const;
const REQUIRED = ["point", "chosen", "why"] as const;
const KEYS: readonly string[] = [...OPTIONAL, ...REQUIRED];
const OPERATION = /^(\*|(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|\*) [/*]\S*|WEBHOOK \S+)$/;

/**
 * Reads all deviations, those of all services first, then by service, in the order of the files.
 * @param services The services that have a document. @default not checked
 * @throws {PipelineFault} if a file or an entry is not valid.
 */
export function readDeviations(folder: string, services?: readonly string[]): Deviation[] {
  const findings: Finding[] = [];
  const deviations = filesIn(folder).flatMap((name) =>
    new DeviationsFile(folder, name, findings).read(services),
  );
  if (findings.length > 0) throw new PipelineFault(findings);
  return deviations;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const isGeneral = (name: string): boolean => name === `${ALL_SERVICES}.yaml`;
  return names.sort((a, b) => Number(isGeneral(b)) - Number(isGeneral(a)) || (a < b ? -1 : 1));
}

class DeviationsFile {
  readonly #name: string;
  readonly #file: string;
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #findings: Finding[];

  constructor(folder: string, name: string, findings: Finding[]) {
    const location = path.join(folder, name);
    this.#name = path.basename(name, ".yaml");
    this.#file = path.relative(process.cwd(), location);
    this.#text = readFileSync(location, "utf8");
    this.#findings = findings;
  }

  read(services: readonly string[] | undefined): Deviation[] {
    const service = this.#name === ALL_SERVICES ? "*" : this.#name;
    if (services && service !== "*" && !services.includes(service)) {
      const nearest = nearestName(service, services);
      const hint = nearest
        ? `Did you mean "${nearest}"?`
        : "Name the file after a document in spec/.";
      this.#report(0, `The service "${service}" has no document`, hint);
    }
    const document = parseDocument(this.#text, { lineCounter: this.#lines });
    for (const { message, pos } of document.errors)
      this.#report(pos[0], message.split("\n")[0]!.replace(/ at line.*$/, ""), "Correct the YAML.");
    if (document.errors.length > 0 || document.contents === null) return [];
    if (!isSeq(document.contents)) {
      this.#report(0, "The file must be a list of deviations", "Begin each one with `- point:`.");
      return [];
    }
    const known = new Map<string, number>();
    return document.contents.items.flatMap((item) => {
      if (isMap(item)) return this.#entry(item, service, known);
      this.#report(0, "Each deviation must be a map", `Its keys are ${KEYS.join(", ")}.`);
      return [];
    });
  }

  #entry(item: YAMLMap, service: string, known: Map<string, number>): Deviation[] {
    const offset = item.range?.[0] ?? 0;
    const before = this.#findings.length;
    const cells = this.#cells(item);
    for (const key of REQUIRED) {
      if (cells.has(key)) continue;
      const hint =
        key === "why" ? "Give the reason in a few words." : `Add \`${key}\` to the deviation.`;
      if (!item.has(key)) this.#report(offset, `"${key}" is missing`, hint);
    }
    const { operation = "*", point = "" } = Object.fromEntries(cells);
    if (!OPERATION.test(operation)) {
      const hint = "Write METHOD /path or WEBHOOK name, or leave it out for all operations.";
      this.#report(offset, `"operation" must name an operation, got "${operation}"`, hint);
    }
    const line = this.#lineOf(offset);
    const first = known.get(`${operation} ${point}`);
    if (first !== undefined) {
      const message = `Duplicate of the deviation in line ${first}: ${operation} ${point}`;
      this.#report(offset, message, "Keep one of them.");
    }
    known.set(`${operation} ${point}`, line);
    if (this.#findings.length > before) return [];
    return [
      {
        ...{ service, operation, point, file: this.#file, line },
        ...{ documentation: cells.get("documentation"), qlik: cells.get("qlik") },
        ...{ unofficial: cells.get("unofficial") },
        ...{ chosen: cells.get("chosen")!, why: cells.get("why")! },
      },
    ];
  }

  /** The cells that are not empty. */
  #cells(item: YAMLMap): Map<string, string> {
    const cells = new Map<string, string>();
    for (const { key, value } of item.items) {
      const name = isScalar(key) ? String(key.value) : "";
      const offset = (isScalar(key) ? key.range?.[0] : undefined) ?? item.range?.[0] ?? 0;
      if (!KEYS.includes(name)) {
        const nearest = nearestName(name, KEYS);
        const hint = nearest ? `Did you mean "${nearest}"?` : `The keys are ${KEYS.join(", ")}.`;
        this.#report(offset, `Unknown key "${name}"`, hint);
        continue;
      }
      const cell = isScalar(value) ? value.value : value;
      if (typeof cell !== "string") {
        const got = isScalar(value) ? String(value.value) : "a list or a map";
        this.#report(offset, `"${name}" must be text, got ${got}`, "Put it in quotes.");
      } else if (cell.trim() === "" || /[\n|]/.test(cell)) {
        const message = `"${name}" must be one line of text without "|", got ${JSON.stringify(cell)}`;
        this.#report(offset, message, "It becomes a cell of the table in PROVENANCE.md.");
      } else cells.set(name, cell.trim());
    }
    return cells;
  }

  #report(offset: number, message: string, hint: string): void {
    const file = this.#file;
    this.#findings.push({ file, line: this.#lineOf(offset), rule: "deviations", message, hint });
  }

  #lineOf(offset: number): number {
    return Math.max(1, this.#lines.linePos(offset).line);
  }
}
