/** Finds a text that a schema with a pattern allows. */
import { createRequire } from "node:module";
import type { SchemaObject } from "../openapi/document.ts";

const require = createRequire(import.meta.url);
const { sample } = require("openapi-sampler") as typeof import("openapi-sampler");

/** Values of formats that the sampler does not know. */
const BY_FORMAT: Readonly<Record<string, string>> = { byte: "U2FtcGxl", duration: "P1D" };

/** What patterns usually ask for, plainest first. */
const CANDIDATES = [
  ...["string", "STRING", "a", "A", "1", "0", "id-1", "name", "true", "en", "en-US", "USD"],
  ...["1.0", "1.0.0", "v1", "2019-08-24", "2019-08", "14:15", "14:15:22", "2019-08-24T14:15:22Z"],
  ...["2019-08-24/2019-08-25", "P1D", "PT1H", "FREQ=DAILY", "0 0 * * *", "#ffffff", "*"],
  ...["example.com", "https://example.com", "user@example.com", "192.168.0.1", "/", "/name"],
  ...["application/json", "Europe/London", "com.example.name", "qri:name", "name:name", "a=b"],
  ...[8, 16, 20, 24, 32, 40, 64].flatMap((length) => ["0", "a", "A"].map((c) => c.repeat(length))),
  "497f6eca-6276-4993-bfeb-53cbbbba6f08",
];

/**
 * Returns a text for a schema of strings whose pattern or format the sampler can't follow: a common value that matches,
 * else what the document shows, since a text with a pattern is a code rather than words.
 */
export function findText(schema: SchemaObject): string | undefined {
  const { format, pattern, examples } = schema as {
    format?: string;
    pattern?: unknown;
    examples?: unknown;
  };
  if (format !== undefined && Object.hasOwn(BY_FORMAT, format)) return BY_FORMAT[format];
  if (typeof pattern !== "string") return undefined;
  const shown: unknown[] = Array.isArray(examples) ? examples : [];
  try {
    const expression = new RegExp(pattern, "u");
    const { minLength = 0, maxLength = Infinity } = schema as {
      minLength?: number;
      maxLength?: number;
    };
    const isAllowed = (text: unknown): text is string =>
      typeof text === "string" &&
      expression.test(text) &&
      text.length >= minLength &&
      text.length <= maxLength;
    return CANDIDATES.find(isAllowed) ?? [sampleOf(pattern), ...shown].find(isAllowed);
  } catch {
    return undefined;
  }
}

function sampleOf(pattern: string): unknown {
  return sample({ type: "string", pattern } as never, { enablePatterns: true });
}
