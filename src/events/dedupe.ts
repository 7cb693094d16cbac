import { wholeNumber } from "../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../core/options.ts";
import type { QlikEvent } from "./event.ts";

/**
 * Remembers which events were received. Qlik may send an event twice, and anybody who has seen a delivery can replay it.
 *
 * Keys are made of the event's tenant, source and id, since CloudEvents promises that an id is unique within its source
 * only. They have about 100 characters.
 *
 * @example
 * const dedupe: Dedupe = {
 *   claim: async (key) => (await redis.set(`qlik:${key}`, "1", { NX: true, EX: 604_800 })) !== null,
 *   release: async (key) => { await redis.del(`qlik:${key}`); },
 * };
 */
export interface Dedupe {
  /**
   * Claims an event; returns `false` when it was claimed before. Must be atomic: of several concurrent calls, only one may
   * return `true`. An event stays claimed when the process ends before its listener has.
   */
  readonly claim: (key: string) => boolean | Promise<boolean>;
  /**
   * Releases an event whose listener failed, so that a redelivery is processed again. Without this method, a failed event
   * stays claimed.
   */
  readonly release?: (key: string) => unknown;
  /**
   * Reports that the listener has ended, so that a claim that was made for a limited time becomes permanent. Without this
   * method, claims must be permanent from the start.
   */
  readonly done?: (key: string) => unknown;
}

export interface MemoryDedupeOptions {
  /**
   * How many events are remembered. The least recently seen event is forgotten first.
   * @default 10_000
   */
  readonly size?: number;
}

const OPTIONS = {
  size: option(wholeNumber(1), 10_000),
} satisfies OptionsTable<MemoryDedupeOptions>;

/**
 * Remembers events in the memory of this process: enough for a single server that may forget them at a restart. Several
 * servers, and serverless platforms, need a {@link Dedupe} backed by a shared store.
 *
 * @throws {QlikInputError} when an option is invalid.
 */
export function createMemoryDedupe(options: MemoryDedupeOptions = {}): Dedupe {
  const { size } = readOptions(options, OPTIONS);
  // A set keeps the order of insertion, so its first key is the least recently seen one.
  const seen = new Set<string>();
  return {
    claim(key) {
      const isNew = !seen.delete(key);
      seen.add(key);
      if (seen.size > size)
        for (const oldest of seen) {
          seen.delete(oldest);
          break;
        }
      return isNew;
    },
    release: (key) => seen.delete(key),
  };
}

/** The key of an event. JSON keeps the three parts apart, whatever characters they contain. */
export function dedupeKey({ tenantid, source, id }: QlikEvent): string {
  return JSON.stringify([tenantid ?? "", source, id]);
}
