/**
 * SCIM filters (RFC 7644, section 3.4.2.2), as far as Qlik's services support them: comparisons, `and`, `or` and
 * parentheses. `and` binds more tightly than `or`. Everything else of SCIM is rejected, so that no filter is
 * silently wider than intended.
 */

/** An attribute that a filter can use. Its values are strings or booleans; of several, one has to match. */
export interface Attribute<Entry> {
  readonly type: "string" | "boolean";
  readonly valueOf: (entry: Entry) => Value | readonly Value[];
  /**
   * Whether comparisons ignore case.
   * @default false
   */
  readonly isCaseless?: boolean;
}

export type Attributes<Entry> = Readonly<{ [name: string]: Attribute<Entry> }>;

type Value = string | boolean;

/** The comparison operators, by name. */
export type Operators = Readonly<{ [name: string]: (value: Value, wanted: Value) => boolean }>;

/** The operator that every service supports. */
export const EQUALITY: Operators = { eq: (value, wanted) => value === wanted };

/** All operators that compare strings. Booleans are equal or not; `pr` is not supported. */
export const STRING_OPERATORS: Operators = {
  ...EQUALITY,
  ne: (value, wanted) => value !== wanted,
  co: (value, wanted) => String(value).includes(String(wanted)),
  sw: (value, wanted) => String(value).startsWith(String(wanted)),
  ew: (value, wanted) => String(value).endsWith(String(wanted)),
  gt: (value, wanted) => value > wanted,
  ge: (value, wanted) => value >= wanted,
  lt: (value, wanted) => value < wanted,
  le: (value, wanted) => value <= wanted,
};

type Predicate<Entry> = (entry: Entry) => boolean;

/** A filter that cannot be parsed. The message says where and why. */
export class FilterError extends Error {}

/** The maximum depth of parentheses. RFC 7644 has no limit; without one, a long filter would exhaust the stack. */
const MAX_DEPTH = 50;

/**
 * Parses a filter. Returns a predicate for entries.
 *
 * @throws {FilterError} when the filter cannot be parsed.
 */
export function parseFilter<Entry>(
  filter: string,
  attributes: Attributes<Entry>,
  operators: Operators = EQUALITY,
): Predicate<Entry> {
  const tokens = tokenize(filter);
  let position = 0;

  const peek = (): string => tokens[position]?.text ?? "";
  // Attribute names, operators and logical operators are case-insensitive (RFC 7644, section 3.4.2.2).
  const isNext = (word: string): boolean => peek().toLowerCase() === word;
  const fail = (expected: string): FilterError => {
    const token = tokens[position];
    const found = token ? `${token.text} at character ${token.at}` : "the end";
    return new FilterError(`cannot be parsed: expected ${expected}, got ${found}`);
  };

  function anyOf(depth: number): Predicate<Entry> {
    const parts = [allOf(depth)];
    while (isNext("or")) {
      position++;
      parts.push(allOf(depth));
    }
    return (entry) => parts.some((part) => part(entry));
  }

  function allOf(depth: number): Predicate<Entry> {
    const parts = [term(depth)];
    while (isNext("and")) {
      position++;
      parts.push(term(depth));
    }
    return (entry) => parts.every((part) => part(entry));
  }

  function term(depth: number): Predicate<Entry> {
    if (peek() !== "(") return comparison();
    if (depth === MAX_DEPTH) throw fail(`at most ${MAX_DEPTH} nested parentheses`);
    position++;
    const inner = anyOf(depth + 1);
    if (peek() !== ")") throw fail("and, or, or a closing parenthesis");
    position++;
    return inner;
  }

  function comparison(): Predicate<Entry> {
    const names = Object.keys(attributes);
    const name = names.find((candidate) => isNext(candidate.toLowerCase()));
    const attribute = name === undefined ? undefined : attributes[name];
    if (!attribute) throw fail(`one of ${names.join(", ")}`);
    position++;
    const known = attribute.type === "boolean" ? EQUALITY : operators;
    const compare = Object.entries(known).find(([operator]) => isNext(operator))?.[1];
    if (!compare) throw fail(describeOperators(known));
    position++;
    const value = literal(peek());
    if (
      (typeof value !== "string" && typeof value !== "boolean") ||
      typeof value !== attribute.type
    ) {
      throw fail(attribute.type === "string" ? "a string in double quotes" : "true or false");
    }
    position++;
    const fold = (text: Value): Value =>
      attribute.isCaseless && typeof text === "string" ? text.toLowerCase() : text;
    const match = fold(value);
    return (entry) => [attribute.valueOf(entry)].flat().some((each) => compare(fold(each), match));
  }

  const predicate = anyOf(0);
  if (position < tokens.length) throw fail("and, or, or the end");
  return predicate;
}

function describeOperators(operators: Operators): string {
  const names = Object.keys(operators);
  return names.length === 1
    ? `${names.join("")}, the only operator that is supported here`
    : `one of ${names.join(", ")}`;
}

interface Token {
  readonly text: string;
  /** The position in the filter, counted from 1. */
  readonly at: number;
}

function tokenize(filter: string): Token[] {
  // A quote that is never closed becomes a token of its own, which is rejected everywhere.
  const tokens = filter.matchAll(/[()]|"(?:[^"\\]|\\.)*"|[^\s()"]+|"/gs);
  return Array.from(tokens, ({ 0: text, index }) => ({ text, at: index + 1 }));
}

/** Parses a value: SCIM has the literals of JSON (RFC 7644, figure 1). */
function literal(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
