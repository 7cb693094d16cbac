/**
 * All kinds of changes, by how far they reach, each with its sentence. The order is that of the changelog.
 *
 * The measure is a caller who calls by path with TypeScript: a change is breaking if such code may no longer compile or
 * work. Lists of values in responses are open, bounds have no type, and error bodies are read tolerantly, so changes of
 * these are not breaking.
 *
 * In a sentence, `{is|are}` depends on whether one operation is named or several, and a part in brackets is left out if
 * what it names is empty.
 */

export type Severity = "major" | "minor" | "patch";

export type Kind =
  keyof typeof ANNOUNCEMENTS | keyof typeof BREAKS | keyof typeof ADDITIONS | keyof typeof DETAILS;

/** At the top of the changelog: callers have to plan for these. */
const ANNOUNCEMENTS = {
  "operation-deprecated":
    "{subject} {is|are} deprecated[, with the sunset {before}].[ Use {now} instead.]",
  "operation-no-longer-deprecated": "{subject} {is|are} no longer deprecated.",
  "sunset-changed": "The sunset of {subject} is {now}[; it was {before}].",
  "successor-changed": "The replacement of {subject} is {now}[; it was {before}].",
  "parameter-deprecated": "{Place} of {subject} is deprecated.",
  "property-deprecated": "{Place} of {subject} is deprecated.",
} as const;

/** Major. */
const BREAKS = {
  "operation-removed": "{subject} {was|were} removed.[ Use {now} instead.]",
  "webhook-removed": "The webhook {subject} was removed.",
  "path-parameter-renamed": "The path parameter {before} of {subject} is now called {now}.",
  "parameter-moved": "{subject} now {accepts|accept} {now} in place of {before}.",
  "parameter-renamed": "{subject} now {accepts|accept} {now} in place of {before}.",
  "parameter-removed": "{subject} no longer {accepts|accept} {place}.",
  "required-parameter-added": "{subject} now {requires|require} {place}, which is new.",
  "parameter-became-required": "{subject} now {requires|require} {place}, which was optional.",
  "request-body-removed": "{subject} no longer {accepts|accept} a request body.",
  "required-request-body-added": "{subject} now {requires|require} a request body, which is new.",
  "request-body-became-required":
    "{subject} now {requires|require} the request body, which was optional.",
  "request-media-removed": "{subject} no longer {accepts|accept} {place} as the request body.",
  "request-property-renamed": "{subject} now {accepts|accept} {now} in place of {place}.",
  "request-property-removed": "{subject} no longer {accepts|accept} {place}.",
  "required-request-property-added": "{subject} now {requires|require} {place}, which is new.",
  "request-property-became-required":
    "{subject} now {requires|require} {place}, which was optional.",
  "request-type-changed": "{subject} now {accepts|accept} {now} as {place}, no longer {before}.",
  "request-not-nullable": "{subject} no longer {accepts|accept} null as {place}.",
  "request-values-removed": "{subject} no longer {accepts|accept} {before} as {place}.",
  "request-values-limited":
    "{subject} now {accepts|accept} only {now} as {place}, no longer any value.",
  "success-status-changed": "{subject} now {responds|respond} with {now} instead of {before}.",
  "success-status-added":
    "{subject} can now also respond with {now}. Code that distinguishes responses by status must handle it.",
  "success-status-removed": "{subject} no longer {responds|respond} with {before}.",
  "response-body-added":
    "{Place} of {subject} now has a body ({now}), and had none. Code that expects no data must handle it.",
  "response-body-removed": "{Place} of {subject} no longer has a body.",
  "response-media-added":
    "{Place} of {subject} can now also be {now}. Code that distinguishes responses by media type must handle it.",
  "response-media-removed": "{Place} of {subject} is no longer sent as {before}.",
  "response-property-renamed": "{subject} now {returns|return} {now} in place of {place}.",
  "response-property-removed": "{subject} no longer {returns|return} {place}.",
  "response-property-became-optional": "{subject} may now omit {place}.",
  "response-became-nullable": "{subject} may now return null as {place}.",
  "response-type-changed": "{subject} now {returns|return} {now} as {place} instead of {before}.",
  "paging-removed": "{subject} can no longer be read page by page.",
  "operation-id-changed":
    "The operationId of {subject} is {now} instead of {before}. Exported types are named after it.",
  "component-renamed": "The type {before} is now called {now}.",
  "component-removed": "The type {place} was removed.",
} as const;

