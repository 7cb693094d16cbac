/** A page can't choose the header without causing a preflight request. */
const OWN_AGENT = {
  "names itself in the User-Agent header": "The User-Agent header is the browser's own.",
};

const NOT_CONNECTED = {
  "retries a POST that could not connect":
    "A POST that could not connect is not retried: the error does not say that nothing was sent.",
};

const NO_STREAMS = Object.fromEntries(
  [
    "ends a download that is cancelled",
    "reads server-sent events",
    "uploads a stream",
    "tells a failure of the stream that is sent from one of the connection",
    "exports an app as a Blob",
  ].map((name) => [name, ""]),
);

/**
 * What is known to be otherwise on a runtime, and why; empty if the reason is that of another one. A behaviour that is listed
 * and holds nevertheless fails the suite.
 */
export const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Chromium: {
    ...OWN_AGENT,
    ...NOT_CONNECTED,
    "sends a POST once when an open connection is reset":
      "The browser sends a POST again by itself when an open connection is reset.",
    "sends the body and the token again where 307 redirects a POST":
      "A redirect of what is not a GET is an error: the browser does not tell where it leads.",
    "uploads a stream":
      "A stream can't be sent over HTTP/1.1, which the error says: browsers send them over HTTP/2.",
    "tells a failure of the stream that is sent from one of the connection":
      "Nor is the failure of such a stream seen.",
  },
  "vitest with jsdom": OWN_AGENT,
  "vitest with happy-dom": {
    ...OWN_AGENT,
    ...NOT_CONNECTED,
    "sends a multipart form":
      "FormData is rejected, as it has no brand; an object as the body of an operation with a form is sent.",
    "leaves no error that nobody catches":
      "Cancelling a download causes an error in its fetch, which the test run reports.",
  },
  "like React Native": {
    ...NOT_CONNECTED,
    "downloads a stream":
      "Downloads, streams as bodies, events of streams and exports need the class ReadableStream.",
    ...NO_STREAMS,
    "receives an event as a web request": "Webhooks can't be received.",
    "runs an embedded tenant by the manual clock":
      "The embedded tenant does not run in the process.",
    "injects faults into an embedded tenant": "",
  },
  workerd: {
    ...NOT_CONNECTED,
    "fetches one token for calls that wait together":
      "Calls that wait for a token at the same time fetch one each: that of another request might never arrive.",
  },
};
