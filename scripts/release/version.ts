/** Versions of the package: three numbers, without pre-releases. */
import type { Step } from "./changesets.ts";

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/**
 * Returns the version after the largest of the steps. Before 1.0, a breaking change raises the second number, as npm's caret
 * ranges expect, and so does a new feature.
 */
export function nextVersion(current: string, steps: readonly Step[]): string {
  const [, ...parts] = VERSION.exec(current) ?? [];
  if (parts.length === 0) throw new Error(`"version" must be three numbers, got ${current}.`);
  const [major, minor, patch] = parts.map(Number) as [number, number, number];
  if (steps.includes("major") && major > 0) return `${major + 1}.0.0`;
  if (steps.includes("major") || steps.includes("minor")) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
