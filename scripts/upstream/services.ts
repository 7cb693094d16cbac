/** The option `--service`, and our documents of the services that it names. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { nearestName } from "../../src/core/nearest-name.ts";
import { PipelineFault } from "../openapi/finding.ts";
import { documentsIn, serviceOf } from "../pipeline/sources.ts";

/** One of our documents. */
export interface OwnDocument {
  readonly service: string;
  readonly document: object;
}

/**
 * Reads the values of `--service`: names, separated by commas.
 * @returns `undefined` if the option is not set, which means all services.
 * @throws {PipelineFault} if a service is not known.
 */
export function readServices(
  values: readonly string[] | undefined,
  known: readonly string[],
): string[] | undefined {
  if (!values) return undefined;
  const names = values.flatMap((value) => value.split(",")).map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return [...new Set(names)];
  throw new PipelineFault(
    unknown.map((name) => {
      const nearest = nearestName(name, known);
      const hint = nearest ? `Did you mean "${nearest}"?` : `The services are ${known.join(", ")}.`;
      return { file: "--service", rule: "option", message: `Unknown service "${name}"`, hint };
    }),
  );
}

/** Returns the services of which a folder has a document, or a published file. */
export function servicesIn(folder: string): string[] {
  return documentsIn(folder).map(serviceOf);
}

/** Reads our documents in a folder. */
export function readOwnDocuments(folder: string, services?: readonly string[]): OwnDocument[] {
  return documentsIn(folder)
    .filter((name) => !services || services.includes(serviceOf(name)))
    .map((name) => ({
      service: serviceOf(name),
      document: parse(readFileSync(path.join(folder, name), "utf8")) as object,
    }));
}
