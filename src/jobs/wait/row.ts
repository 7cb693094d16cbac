/** How the run that an operation starts is waited for: `x-qlik-wait` of the specification, which describes the fields. */
export interface WaitRow {
  /** `GET /path?query` */
  readonly poll: string;
  readonly parameters?: { readonly [name: string]: string };
  readonly entries?: string;
  readonly from: "location" | "content-location" | "body" | "newest";
  readonly id?: string;
  readonly key?: string;
  readonly state: string;
  readonly ended?: string;
  readonly done?: readonly string[];
  readonly failed?: readonly string[];
  readonly cancel?: string;
}

/** The rows by the operation that starts the run; a text is the key of the same row. */
export interface WaitRows {
  readonly [start: string]: WaitRow | string;
}
