/** The REST commands of qlik-cli, from `spec/clients/qlik-cli.json`. */
import { readFileSync } from "node:fs";

export interface QlikCli {
  readonly version: string;
  /** The operation of each command, by its name: `space ls`. */
  readonly commands: Readonly<Record<string, string>>;
  /** Commands of groups whose pages were read, but not their own: they are named as all others are. */
  readonly unread: Readonly<Record<string, string>>;
}

export function readQlikCli(file = "spec/clients/qlik-cli.json"): QlikCli {
  return JSON.parse(readFileSync(file, "utf8")) as QlikCli;
}
