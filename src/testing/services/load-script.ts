/**
 * Reads load scripts, so far as to tell what a statement loads, where from, and what it stores. Everything else, control
 * statements and expressions among it, is passed over: scripts are not run here.
 */

/** A statement that brings data in. */
export interface LoadStatement {
  readonly kind: "load";
  readonly text: string;
  /** The table's name, if the script gives it one. */
  readonly label: string | undefined;
  /** What stands before LOAD: the words that say what becomes of the rows. */
  readonly prefix: string;
  /** The names that the fields get; `*` for all that there are. */
  readonly fields: readonly string[];
  /** Absent where the next statement is the source. */
  readonly source: LoadSource | undefined;
}

export interface LoadSource {
  readonly kind: "file" | "connection" | "inline" | "resident" | "autogenerate" | "extension";
  /** A path, a table, rows or a number, by the kind. */
  readonly text: string;
}

/** A statement that writes a table to a file. */
export interface StoreStatement {
  readonly kind: "store";
  readonly text: string;
  readonly table: string;
  readonly path: string;
}

/** A statement that names the data connection which those after it read from. */
interface ConnectStatement {
  readonly kind: "connect";
  readonly connection: string;
}

/** A file whose text is part of the script. */
interface IncludeStatement {
  readonly kind: "include";
  readonly path: string;
}

interface DropStatement {
  readonly kind: "drop";
  readonly tables: readonly string[];
}

/** What follows decides who sees what, and is no part of the data; or that is over. */
interface SectionStatement {
  readonly kind: "section";
  readonly isAccess: boolean;
}

export type ScriptStatement =
  | LoadStatement
  | StoreStatement
  | ConnectStatement
  | IncludeStatement
  | DropStatement
  | SectionStatement;

/** The statements of a script that have to do with data, in their order. */
export function readScript(script: string): ScriptStatement[] {
  return split(script).flatMap((text) => readStatement(text) ?? []);
}

