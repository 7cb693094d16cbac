import { modelOf } from "../data-model.ts";
import type { ReloadRecord } from "../reloads/queue.ts";

/** A reload that has left the queue and come to an end. */
export type EndedReload = ReloadRecord & { readonly startTime: string; readonly endTime: string };

/** The log that the engine writes of a script, as of its end. Qlik's looks alike, and is for people too. */
export function scriptLogOf(reload: EndedReload, script: string): string {
  const { id, startTime, endTime, status, partial, variables = {} } = reload;
  const [start, end] = [stamp(startTime), stamp(endTime)];
  const reads = status === "SUCCEEDED" && !partial;
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
    ...(reads ? modelOf(script).loads : []).flatMap(({ table: { name, rows, fields } }) => [
      `${end}      ${name}: ${fields.length} fields found: ${fields.map((field) => field.name).join(", ")}`,
      `${end}      ${rows.toLocaleString("en-US")} lines fetched`,
    ]),
    ...endingOf(reload).map((line) => `${end}      ${line}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** ISO 8601 in its short form: 20260701T050006.351+0000. */
function stamp(time: string): string {
  return time.replace(/[-:]/g, "").replace("Z", "+0000");
}

function endingOf({ status, errorCode, errorMessage }: EndedReload): string[] {
  switch (status) {
    case "SUCCEEDED":
      return ["Execution finished."];
    case "FAILED":
      return [`Error: ${errorMessage} (${errorCode})`, "Execution failed."];
    case "EXCEEDED_LIMIT":
      return ["Error: The reload took longer than a reload may take", "Execution failed."];
    default:
      return ["Execution aborted."];
  }
}
