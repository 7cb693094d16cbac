/**
 * Writes what the embedded tenant does for each service and for each operation: the table of services in docs/services.md,
 * and src/testing/FIDELITY.md.
 */
import { readFileSync } from "node:fs";
import { fidelityOf } from "../../src/testing/fidelity.ts";
import { readCommandLine } from "../command-line.ts";
import { METHODS, type OpenApiDocument } from "../openapi/document.ts";
import { findStale, writeWhole } from "../pipeline/write.ts";
import { readOwnDocuments, type OwnDocument } from "./services.ts";

const SERVICES = "docs/services.md";
const FIDELITY = "src/testing/FIDELITY.md";
const START = "<!-- services: npm run spec -- services -->";
const END = "<!-- /services -->";
const USAGE = `Usage: npm run spec -- services [options]
  --check  report a stale table and exit with 1, without writing`;

/** Implements `npm run spec -- services`. */
export function servicesCommand(args: readonly string[]): number {
  const options = { check: { type: "boolean", default: false } } as const;
  const values = readCommandLine(args, USAGE, options, (each) => each);
  if (!values) return 2;
  const documents = readOwnDocuments("spec");
  const files = new Map([
    [SERVICES, replaceTable(readFileSync(SERVICES, "utf8"), renderServices(documents))],
    [FIDELITY, renderFidelity(documents)],
  ]);
  const stale = findStale(".", files)
    .map(({ name }) => name)
    .join(" and ");
  if (stale && values.check) {
    console.error(`${stale}: stale. Run \`npm run spec -- services\` and commit the result.`);
    return 1;
  }
  if (stale) writeWhole(".", files);
  console.log(stale ? `Wrote ${stale}.` : `${SERVICES} and ${FIDELITY} are up to date.`);
  return 0;
}

/** Returns the table of all operations, with the fidelity of the embedded tenant's answers. */
export function renderFidelity(documents: readonly OwnDocument[]): string {
  const rows = documents.flatMap(({ service, document }) =>
    operationsOf(document as OpenApiDocument).map((operation) => [
      service,
      `\`${operation}\``,
      fidelityOf(operation) ?? "–",
    ]),
  );
  return `# Fidelity of the embedded tenant

How closely its responses follow Qlik's services, by operation. Written by \`npm run spec -- services\`, from \`fidelityOf()\`:

- **stateful**: with the rules and the states that the service documents;
- **generic**: what is created is read, listed, changed and deleted as described; the service's other rules are missing;
- **example**: an example of the description, the same each time, with the header \`x-embedded-tenant: example\`.

<!-- prettier-ignore -->
${renderTable(["Service", "Operation", "Fidelity"], ["---", "---", "---"], rows).join("\n")}
`;
}

function renderTable(
  header: readonly string[],
  alignment: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return [header, alignment, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

/** Returns the table of the services, in the order of the documents. Documents without operations have no row. */
export function renderServices(documents: readonly OwnDocument[]): string {
  const services = documents
    .map(({ service, document }) => ({ service, document: document as OpenApiDocument }))
    .map((each) => ({ ...each, operations: operationsOf(each.document) }))
    .filter(({ operations }) => operations.length > 0);
  const total = services.flatMap(({ operations }) => operations).length;
  const rows = services.map(({ service, document, operations }) => {
    const { url } = document.externalDocs as { url: string };
    return [
      `[${service}](${url})`,
      (document.info["summary"] as string | undefined) ?? "",
      String(operations.length),
      shareOf(operations),
    ];
  });
  const header = ["Service", "To", "Operations", "Tenant"];
  return [
    `All ${services.length} services with their ${total} operations:`,
    "",
    // Prettier would make each row as wide as the widest.
    "<!-- prettier-ignore -->",
    ...renderTable(header, ["---", "---", "---:", "---"], rows),
  ].join("\n");
}

function replaceTable(page: string, table: string): string {
  const [before, rest] = splitAt(page, START);
  const [, after] = splitAt(rest, END);
  return `${before}${START}\n\n${table}\n\n${END}${after}`;
}

function splitAt(text: string, mark: string): [before: string, after: string] {
  const index = text.indexOf(mark);
  if (index < 0) throw new Error(`${SERVICES} has no line ${mark}`);
  return [text.slice(0, index), text.slice(index + mark.length)];
}

function operationsOf(document: OpenApiDocument): string[] {
  return Object.entries(document.paths ?? {}).flatMap(([template, item]) =>
    METHODS.filter((method) => item?.[method]).map(
      (method) => `${method.toUpperCase()} ${template}`,
    ),
  );
}

/** How many operations the embedded tenant answers in which way: `3 stateful, 1 example`. */
function shareOf(operations: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const operation of operations) {
    const fidelity = fidelityOf(operation) ?? "–";
    counts.set(fidelity, (counts.get(fidelity) ?? 0) + 1);
  }
  return ["stateful", "generic", "example"]
    .filter((fidelity) => counts.has(fidelity))
    .map((fidelity) => `${counts.get(fidelity)} ${fidelity}`)
    .join(", ");
}