/** Quotes and brackets that are never closed run to the end. `//` after a colon belongs to an address. */
const TOKEN =
  /"[^"]*(?:"|$)|'[^']*(?:'|$)|`[^`]*(?:`|$)|\[[^\]]*(?:\]|$)|\/\*[^]*?(?:\*\/|$)|(?<!:)\/\/[^\n]*|;|[^"'`[/;]+|\//g;

function split(script: string): string[] {
  const statements: string[] = [];
  let text = "";
  for (const [token] of script.matchAll(TOKEN)) {
    if (token === ";") {
      statements.push(text.trim());
      text = "";
    } else {
      // A comment parts words, as a space does.
      text += /^\/[/*]/.test(token) ? " " : token;
    }
  }
  return [...statements, text.trim()].filter((statement) => statement !== "");
}

function readStatement(text: string): ScriptStatement | undefined {
  return readSimple(text.replace(/\s+/g, " ")) ?? readLoad(text);
}

const NAME = String.raw`"[^"]+"|\[[^\]]+\]|'[^']+'|[^\s"'[\](),;:]+`;
const STORE = new RegExp(
  `^store (?:.* from )?(${NAME}) into (\\[[^\\]]+\\]|"[^"]+"|'[^']+'|\\S+)`,
  "i",
);

/** Statements in the words of which all that matters is; their white space is single spaces. */
function readSimple(text: string): ScriptStatement | undefined {
  const [, path] = /^\$\((?:must_)?include ?=([^)]+)\)/i.exec(text) ?? [];
  if (path !== undefined) return { kind: "include", path: unquote(path) };
  const [, connection] = /^(?:lib|odbc|oledb|custom) connect to (.+)$/i.exec(text) ?? [];
  if (connection !== undefined) return { kind: "connect", connection: unquote(connection) };
  const [, table, target] = STORE.exec(text) ?? [];
  if (table !== undefined && target !== undefined) {
    return { kind: "store", text, table: unquote(table), path: unquote(target) };
  }
  const [, tables] = /^drop tables? (.+)$/i.exec(text) ?? [];
  if (tables !== undefined) return { kind: "drop", tables: readFields(tables) };
  const [, section] = /^section (access|application)$/i.exec(text) ?? [];
  if (section !== undefined) return { kind: "section", isAccess: /access/i.test(section) };
  return undefined;
}

const LABEL = new RegExp(`^(${NAME})\\s*:(?!/)\\s*`);
const LOAD = /^(?<prefix>[^]*?)\b(?<verb>load|select)\b(?:\s+distinct\b)?(?<fields>[^]*)$/i;
const SOURCE =
  /\b(?<kind>from_field|from|resident|inline|autogenerate|extension)\b(?<source>[^]*?)(?=\b(?:where|while|group|order|having)\b|$)/i;

function readLoad(text: string): LoadStatement | undefined {
  const [start = "", name] = LABEL.exec(text) ?? [];
  const rest = text.slice(start.length);
  // Such words within names, texts and calls don't count. What is covered keeps its length.
  const { prefix = "", verb = "", fields = "" } = LOAD.exec(cover(rest))?.groups ?? {};
  if (verb === "" || /^\s*(?:set|let|trace|rem|call|sub|if)\b/i.test(prefix)) return undefined;
  const tail = rest.slice(rest.length - fields.length);
  const found = SOURCE.exec(fields);
  const { kind = "", source = "" } = found?.groups ?? {};
  const at = (found?.index ?? 0) + kind.length;
  return {
    kind: "load",
    text: rest,
    label: name === undefined ? undefined : unquote(name),
    prefix: rest.slice(0, prefix.length).trim(),
    fields: readFields(tail.slice(0, found?.index ?? tail.length)),
    source: found ? readSource(kind, verb, tail.slice(at, at + source.length).trim()) : undefined,
  };
}

function readSource(kind: string, verb: string, text: string): LoadSource {
  switch (kind.toLowerCase()) {
    case "inline":
      return { kind: "inline", text: unquote(ENCLOSED.exec(text)?.[0] ?? "") };
    case "resident":
      return { kind: "resident", text: unquote(text) };
    case "autogenerate":
    case "extension":
      return { kind: kind.toLowerCase() as LoadSource["kind"], text };
    default:
      // The parts of a table's name in a database have quotes of their own.
      if (/select/i.test(verb)) return { kind: "connection", text: text.replace(/["`[\]]/g, "") };
      return {
        kind: "file",
        text: unquote(ENCLOSED.exec(text)?.[0] ?? text.replace(/[\s(][^]*/, "")),
      };
  }
}

const ENCLOSED = /^(?:\[[^\]]*\]?|"[^"]*"?|'[^']*'?)/;

function readFields(text: string): string[] {
  const covered = cover(text);
  const names: string[] = [];
  let start = 0;
  for (let index = 0; index <= covered.length; index++) {
    if (index < covered.length && covered[index] !== ",") continue;
    const field = text.slice(start, index).trim();
    const [, alias] = new RegExp(`\\sas\\s+(${NAME})$`, "i").exec(field) ?? [];
    if (field !== "") names.push(unquote(alias ?? field));
    start = index + 1;
  }
  return names;
}

/** Puts `_` in place of all that stands in quotes, brackets or parentheses. */
function cover(text: string): string {
  let depth = 0;
  let closing = "";
  let covered = "";
  for (const character of text) {
    const blank = "_".repeat(character.length);
    if (closing !== "") {
      if (character === closing) closing = "";
      covered += blank;
    } else if (Object.hasOwn(CLOSING, character)) {
      closing = CLOSING[character] ?? "";
      covered += blank;
    } else {
      if (character === "(") depth++;
      covered += depth > 0 ? blank : character;
      if (character === ")" && depth > 0) depth--;
    }
  }
  return covered;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "[": "]" };

/** A name or a text without what encloses it. */
export function unquote(text: string): string {
  const trimmed = text.trim();
  const closing = CLOSING[trimmed.charAt(0)];
  if (closing === undefined) return trimmed;
  return trimmed.slice(1, trimmed.endsWith(closing) && trimmed.length > 1 ? -1 : undefined).trim();
}
