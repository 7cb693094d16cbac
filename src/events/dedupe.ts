/**
 * Remembers which events were taken. Qlik may send an event twice, and anybody who has seen a delivery can.
 *
 * @example
 * const dedupe: Dedupe = {
 *   claim: async (id) => (await redis.set(`qlik:${id}`, "1", { NX: true, EX: 604_800 })) !== null,
 *   release: async (id) => { await redis.del(`qlik:${id}`); },
 * };
 */
export interface Dedupe {
  /**
   * Takes an event: `false` when it was taken before. Of several calls at once, one alone may get `true`. An event stays
   * taken when the process ends before its function does.
   */
  readonly claim: (id: string) => boolean | Promise<boolean>;
  /**
   * Gives an event back, since it could not be handled: the next delivery of it is handled. Without this method an
   * event that failed stays taken.
   */
  readonly release?: (id: string) => unknown;
}

export interface MemoryDedupeOptions {
  /**
   * How many ids are remembered; the one that was not seen for longest is forgotten first.
   * @default 10_000
   */
  readonly size?: number;
}

/**
 * Remembers events in this process: enough for one server that may forget when it is started again. Several servers,
 * and platforms that start one for a few requests, need a {@link Dedupe} on something that they share.
 *
 * @throws {TypeError} when size is not a whole number of at least 1.
 */
export function memoryDedupe({ size = 10_000 }: MemoryDedupeOptions = {}): Dedupe {
  if (!Number.isInteger(size) || size < 1) {
    throw new TypeError("size has to be a whole number of at least 1.");
  }
  // A set keeps the order of insertion, so the first is the one that was not seen for longest.
  const seen = new Set<string>();
  return {
    claim(id) {
      const isNew = !seen.delete(id);
      seen.add(id);
      if (seen.size > size)
        for (const oldest of seen) {
          seen.delete(oldest);
          break;
        }
      return isNew;
    },
    release: (id) => seen.delete(id),
  };
}
