import process from "node:process";
import { pathToFileURL } from "node:url";
import type { Result, Servers } from "../behaviours/behaviour.ts";
import type { Suite } from "../suite.ts";
import { runProcess } from "./run-process.ts";

/**
 * Runs the behaviours in a Node that is like React Native: without web streams, without what Node's globals tell, and with
 * the classes of React Native's fetch.
 */
export function runLikeReactNative(
  fetchModule: string,
  { setup, program }: Suite["reactNative"],
  servers: Servers,
): Promise<Result[]> {
  const args = ["--import", pathToFileURL(setup).href, program];
  return runProcess(process.execPath, args, servers, { FETCH_MODULE: fetchModule });
}
