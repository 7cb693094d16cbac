/** A tenant that is asked by the keys of operations, each answer of which has to be as described. */
import { createQlikClient, type Method, type QlikClient } from "../../../src/index.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";
import { conforms } from "../../testing/conforms.ts";
import { unaided } from "../../no-retry.ts";
import { EXAMPLE, exampleTenant } from "../example-tenant.ts";
import { keep } from "../traffic.ts";

export interface Values {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or text. */
  readonly body: unknown;
}

type Request = (method: Method, path: string, options: object) => Promise<unknown>;

export class Session {
  readonly tenant: Tenant = createTenant({
    clock: "manual",
    seed: 1,
    rateLimit: false,
    ...exampleTenant,
  });
  readonly #client: QlikClient;
  readonly #stranger: QlikClient;
  readonly #outsider: QlikClient;
  #answer: Response | undefined;
  #operation = "";
  #count = 0;

  constructor() {
    const clientWith = (apiKey: string): QlikClient =>
      createQlikClient({
        ...unaided,
        tenant: this.tenant.origin,
        auth: { apiKey },
        fetch: async (url: string, init: RequestInit) => {
          const response = await this.tenant.fetch(url, init);
          // What a redirect leads to is an operation of its own.
          if (this.#answer === undefined) {
            this.#answer = response.clone();
            await keep(this.#operation, { url, init }, response);
          }
          return response;
        },
      });
    this.#client = clientWith(this.tenant.apiKey);
    this.#stranger = clientWith("nobodys-key");
    this.#outsider = clientWith(this.tenant.apiKeyOf(EXAMPLE.otherUser));
  }

  /** Forgets all that was done. */
  reset(): void {
    this.tenant.reset();
    this.#count = 0;
  }

  /** Counts, so that each value can be another one. */
  next(): number {
    return ++this.#count;
  }

  /** Calls an operation. Rejects unless the answer is as described. */
  ask(operation: string, values: Values): Promise<Answer> {
    return this.#send(this.#client, operation, values);
  }

  /** The same with a key that nobody has. */
  askAsStranger(operation: string, values: Values): Promise<Answer> {
    return this.#send(this.#stranger, operation, values);
  }

  /** The same as a user who is no administrator and has no role in a space. */
  askAsOutsider(operation: string, values: Values): Promise<Answer> {
    return this.#send(this.#outsider, operation, values);
  }

  /** Sends what is no operation. */
  fetch(
    method: string,
    template: string,
    ids: Readonly<Record<string, unknown>>,
  ): Promise<Response> {
    const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
      encodeURIComponent(String(ids[name])),
    );
    const headers = { authorization: `Bearer ${this.tenant.apiKey}` };
    return this.tenant.fetch(this.tenant.origin + path, { method, headers });
  }

  async #send(client: QlikClient, operation: string, values: Values): Promise<Answer> {
    const [method, template] = operation.split(" ") as [Method, string];
    const { body, ...params } = values;
    this.#answer = undefined;
    this.#operation = operation;
    await (client.request as unknown as Request)(method, template, {
      params,
      ...(body !== undefined && { body: sendable(body) }),
    });
    const answer = this.#answer as Response | undefined;
    if (answer === undefined) throw new Error(`${operation} was not sent.`);
    const { status, headers } = answer;
    const mediaType = headers.get("content-type")?.split(";")[0];
    const text = await answer.text();
    const isJson = mediaType === "application/json" && text !== "";
    const read: unknown = isJson ? JSON.parse(text) : text === "" ? undefined : text;
    conforms(operation, status, read, mediaType);
    const isExample = headers.get("x-embedded-tenant") === "example";
    const mustBe = status < 400 && this.tenant.fidelityOf(operation) === "example";
    if (isExample !== mustBe) {
      throw new Error(`${operation} says ${isExample ? "" : "not "}that its answer is an example.`);
    }
    return { status, headers, body: read };
  }
}

/** The parts of a form, if the body has a file among its members. */
function sendable(body: unknown): unknown {
  if (typeof body !== "object" || body === null || body instanceof Blob) return body;
  const fields = Object.entries(body) as [string, unknown][];
  if (!fields.some(([, field]) => field instanceof Blob)) return body;
  const form = new FormData();
  for (const [name, field] of fields) {
    const isText = field instanceof Blob || typeof field === "string";
    form.set(name, isText ? field : JSON.stringify(field));
  }
  return form;
}
