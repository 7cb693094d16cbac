/** How much the package may take of its users: the one place for these numbers (a few jobs have a budget of their own, in bundle-size.ts). */
export const BUDGETS = {
  /** Bytes that a user downloads. 355 kB of them are the description. */
  packed: 1_400_000,
  /** Bytes on the user's disk. */
  unpacked: 6_000_000,
  /** Files on the user's disk. */
  files: 200,
  /** Bytes of a client and one GET, minified and gzipped, without the sentences of messages. */
  client: 25_200,
  /** The same with the messages. */
  clientWithMessages: 30_000,
  /** Bytes of it that are the table of operations and its decoder. */
  table: 4_600,
  /** Bytes that a job adds to the client, minified and gzipped, without the sentences of its messages. */
  job: 3_000,
  /** Bytes that `redisFleet` adds to the client, minified and gzipped, with its scripts and messages. */
  fleet: 10_500,
  /** Bytes that all of `qlik-cloud-client/redis` adds to it. */
  redis: 21_000,
  /** Bytes that the packed package adds to a program with a client and one GET, minified and gzipped, with messages. */
  clientOfPackage: 31_000,
  /**
   * Milliseconds of processor time that importing the package takes more than importing its only dependency does, on a machine
   * where the latter takes 5. Nine measurements, three of them with a load of 14 on two cores, gave 10.2 to 11.5: the client is in three files.
   */
  importTime: 12,
  /** Type instantiations of a program with one call, under TypeScript 5.9. */
  instantiations: 1_600,
} as const;

/** Returns a sentence for each measure that is over its budget. */
export function excesses(
  measured: Partial<Readonly<Record<keyof typeof BUDGETS, number>>>,
  seeMore: string,
): string[] {
  return Object.entries(measured).flatMap(([name, value]) => {
    const budget = BUDGETS[name as keyof typeof BUDGETS];
    if (value <= budget) return [];
    const [is, may] = [value, budget].map((each) => each.toLocaleString("en"));
    return [`"${name}" must be at most ${may}, got ${is}. To see more: ${seeMore}.`];
  });
}
