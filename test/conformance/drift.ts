/** What `redocly drift` reports. */

export interface Problem {
  readonly operationId?: string;
  readonly message: string;
  readonly details?: { readonly actual?: string | null };
}

export interface Report {
  readonly run: { readonly documentedExchanges: number; readonly totalExchanges: number };
  readonly problems: readonly Problem[];
}

/** A part of the description, and whether the traffic has touched it. */
export interface Part {
  readonly kind: "operation" | "parameter" | "property" | "response";
  readonly name?: string;
  readonly status?: string;
}

export interface Coverage {
  readonly operations: readonly {
    readonly method: string;
    readonly path: string;
    readonly missing: readonly Part[];
  }[];
}

/** Findings that are no fault of the tenant's, with the reason. */
export const misjudged: readonly (Problem & { readonly reason: string })[] = [
  {
    reason: "`roles` has `explode: false`. Drift takes its two values for one, with a comma in it.",
    operationId: "listSpaces",
    message:
      'Invalid query parameter "roles": Request field "[0]" has a value outside allowed enum values.',
    details: { actual: '"producer,consumer"' },
  },
  {
    reason: "Every operation takes the version of the API, so that none has it as a parameter.",
    message: 'Undocumented header in traffic: "qlik-api-version"',
  },
];
