/** What two OpenAPI documents say differently. Knows nothing of Qlik's files. */
export { compare, formOf, type Difference } from "./compare.ts";
export { describeOperations, type DescribeOptions, type Description } from "./describe.ts";
export { matchesWildcard } from "./wildcard.ts";
