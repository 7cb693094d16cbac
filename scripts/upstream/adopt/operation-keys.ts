/** The order of an operation's keys in our documents. */

/** Facts that an operation states about itself. */
export const MARKS: readonly string[] = [
  ...[
    "deprecated",
    "x-qlik-deprecated-sunset",
    "x-qlik-replaced-by",
    "x-qlik-tier",
    "x-qlik-paging",
  ],
];

export const OPERATION_KEYS: readonly string[] = [
  ...[
    "operationId",
    "tags",
    "summary",
    "description",
    "x-words",
    ...MARKS,
    "x-qlik-wait",
    "x-qlik-ensure",
  ],
  ...["security", "parameters", "requestBody", "responses"],
];
