/** Keeps results by the content that they were made from, so that a run works on what has changed alone. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** The results used last are kept, up to this number of characters. All of Qlik Cloud takes a fifth of it. */
const MAX_LENGTH = 16e6;

/** Identifies a result: what kind it is, and all that it depends on except the version. */
export type Inputs = readonly [kind: string, ...content: readonly string[]];

export class ResultCache {
  /** JSON by the hash of the inputs, the one used last at the end. */
  readonly #results = new Map<string, string>();
  readonly #file: string | undefined;
  readonly #version: string;
  #hasChanged = false;

  /**
   * @param file Where to keep the results between runs. Without it, they are kept in memory only.
   * @param version Identifies the program that makes the results. Those of another version are not used.
   */
  constructor(file?: string, version = "") {
    this.#file = file;
    this.#version = version;
    for (const [key, result] of readResults(file, version)) this.#results.set(key, result);
  }

  /** Returns the result for the inputs, which is made if it is not known. */
  async get<T>(inputs: Inputs, make: () => Promise<T>): Promise<T> {
    const key = keyOf(inputs);
    const known = this.#results.get(key);
    if (known !== undefined) {
      this.#results.delete(key);
      this.#results.set(key, known);
      return JSON.parse(known) as T;
    }
    const result = await make();
    this.#results.set(key, JSON.stringify(result));
    this.#hasChanged = true;
    return result;
  }

  /** Forgets a result. */
  delete(inputs: Inputs): void {
    this.#results.delete(keyOf(inputs));
  }

  /** Writes the results for later runs. A folder that cannot be written costs them time, and nothing else. */
  save(): void {
    if (this.#file === undefined || !this.#hasChanged) return;
    const kept: [string, string][] = [];
    let length = 0;
    for (const entry of [...this.#results].reverse()) {
      length += entry[1].length;
      if (length > MAX_LENGTH) break;
      kept.push(entry);
    }
    const aside = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(aside, JSON.stringify({ version: this.#version, results: kept.reverse() }));
      renameSync(aside, this.#file);
      this.#hasChanged = false;
    } catch {
      if (existsSync(aside)) rmSync(aside);
    }
  }
}

function keyOf(inputs: Inputs): string {
  return createHash("sha256").update(JSON.stringify(inputs)).digest("base64");
}

function readResults(file: string | undefined, version: string): readonly [string, string][] {
  if (file === undefined) return [];
  try {
    const saved = JSON.parse(readFileSync(file, "utf8")) as {
      version: string;
      results: [string, string][];
    };
    return saved.version === version ? saved.results : [];
  } catch {
    // It is missing or damaged.
    return [];
  }
}

/** Returns the version of the program in a repository: its scripts, the packages that they use, and Node. */
export function programVersion(root: string): string {
  const hash = createHash("sha256").update(process.version);
  const scripts = readdirSync(path.join(root, "scripts"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join("scripts", name));
  for (const name of [...scripts.sort(), "package-lock.json"]) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(root, name)));
  }
  return hash.digest("base64");
}
