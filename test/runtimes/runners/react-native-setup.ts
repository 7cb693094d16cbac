/** Makes the globals of Node those of React Native, before the package is loaded. */
import { createRequire } from "node:module";
import process from "node:process";
import { createFetch } from "./streaming-fetch.ts";

interface FetchModule {
  readonly fetch: typeof fetch;
  readonly Headers: typeof Headers;
  readonly Request: typeof Request;
  readonly Response: typeof Response;
}

const MISSING =
  /^(Readable|Writable|Transform|TextDecoder|TextEncoder|Compression|Decompression).*Stream|^(ByteLength|Count)QueuingStrategy$/;

const file = process.env["FETCH_MODULE"]!;
const require = createRequire(file);

// Node loads FormData now, as long as it finds what it needs.
Reflect.construct(FormData, []);
Reflect.defineProperty(globalThis, "XMLHttpRequest", { value: require("xhr2") as unknown });
const own = require(file) as FetchModule;
for (const name of Object.getOwnPropertyNames(globalThis))
  if (MISSING.test(name)) Reflect.deleteProperty(globalThis, name);

const globals = {
  Headers: own.Headers,
  Request: own.Request,
  Response: own.Response,
  fetch: createFetch(own.Headers),
  ownFetch: own.fetch,
  navigator: { product: "ReactNative" },
  process: { env: {} },
};
for (const [name, value] of Object.entries(globals))
  Reflect.defineProperty(globalThis, name, { configurable: true, writable: true, value });
