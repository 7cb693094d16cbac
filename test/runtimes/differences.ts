/** What is known to be otherwise on a runtime, and why. A behaviour that is listed and holds nevertheless fails the suite. */
export const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  workerd: {
    "retries a POST that could not connect":
      "A POST that could not connect is not retried: the error does not say that nothing was sent.",
    "fetches one token for calls that wait together":
      "Calls that wait for a token at the same time fetch one each: that of another request might never arrive.",
  },
};
