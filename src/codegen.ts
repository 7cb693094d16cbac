/**
 * `qlik-cloud-client/codegen`: what generated modules import. Code that calls Qlik Cloud does not need it.
 *
 * The pipeline of this package's repository generates types and a table of operations from any folder of OpenAPI documents.
 *
 * @example
 * // In a clone of the repository: npm run generate -- --spec ../specs --out ../app/src/qlik
 * import { createQlikClient } from "qlik-cloud-client";
 * import { operations } from "./qlik/operations.js";
 * import type { paths } from "./qlik/schema.js";
 *
 * const qlik = createQlikClient<paths>({ tenant, auth, operations });
 *
 * @module
 */
export type {
  Body,
  CallMode,
  CallOptions,
  CommonOptions,
  Downloaded,
  Params,
  Returned,
  ReturnedAs,
  WithoutBody,
} from "./call/call-types.ts";
export type { Operation, Operations } from "./call/operation.ts";
export type { CallResult } from "./call/result.ts";
export type { WaitRow, WaitRows } from "./jobs/wait/row.ts";
export { decodeOperations } from "./call/operation-table.ts";
