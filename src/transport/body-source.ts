/** Distinguishes a failure of the stream that is sent from one of the connection: `fetch` throws the same for both. */
import { isUsed } from "../core/is-stream.ts";
import { messageOf } from "../core/message-of.ts";
import { pullStream } from "../core/pull-stream.ts";
import {
  QlikFileError,
  QlikInputError,
  type FailedCall,
  type QlikError,
} from "../errors/errors.ts";

/** The stream of a request. */
export interface BodySource {
  /** How the stream failed, if it did. */
  failure?: { readonly error: unknown };
}

/**
 * Returns a stream of the same chunks, and records the stream's failure. Neither reads nor locks the stream before it is read, so
 * that the caller can use it for another call if it could not connect.
 *
 * @throws {QlikInputError} for a stream that has been read, such as by an earlier attempt of a custom policy.
 */
export function watchBody(
  body: ReadableStream,
  source: BodySource,
  call: FailedCall,
): ReadableStream {
  if (isUsed(body))
    throw new QlikInputError(
      '"body" is a stream that has been read, which can be sent only once. Create a new stream for each call, or pass a Blob or bytes.',
      call,
    );
  let reader: ReadableStreamDefaultReader<unknown> | undefined;
  const watched = pullStream<unknown>(
    async () => {
      try {
        reader ??= body.getReader() as ReadableStreamDefaultReader<unknown>;
        return await reader.read();
      } catch (error) {
        source.failure = { error };
        throw error;
      }
    },
    (reason) => (reader ?? body).cancel(reason),
  );
  // By it, a `fetch` that would send the stream as a text is found out.
  const guard = Object.getOwnPropertyDescriptor(body, "toString");
  if (guard) Object.defineProperty(watched, "toString", guard);
  return watched;
}

/** Node's messages for failures of files: "EIO: i/o error, read". */
const FILE_ERROR = /^E[A-Z0-9]+: .+, (open|read|fstat|stat|lstat|close|scandir)\b/;

/** Returns the error of a call whose stream failed. Qlik does not process a request that is incomplete. */
export function bodyError(cause: unknown, call: FailedCall): QlikError {
  if (cause instanceof QlikInputError) return cause;
  const reason = messageOf(cause);
  if (FILE_ERROR.test(reason))
    return new QlikFileError(`Could not read the file that is sent as "body": ${reason}`, {
      ...call,
      cause,
    });
  return new QlikInputError(`The stream given as "body" failed: ${reason}`, { ...call, cause });
}
