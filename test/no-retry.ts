/** Options for a client that neither repeats nor waits, for tests of what is on the other side. */
export const unaided = { retry: false, rateLimit: "off" } as const;
