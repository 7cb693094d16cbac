/** What an editor shows: error messages, hovers and completions, asked of TypeScript's own language service. */
import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { openEditor } from "../editor.ts";

const root = path.resolve(import.meta.dirname, "../..");
const file = path.join(root, "test/types/editor.ts");
const HEAD = `
import { createQlikClient, paginate, patch, unwrap } from "../../src/index.ts";
const qlik = createQlikClient({ tenant: "t", auth: { apiKey: "k" } });
`;

const THROWING = `const throwing = createQlikClient({ tenant: "t", auth: { apiKey: "k" }, throwOnError: true });
`;

const config = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => ts.sys.readFile(name));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const { service, edit } = openEditor(file, { head: HEAD, folder: root, options });

// The first question takes seconds, the others don't.
beforeAll(() => void errors(""), 60_000);

function errors(code: string): string[] {
  edit(code);
  return service
    .getSemanticDiagnostics(file)
    .filter(({ code: number }) => number !== 6133)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function hover(code: string): string {
  const info = service.getQuickInfoAtPosition(file, edit(code));
  return ts.displayPartsToString(info?.displayParts);
}

function documentation(code: string): string {
  const info = service.getQuickInfoAtPosition(file, edit(code));
  return ts.displayPartsToString(info?.documentation);
}

/** The tags of what is at the cursor, as `@deprecated Use …`. */
function tags(code: string): string[] {
  const info = service.getQuickInfoAtPosition(file, edit(code));
  return (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
}

/** What is struck through: the code at each suggestion about a deprecation. */
function deprecated(code: string): string[] {
  edit(code);
  return service
    .getSuggestionDiagnostics(file)
    .filter(({ code: number }) => number === 6385 || number === 6387)
    .map(({ file: { text }, start, length }) => text.slice(start, start + length));
}

function completions(code: string): string[] {
  const found = service.getCompletionsAtPosition(file, edit(code), undefined);
  return (found?.entries ?? []).map(({ name }) => name);
}

describe("documentation", () => {
  test("of a property is its description, its limits and its default, without a tag", () => {
    const code = `qlik.GET("/api/v1/reloads", { params: { query: { lim§it: 1 } } });`;
    expect(documentation(code)).toMatch(
      /^Maximum number of records per page\.\n\nFormat: int32\. 1 to 100\.$/,
    );
  });

  test("of a property that is a reference is there too", () => {
    const code = `qlik.POST("/api/v1/reloads", { body: { appId: "a", wei§ght: 1 } });`;
    expect(documentation(code)).toMatch(
      /^The priority among the tenant's queued reloads.*\n\n1 to 10\.$/s,
    );
  });
});

describe("on the call of a path", () => {
  const reloads = `await qlik["/api/v1/reloads"].GE§T({ params: { query: { appId: "a" } } });`;
  const retired = `await qlik["/api/v1/reload-tasks"].GE§T();`;

  test("a hover shows the operation's own words, and Qlik's page about it", () => {
    expect(documentation(reloads)).toMatch(
      /^List reloads\n\nReturns the reloads that the caller can see, newest first/,
    );
    expect(tags(reloads)).toEqual(["@see https://qlik.dev/apis/rest/reloads/"]);
  });

  test("a hover shows options and results by their names", () => {
    const shown = hover(reloads);
    expect(shown).toContain("GET(options?: ListReloadsOptions): Promise<Success<200, Reloads>");
    expect(shown).toContain("Failure<400, ReloadsErrors>");
    expect(hover(`${THROWING}await throwing["/api/v1/reloads"].GE§T();`)).toBe(
      "(method) GET(options?: ListReloadsOptions): Promise<Reloads>",
    );
  });

  test("a hover shows that an operation is deprecated, since when, and what to call instead", () => {
    expect(documentation(retired)).toMatch(/^List reload tasks\n/);
    expect(tags(retired)).toContain(
      "@deprecated Use `GET /api/scheduling/tasks` instead. It may be removed from 2026-09-29.",
    );
  });

  test("a deprecated operation is struck through, of either client, by HEAD too; no other is", () => {
    expect(deprecated(retired)).toEqual(["GET"]);
    expect(deprecated(`void qlik["/api/v1/reload-tasks"].HEAD();`)).toEqual(["HEAD"]);
    expect(deprecated(`${THROWING}await throwing["/api/v1/reload-tasks"].GET();`)).toEqual(["GET"]);
    expect(deprecated(reloads)).toEqual([]);
  });

  test.each([
    [
      "of a service that moves to a namespace",
      `await qlik["/api/v1/webhooks/event-types"].GE§T();`,
      "@deprecated Use `GET /api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.",
    ],
    [
      "whose replacement is several operations",
      `await qlik["/api/v1/automl-predictions/{predictionId}/shap"].GE§T({} as never);`,
      "@deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.",
    ],
    [
      "without a date or a replacement",
      `await qlik["/api/v1/notes/settings"].GE§T();`,
      "@deprecated Qlik does not name a replacement.",
    ],
  ])("a deprecated operation %s is struck through, and says so", (_, code, tag) => {
    expect(tags(code)).toContain(tag);
    expect(deprecated(code)).toEqual(["GET"]);
  });

  test("signature help shows the operation's own words", () => {
    const help = service.getSignatureHelpItems(
      file,
      edit(`await qlik["/api/v1/reloads"].GET(§);`),
      undefined,
    );
    expect(ts.displayPartsToString(help?.items[0]?.documentation)).toMatch(/^List reloads\n/);
  });
});

describe("after status ===", () => {
  test("the declared statuses and the common ones complete, and few others", () => {
    const code = `const r = await qlik.GET("/api/v1/reloads"); if (r.status === §) {}`;
    const numbers = completions(code).filter((name) => /^\d+$/.test(name));
    expect(numbers).toEqual(expect.arrayContaining(["200", "400", "403", "404", "429", "503"]));
    expect(numbers.length).toBeLessThan(28);
  });
});

describe("the changes of a patch", () => {
  const before = `qlik["/api/v1/spaces/{spaceId}"].PATCH({ params: { path: { spaceId } }, body: `;

  test("complete, by the operation that it is the body of, or that is named", () => {
    const names = ["name", "ownerId", "description"];
    expect(completions(`${before}patch({ § }) });`)).toEqual(expect.arrayContaining(names));
    expect(completions(`${before}patch({ § }) });`)).toHaveLength(3);
    expect(completions(`patch("PATCH /api/v1/spaces/{spaceId}", { § });`)).toHaveLength(3);
    expect(completions(`patch("§", {});`)).toContain("PATCH /api/v1/spaces/{spaceId}");
  });
});

describe("an error message", () => {
  test.each([
    [
      "a misspelled change, and the right one",
      `qlik["/api/v1/spaces/{spaceId}"].PATCH({ params: { path: { spaceId: "s" } }, body: patch({ nam: "x" }) });`,
      "Did you mean to write 'name'?",
    ],
    [
      "an operation that a patch must name",
      `qlik["/api/v1/groups/{groupId}"].PATCH({ params: { path: { groupId: "g" } }, body: patch({ name: "x" }) });`,
      "Name it before the changes",
    ],
    ["a wrong path", `qlik.GET("/api/v1/reload");`, `'"/api/v1/reload"'`],
    ["a path of another method", `qlik.PUT("/api/v1/reloads");`, `'"/api/v1/reloads"'`],
    [
      "a misspelled query parameter",
      `qlik.GET("/api/v1/reloads", { params: { query: { limt: 5 } } });`,
      "'limt' does not exist in type",
    ],
    [
      "a misspelled path parameter, and the right one",
      `qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadID: "r" } } });`,
      "Did you mean to write 'reloadId'?",
    ],
    [
      "a misspelled property of a body by its schema's name",
      `qlik.POST("/api/v1/reloads", { body: { appid: "a" } });`,
      "'appid' does not exist in type 'ReloadRequest'. Did you mean to write 'appId'?",
    ],
    [
      "a body where there is none",
      `qlik.GET("/api/v1/reloads", { body: {} });`,
      "'body' does not exist in type",
    ],
    [
      "a misspelled option, and the right one",
      `qlik.GET("/api/v1/reloads", { parms: {} });`,
      "Did you mean to write 'params'?",
    ],
    [
      "the kind of auth that is too much",
      `createQlikClient({ tenant: "t", auth: { apiKey: "k", clientId: "c", clientSecret: "s" } });`,
      "Types of property 'clientId' are incompatible.",
    ],
    [
      "the secret that an OAuth client lacks",
      `createQlikClient({ tenant: "t", auth: { clientId: "c" } });`,
      "Property 'clientSecret' is missing in type '{ clientId: string; }'",
    ],
    [
      "the key that may be undefined",
      `createQlikClient({ tenant: "t", auth: { apiKey: process.env["KEY"] } });`,
      "Types of property 'apiKey' are incompatible.",
    ],
    [
      "a misspelled kind of auth, and the right one",
      `createQlikClient({ tenant: "t", auth: { apikey: "k" } });`,
      "Did you mean to write 'apiKey'?",
    ],
    [
      "a path that is no list, without all that are",
      `paginate(qlik, "/api/v1/reload");`,
      `'"/api/v1/reload"' is not assignable to parameter of type 'ListPath'`,
    ],
    [
      "a download of what is no file",
      `qlik.download("/api/v1/reloads", { params: { path: { id: "t" } } });`,
      `'"/api/v1/reloads"' is not assignable to parameter of type 'FilePath'`,
    ],
    [
      "a misspelled rule of repetition",
      `qlik.GET("/api/v1/reloads", { retry: { limit: 2 } });`,
      "'limit' does not exist in type 'RetryOptions'",
    ],
    [
      "a result that isn't awaited",
      `unwrap(qlik.GET("/api/v1/reloads"));`,
      "is not assignable to parameter of type 'AnyResult'",
    ],
    [
      "an unknown option of a client, and the right one",
      `createQlikClient({ tenant: "t", auth: { apiKey: "k" }, throwOnErrors: true });`,
      "Did you mean to write 'throwOnError'?",
    ],
    [
      "a path that is no list",
      `paginate(qlik, "/api/v1/spaces/types");`,
      `'"/api/v1/spaces/types"'`,
    ],
    [
      "a misspelled query parameter of a list",
      `paginate(qlik, "/api/v1/reloads", { params: { query: { limt: 5 } } });`,
      "'limt' does not exist in type",
    ],
    [
      "a misspelled option of a list, and the right one",
      `paginate(qlik, "/api/v1/reloads", { prefech: true });`,
      "Did you mean to write 'prefetch'?",
    ],
    [
      "a wrong path, and the right one",
      `qlik["/api/v1/reload"].GET();`,
      "Property '/api/v1/reload' does not exist on type 'QlikClient'. Did you mean '/api/v1/reloads'?",
    ],
    [
      "a method that a path does not have",
      `qlik["/api/v1/reloads"].DELETE();`,
      "Property 'DELETE' does not exist on type",
    ],
    [
      "a misspelled query parameter of a path's call, and the right one",
      `qlik["/api/v1/reloads"].GET({ params: { query: { limt: 5 } } });`,
      "Did you mean to write 'limit'?",
    ],
    [
      "a misspelled path parameter of a path's call, and the right one",
      `qlik["/api/v1/reloads/{reloadId}"].GET({ params: { path: { reloadID: "r" } } });`,
      "Did you mean to write 'reloadId'?",
    ],
    [
      "a misspelled property of the body of a path's call by its schema's name",
      `qlik["/api/v1/reloads"].POST({ body: { appid: "a" } });`,
      "'appid' does not exist in type 'ReloadRequest'. Did you mean to write 'appId'?",
    ],
    [
      "a misspelled option of a path's call by the name of its options",
      `qlik["/api/v1/reloads"].GET({ parms: {} });`,
      "'parms' does not exist in type 'ListReloadsOptions'. Did you mean to write 'params'?",
    ],
    [
      "the options that a path's call needs",
      `qlik["/api/v1/reloads/{reloadId}"].GET();`,
      "Expected 1 arguments, but got 0.",
    ],
    [
      "a part of the options that a path's call needs",
      `qlik["/api/v1/reloads"].POST({});`,
      "Property 'body' is missing in type '{}' but required in type 'CreateReloadOptions'.",
    ],
  ])("names %s", (_, code, message) => {
    const found = errors(code);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test("names the schema that data is of", () => {
    const code = `
      const r = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "r" } } });
      if (r.ok) r.data satisfies string;
      if (r.status === 404) r.error satisfies string;`;
    expect(errors(code)).toEqual([
      "Type 'Reload' does not satisfy the expected type 'string'.",
      "Type 'ReloadsErrors' does not satisfy the expected type 'string'.",
    ]);
  });
});

describe("a hover", () => {
  test("shows data by its schema's name", () => {
    const code = `const r = await qlik.GET("/api/v1/reloads"); if (r.ok) { const da§ta = r.data; }`;
    expect(hover(code)).toBe("const data: Reloads");
  });

  test("shows what a client that throws gives by its schema's name", () => {
    const code = `
      const throwing = createQlikClient({ tenant: "t", auth: { apiKey: "k" }, throwOnError: true });
      const relo§ads = await throwing.GET("/api/v1/reloads");`;
    expect(hover(code)).toBe("const reloads: Reloads");
  });

  test("shows which client it is, when a variable decides", () => {
    const code = `
      declare const throwOnError: boolean;
      const eit§her = createQlikClient({ tenant: "t", auth: { apiKey: "k" }, throwOnError });`;
    expect(hover(code)).toBe("const either: QlikThrowingClient | QlikClient");
  });

  test("shows a record of a list by its schema's name", () => {
    const code = `for await (const relo§ad of paginate(qlik, "/api/v1/reloads")) {}`;
    expect(hover(code)).toBe("const reload: Reload");
  });

  test("shows a result as what it is told apart by", () => {
    const shown = hover(
      `const resu§lt = await qlik.POST("/api/v1/reloads", { body: { appId: "a" } });`,
    );
    expect(shown).toContain("Success<201, Reload>");
    expect(shown).toContain("Failure<400, ReloadsErrors>");
  });
});

describe("completion", () => {
  test("offers the paths of the method", () => {
    const offered = completions(`qlik.PATCH("§");`);
    expect(offered).toContain("/api/v1/spaces/{spaceId}");
    expect(offered).not.toContain("/api/v1/reloads");
  });

  test("offers the paths of a client, and the methods of a path alone", () => {
    expect(completions(`qlik["§"];`)).toEqual(
      expect.arrayContaining(["/api/v1/reloads", "/api/v1/spaces/{spaceId}"]),
    );
    expect(completions(`qlik["/api/v1/reloads"].§`)).toEqual(["GET", "HEAD", "POST"]);
    expect(completions(`qlik["/api/v1/temp-contents/{id}"].§`)).toEqual([
      "download",
      "GET",
      "HEAD",
    ]);
  });

  test("of a method shows the operation's own words", () => {
    const cursor = edit(`qlik["/api/v1/reloads"].§`);
    const none = [undefined, undefined, undefined, undefined] as const;
    const details = service.getCompletionEntryDetails(file, cursor, "POST", ...none);
    expect(ts.displayPartsToString(details?.documentation)).toMatch(/^Reload an app\n/);
  });

  test("offers the parameters of a path's call", () => {
    const offered = completions(`qlik["/api/v1/reloads"].GET({ params: { query: { § } } });`);
    expect(offered).toEqual(expect.arrayContaining(["appId", "filter", "limit", "sort"]));
    expect(offered).not.toContain("spaceId");
  });

  test("offers the paths of lists", () => {
    const offered = completions(`paginate(qlik, "§");`);
    expect(offered).toContain("/api/v1/reloads");
    expect(offered).not.toContain("/api/v1/spaces/types");
  });

  test("offers the known values of an open enum", () => {
    const code = `import type { Reload } from "../../src/types.ts"; const type: Reload["type"] = "§";`;
    expect(completions(code)).toEqual(expect.arrayContaining(["hub", "chronos", "external"]));
  });

  test("offers the statuses of a result", () => {
    const code = `const r = await qlik.GET("/api/v1/reloads"); if (r.status === §) {}`;
    expect(completions(code)).toEqual(expect.arrayContaining(["200", "403"]));
  });
});
