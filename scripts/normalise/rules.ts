/** All rules, in the order in which they run. */
import { bearerSecurity } from "./rules/bearer-security.ts";
import { bodilessStatuses } from "./rules/bodiless-statuses.ts";
import { completeInfo } from "./rules/complete-info.ts";
import { defaultResponses } from "./rules/default-responses.ts";
import { deprecation } from "./rules/deprecation.ts";
import { deriveOperationIds } from "./rules/derive-operation-ids.ts";
import { dropExtensions } from "./rules/drop-extensions.ts";
import { duplicateParameters } from "./rules/duplicate-parameters.ts";
import { errorResponses } from "./rules/error-responses.ts";
import { headerNames } from "./rules/header-names.ts";
import { markPaging } from "./rules/mark-paging.ts";
import { markWildcards } from "./rules/mark-wildcards.ts";
import { nullableToType } from "./rules/nullable-to-type.ts";
import { oneTag } from "./rules/one-tag.ts";
import { pathParameters } from "./rules/path-parameters.ts";
import { pathsWithServer } from "./rules/paths-with-server.ts";
import { successResponses } from "./rules/success-responses.ts";
import { transportParameters } from "./rules/transport-parameters.ts";
import type { Rule } from "./rule.ts";

/** First the version of OpenAPI, then structure, operations, schemas, and last the marks that the pipeline reads. */
export const RULES: readonly Rule[] = [
  nullableToType,
  // paths
  pathsWithServer,
  completeInfo,
  // operations
  deriveOperationIds,
  oneTag,
  deprecation,
  bearerSecurity,
  // parameters
  transportParameters,
  duplicateParameters,
  pathParameters,
  // responses
  defaultResponses,
  bodilessStatuses,
  successResponses,
  errorResponses,
  headerNames,
  // marks
  markWildcards,
  markPaging,
  dropExtensions,
];
