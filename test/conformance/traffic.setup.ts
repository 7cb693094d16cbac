/** Runs beside every test file. */
import { afterAll, expect } from "vitest";
import { writeTraffic } from "./traffic.ts";

afterAll(() => {
  writeTraffic(expect.getState().testPath ?? "unknown");
});
