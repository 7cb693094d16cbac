/** Runs once, before all test files. */
export { forgetTraffic as setup } from "./traffic.ts";
