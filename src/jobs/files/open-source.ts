import type { FailedCall } from "../../errors/errors.ts";
import { openFile, type OpenedFile } from "./open-file.ts";
import { toBody, type SourceBody, type UploadSource } from "./source.ts";

/** A source whose bytes can be read. */
export interface OpenedSource extends Pick<OpenedFile, "explain" | "assertUnchanged"> {
  readonly body: SourceBody;
  /** The name of the file, if it has one. */
  readonly name: string | undefined;
  /** When the file last changed, if it is one on this machine. */
  readonly modifiedAt: number | undefined;
}

/**
 * Opens a source of any kind.
 *
 * @throws {QlikFileError} for a file that cannot be read.
 * @throws {QlikInputError} for a value that has no bytes; `call` is what it is for.
 */
export async function openSource(source: UploadSource, call: FailedCall): Promise<OpenedSource> {
  if (typeof source === "string" || source instanceof URL) {
    const { blob, ...file } = await openFile(source);
    return { body: blob, ...file };
  }
  const body = toBody(source, call);
  const { name } = body as { readonly name?: string };
  return {
    body,
    name: name === "" ? undefined : name,
    modifiedAt: undefined,
    explain: (error) => Promise.resolve(error),
    assertUnchanged: () => Promise.resolve(),
  };
}
