/** Whether a value is a web stream, which some platforms lack: React Native, and Jest's jsdom. */
export function isStream(value: unknown): value is ReadableStream {
  return typeof ReadableStream === "function" && value instanceof ReadableStream;
}
