/**
 * SCIM filters (RFC 7644, section 3.4.2.2), as far as Qlik's services know them: comparisons, `and`, `or` and
 * parentheses. `and` binds more tightly than `or`. Everything else of SCIM is refused by name, so that no filter is
 * silently wider than it was meant.
 */

/** What a filter may ask about: the values of an attribute are texts or booleans. */
export interface Attribute<Entry> {
  readonly type: "string" | "boolean";
  readonly valueOf: (entry: Entry) => string | boolean;
  /**
   * Whether upper and lower case are alike.
   * @default false
   */
  readonly isCaseless?: boolean;
}

export type Attributes<Entry> = Readonly<{ [name: string]: Attribute<Entry> }>;

type Value = string | boolean;

/** Comparisons by their names. */
export type Operators = Readonly<{ [name: string]: (value: Value, wanted: Value) => boolean }>;

/** The one that every service knows. */
export const EQUALITY: Operators = { eq: (value, wanted) => value === wanted };

/** All that compare texts. Truths are only equal or not, and `pr` compares nothing. */
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

/** A filter that cannot be read. The message says where and why. */
export class FilterError extends Error {}

/** RFC 7644 sets no limit; without one, a long row of parentheses would exhaust the stack. */
const MAX_DEPTH = 50;

/**
 * Makes a test for entries out of a filter.
 *
 * @throws {FilterError} when it cannot be read.
 */
export function parseFilter<Entry>(
  filter: string,
  attributes: Attributes<Entry>,
  operators: Operators = EQUALITY,
): Predicate<Entry> {
  const tokens = tokenize(filter);
  let position = 0;

  const peek = (): string => tokens[position]?.text ?? "";
  // Attribute names and operators have no case (RFC 7644, section 3.4.2.2); neither have the words between them.
  const isNext = (word: string): boolean => peek().toLowerCase() === word;
  const fail = (expected: string): FilterError => {
    const token = tokens[position];
    const found = token ? `${token.text} at character ${token.at}` : "the end";
    return new FilterError(`cannot be read: expected ${expected}, found ${found}`);
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
    if (depth === MAX_DEPTH) throw fail(`no more than ${MAX_DEPTH} parentheses within each other`);
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
      throw fail(attribute.type === "string" ? "a text in double quotes" : "true or false");
    }
    position++;
    const fold = (text: Value): Value =>
      attribute.isCaseless && typeof text === "string" ? text.toLowerCase() : text;
    const wanted = fold(value);
    return (entry) => compare(fold(attribute.valueOf(entry)), wanted);
  }

  const predicate = anyOf(0);
  if (position < tokens.length) throw fail("and, or, or the end");
  return predicate;
}

function describeOperators(operators: Operators): string {
  const names = Object.keys(operators);
  return names.length === 1
    ? `${names.join("")}, the one operator that is known here`
    : `one of ${names.join(", ")}`;
}

interface Token {
  readonly text: string;
  /** Counted from 1. */
  readonly at: number;
}

function tokenize(filter: string): Token[] {
  // A quote that is never closed becomes a token of its own, which fits nowhere.
  const tokens = filter.matchAll(/[()]|"(?:[^"\\]|\\.)*"|[^\s()"]+|"/gs);
  return Array.from(tokens, ({ 0: text, index }) => ({ text, at: index + 1 }));
}

/** SCIM's values are JSON's (RFC 7644, figure 1). */
function literal(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
