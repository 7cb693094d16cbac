import type { ReloadRecord } from "./queue.ts";

/** Returns the log of a reload up to now. It is empty while the reload is in the queue. */
export function logOf(reload: ReloadRecord): string {
  const { startTime, endTime, partial, appId, variables = {} } = reload;
  if (startTime === undefined) return "";
  const lines = [`${startTime} ${partial ? "Partial reload" : "Reload"} of app ${appId} started`];
  for (const [name, value] of Object.entries(variables)) {
    // As JSON, so that a value of several lines stays on one.
    lines.push(`${startTime} Variable ${name} = ${JSON.stringify(value)}`);
  }
  if (endTime !== undefined) lines.push(`${endTime} ${describeEnd(reload)}`);
  return `${lines.join("\n")}\n`;
}

function describeEnd({ status, errorCode, errorMessage }: ReloadRecord): string {
  switch (status) {
    case "SUCCEEDED":
      return "Reload finished";
    case "FAILED":
      return `Reload failed: ${errorMessage} (${errorCode})`;
    case "EXCEEDED_LIMIT":
      return "Reload stopped: it exceeded the maximum duration";
    default:
      return "Reload canceled";
  }
}
