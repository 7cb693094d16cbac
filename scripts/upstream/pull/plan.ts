/** Decides which files are pulled, and from where. */
import path from "node:path";
import { nearestName } from "../../../src/core/nearest-name.ts";
import { documentsIn, serviceOf } from "../../pipeline/sources.ts";
import { apiOfUrl, serviceOfApi, type Lock } from "../lock.ts";
import { findApis } from "./sitemap.ts";
import { urlOf, type Source } from "./source.ts";
import type { Requests } from "./requests.ts";

/** One file to pull. */
export interface Target {
  readonly service: string;
  /** The address or the path of the file. */
  readonly location: string;
  /** Whether the lock does not know the service. Its page may then be of something else than an API. */
  readonly isCandidate: boolean;
}

export interface Plan {
  readonly targets: readonly Target[];
  /** What the user should know, as sentences. */
  readonly notices: readonly string[];
}

/** Which services to pull: all, or the named ones. */
export type Selection = "all" | readonly string[];

/**
 * @throws {RangeError} if a named service is not known.
 * @throws {RequestFault} if the sitemap cannot be read.
 */
export async function planPull(
  source: Source,
  { selection, lock, requests }: { selection: Selection; lock: Lock; requests: Requests },
): Promise<Plan> {
  if (source.kind === "folder") return planFolder(source.folder, selection);
  const { address } = source;
  const known = new Map(
    Object.entries(lock).flatMap(([service, { url }]) => {
      const api = url === undefined ? undefined : apiOfUrl(service, url);
      return api === undefined ? [] : [[service, urlOf(address, api)] as const];
    }),
  );
  const isComplete = selection !== "all" && selection.every((service) => known.has(service));
  const { found, notices } = isComplete
    ? { found: new Map<string, string>(), notices: [] }
    : await findNew(address, known, requests);
  const urls = new Map([...known, ...found]);
  const targets = select(urls, selection).map(([service, location]) => ({
    service,
    location,
    isCandidate: !Object.hasOwn(lock, service),
  }));
  return { targets, notices: selection === "all" ? notices : [] };
}

function planFolder(folder: string, selection: Selection): Plan {
  const files = new Map<string, string>();
  for (const name of documentsIn(folder)) {
    const other = files.get(serviceOf(name));
    if (other !== undefined) {
      throw new RangeError(
        `"--from" must have one file for each service, got ${path.basename(other)} and ${name}.`,
      );
    }
    files.set(serviceOf(name), path.join(folder, name));
  }
  if (files.size === 0) {
    throw new RangeError(`"--from" must be a folder with .json or .yaml files, got ${folder}.`);
  }
  const targets = select(files, selection).map(([service, location]) => ({
    ...{ service, location, isCandidate: false },
  }));
  return { targets, notices: [] };
}

/** Returns the addresses of the services that have a page, and are not known. */
async function findNew(
  address: string,
  known: ReadonlyMap<string, string>,
  requests: Requests,
): Promise<{ found: Map<string, string>; notices: string[] }> {
  const found = new Map<string, string>();
  const apis = await findApis(address, requests);
  if (!apis || apis.length === 0) {
    const { origin } = new URL(address);
    const reason = apis ? "The sitemap lists no API" : "There is no sitemap";
    return { found, notices: [`${reason} at ${origin}: new services could not be found.`] };
  }
  const notices: string[] = [];
  for (const api of apis) {
    const service = serviceOfApi(api);
    const url = urlOf(address, api);
    const other = known.get(service) ?? found.get(service);
    if (other === undefined) found.set(service, url);
    else if (other !== url) {
      notices.push(`${url} was not fetched: its name, "${service}", is that of ${other}.`);
    }
  }
  return { found, notices };
}

function select(
  available: ReadonlyMap<string, string>,
  selection: Selection,
): [service: string, location: string][] {
  const names = selection === "all" ? [...available.keys()].sort() : [...new Set(selection)];
  return names.map((service) => {
    const location = available.get(service);
    if (location !== undefined) return [service, location];
    const nearest = nearestName(service, [...available.keys()]);
    const hint =
      nearest === undefined
        ? "The known services are in spec/upstream.lock.json."
        : `Did you mean "${nearest}"?`;
    throw new RangeError(`Unknown service "${service}". ${hint}`);
  });
}
