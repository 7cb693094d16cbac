import type { ReloadRecord } from "../reloads/queue.ts";

/** A reload that was started and has ended. */
export type EndedReload = ReloadRecord & { readonly startTime: string; readonly endTime: string };

/** Returns the log that the engine writes while it runs a script: similar to Qlik's, and likewise for people. */
export function scriptLogOf(reload: EndedReload, script: string): string {
  const { id, startTime, endTime, partial, variables = {} } = reload;
  const [start, end] = [stamp(startTime), stamp(endTime)];
  const lines = [
    `${start}      Reload ID: ${id}`,
    `${start}      ${partial ? "Partial execution" : "Execution"} started.`,
    // As JSON, so that a value of several lines stays on one.
    ...Object.entries(variables).map(
      ([name, value]) => `${start}      Variable ${name} = ${JSON.stringify(value)}`,
    ),
    ...(script === "" ? [] : script.split(/\r?\n/)).map((line, index) =>
      `${start} ${String(index + 1).padStart(4, "0")} ${line}`.trimEnd(),
    ),
    ...describeEnd(reload).map((line) => `${end}      ${line}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** ISO 8601 in its short form: 20260701T050006.351+0000. */
function stamp(time: string): string {
  return time.replace(/[-:]/g, "").replace("Z", "+0000");
}

function describeEnd({ status, errorCode, errorMessage }: EndedReload): string[] {
  switch (status) {
    case "SUCCEEDED":
      return ["Execution finished."];
    case "FAILED":
      return [`Error: ${errorMessage} (${errorCode})`, "Execution failed."];
    case "EXCEEDED_LIMIT":
      return ["Error: The reload exceeded the maximum duration", "Execution failed."];
    default:
      return ["Execution aborted."];
  }
}
