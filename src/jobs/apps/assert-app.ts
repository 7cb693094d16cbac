import type { App } from "../../../generated/schema.ts";
import { QlikProtocolError, type FailedCall } from "../../errors/errors.ts";
import { excerptOf } from "../excerpt.ts";

/**
 * Rejects a response that is not an app: without its id nothing can be done with it.
 *
 * @throws {QlikProtocolError}
 */
export function assertApp(answer: unknown, call: FailedCall): App {
  const app = answer as { attributes?: { id?: unknown } | null } | null | undefined;
  const id = app?.attributes?.id;
  if (typeof id === "string" && id !== "") return answer as App;
  throw new QlikProtocolError("Expected an app with attributes.id in the response.", {
    ...call,
    hint: "Qlik may have processed the request: check for the app.",
    excerpt: excerptOf(answer),
  });
}
