/** Work that takes the platform's time, such as loading a module. A manual clock does not move meanwhile. */

let pending = 0;

/** Does such work. */
export async function inRealTime<Value>(work: () => Promise<Value>): Promise<Value> {
  pending++;
  try {
    return await work();
  } finally {
    pending--;
  }
}

/** Whether such work is under way. */
export function isWorkingInRealTime(): boolean {
  return pending > 0;
}
