/**
 * A typed client of Qlik Cloud's REST API.
 * @module
 */
export {
  createQlikClient,
  type QlikClient,
  type QlikClientOptions,
  type QlikThrowingClient,
} from "./client.ts";
export { unwrap } from "./unwrap.ts";
export {
  paginate,
  type ItemAt,
  type Listing,
  type ListOptions,
  type ListPath,
  type PageAt,
} from "./paginate.ts";
export { exportApp, type AppExport, type ExportOptions } from "./apps/export.ts";
export { importApp, type AppSource, type ImportOptions } from "./apps/import.ts";
export { promoteApp, type PromotedApp, type Promotion } from "./apps/promote.ts";
export { QlikFileError } from "./apps/files.ts";
export type { TransferProgress } from "./apps/temp-file.ts";
export { reloadFilter, scim, type ReloadFilter, type ScimValue } from "./scim.ts";
export { reloadApp, resumeReload } from "./reload/reload-app.ts";
export type { ReloadHandle, ReloadOptions, ReloadTicket } from "./reload/handle.ts";
export {
  reloadAll,
  reloadChain,
  type ReloadOutcome,
  type ReloadsOptions,
  type ReloadsProgress,
} from "./reload/reload-many.ts";
export { createReloadEvents, type ReloadEvent, type ReloadEvents } from "./reload/reload-events.ts";
export { ReloadError, type EndStatus } from "./reload/reload-error.ts";
export type { IfPending } from "./reload/start.ts";
export { reconcile, type ReconcileOptions } from "./reconcile.ts";
export { scheduleReload, type ReloadSchedule, type ScheduleOptions } from "./schedule.ts";
export type { AnyQlikClient } from "./any-client.ts";
export { QlikApiError } from "./api-error.ts";
export { isQlikError, type AnyQlikError } from "./is-qlik-error.ts";
export { QlikListError } from "./list-error.ts";
export {
  QlikAbortError,
  QlikAuthError,
  QlikConnectionError,
  QlikError,
  QlikInputError,
  QlikProtocolError,
  QlikTimeoutError,
  type FailedCall,
} from "./errors.ts";
export type { QlikErrorItem } from "./error-items.ts";
export type {
  CallResult,
  CallSummary,
  ErrorItem,
  Failure,
  Success,
  UndeclaredError,
} from "./call/result.ts";
export type { Auth } from "./transport/auth.ts";
export type { ClientCredentials, StoredToken, TokenStore } from "./transport/client-credentials.ts";
export type { Clock } from "./transport/clock.ts";
export type { LogEvent, Logger } from "./transport/log.ts";
export type { Answer, OutgoingRequest, Policy, Send } from "./transport/policy.ts";
export type { BudgetKey, RateBudget, RateLimit } from "./transport/rate-budget.ts";
export type { RetryOption, RetryOptions } from "./transport/retry-rules.ts";
export type { Fetch } from "./transport/send.ts";
