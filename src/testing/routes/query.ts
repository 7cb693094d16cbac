import { invalid, type Refusal } from "./refusal.ts";

/** Reads query parameters; each reader refuses with 400 what isn't as it has to be. */
export class Query {
  readonly #values: URLSearchParams;

  constructor(values: URLSearchParams) {
    this.#values = values;
  }

  text(name: string): string | undefined {
    return this.#values.get(name) ?? undefined;
  }

  /** The parts of a list with commas between. */
  list(name: string): string[] | undefined {
    return this.text(name)?.split(",");
  }

  flag(name: string): boolean | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (value === "true" || value === "false") return value === "true";
    throw this.invalid(name, "must be true or false");
  }

  integer(name: string, minimum: number, maximum: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    throw this.invalid(name, `must be a whole number between ${minimum} and ${maximum}`);
  }

  oneOf<const Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const known = values.find((candidate) => candidate === value);
    if (known !== undefined) return known;
    throw this.invalid(name, `must be one of ${values.join(", ")}`);
  }

  invalid(name: string, problem: string): Refusal {
    return invalid({ parameter: name }, problem);
  }
}
