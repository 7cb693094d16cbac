/** Whether a value is a web stream, by its shape: some platforms have no `ReadableStream`, such as React Native. */
export function isStream(value: unknown): value is ReadableStream {
  return typeof (value as Partial<ReadableStream> | undefined)?.getReader === "function";
}

/** Whether a stream was read or is being read. Only the platform knows it of its own; it then makes no Response of it. */
export function isUsed(stream: ReadableStream): boolean {
  try {
    new Response(stream);
    return false;
  } catch {
    return true;
  }
}
