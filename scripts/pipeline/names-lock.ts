/**
 * `names.lock.json`: which service has which name in the merged document. A name that was given once is never given to
 * another service, so that adding, removing or reordering services changes no other name.
 */
import { parseJson } from "../openapi/json.ts";
import { PipelineFault } from "../openapi/finding.ts";

/** `schemas/Error`: a section of `components`, or `operations`, and a name in it. */
export type NameKey = string;

/** A component of one service, by the name that the service's own document has for it. */
export interface Holder {
  readonly service: string;
  readonly key: NameKey;
}

/** The final names, each with those who hold it, first come first. A name that nobody holds is reserved. */
export class NamesLock {
  readonly #holders = new Map<NameKey, Holder[]>();
  readonly #names = new Map<string, NameKey>();

  /** Whether the name was given or reserved before. */
  has(name: NameKey): boolean {
    return this.#holders.has(name);
  }

  /** Returns the final name that a service's component has, if it has one already. */
  nameOf({ service, key }: Holder): NameKey | undefined {
    return this.#names.get(idOf(service, key));
  }

  holdersOf(name: NameKey): readonly Holder[] {
    return this.#holders.get(name) ?? [];
  }

  /** Gives a name to a component, which loses the one that it had. */
  give(name: NameKey, holder: Holder): void {
    const id = idOf(holder.service, holder.key);
    const before = this.#names.get(id);
    if (before === name) return;
    if (before !== undefined) {
      const others = this.holdersOf(before).filter(({ service, key }) => idOf(service, key) !== id);
      this.#holders.set(before, others);
    }
    this.#names.set(id, name);
    this.#holders.set(name, [...this.holdersOf(name), holder]);
  }

  /** Keeps a name from being given to anyone. */
  reserve(name: NameKey): void {
    if (!this.has(name)) this.#holders.set(name, []);
  }

  clone(): NamesLock {
    return NamesLock.parse(this.toString(), "");
  }

  /** One line a name, sorted, so that branches that add different names merge without conflicts. */
  toString(): string {
    const lines = [...this.#holders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, holders]) => {
        const written = holders.map(({ service, key }) =>
          JSON.stringify(key === name ? service : `${service}/${nameIn(key)}`),
        );
        return `  ${JSON.stringify(name)}: [${written.join(", ")}]`;
      });
    return lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`;
  }

  /** @throws {PipelineFault} if the text is not a lock, or gives two names to a component. */
  static parse(text: string, file: string): NamesLock {
    const fault = (message: string, hint: string): PipelineFault =>
      new PipelineFault([{ file, rule: "names", message, hint }]);
    const entries = parseJson(text)?.value;
    if (typeof entries !== "object" || entries === null || Array.isArray(entries)) {
      const message = "The file must be a JSON object that has each name once";
      throw fault(message, "Resolve conflicts of a merge by keeping the lines of both sides.");
    }
    const lock = new NamesLock();
    for (const [name, holders] of Object.entries(entries) as [string, unknown][]) {
      if (!name.includes("/") || !isListOfStrings(holders)) {
        const message = `The names must be as in "schemas/Error": ["apps"], got ${JSON.stringify(name)}: ${JSON.stringify(holders)}`;
        throw fault(message, "List the services that have the name, or none to reserve it.");
      }
      lock.reserve(name);
      for (const written of holders) {
        const holder = holderOf(written, name);
        const other = lock.nameOf(holder);
        if (other !== undefined && other !== name) {
          const message = `${holder.key} of ${holder.service} must have one name, got ${other} and ${name}`;
          throw fault(message, "Keep the name that was published first, and remove the other.");
        }
        lock.give(name, holder);
      }
    }
    return lock;
  }
}

/** `apps` has the name itself, `apps/Error` had another one. A component's name may have slashes, a file's may not. */
function holderOf(written: string, name: NameKey): Holder {
  const slash = written.indexOf("/");
  if (slash === -1) return { service: written, key: name };
  return {
    service: written.slice(0, slash),
    key: `${sectionOf(name)}/${written.slice(slash + 1)}`,
  };
}

export function sectionOf(key: NameKey): string {
  return key.slice(0, key.indexOf("/"));
}

export function nameIn(key: NameKey): string {
  return key.slice(key.indexOf("/") + 1);
}

function idOf(service: string, key: NameKey): string {
  return `${service}\0${key}`;
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
