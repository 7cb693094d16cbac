/** What a stream gets next, as from a reader or an iterator. */
export type Pulled<Chunk> =
  | { readonly done: true; readonly value?: unknown }
  | { readonly done?: false | undefined; readonly value: Chunk };

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
        const pulled = await next();
        if (pulled.done) controller.close();
        else controller.enqueue(pulled.value);
      },
      async cancel(reason) {
        await cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
