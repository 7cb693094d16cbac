/**
 * A query that is encoded already, in place of `params.query`: that of a link, which must be sent as the service wrote it.
 */
export class EncodedQuery {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
