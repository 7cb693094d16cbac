/**
 * All kinds of changes: how far each one reaches, and how it is said. The order is that of the change log.
 *
 * The measure is a caller who calls by path with TypeScript. What such a caller's code sees is "major" when it may stop
 * compiling or working: lists of values in responses are open, bounds are not typed, and error bodies are read tolerantly,
 * so none of these is.
 */

export type Severity = "major" | "minor" | "patch";

/** Who does something differently: one operation, or several. */
export interface Subject {
  readonly name: string;
  readonly isMany: boolean;
}

export interface Details {
  readonly place: string;
  readonly was: string;
  readonly is: string;
}

interface KindDefinition {
  readonly severity: Severity;
  /** Whether the change announces something, and therefore stands at the top of the change log. */
  readonly isNotice?: boolean;
  readonly sentence: (subject: Subject, details: Details) => string;
}

const does = ({ name, isMany }: Subject, one: string, many: string): string =>
  `${name} ${isMany ? many : one}`;
const is = (subject: Subject): string => does(subject, "is", "are");
const accepts = (subject: Subject): string => does(subject, "accepts", "accept");
const requires = (subject: Subject): string => does(subject, "requires", "require");
const noLonger = (subject: Subject, one: string, many: string): string =>
  `${subject.name} no longer ${subject.isMany ? many : one}`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const of = ({ name }: Subject): string => (name === "" ? "" : ` of ${name}`);

const NOTICES = {
  "operation-deprecated": {
    ...{ severity: "minor", isNotice: true },
    sentence: (s, { was, is: successor }) =>
      `${is(s)} deprecated${was && `, with its sunset in ${was}`}.${successor && ` Use ${successor} instead.`}`,
  },
  "operation-no-longer-deprecated": {
    ...{ severity: "minor", isNotice: true },
    sentence: (s) => `${is(s)} no longer deprecated.`,
  },
  "sunset-changed": {
    ...{ severity: "minor", isNotice: true },
    sentence: (s, { was, is: now }) => {
      if (now === "") return `The sunset of ${s.name} in ${was} was withdrawn.`;
      return `The sunset of ${s.name} is ${now}${was && ` instead of ${was}`}.`;
    },
  },
  "successor-changed": {
    ...{ severity: "patch", isNotice: true },
    sentence: (s, { was, is: now }) =>
      now === ""
        ? `${s.name} no longer ${s.isMany ? "name" : "names"} ${was} as the replacement.`
        : `${s.name} ${s.isMany ? "are" : "is"} replaced by ${now}.`,
  },
  "parameter-deprecated": {
    ...{ severity: "minor", isNotice: true },
    sentence: (s, { place }) => `${upper(place)}${of(s)} is deprecated.`,
  },
  "property-deprecated": {
    ...{ severity: "minor", isNotice: true },
    sentence: (s, { place }) => `${upper(place)}${of(s)} is deprecated.`,
  },
} as const satisfies Record<string, KindDefinition>;

