/** Writes exchanges as an HTTP archive: HAR 1.2, as the W3C's draft of 2012 has it. */
import type { Exchange, Message } from "./exchange.ts";

/** The archive as JSON. Bearer tokens are masked. */
export function toHar(exchanges: readonly Exchange[]): string {
  const entries = exchanges.map(({ method, url, status, request, response }) => ({
    startedDateTime: "2026-01-01T00:00:00.000Z",
    time: 0,
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(request.headers),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body.length > 0 && { postData: content(request) }),
      headersSize: -1,
      bodySize: request.body.length,
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(response.headers),
      content: { size: response.body.length, ...content(response) },
      redirectURL: response.headers["location"] ?? "",
      headersSize: -1,
      bodySize: response.body.length,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  }));
  const creator = { name: "qlik-cloud-client", version: "0" };
  return JSON.stringify({ log: { version: "1.2", creator, entries } });
}

function pairs(headers: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({
    name,
    value: name === "authorization" ? value.replace(/ .*/, " ***") : value,
  }));
}

function content({ headers, body }: Message): {
  mimeType: string;
  text: string;
  encoding?: string;
} {
  const mimeType = headers["content-type"] ?? "";
  const bytes = Buffer.from(body);
  return /json|text|urlencoded/.test(mimeType) || body.length === 0
    ? { mimeType, text: bytes.toString() }
    : { mimeType, text: bytes.toString("base64"), encoding: "base64" };
}
