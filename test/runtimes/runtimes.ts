/** The runtimes that the package is checked on: the one place for their versions. */
import path from "node:path";
import process from "node:process";

/** Where a runtime's program is, after npm has installed its package. */
export interface Runtime {
  readonly name: "Node" | "Deno" | "Bun" | "workerd";
  readonly version: string;
  /** The npm package of the program for this machine; absent for the Node that is running. */
  readonly package?: string;
  /** The program, or its path in the package. */
  readonly program: string;
}

const { platform, arch, versions, execPath } = process;
const EXE = platform === "win32" ? ".exe" : "";
/** The names of platforms, as the packages have them. */
const WINDOWS = { win32: "windows" };
const named = (names: Readonly<Record<string, string>>, name: string): string =>
  names[name] ?? name;

/** The oldest supported Node of each line, and the newest of the current ones. */
const NODES = ["20.19.0", "22.12.0", "24.21.0", "26.12.1"];

const node = (version: string): Runtime => ({
  name: "Node",
  version,
  package: `node-${named({ win32: "win" }, platform)}-${arch}`,
  program: path.join("bin", `node${EXE}`),
});

export const RUNTIMES: readonly Runtime[] = [
  { name: "Node", version: versions.node, program: execPath },
  ...NODES.filter((version) => version !== versions.node).map(node),
  {
    name: "Deno",
    version: "2.9.6",
    package: `@deno/${platform}-${named({ arm64: "arm64" }, arch)}${platform === "linux" ? "-glibc" : ""}`,
    program: `deno${EXE}`,
  },
  {
    name: "Bun",
    version: "1.4.5",
    package: `@oven/bun-${named(WINDOWS, platform)}-${named({ arm64: "aarch64" }, arch)}`,
    program: path.join("bin", `bun${EXE}`),
  },
  {
    name: "workerd",
    version: "1.20261117.1",
    package: `@cloudflare/workerd-${named(WINDOWS, platform)}-${named({ x64: "64" }, arch)}`,
    program: path.join("bin", `workerd${EXE}`),
  },
];

/** The date whose behaviour workers have. */
export const COMPATIBILITY_DATE = "2026-01-01";