const BREAKS = {
  "operation-removed": {
    severity: "major",
    sentence: (s, { is: successor }) =>
      `${does(s, "was", "were")} removed.${successor && ` Use ${successor} instead.`}`,
  },
  "webhook-removed": {
    severity: "major",
    sentence: (s) => `${does(s, "was", "were")} removed.`,
  },
  "path-parameter-renamed": {
    severity: "major",
    sentence: (s, { was, is: now }) =>
      `The path parameter ${was} of ${s.name} is now called ${now}.`,
  },
  "parameter-moved": {
    severity: "major",
    sentence: (s, { was, is: now }) => `${accepts(s)} ${now} in place of ${was}.`,
  },
  "parameter-renamed": {
    severity: "major",
    sentence: (s, { was, is: now }) => `${accepts(s)} ${now} in place of ${was}.`,
  },
  "parameter-removed": {
    severity: "major",
    sentence: (s, { place }) => `${noLonger(s, "accepts", "accept")} ${place}.`,
  },
  "required-parameter-added": {
    severity: "major",
    sentence: (s, { place }) => `${requires(s)} ${place}, which is new.`,
  },
  "parameter-became-required": {
    severity: "major",
    sentence: (s, { place }) => `${requires(s)} ${place}, which was optional.`,
  },
  "request-body-removed": {
    severity: "major",
    sentence: (s) => `${noLonger(s, "accepts", "accept")} a request body.`,
  },
  "required-request-body-added": {
    severity: "major",
    sentence: (s) => `${requires(s)} a request body, which is new.`,
  },
  "request-body-became-required": {
    severity: "major",
    sentence: (s) => `${requires(s)} a request body, which was optional.`,
  },
  "request-media-removed": {
    severity: "major",
    sentence: (s, { place }) => `${noLonger(s, "accepts", "accept")} ${place} as a request body.`,
  },
  "request-property-renamed": {
    severity: "major",
    sentence: (s, { place, is: now }) => `${accepts(s)} ${now} in place of ${place}.`,
  },
  "request-property-removed": {
    severity: "major",
    sentence: (s, { place }) => `${noLonger(s, "accepts", "accept")} ${place}.`,
  },
  "required-request-property-added": {
    severity: "major",
    sentence: (s, { place }) => `${requires(s)} ${place}, which is new.`,
  },
  "request-property-became-required": {
    severity: "major",
    sentence: (s, { place }) => `${requires(s)} ${place}, which was optional.`,
  },
  "request-type-changed": {
    severity: "major",
    sentence: (s, { place, was, is: now }) => `${accepts(s)} ${now} as ${place}, no longer ${was}.`,
  },
  "request-not-nullable": {
    severity: "major",
    sentence: (s, { place }) => `${noLonger(s, "accepts", "accept")} null as ${place}.`,
  },
  "request-values-removed": {
    severity: "major",
    sentence: (s, { place, was }) => `${noLonger(s, "accepts", "accept")} ${was} as ${place}.`,
  },
  "request-values-limited": {
    severity: "major",
    sentence: (s, { place, is: now }) =>
      `${accepts(s)} only ${now} as ${place}, no longer any value.`,
  },
  "success-status-changed": {
    severity: "major",
    sentence: (s, { was, is: now }) =>
      `${does(s, "responds", "respond")} with ${now} instead of ${was}.`,
  },
  "success-status-added": {
    severity: "major",
    sentence: (s, { is: now }) =>
      `${s.name} can also respond with ${now}. Code that tells responses apart by status must handle it.`,
  },
  "success-status-removed": {
    severity: "major",
    sentence: (s, { was }) => `${noLonger(s, "responds", "respond")} with ${was}.`,
  },
  "response-body-added": {
    severity: "major",
    sentence: (s, { place, is: now }) =>
      `${place} of ${s.name} has a body (${now}), and had none. Code that expects no data must handle it.`,
  },
  "response-body-removed": {
    severity: "major",
    sentence: (s, { place }) => `${place} of ${s.name} no longer has a body.`,
  },
  "response-media-added": {
    severity: "major",
    sentence: (s, { place, is: now }) =>
      `${place} of ${s.name} can also be ${now}. Code that tells responses apart by media type must handle it.`,
  },
  "response-media-removed": {
    severity: "major",
    sentence: (s, { place, was }) => `${place} of ${s.name} is no longer sent as ${was}.`,
  },
  "response-property-renamed": {
    severity: "major",
    sentence: (s, { place, is: now }) =>
      `${does(s, "returns", "return")} ${now} in place of ${place}.`,
  },
  "response-property-removed": {
    severity: "major",
    sentence: (s, { place }) => `${noLonger(s, "returns", "return")} ${place}.`,
  },
  "response-property-became-optional": {
    severity: "major",
    sentence: (s, { place }) => `${s.name} may omit ${place}.`,
  },
  "response-became-nullable": {
    severity: "major",
    sentence: (s, { place }) => `${s.name} may return null as ${place}.`,
  },
  "response-type-changed": {
    severity: "major",
    sentence: (s, { place, was, is: now }) =>
      `${does(s, "returns", "return")} ${now} as ${place} instead of ${was}.`,
  },
  "paging-removed": {
    severity: "major",
    sentence: (s) => `${s.name} can no longer be read page by page.`,
  },
  "operation-id-changed": {
    severity: "major",
    sentence: (s, { was, is: now }) =>
      `The operationId of ${s.name} is ${now} instead of ${was}. The exported types of its options are named after it.`,
  },
  "component-renamed": {
    severity: "major",
    sentence: (_, { was, is: now }) => `The exported type ${was} is now called ${now}.`,
  },
  "component-removed": {
    severity: "major",
    sentence: (_, { place }) => `The exported type ${place} was removed.`,
  },
} as const satisfies Record<string, KindDefinition>;

