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
export {
  stream,
  type StreamForm,
  type StreamItems,
  type StreamOptions,
  type StreamRequestOf,
} from "./jobs/stream/stream.ts";
export { paginate, type Listing, type ListOptions } from "./lists/paginate.ts";
export type { ItemAt, ListPath, PageAt } from "./lists/list-types.ts";
export {
  askAssistant,
  type AnswerStream,
  type AssistantAnswer,
  type AssistantQuestion,
} from "./jobs/assistants/ask-assistant.ts";
export type { AnswerPart, AnswerSource } from "./jobs/assistants/read-parts.ts";
export {
  auditEvents,
  type AuditEvent,
  type AuditOptions,
  type AuditRange,
} from "./jobs/audits/audit-events.ts";
export { exportApp, type AppExport, type ExportOptions } from "./jobs/apps/export.ts";
export {
  findApp,
  listApps,
  type FindAppOptions,
  type FoundApp,
  type ListAppsOptions,
} from "./jobs/apps/find-app.ts";
export { publishApp, type Publication, type PublishOptions } from "./jobs/apps/publish.ts";
export { findSpace, type FindOptions } from "./jobs/spaces/find-space.ts";
export { importApp, type ImportOptions } from "./jobs/apps/import.ts";
export type { AppSource, ByteStream, UploadSource } from "./jobs/files/source.ts";
export { upload } from "./jobs/upload/upload.ts";
export type {
  UploadOperation,
  UploadOptions,
  UploadResult,
  UploadSourceFor,
} from "./jobs/upload/upload-types.ts";
export {
  resumeUpload,
  uploadTempFile,
  type TempUpload,
  type UploadedFile,
} from "./jobs/upload/upload-temp-file.ts";
export type {
  ChunkOptions,
  TempUploadOptions,
  UploadProgress,
  UploadTicket,
} from "./jobs/upload/options.ts";
export {
  uploadDataFile,
  type DataFileTarget,
  type UploadedDataFile,
} from "./jobs/data-files/upload-data-file.ts";
export { ensure } from "./jobs/ensure/ensure.ts";
export type {
  Ensured,
  EnsuredRecord,
  EnsureOptions,
  EnsurePath,
  Wanted,
} from "./jobs/ensure/ensure-types.ts";
export { ensureUser, type WantedUser } from "./jobs/users/ensure-user.ts";
export { patch } from "./jobs/patch/patch.ts";
export type { ChangesOf, NamedChanges, PatchBody, PatchKey } from "./jobs/patch/patch-types.ts";
export { promoteApp, type PromotedApp, type Promotion } from "./jobs/apps/promote.ts";
export {
  createDeprecationReport,
  type DeprecatedOperation,
  type DeprecationReport,
  type DeprecationReportOptions,
} from "./jobs/deprecations/report.ts";
export type { TransferProgress } from "./jobs/files/temp-file.ts";
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
  RunOptions,
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
export { runAutomation, type AutomationOptions } from "./jobs/automations/run-automation.ts";
export { createReport, type Report, type ReportOptions } from "./jobs/reports/create-report.ts";
export { QlikRunError } from "./errors/run-error.ts";
export { QlikReloadError, ReloadError, type EndStatus } from "./errors/reload-error.ts";
export type { IfPending } from "./jobs/reload/start.ts";
export { reconcile, type ReconcileOptions } from "./jobs/reload/reconcile.ts";
export {
  scheduleReload,
  type ReloadsAfterTask,
  type ReloadSchedule,
  type ReloadsOnDatasetUpdate,
  type ScheduleOptions,
  type TimedReloads,
} from "./jobs/schedule/schedule.ts";
export { settle, type Settleable, type SettledAnswer } from "./jobs/bulk/settle.ts";
export {
  settleAll,
  type DoneItem,
  type FailedItem,
  type SettleAllOptions,
  type SettledAll,
  type SettleProgress,
} from "./jobs/bulk/settle-all.ts";
export { inviteUsers, type InviteOptions } from "./jobs/users/invite-users.ts";
export {
  offboardUser,
  type Offboarding,
  type OffboardingStep,
  type OffboardOptions,
} from "./jobs/users/offboard-user.ts";
export {
  assignLicenses,
  removeLicenses,
  type LicenseAssignment,
  type LicenseType,
  type SettledLicenses,
} from "./jobs/licenses/assign-licenses.ts";
export {
  transferOwnership,
  type OwnedContent,
  type OwnedType,
  type OwnershipTransfer,
  type SkippedContent,
  type TransferredOwnership,
  type TransferOptions,
} from "./jobs/ownership/transfer-ownership.ts";
export type { BatchOptions } from "./jobs/bulk/in-batches.ts";
export type { Settled } from "./jobs/bulk/settled.ts";
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
export { QlikBulkError } from "./errors/bulk-error.ts";
export { isQlikError, type AnyQlikError } from "./errors/is-qlik-error.ts";
export { QlikMatchError, type MatchCandidate, type MatchErrorCode } from "./errors/match-error.ts";
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
  type TimeLimit,
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
export type { Method, OperationKey, PathFor, RawMethod } from "./call/methods.ts";
// Options and results of operations, and resources, by name: `ListReloadsOptions`, `Reload`.
export type * from "../generated/calls.ts";
export type * from "../generated/schema.ts";
