import { describe, expect, test } from "vitest";
import { NOTES, renderQlikCli } from "../../scripts/migration/from-qlik-cli.ts";
import { readOperations } from "../../scripts/migration/operations.ts";
import { readQlikCli } from "../../scripts/migration/qlik-cli.ts";

const operations = readOperations();
const cli = readQlikCli();
const all = { ...cli.commands, ...cli.unread };

/** The methods of the operations that a command's last word stands for. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  create: ["POST"],
  edit: ["PATCH", "PUT"],
  get: ["GET"],
  ls: ["GET"],
  patch: ["PATCH"],
  rm: ["DELETE"],
  set: ["PUT"],
  update: ["PUT"],
};

/** Qlik names these otherwise. */
const EXCEPTIONS = {
  "data-connection update": "POST",
  "license assignment edit": "POST",
  "license assignment update": "POST",
  "ml deployment batch-prediction schedule update": "PATCH",
  "sharing-task settings update": "PATCH",
};

describe("the guide from qlik-cli", () => {
  test("lists every command once, with the call of its operation", () => {
    const rows = renderQlikCli(cli, operations)
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    const listed = rows.flatMap((row) =>
      Array.from(row.split(" | ")[0]!.matchAll(/`([^`]+)`/g), ([, name = ""]) => name),
    );
    expect(listed.toSorted()).toEqual(Object.keys(all).toSorted());
    for (const [name, key] of Object.entries(all)) {
      const [method = "", path = ""] = key.split(" ");
      const row = rows.find((each) => each.split(" | ")[0]!.includes(`\`${name}\``));
      expect(row, name).toContain(`qlik["${path}"].${method}(`);
    }
  });

  test("has operations whose method is that of the command's verb", () => {
    const odd = Object.entries(all).flatMap(([name, key]) => {
      const methods = METHODS[name.split(" ").at(-1)!];
      const method = key.split(" ")[0]!;
      return methods && !methods.includes(method) ? [[name, method]] : [];
    });
    expect(Object.fromEntries(odd)).toEqual(EXCEPTIONS);
  });

  test("has notes on commands that exist", () => {
    expect(Object.keys(NOTES).filter((name) => !(name in all))).toEqual([]);
  });

  test("rejects a command whose operation is not described", () => {
    const commands = { "thing ls": "GET /api/v1/things" };
    expect(() => renderQlikCli({ version: "1", commands, unread: {} }, operations)).toThrow(
      "qlik thing ls calls GET /api/v1/things, which is not described.",
    );
  });
});
