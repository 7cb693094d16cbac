/** The options of one call as they are read at run time, when the types of the operation are gone. */
import {
  abortSignal,
  anyValue,
  byteLimit,
  duration,
  mediaType,
  plainObject,
} from "../core/option-readers.ts";
import { option, readOptions, type OptionsTable } from "../core/options.ts";
import type { RetryOption } from "../transport/retry-rules.ts";
import { readHeaderParameters, readHeaders } from "./encode.ts";
import type { RawOptions } from "./call-types.ts";

type Values = Record<string, unknown>;

const PARAMS = {
  path: option(plainObject<Values>()),
  query: option(plainObject<Values>()),
  header: option(readHeaderParameters),
} satisfies OptionsTable<NonNullable<RawOptions["params"]>>;

/** The parameters of an operation, by where they are sent. */
type Params = Readonly<Record<"path" | "query" | "header", Values | undefined>>;

/** The options of a call, read: durations are milliseconds. */
export interface CallSettings {
  readonly params: Params;
  readonly body: unknown;
  readonly accept: string | undefined;
  readonly headers: Readonly<Record<string, string | null>> | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number | undefined;
  readonly deadline: number | undefined;
  readonly retry: RetryOption | undefined;
  readonly maxResponseBytes: number | undefined;
}

const NO_PARAMS: Params = { path: undefined, query: undefined, header: undefined };

const CALL_OPTIONS = {
  params: option<Params>((params) => readOptions(params, PARAMS, { prefix: "params." }), NO_PARAMS),
  body: option(anyValue<unknown>()),
  accept: option(mediaType),
  headers: option(readHeaders(true)),
  signal: option(abortSignal),
  timeout: option(duration({ infinite: true })),
  deadline: option(duration({ infinite: true })),
  // Read by the policy, since policies of the caller may change it.
  retry: option(anyValue<RetryOption>()),
  maxResponseBytes: option(byteLimit),
} satisfies OptionsTable<RawOptions>;

const OF_THE_CLIENT = "It is an option of createQlikClient().";
const RETRY = 'Use "retry": { retries: 5 }.';

const PLACE = {
  remedies: {
    query: 'Pass it in "params.query".',
    path: 'Pass it in "params.path".',
    header: 'Pass it in "params.header", or use "headers".',
    searchParams: 'Use "params.query".',
    data: 'Use "body".',
    json: 'Use "body".',
    retries: RETRY,
    maxRetries: RETRY,
    idempotent: 'Use "retry": { idempotent: true }.',
    abortSignal: 'Use "signal".',
    controller: 'Use "signal": controller.signal.',
    abortController: 'Use "signal": controller.signal.',
    auth: OF_THE_CLIENT,
    fetch: OF_THE_CLIENT,
    rateLimit: OF_THE_CLIENT,
    throwOnError: OF_THE_CLIENT,
    concurrency: OF_THE_CLIENT,
    policies: OF_THE_CLIENT,
    logger: OF_THE_CLIENT,
  },
};

/**
 * Reads the options of a call.
 *
 * @throws {QlikInputError} for an unknown option, or a value of the wrong kind.
 */
export function readCallOptions(options: unknown): CallSettings {
  return readOptions(options, CALL_OPTIONS, PLACE);
}
