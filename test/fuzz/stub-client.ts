/** A client whose network is a function of the request, and which neither retries nor waits. */
import { createQlikClient, type QlikClient } from "../../src/index.ts";

export const ORIGIN = "https://tenant.eu.qlikcloud.com";
export const API_KEY = "a-secret-that-must-not-be-seen";

export interface SentRequest {
  readonly url: string;
  readonly init: RequestInit;
}

export interface StubClient {
  readonly qlik: QlikClient;
  /** What was sent so far. */
  readonly sent: readonly SentRequest[];
}

export function stubClient(answer: (url: string) => Response): StubClient {
  const sent: SentRequest[] = [];
  const qlik = createQlikClient({
    tenant: ORIGIN,
    auth: { apiKey: API_KEY },
    retry: false,
    rateLimit: "off",
    fetch: (url, init) => {
      sent.push({ url: url, init: init });
      return Promise.resolve(answer(url));
    },
  });
  return { qlik, sent };
}

/** What a promise rejects with, or `undefined`. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}
