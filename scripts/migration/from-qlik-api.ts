/** The generated part of docs/migration/from-qlik-api.md. */
import { renderCall } from "./call.ts";
import type { DescribedOperation, DescribedOperations } from "./operations.ts";
import type { QlikApi, QlikApiCall, QlikApiModule } from "./qlik-api.ts";
import { notesOf, operationLike, renderTable } from "./table.ts";

/** What replaces the functions that call no operation, by module and name. */
export const REPLACEMENTS: Readonly<Record<string, string>> = {
  "@qlik/api createQlikApi": "`createQlikClient({ tenant, auth })`",
  "@qlik/api/auth getAccessToken": "`await qlik.token()`",
  "@qlik/api/auth getWebResourceAuthParams":
    "nothing: the client fetches no scripts or styles. Fetch them with a header `Bearer ${await qlik.token()}`",
  "@qlik/api/auth logout": "`session.signOut()` of [`signInWithPkce`](../browser.md)",
  "@qlik/api/auth registerAuthModule":
    "`auth: { token: () => … }`: a function that returns a token, see [Tokens](../reliability.md#tokens)",
  "@qlik/api/auth registerHostConfig": "a client for each tenant, kept in a variable",
  "@qlik/api/auth setDefaultHostConfig":
    "`createQlikClient({ tenant, auth })`: there are no global settings",
  "@qlik/api/auth unregisterHostConfig": "nothing: clients hold no global state",
  "@qlik/api/interceptors addDefaultInterceptors": "nothing: there are no global policies",
  "@qlik/api/interceptors addInterceptor":
    "the client's option `policies`, see [Custom policies](../logging.md#custom-policies)",
  "@qlik/api/interceptors createInterceptors": "a list of policies, given to each client",
  "@qlik/api/interceptors encodeFlagOverridesHeaderValue":
    "nothing: set the header by the option `headers` of the client or of a call",
  "@qlik/api/interceptors getInterceptors": "the list that you gave as `policies`",
  "@qlik/api/interceptors removeInterceptor": "a client without the policy",
  "@qlik/api/qix openAppSession":
    "itself, or enigma.js, with the token of the client: see [Engine sessions](../engine.md)",
  "@qlik/api/qix withHostConfig": "itself, with `apiKey: await qlik.token()`",
};

/** What replaces the functions whose operation is in no specification of Qlik's: as Qlik's comments say, another one. */
export const INSTEAD: Readonly<Record<string, string>> = {
  "POST /api/v1/dcaas/actions/data-connections": "POST /api/v1/data-connections",
  "GET /api/v1/dcaas/actions/data-connections/api-specs":
    "GET /api/v1/data-sources/{dataSourceId}/api-specs",
  "GET /api/v1/dcaas/actions/data-connections/{connectionId}": "GET /api/v1/data-connections/{qID}",
};

/** Returns what a function of `@qlik/api` becomes. */
export function callFor(
  { name, operation, parameters }: QlikApiCall,
  operations: DescribedOperations,
): { readonly call: string; readonly operation: DescribedOperation } {
  const described = operationLike(INSTEAD[operation] ?? operation, operations);
  if (!described)
    throw new Error(
      `${name} of @qlik/api calls ${operation}, which is not described. Add it to INSTEAD in scripts/migration/from-qlik-api.ts.`,
    );
  const has = (parameter: string): boolean | undefined =>
    parameters.includes(parameter) ? undefined : false;
  const parts = { query: has("query"), body: has("body") };
  return {
    call: renderCall(described, operation in INSTEAD ? {} : parts),
    operation: described,
  };
}

export function renderQlikApi(
  { version, modules }: QlikApi,
  operations: DescribedOperations,
): string {
  const withCalls = modules.filter(({ calls }) => calls.length > 0);
  const count = withCalls.reduce((sum, { calls }) => sum + calls.length, 0);
  return [
    "## All functions",
    "",
    `The ${count} functions of version ${version} that call an operation, by module.`,
    "",
    ...withCalls.flatMap((each) => renderModule(each, operations)),
    "## Functions that call no operation",
    "",
    ...renderTable(["Function", "Becomes"], othersOf(modules)),
  ].join("\n");
}

function renderModule(module: QlikApiModule, operations: DescribedOperations): string[] {
  const rows = module.calls.map((each) => {
    const { call, operation } = callFor(each, operations);
    const notes = notesOf(operation);
    if (each.operation in INSTEAD) notes.unshift(`instead of \`${each.operation}\``);
    else notes.push(...lacksOf(each, operation));
    return [`\`${each.name}\``, `\`${call}\``, notes.join("; ")];
  });
  return [
    `### ${module.name.replace("@qlik/api/", "")}`,
    "",
    ...renderTable(["Function", "Call", "See also"], rows),
    "",
  ];
}

/** What Qlik's specification doesn't have, or no more. */
function lacksOf({ parameters }: QlikApiCall, operation: DescribedOperation): string[] {
  const { hasQuery, hasBody } = operation;
  return [
    ...(parameters.includes("query") && !hasQuery
      ? ["without `query`, which is not described"]
      : []),
    ...(parameters.includes("body") && !hasBody ? ["without `body`, which is not described"] : []),
  ];
}

function othersOf(modules: readonly QlikApiModule[]): string[][] {
  const rows = modules.flatMap(({ name: module, others }) =>
    others
      .filter((name) => name !== "clearCache")
      .map((name) => {
        const replacement = REPLACEMENTS[`${module} ${name}`];
        if (replacement === undefined)
          throw new Error(
            `${module} exports ${name}. Say what replaces it in scripts/migration/from-qlik-api.ts.`,
          );
        return [`\`${name}\` of \`${module}\``, replacement];
      }),
  );
  const cached = modules.filter(({ others }) => others.includes("clearCache"));
  return [
    ...rows,
    [`\`clearCache\` of ${cached.length} modules`, "nothing: the client does not cache"],
  ];
}
