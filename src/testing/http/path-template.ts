/** Path templates such as `/api/v1/apps/{appId}`, split at `/`. */

export function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

/** Returns the path parameters, decoded; `undefined` when the path does not match. */
export function matchPath(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    if (!isParameter(expected)) {
      if (segment !== expected) return undefined;
      continue;
    }
    const value = decode(segment);
    if (!value) return undefined;
    parameters[expected.slice(1, -1)] = value;
  }
  return parameters;
}

/** Returns `undefined` for a segment that is not percent-encoded UTF-8: no id can be written like that. */
function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