const ADDITIONS = {
  "operation-added": { severity: "minor", sentence: (s) => `${is(s)} new.` },
  "webhook-added": { severity: "minor", sentence: (s) => `${is(s)} new.` },
  "parameter-added": { severity: "minor", sentence: (s, { place }) => `${accepts(s)} ${place}.` },
  "parameter-became-optional": {
    severity: "minor",
    sentence: (s, { place }) => `${noLonger(s, "requires", "require")} ${place}.`,
  },
  "request-body-added": { severity: "minor", sentence: (s) => `${accepts(s)} a request body.` },
  "request-body-became-optional": {
    severity: "minor",
    sentence: (s) => `${noLonger(s, "requires", "require")} a request body.`,
  },
  "request-media-added": {
    severity: "minor",
    sentence: (s, { place }) => `${accepts(s)} ${place} as a request body, too.`,
  },
  "request-property-added": {
    severity: "minor",
    sentence: (s, { place }) => `${accepts(s)} ${place}.`,
  },
  "request-property-became-optional": {
    severity: "minor",
    sentence: (s, { place }) => `${noLonger(s, "requires", "require")} ${place}.`,
  },
  "request-type-widened": {
    severity: "minor",
    sentence: (s, { place, was, is: now }) =>
      `${accepts(s)} ${now} as ${place}, and not only ${was}.`,
  },
  "request-became-nullable": {
    severity: "minor",
    sentence: (s, { place }) => `${accepts(s)} null as ${place}.`,
  },
  "request-values-added": {
    severity: "minor",
    sentence: (s, { place, is: now }) => `${accepts(s)} ${now} as ${place}.`,
  },
  "request-values-opened": {
    severity: "minor",
    sentence: (s, { place, was }) => `${accepts(s)} any value as ${place}, and not only ${was}.`,
  },
  "success-described": {
    severity: "minor",
    sentence: (s, { is: now }) => `The response ${now} of ${s.name} is described.`,
  },
  "response-property-added": {
    severity: "minor",
    sentence: (s, { place }) => `${does(s, "returns", "return")} ${place}.`,
  },
  "response-property-became-required": {
    severity: "minor",
    sentence: (s, { place }) => `${s.name} always ${s.isMany ? "return" : "returns"} ${place}.`,
  },
  "response-not-nullable": {
    severity: "minor",
    sentence: (s, { place }) => `${noLonger(s, "returns", "return")} null as ${place}.`,
  },
  "response-type-narrowed": {
    severity: "minor",
    sentence: (s, { place, was, is: now }) =>
      `${does(s, "returns", "return")} ${now} as ${place}, no longer ${was}.`,
  },
  "response-values-added": {
    severity: "minor",
    sentence: (s, { place, is: now }) => `${does(s, "returns", "return")} ${now} as ${place}, too.`,
  },
  "response-values-removed": {
    severity: "minor",
    sentence: (s, { place, was }) =>
      `${noLonger(s, "lists", "list")} ${was} among the values of ${place}.`,
  },
  "response-values-listed": {
    severity: "minor",
    sentence: (s, { place, is: now }) =>
      `${does(s, "lists", "list")} the values of ${place}: ${now}.`,
  },
  "response-values-opened": {
    severity: "minor",
    sentence: (s, { place, was }) =>
      `${noLonger(s, "lists", "list")} the values of ${place} (${was}).`,
  },
  "paging-added": {
    severity: "minor",
    sentence: (s) => `${s.name} can be read page by page.`,
  },
  "paging-changed": {
    severity: "minor",
    sentence: (s, { was, is: now }) => `${is(s)} paged by ${now} instead of ${was}.`,
  },
  "tier-changed": {
    severity: "minor",
    sentence: (s, { was, is: now }) =>
      `The rate limit of ${s.name} is ${now || "no longer stated"}${was && ` instead of ${was}`}.`,
  },
  "serialization-changed": {
    severity: "minor",
    sentence: (s, { place, was, is: now }) =>
      `${upper(place)}${of(s)} is ${now} instead of ${was}.`,
  },
  "security-changed": {
    severity: "minor",
    sentence: (s, { place }) => `The authentication${of(s)} changed: ${place}`,
  },
  "response-header-removed": {
    severity: "minor",
    sentence: (s, { place }) => `${noLonger(s, "describes", "describe")} ${place}.`,
  },
  "component-added": {
    severity: "minor",
    sentence: (_, { place }) => `The exported type ${place} is new.`,
  },
} as const satisfies Record<string, KindDefinition>;

const DETAILS = {
  "response-header-added": {
    severity: "patch",
    sentence: (s, { place }) => `${does(s, "describes", "describe")} ${place}.`,
  },
  "constraint-changed": {
    severity: "patch",
    sentence: (s, { place, was, is: now }) =>
      `${upper(place)}${of(s)} is ${now || "no longer stated"}${was && ` instead of ${was}`}.`,
  },
  "errors-changed": {
    severity: "patch",
    sentence: (s) => `The error responses of ${s.name} changed.`,
  },
  "text-changed": {
    severity: "patch",
    sentence: () => "Only descriptions, examples or other words changed.",
  },
} as const satisfies Record<string, KindDefinition>;

const TABLE = { ...NOTICES, ...BREAKS, ...ADDITIONS, ...DETAILS };

export type Kind = keyof typeof TABLE;

export const KINDS: Readonly<Record<Kind, KindDefinition>> = TABLE;

const RANKS = new Map(Object.keys(TABLE).map((kind, index) => [kind, index]));

/** Where a kind stands in the change log; the lower, the earlier. */
export function rankOf(kind: Kind): number {
  return RANKS.get(kind)!;
}
