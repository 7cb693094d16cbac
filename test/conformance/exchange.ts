/** A request and its answer, read. */

/** A part of an exchange that has a body. */
export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  /** Without its parameters; absent when there is no body. */
  readonly mediaType?: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A request and its answer. */
export interface Exchange {
  /** `GET /api/v1/reloads`. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly request: Message;
  readonly response: Message;
}

/** Reads a request or an answer. */
export async function messageOf(message: Request | Response): Promise<Message> {
  const headers = Object.fromEntries(message.headers);
  const body = new Uint8Array(await message.arrayBuffer());
  const mediaType = headers["content-type"]?.split(";")[0];
  return { headers, body, ...(body.length > 0 && mediaType !== undefined && { mediaType }) };
}
