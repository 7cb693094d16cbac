import type { QlikClient, QlikThrowingClient } from "./qlik-client.ts";

/** What jobs take: a client of either kind. */
export type AnyQlikClient = QlikClient | QlikThrowingClient;

/** The client's calls with results. */
export function resultsOf(qlik: AnyQlikClient): QlikClient {
  return "results" in qlik ? qlik.results : qlik;
}
