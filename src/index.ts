/**
 * A typed client of Qlik Cloud's REST API.
 * @module
 */
export {
  createQlikClient,
  type QlikClient,
  type QlikClientOf,
  type QlikThrowingClient,
} from "./client/client.ts";
export type { QlikClientOptions } from "./client/options.ts";
export { readEvents, type ServerSentEvent } from "./call/read-events.ts";
export { unwrap } from "./call/unwrap.ts";
export { paginate, type Listing, type ListOptions } from "./lists/paginate.ts";
export type { ItemAt, ListPath, PageAt } from "./lists/list-types.ts";
export { exportApp, type AppExport, type ExportOptions } from "./jobs/apps/export.ts";
export { importApp, type ImportOptions } from "./jobs/apps/import.ts";
export type { AppSource, ByteStream } from "./jobs/apps/source.ts";
export { promoteApp, type PromotedApp, type Promotion } from "./jobs/apps/promote.ts";
export type { TransferProgress } from "./jobs/apps/temp-file.ts";
export { reloadFilter, scim, type ReloadFilter, type ScimValue } from "./lists/scim.ts";
export { reloadApp, resumeReload } from "./jobs/reload/reload-app.ts";
export type { ReloadHandle, ReloadOptions, ReloadTicket } from "./jobs/reload/handle.ts";
export {
  reloadAll,
  reloadChain,
  type ReloadOutcome,
  type ReloadsOptions,
  type ReloadsProgress,
} from "./jobs/reload/reload-many.ts";
export { resumeRun, waitFor, type WaitArguments } from "./jobs/wait/wait-for.ts";
export type {
  CancellableRunHandle,
  RunHandle,
  RunHandleOf,
  RunOf,
  RunTicket,
  WaitCall,
  WaitOptions,
  WaitStart,
} from "./jobs/wait/handle.ts";
export {
  createRunEvents,
  createRunEvents as createReloadEvents,
  type RunEvent,
  type RunEvent as ReloadEvent,
  type RunEvents,
  type RunEvents as ReloadEvents,
} from "./jobs/wait/run-events.ts";
export { QlikRunError } from "./errors/run-error.ts";
export { QlikReloadError, ReloadError, type EndStatus } from "./errors/reload-error.ts";
export type { IfPending } from "./jobs/reload/start.ts";
export { reconcile, type ReconcileOptions } from "./jobs/reload/reconcile.ts";
export {
  scheduleReload,
  type ReloadSchedule,
  type ScheduleOptions,
} from "./jobs/schedule/schedule.ts";
export type { AnyQlikClient } from "./client/client-types.ts";
export {
  QlikApiError,
  QlikBadRequestError,
  QlikConflictError,
  QlikForbiddenError,
  QlikNotFoundError,
  QlikRateLimitError,
  QlikServerError,
  QlikUnauthorizedError,
  type ApiErrorName,
} from "./errors/api-error.ts";
export { isQlikError, type AnyQlikError } from "./errors/is-qlik-error.ts";
export { QlikListError } from "./errors/list-error.ts";
export {
  QlikAbortError,
  QlikAuthError,
  QlikConnectionError,
  QlikFileError,
  QlikError,
  QlikInputError,
  QlikProtocolError,
  QlikTimeoutError,
  type FailedCall,
  type JobState,
  type ProtocolErrorCode,
} from "./errors/errors.ts";
export type { QlikErrorItem } from "./errors/error-items.ts";
export type {
  CallResult,
  CallSummary,
  ErrorItem,
  Failure,
  Success,
  UndeclaredError,
} from "./call/result.ts";
export type { Auth } from "./transport/auth/auth.ts";
export type { ClientCredentials } from "./transport/auth/credentials.ts";
export type { StoredToken, TokenStore } from "./transport/auth/token-store.ts";
export type { Clock } from "./core/clock.ts";
export type { Duration } from "./core/duration.ts";
export type { LevelLogger, LogEvent, Logger } from "./transport/log.ts";
export type { Answer, OutgoingRequest, Policy, Send } from "./transport/policy.ts";
export type { BudgetKey, RateBudget, RateLimit } from "./transport/rate-budget.ts";
export type { RetryOption, RetryOptions } from "./transport/retry-rules.ts";
export type { Fetch, FetchInit, FetchResponse } from "./transport/send.ts";
export type { Operation, Operations } from "./call/operation.ts";
export type { CallMode, RawOptions, RawResult } from "./call/call-types.ts";
export type { Method, PathFor, RawMethod } from "./call/methods.ts";
// Options and results of operations, and resources, by name: `ListReloadsOptions`, `Reload`.
export type * from "../generated/calls.ts";
export type * from "../generated/schema.ts";
