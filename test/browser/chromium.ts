/** The Chromium of this machine: Debian's `chromium`, Chrome, or the program that `CHROMIUM_PATH` names. None is downloaded. */
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { chromium, type Browser } from "playwright-core";

const PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where installers of Chrome put it on systems that don't have it in `PATH`. */
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Why tests of a browser are skipped: for their titles. */
export const NO_CHROMIUM = "Chromium is not installed, and CHROMIUM_PATH does not name one";

/**
 * Returns the path of the program, `undefined` if there is none.
 * @throws if `CHROMIUM_PATH` names a file that does not exist
 */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH: named, PATH = "" } = process.env;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH must name a program, got ${named}.`);
  }
  const folders = PATH.split(path.delimiter).filter((folder) => folder !== "");
  const onPath = PROGRAMS.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((file) => existsSync(file));
}

/**
 * Starts it without a window. Close it with `close()`, or `await using`.
 * @throws if there is none
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`${NO_CHROMIUM}.`);
  // Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}
