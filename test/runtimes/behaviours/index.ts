import type { Behaviour, Result, Servers } from "./behaviour.ts";
import { bodies } from "./bodies.ts";
import { calls } from "./calls.ts";
import { failures } from "./failures.ts";
import { jobs } from "./jobs.ts";

/** All behaviours that a runtime is checked for by code that runs in it. */
export const behaviours: readonly Behaviour[] = [...calls, ...failures, ...bodies, ...jobs];

/** How long a behaviour may take, in milliseconds. */
const LIMIT = 20_000;

export async function run({ name, check }: Behaviour, servers: Servers): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not done after ${LIMIT / 1000} s`));
    }, LIMIT);
  });
  try {
    await Promise.race([check(servers), expired]);
    return { name };
  } catch (error) {
    return { name, problem: String(error) };
  } finally {
    clearTimeout(timer);
  }
}
