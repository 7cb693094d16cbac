import { QlikProtocolError } from "../../errors/errors.ts";

/** The parameters in a URL. */
export interface LocatedRun {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Reads the parameters of a path out of the URL in a header, which may be absolute or relative, and may leave out `/api`, as
 * Qlik's do. The URL itself is never requested.
 *
 * @param start the call whose response has the header; a relative URL is relative to it
 * @returns `undefined` when the URL has another path
 * @throws {QlikProtocolError} when it points to another origin than the tenant, or is not a URL.
 */
export function readLocation(
  location: string,
  template: string,
  start: { readonly method: string; readonly path: string; readonly status: number },
  origin: string,
): LocatedRun | undefined {
  const reject = (why: string): QlikProtocolError =>
    new QlikProtocolError(`The URL of the run ${why}.`, { ...start, excerpt: "" });
  const base = `${origin}${start.path.replace(/[{}]/g, "")}`;
  if (!URL.canParse(location, base)) throw reject("is not valid");
  const url = new URL(location, base);
  if (url.origin !== origin) throw reject(`points to ${url.origin}, which is not the tenant`);
  const names: string[] = [];
  const pattern = template
    .replace(/^\/api/, "")
    .split(/\{([^}]+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
      names.push(part);
      return "([^/]+)";
    })
    .join("");
  const [whole, ...values] = new RegExp(`^(?:/api)?${pattern}/?$`).exec(url.pathname) ?? [];
  if (whole === undefined) return undefined;
  try {
    const decoded = values.map((value) => decodeURIComponent(value));
    return {
      path: Object.fromEntries(names.map((name, index) => [name, decoded[index]!])),
      query: Object.fromEntries(url.searchParams),
    };
  } catch {
    throw reject("is not valid");
  }
}
