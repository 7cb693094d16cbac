/** Lets so many in at a time, in the order of their coming. Whoever is in leaves by the function that he was given. */
export function createSlots(count: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let free = Math.floor(count);
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return leave;
  };
}
