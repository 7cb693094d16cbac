/** The header `Link` (RFC 8288), where lists without a property for links have them. */

/**
 * Returns the target of the first link with a relation: `/things?page=2` of `</things?page=2>; rel="next"`.
 *
 * @returns `undefined` when the header has no such link.
 */
export function linkWithRelation(header: string | null, relation: string): string | undefined {
  for (const [, target = "", parameters = ""] of (header ?? "").matchAll(LINK)) {
    for (const [, name = "", quoted, plain = ""] of parameters.matchAll(PARAMETER)) {
      if (name.toLowerCase() !== "rel") continue;
      const relations = (quoted?.replace(/\\(.)/gs, "$1") ?? plain).toLowerCase();
      if (relations.split(/\s+/).includes(relation)) return target;
      // Further ones must be ignored (section 3.3).
      break;
    }
  }
  return undefined;
}

/** A target, and its parameters to the next comma that is not in quotes. */
const LINK = /<([^>]*)>((?:"(?:[^"\\]|\\.)*"|[^",])*)/gs;
const PARAMETER = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/gs;
