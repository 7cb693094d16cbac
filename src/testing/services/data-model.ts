/**
 * The tables and fields that a load script leaves. What stands in the script itself, as INLINE and AUTOGENERATE, is as
 * there. Files and databases are not read: their rows and values are numbers made up from the names, the same each time.
 */
import { hash } from "../state/random.ts";
import { readScript, unquote, type LoadStatement } from "./load-script.ts";

export interface DataTable {
  readonly name: string;
  readonly rows: number;
  readonly fields: readonly DataField[];
}

export interface DataField {
  readonly name: string;
  /** How many values there are that differ. */
  readonly distinct: number;
  readonly isNumeric: boolean;
  /** The memory that the values take, in bytes. */
  readonly bytes: number;
}

/** One LOAD or SELECT that has read something. */
export interface DataLoad {
  readonly statement: LoadStatement;
  /** What it has read: rows, under the names that they get. */
  readonly table: DataTable;
  /** The connection that a SELECT reads from. */
  readonly connection: string;
}

export interface DataModel {
  readonly tables: readonly DataTable[];
  readonly loads: readonly DataLoad[];
}

/** Works out what a script loads. */
export function modelOf(script: string): DataModel {
  const tables = new Map<string, DataTable>();
  const loads: DataLoad[] = [];
  let preceding: LoadStatement | undefined;
  let connection = "";
  let isAccess = false;
  for (const statement of readScript(script)) {
    if (statement.kind === "connect") connection = statement.connection;
    if (statement.kind === "section") isAccess = statement.isAccess;
    if (statement.kind === "drop") for (const name of statement.tables) tables.delete(name);
    if (statement.kind !== "load") continue;
    if (!statement.source) {
      preceding ??= statement;
      continue;
    }
    const read = tableOf(statement, tables);
    loads.push({ statement, table: read, connection });
    const { label = read.name, prefix, fields } = preceding ?? statement;
    const table = { ...(preceding ? select(read, fields) : read), name: label };
    preceding = undefined;
    // Mapping tables are gone when the script ends, and nobody sees those of section access.
    if (!isAccess && !/\bmapping\b/i.test(prefix)) keep(table, prefix, tables);
  }
  return { tables: [...tables.values()], loads };
}

/** Without a label, a table has the name of its source. */
function nameOf({ label, source }: LoadStatement): string {
  if (label !== undefined) return label;
  const { kind, text = "" } = source ?? {};
  const [file = ""] = text.split(/[/\\]/).slice(-1);
  const names: Readonly<Record<string, string | undefined>> = {
    file: file.replace(/\.[^.]*$/, ""),
    connection: text.split(".").at(-1),
  };
  const name = names[kind ?? ""] ?? "";
  return name === "" ? "Table" : name;
}

function tableOf(statement: LoadStatement, tables: ReadonlyMap<string, DataTable>): DataTable {
  const { source, fields } = statement;
  const name = nameOf(statement);
  switch (source?.kind) {
    case "inline":
      return select({ name, ...readInline(source.text) }, fields);
    case "resident":
      return select({ rows: 0, fields: [], ...tables.get(source.text), name }, fields);
    case "autogenerate":
      return select({ name, rows: Number(/\d+/.exec(source.text)?.[0] ?? 0), fields: [] }, fields);
    default:
      return select(invent(name, source?.text ?? ""), fields);
  }
}

/** As many rows as a small file has. */
function invent(name: string, source: string): DataTable {
  const rows = 1_000 + ((hash(source, "rows") >>> 0) % 49_000);
  // What LOAD * finds there is not known: an id and a value stand for it.
  const fields = [`${name} ID`, `${name} Value`].map((field) => inventField(field, rows));
  return { name, rows, fields };
}

function inventField(name: string, rows: number): DataField {
  const isNumeric = NUMERIC.test(name);
  const distinct = Math.min(rows, 1 + ((hash(name, "values") >>> 0) % 5_000));
  return { name, distinct, isNumeric, bytes: distinct * (isNumeric ? 8 : 12) };
}

/** Names that numbers go by. */
const NUMERIC =
  /(?:\b|_)(?:id|no|nr|num|number|amount|sales|price|cost|qty|quantity|count|total|sum|value|year|age|rate|margin)$/i;

function readInline(text: string): Omit<DataTable, "name"> {
  const [header = "", ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const cells = lines.map((line) => line.split(",").map((cell) => cell.trim()));
  const fields = header.split(",").map((name, column) => {
    const values = new Set(cells.map((row) => row[column] ?? ""));
    const isNumeric = [...values].every((value) => value !== "" && !Number.isNaN(Number(value)));
    const bytes = [...values].reduce((sum, value) => sum + (isNumeric ? 8 : value.length + 4), 0);
    return { name: name.trim(), distinct: values.size, isNumeric, bytes };
  });
  return { rows: lines.length, fields };
}

/** The fields of a LOAD, by the names that it gives them. */
function select(table: DataTable, names: readonly string[]): DataTable {
  const known = new Map(table.fields.map((field) => [field.name, field]));
  const fields = names.flatMap((name) =>
    name === "*" ? table.fields : [known.get(name) ?? inventField(name, table.rows)],
  );
  return { ...table, fields: [...new Map(fields.map((field) => [field.name, field])).values()] };
}

/** Adds a table, or its rows to one that has the same fields, or its fields to one that it is joined to. */
function keep(table: DataTable, prefix: string, tables: Map<string, DataTable>): void {
  const [, verb = "", named] = /\b(concatenate|join|keep)\b\s*(?:\(([^)]*)\))?/i.exec(prefix) ?? [];
  const asked = named === undefined ? [...tables.keys()].at(-1) : unquote(named);
  const alike = /\bnoconcatenate\b/i.test(prefix)
    ? undefined
    : [...tables.values()].find((other) => haveSameFields(other, table));
  const target = /concatenate|join/i.test(verb) ? tables.get(asked ?? "") : alike;
  if (!target) {
    const name = freeName(table.name, tables);
    tables.set(name, { ...table, name });
    return;
  }
  const known = new Set(target.fields.map(({ name }) => name));
  const fields = [...target.fields, ...table.fields.filter(({ name }) => !known.has(name))];
  const rows = /join/i.test(verb) ? target.rows : target.rows + table.rows;
  tables.set(target.name, { ...target, rows, fields });
}

function haveSameFields({ fields }: DataTable, other: DataTable): boolean {
  const names = new Set(fields.map(({ name }) => name));
  return names.size === other.fields.length && other.fields.every(({ name }) => names.has(name));
}

/** As the engine numbers tables that would have the same name. */
function freeName(name: string, tables: ReadonlyMap<string, DataTable>): string {
  let free = name;
  for (let count = 1; tables.has(free); count++) free = `${name}-${count}`;
  return free;
}
