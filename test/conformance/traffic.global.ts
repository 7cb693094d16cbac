/** Runs once, before the test files whose traffic is kept. */
export { forgetTraffic as setup } from "./traffic.ts";
