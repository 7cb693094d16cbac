/** The runtimes that the package is checked on: the one place for their versions. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { findChromium } from "../browser/chromium.ts";

/** A runtime, and where its program is after npm has installed its packages. */
export interface Runtime {
  readonly name:
    | "Node"
    | "Deno"
    | "Bun"
    | "workerd"
    | "Chromium"
    | "vitest with jsdom"
    | "vitest with happy-dom"
    | "like React Native";
  readonly version: string;
  /** The packages to install, as npm takes them. Absent where the program comes from elsewhere. */
  readonly packages?: readonly string[];
  /** The program: a path, in `node_modules` if there are packages. Absent if it is not installed. */
  readonly program: string | undefined;
}

const { platform, arch, versions, execPath } = process;
const EXE = platform === "win32" ? ".exe" : "";
/** The names of platforms, as the packages have them. */
const WINDOWS = { win32: "windows" };
const named = (names: Readonly<Record<string, string>>, name: string): string =>
  names[name] ?? name;

/** A program for this machine, which a package has. */
const binary = (
  name: Runtime["name"],
  version: string,
  [package_, ...program]: readonly [string, ...string[]],
): Runtime => ({
  name,
  version,
  packages: [`${package_}@${version}`],
  program: path.join(package_, ...program) + EXE,
});

/** The oldest supported Node of each line, and the newest of the current ones. */
const NODES = ["20.19.0", "22.12.0", "24.21.0", "26.12.1"];

const node = (version: string): Runtime =>
  binary("Node", version, [`node-${named({ win32: "win" }, platform)}-${arch}`, "bin", "node"]);

/** The environments of vitest for tests of pages. */
const dom = (name: "jsdom" | "happy-dom", version: string): Runtime => ({
  name: `vitest with ${name}`,
  version,
  packages: ["vitest@4.1.12", `${name}@${version}`],
  program: path.join("vitest", "vitest.mjs"),
});

const chromium = findChromium();

/** It prints "Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)". */
function versionOfChromium(): string {
  if (chromium === undefined) return "";
  const printed = execFileSync(chromium, ["--version"], { stdio: ["ignore", "pipe", "ignore"] });
  return /\d+(\.\d+)+/.exec(String(printed))?.[0] ?? "";
}

export const RUNTIMES: readonly Runtime[] = [
  { name: "Node", version: versions.node, program: execPath },
  ...NODES.filter((version) => version !== versions.node).map(node),
  binary("Deno", "2.9.6", [
    `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`,
    "deno",
  ]),
  binary("Bun", "1.4.5", [
    `@oven/bun-${named(WINDOWS, platform)}-${named({ arm64: "aarch64" }, arch)}`,
    "bin",
    "bun",
  ]),
  binary("workerd", "1.20261117.1", [
    `@cloudflare/workerd-${named(WINDOWS, platform)}-${named({ x64: "64" }, arch)}`,
    "bin",
    "workerd",
  ]),
  { name: "Chromium", version: versionOfChromium(), program: chromium },
  // The newest one for Node 20.19.
  dom("jsdom", "29.1.1"),
  dom("happy-dom", "21.0.4"),
  {
    name: "like React Native",
    version: "whatwg-fetch 3.6.20",
    // React Native's fetch is the first one, on an XMLHttpRequest of its own.
    packages: ["whatwg-fetch@3.6.20", "xhr2@0.2.1"],
    program: path.join("whatwg-fetch", "dist", "fetch.umd.js"),
  },
];

/** The date whose behaviour workers have. */
export const COMPATIBILITY_DATE = "2026-01-01";
