/** What a user downloads, and what the files have then. Builds the package, on which later measures depend. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atMost, megabytes, type Figure } from "./figure.ts";

export function measureTarball(): Figure[] {
  const folder = mkdtempSync(path.join(tmpdir(), "pack-"));
  try {
    const args = ["pack", "--silent", "--pack-destination", folder];
    const output = execFileSync("npm", args, { encoding: "utf8" }).trim();
    const tarball = path.join(folder, output.split("\n").at(-1)!);
    const listed = execFileSync("tar", ["-tvzf", tarball], { encoding: "utf8" }).trim();
    const sizes = listed.split("\n").map((line) => Number(line.split(/\s+/)[2]));
    const unpacked = sizes.reduce((sum, size) => sum + size, 0);
    const format = megabytes;
    return [
      atMost("tarball, packed", statSync(tarball).size, { goal: 1.5e6, format }),
      atMost("tarball, unpacked", unpacked, { goal: 6e6, format }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
