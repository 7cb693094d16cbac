/**
 * Where Qlik's own files are, and the unofficial document. They must not be published: they are in a folder `shared` beside the
 * repository, or beside a parent of it, on some machines only. Tests that need them are skipped elsewhere.
 */
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

export const qlikFolder: string = inShared("qlik/specs/2026-07-24");
/** The facts of all event documents. */
export const eventsFile: string = inShared("qlik/events-all.json");
export const unofficialFile: string = inShared("seeds/004_6d2e38a770822772.openapi.yaml");

function inShared(name: string): string {
  const folders = ["..", "../.."].map((folder) => path.resolve(root, folder, "shared", name));
  return folders.find((folder) => existsSync(folder)) ?? folders[0]!;
}
