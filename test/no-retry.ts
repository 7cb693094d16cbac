/** Options for a client that neither retries nor waits nor warns, for tests of the other side. */
export const unaided = { retry: false, rateLimit: "off", warnDeprecated: false } as const;