/** Minor. */
const ADDITIONS = {
  "operation-added": "{subject} {is|are} new.",
  "webhook-added": "The webhook {subject} is new.",
  "parameter-added": "{subject} now {accepts|accept} {place}.",
  "parameter-became-optional": "{subject} no longer {requires|require} {place}.",
  "request-body-added": "{subject} now {accepts|accept} a request body.",
  "request-body-became-optional": "{subject} no longer {requires|require} the request body.",
  "request-media-added": "{subject} now {accepts|accept} {place} as the request body, too.",
  "request-property-added": "{subject} now {accepts|accept} {place}.",
  "request-property-became-optional": "{subject} no longer {requires|require} {place}.",
  "request-type-widened":
    "{subject} now {accepts|accept} {now} as {place}, no longer only {before}.",
  "request-became-nullable": "{subject} now {accepts|accept} null as {place}.",
  "request-values-added": "{subject} now {accepts|accept} {now} as {place}.",
  "request-values-opened":
    "{subject} now {accepts|accept} any value as {place}, no longer only {before}.",
  "success-described": "The response {now} of {subject} is described.",
  "response-property-added": "{subject} now {returns|return} {place}.",
  "response-property-became-required": "{subject} now always {returns|return} {place}.",
  "response-not-nullable": "{subject} no longer {returns|return} null as {place}.",
  "response-type-narrowed": "{subject} now {returns|return} {now} as {place}, no longer {before}.",
  "response-values-added": "{subject} may now return {now} as {place}.",
  "response-values-removed": "{subject} no longer {returns|return} {before} as {place}.",
  "response-values-listed": "{subject} now {returns|return} one of {now} as {place}.",
  "response-values-opened":
    "{subject} may now return any value as {place}, no longer only {before}.",
  "paging-added": "{subject} can now be read page by page.",
  "paging-changed": "{subject} {is|are} now paged by {now} instead of {before}.",
  "tier-changed": "The rate limit of {subject} is {now}[; it was {before}].",
  "serialization-changed": "{Place} of {subject} is {now} instead of {before}.",
  "security-changed": "The authentication[ of {subject}] changed: {place}",
  "response-header-removed": "{subject} no longer {describes|describe} {place}.",
  "component-added": "The type {place} is new.",
} as const;

/** Patch. */
const DETAILS = {
  "response-header-added": "{subject} {describes|describe} {place}.",
  "constraint-changed": "{Place}[ of {subject}] is {now}[; it was {before}].",
  "errors-changed": "The error responses of {subject} changed.",
  "text-changed": "Descriptions, examples or other words changed.",
} as const;

interface KindDefinition {
  readonly severity: Severity;
  readonly isAnnouncement: boolean;
  readonly sentence: string;
  /** The place in the changelog; the lower, the earlier. */
  readonly rank: number;
}

const DEFINITIONS = new Map<string, KindDefinition>();
for (const [group, severity] of [
  [ANNOUNCEMENTS, "minor"],
  [BREAKS, "major"],
  [ADDITIONS, "minor"],
  [DETAILS, "patch"],
] as const) {
  for (const [kind, sentence] of Object.entries(group)) {
    const isAnnouncement = group === ANNOUNCEMENTS;
    DEFINITIONS.set(kind, { severity, isAnnouncement, sentence, rank: DEFINITIONS.size });
  }
}

export function definitionOf(kind: Kind): KindDefinition {
  return DEFINITIONS.get(kind)!;
}
