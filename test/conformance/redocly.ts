/** Runs Redocly's command line, in a process of its own. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const cli = path.resolve("node_modules/@redocly/cli/bin/cli.js");

/** So that it neither tells Redocly that it runs nor asks for a newer version. */
const env = {
  ...process.env,
  CI: "true",
  NO_COLOR: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/**
 * Runs a command in a folder, and gives the text of the file that it writes there. Whether the command calls that a
 * success doesn't matter: the file tells more.
 *
 * @throws with what the command has printed, when it has written no such file.
 */
export function redocly(folder: string, args: readonly string[], file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [cli, ...args], options, (_error, stdout, stderr) => {
      const place = path.join(folder, file);
      if (existsSync(place)) resolve(readFileSync(place, "utf8"));
      else reject(new Error(`redocly ${args.join(" ")}\n${stdout}${stderr}`));
    });
  });
}
