/** The generated part of docs/migration/from-qlik-cli.md. */
import { renderCall } from "./call.ts";
import type { DescribedOperation, DescribedOperations } from "./operations.ts";
import type { QlikCli } from "./qlik-cli.ts";
import { groupBy, notesOf, renderTable } from "./table.ts";

/** What a call needs besides the command's flags. */
export const NOTES: Readonly<Record<string, string>> = {
  "app ls": '`query: { resourceType: "app", … }`',
  "direct-access-agent restart": '`agentAction: "restart"`',
};

/** The commands of one operation, in their order. */
interface Row {
  readonly operation: DescribedOperation;
  readonly commands: readonly string[];
}

export function renderQlikCli(cli: QlikCli, operations: DescribedOperations): string {
  const rows = rowsOf(cli, operations);
  const groups = groupBy(rows, ({ commands: [first = ""] }) => first.split(" ")[0]!);
  const count = rows.reduce((sum, { commands }) => sum + commands.length, 0);
  return [
    "## All commands",
    "",
    `The ${count} REST commands of version ${cli.version}, and of \`ml\` and \`app evaluation\`, which 3.0.0 and 4.0.0 have removed.`,
    "Commands with * are named by the rule that the others follow: the documentation of their group was read, not their own.",
    "A few that were added since June 2026 may be missing; `--verbose` prints the method and path of any command.",
    "",
    ...[...groups].flatMap(([group, members]) => [
      `### qlik ${group}`,
      "",
      ...renderTable(
        ["Command", "Call", "See also"],
        members.map((row) => cellsOf(row, cli)),
      ),
      "",
    ]),
  ]
    .join("\n")
    .trimEnd();
}

/** Returns the calls of all commands, for a test that they compile. */
export function callsOf(
  cli: QlikCli,
  operations: DescribedOperations,
): { readonly code: string; readonly operation: DescribedOperation }[] {
  return rowsOf(cli, operations).map(({ operation }) => ({
    code: renderCall(operation),
    operation,
  }));
}

/** An editor's command and the one that it sends, such as `edit` and `patch`, share a row. */
function rowsOf({ commands, unread }: QlikCli, operations: DescribedOperations): Row[] {
  const all = Object.entries({ ...commands, ...unread }).sort(([a], [b]) => (a < b ? -1 : 1));
  const keyOf = ([name, key]: [string, string]): string => `${groupOf(name)} ${key}`;
  return [...groupBy(all, keyOf).values()].map((entries) => {
    const [, key] = entries[0]!;
    const operation = operations.get(key);
    if (!operation)
      throw new Error(
        `qlik ${entries[0]![0]} calls ${key}, which is not described. Change spec/clients/qlik-cli.json.`,
      );
    return { operation, commands: entries.map(([name]) => name) };
  });
}

/** All words but the last. */
function groupOf(command: string): string {
  return command.slice(0, command.lastIndexOf(" "));
}

function cellsOf({ operation, commands }: Row, { unread }: QlikCli): string[] {
  const names = commands.map((name) => `\`${name}\`${name in unread ? "*" : ""}`);
  const own = commands.flatMap((name) => NOTES[name] ?? []);
  return [
    names.join(", "),
    `\`${renderCall(operation)}\``,
    [...own, ...notesOf(operation)].join("; "),
  ];
}
