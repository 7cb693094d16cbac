/** Both sides of the comparison in one form, and examples, for `qlik-api.ts` to walk through with the compiler. */
import type { SuccessStatus } from "../../src/call/status.ts";
import type {
  OperationKey,
  Query,
  RequestBody,
  ResponseBody,
  ResponseStatus,
} from "../../src/types.ts";
import type * as services from "./qlik-api.services.ts";

/** Our operations, by key. HEAD is left out: it is GET without the body, and nothing that a specification declares. */
export type Ours = {
  [Key in Exclude<OperationKey, `HEAD ${string}`>]: {
    query: Query<Key>;
    body: RequestBody<Key>;
    response: { [Status in ResponseStatus<Key> & SuccessStatus]: ResponseBody<Key, Status> };
  };
};

/** Qlik's functions, by service and name. */
export type Theirs = {
  [Service in keyof typeof services]: {
    [Name in keyof (typeof services)[Service]]: Call<(typeof services)[Service][Name]>;
  };
};

type Call<Function> = Function extends (
  ...parameters: infer Parameters
) => Promise<infer Answer extends { status: number; data: unknown }>
  ? { parameters: Parameters; response: { [One in Answer as One["status"]]: Body<One["data"]> } }
  : never;

/** For Qlik an answer without a body has void, for us undefined. */
type Body<Data> = [Exclude<Data, void>] extends [never] ? undefined : Data;

/** Pairs of types, ours and then theirs, to show what the comparison finds. */
export interface Examples {
  "the same, in other words": [{ [name: string]: 1 }, Record<string, 1> & { [name: string]: 1 }];
  "a further optional property": [{ a: string }, { a: string; b?: string }];
  "a property that may be missing": [{ a?: string }, { a: string }];
  "a property within a list": [{ a: { b: string }[] }, { a: { b: number }[] }];
  "the values of a map": [{ [name: string]: string }, { [name: string]: string | number }];
  "a further value": [{ a: "x" | "y" }, { a: "x" }];
  "an open list of values": [{ a: "x" | (string & {}) }, { a: "x" }];
  "a list of values for any text": [{ a: "x" }, { a: string }];
  "a value beside another type": [{ a: number | "x" }, { a: number }];
  "a value that may be null": [{ a: string | null }, { a: string }];
  "a type of the platform": [Blob, ArrayBuffer];
  "one of several objects": [{ a: string } | { b: string }, { a: string } | { b: number }];
  "a type that contains itself": [Tree<string>, Tree<number>];
}

interface Tree<Value> {
  value: Value;
  child?: Tree<Value>;
}
