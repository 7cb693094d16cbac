import { QlikProtocolError, type FailedCall } from "../../errors/errors.ts";

/** The error of a stream whose next item has more characters than `maxEventLength` allows. */
export function tooLarge(maxEventLength: number, call: FailedCall): QlikProtocolError {
  return new QlikProtocolError(
    `An event or a line has more than ${maxEventLength} characters ("maxEventLength").`,
    { ...call, code: "too-large", excerpt: "" },
  );
}
