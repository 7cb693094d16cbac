/** What a stream gets next, as from a reader or an iterator. */
export interface Pulled<Chunk> {
  readonly done?: boolean | undefined;
  readonly value?: Chunk | undefined;
}

/**
 * Makes a stream of chunks that are pulled one by one; nothing is pulled before it is asked for. When `next` rejects, the
 * stream fails with that error.
 */
export function pullStream<Chunk>(
  next: () => Promise<Pulled<Chunk>>,
  cancel: (reason: unknown) => Promise<unknown>,
): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        const { done, value } = await next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        await cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
