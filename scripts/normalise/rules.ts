/** All rules, in the order in which they run. */
import { arrayItems } from "./rules/array-items.ts";
import { bearerSecurity } from "./rules/bearer-security.ts";
import { bodilessStatuses } from "./rules/bodiless-statuses.ts";
import { bodyExamples } from "./rules/body-examples.ts";
import { bodyMediaTypes } from "./rules/body-media-types.ts";
import { bodySchemas } from "./rules/body-schemas.ts";
import { brokenReferences } from "./rules/broken-references.ts";
import { completeInfo } from "./rules/complete-info.ts";
import { componentNames } from "./rules/component-names.ts";
import { compositions } from "./rules/compositions.ts";
import { constantsToEnum } from "./rules/constants-to-enum.ts";
import { defaultResponses } from "./rules/default-responses.ts";
import { defaultValues } from "./rules/default-values.ts";
import { deprecation } from "./rules/deprecation.ts";
import { deriveOperationIds } from "./rules/derive-operation-ids.ts";
import { discriminators } from "./rules/discriminators.ts";
import { dropExtensions } from "./rules/drop-extensions.ts";
import { duplicateParameters } from "./rules/duplicate-parameters.ts";
import { enumValues } from "./rules/enum-values.ts";
import { errorResponses } from "./rules/error-responses.ts";
import { exampleValues } from "./rules/example-values.ts";
import { exclusiveBounds } from "./rules/exclusive-bounds.ts";
import { formats } from "./rules/formats.ts";
import { headerNames } from "./rules/header-names.ts";
import { markPaging } from "./rules/mark-paging.ts";
import { markWildcards } from "./rules/mark-wildcards.ts";
import { missingWords } from "./rules/missing-words.ts";
import { nullableToType } from "./rules/nullable-to-type.ts";
import { oneTag } from "./rules/one-tag.ts";
import { openEnums } from "./rules/open-enums.ts";
import { openapiVersion } from "./rules/openapi-version.ts";
import { overlappingAlternatives } from "./rules/overlapping-alternatives.ts";
import { pathParameters } from "./rules/path-parameters.ts";
import { patchValues } from "./rules/patch-values.ts";
import { pathsWithServer } from "./rules/paths-with-server.ts";
import { patterns } from "./rules/patterns.ts";
import { referenceSiblings } from "./rules/reference-siblings.ts";
import { requiredAlternatives } from "./rules/required-alternatives.ts";
import { requiredNames } from "./rules/required-names.ts";
import { schemaExamples } from "./rules/schema-examples.ts";
import { schemaTypes } from "./rules/schema-types.ts";
import { successResponses } from "./rules/success-responses.ts";
import { transportParameters } from "./rules/transport-parameters.ts";
import { unusedComponents } from "./rules/unused-components.ts";
import type { Rule } from "./rule.ts";

/** First the version of OpenAPI, then structure, operations, schemas, and last the marks that the pipeline reads. */
export const RULES: readonly Rule[] = [
  // Version: what OpenAPI 3.1 writes in another way.
  openapiVersion,
  nullableToType,
  exclusiveBounds,
  schemaExamples,
  // Structure: references and definitions.
  brokenReferences,
  referenceSiblings,
  componentNames,
  // Schemas: first each by itself, then those that are composed of others.
  constantsToEnum,
  schemaTypes,
  enumValues,
  arrayItems,
  formats,
  patterns,
  defaultValues,
  requiredNames,
  requiredAlternatives,
  patchValues,
  compositions,
  // Paths
  pathsWithServer,
  completeInfo,
  // Operations
  deriveOperationIds,
  oneTag,
  deprecation,
  bearerSecurity,
  // Parameters
  transportParameters,
  duplicateParameters,
  pathParameters,
  // Responses
  defaultResponses,
  bodilessStatuses,
  successResponses,
  errorResponses,
  headerNames,
  // Bodies: what they hold, and which way it goes.
  bodyMediaTypes,
  bodySchemas,
  discriminators,
  openEnums,
  overlappingAlternatives,
  // Examples: last, since they are valid by the schemas as they are then.
  exampleValues,
  unusedComponents,
  bodyExamples,
  // Marks
  markWildcards,
  markPaging,
  dropExtensions,
  // Words
  missingWords,
];
