/**
 * A typed client of Qlik Cloud's REST API.
 * @module
 */
export { createQlikClient, type QlikClient, type QlikClientOptions } from "./client.ts";
export {
  QlikConnectionError,
  QlikError,
  QlikInputError,
  QlikProtocolError,
  type FailedCall,
} from "./errors.ts";
export type { CallResult, ErrorItem, Failure, Success, UndeclaredError } from "./call/result.ts";
export type { Auth } from "./transport/authorize.ts";
export type { Fetch } from "./transport/send.ts";
