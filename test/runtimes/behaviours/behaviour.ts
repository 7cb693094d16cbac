/** What a runtime must do, and the few assertions for it: the suite runs where no test framework does. */

/** The servers that the behaviours call, all of another process. */
export interface Servers {
  /** An embedded tenant, and its key. */
  readonly tenant: string;
  readonly apiKey: string;
  /** The server of `fault-server.ts`. */
  readonly faults: string;
  /** The same at another origin, which redirects lead to. */
  readonly elsewhere: string;
  /** An origin that nothing listens at. */
  readonly closed: string;
}

export interface Behaviour {
  /** What is true. */
  readonly name: string;
  /** Rejects if it is not. */
  readonly check: (servers: Servers) => Promise<void>;
}

/** How a behaviour ended. */
export interface Result {
  readonly name: string;
  /** Absent if the behaviour was as it must be. */
  readonly problem?: string;
}

/** Compares what JSON keeps of two values. */
export function equal(actual: unknown, expected: unknown): void {
  const [is, must] = [actual, expected].map((value) => JSON.stringify(value) ?? "undefined");
  if (is !== must) throw new Error(`expected ${must}, got ${is}`);
}

export function isTrue(value: boolean, expectation: string): void {
  if (!value) throw new Error(`expected ${expectation}`);
}

/** Returns the error that a promise rejects with, which must have this name. */
export async function rejection(
  promise: Promise<unknown>,
  name: string,
): Promise<Error & Readonly<Record<string, unknown>>> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason as Error & Readonly<Record<string, unknown>>,
  );
  if (!error) throw new Error(`expected ${name}, got a success`);
  if (error.name !== name) throw new Error(`expected ${name}, got ${String(error)}`);
  return error;
}

/** A request that the fault server received. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly text: string;
}

/** Returns the requests that an origin of the fault server received with a key. */
export async function seen(origin: string, key: string): Promise<SeenRequest[]> {
  const response = await fetch(`${origin}/seen?key=${encodeURIComponent(key)}`);
  return (await response.json()) as SeenRequest[];
}
