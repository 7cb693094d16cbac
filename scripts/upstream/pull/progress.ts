/** Shows on stderr how far a pull is: one line that changes on a terminal, plain lines elsewhere. */
import type { PullProgress } from "./pull.ts";

/** How many files there are between two plain lines. */
const STEP = 20;
const CLEAR_LINE = "\r\u001B[K";

export interface TextStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export function showProgress(stream: TextStream): PullProgress {
  const isTerminal = stream.isTTY === true;
  return {
    advance: (done, total) => {
      const isLast = done === total;
      if (isTerminal)
        stream.write(isLast ? CLEAR_LINE : `${CLEAR_LINE}Fetching ${done}/${total} …`);
      else if (isLast || done % STEP === 0) stream.write(`Fetched ${done}/${total}\n`);
    },
    say: (text) => {
      stream.write(`${isTerminal ? CLEAR_LINE : ""}${text}\n`);
    },
  };
}
