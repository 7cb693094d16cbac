import { invalid, type Refusal } from "./refusal.ts";

/** Reads the members of a JSON object; each reader refuses with 400 what isn't as it has to be. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #pointer: string;

  /** `pointer` is the JSON Pointer (RFC 6901) to the value within the body. */
  constructor(value: unknown, pointer = "") {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw invalid({ pointer }, "must be a JSON object");
    }
    this.#values = value as Record<string, unknown>;
    this.#pointer = pointer;
  }

  text(name: string): string | undefined {
    const value = this.#read(name);
    if (value === undefined || typeof value === "string") return value;
    throw this.invalid(name, "must be a string");
  }

  /** The same for a member that has to be there. */
  requiredText(name: string): string {
    const value = this.text(name);
    if (value !== undefined && value !== "") return value;
    throw this.invalid(name, value === "" ? "must not be empty" : "is required");
  }

  flag(name: string): boolean | undefined {
    const value = this.#read(name);
    if (value === undefined || typeof value === "boolean") return value;
    throw this.invalid(name, "must be true or false");
  }

  integer(name: string, minimum: number, maximum: number): number | undefined {
    const value = this.#read(name);
    if (value === undefined) return undefined;
    if (Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum) {
      return Number(value);
    }
    throw this.invalid(name, `must be a whole number between ${minimum} and ${maximum}`);
  }

  oneOf<const Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const known = values.find((candidate) => candidate === value);
    if (known !== undefined) return known;
    throw this.invalid(name, `must be one of ${values.join(", ")}`);
  }

  object(name: string): Fields | undefined {
    const value = this.#read(name);
    return value === undefined ? undefined : new Fields(value, this.#pointerTo(name));
  }

  names(): string[] {
    return Object.keys(this.#values);
  }

  invalid(name: string, problem: string): Refusal {
    return invalid({ pointer: this.#pointerTo(name) }, problem);
  }

  #read(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  #pointerTo(name: string): string {
    return `${this.#pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
}
