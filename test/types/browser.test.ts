/** What the types promise of `qlik-cloud-client/browser`. tsc checks this file under TypeScript 5.9 and 7. */
import { expectTypeOf, test } from "vitest";
import {
  answerOpener,
  jwtSession,
  loginUrl,
  sessionAuth,
  signInWithPkce,
  type BrowserWindow,
  type PkceOptions,
  type PkceSession,
  type WebStorage,
} from "../../src/browser.ts";
import {
  createQlikClient,
  QlikAuthError,
  type QlikClient,
  type QlikThrowingClient,
} from "../../src/index.ts";

declare const session: PkceSession;
const tenant = "my-tenant.eu.qlikcloud.com";
const app: PkceOptions = { tenant, clientId: "id", redirectUri: "https://app.example/" };

test("the browser's own window and storages are accepted, and a session's token is one of a client", () => {
  const accepted = (): unknown[] => [
    signInWithPkce({ ...app, window, storage: localStorage, tokenStorage: sessionStorage }),
    signInWithPkce({ ...app, fetch, popup: true, prompt: "none", loginHint: "ann" }),
    answerOpener(window),
    createQlikClient({ tenant, auth: { token: session.token } }),
  ];
  void accepted;
  expectTypeOf<Window>().toExtend<BrowserWindow>();
  expectTypeOf<Storage>().toExtend<WebStorage>();
  expectTypeOf(signInWithPkce).returns.resolves.toEqualTypeOf<PkceSession>();
  expectTypeOf<QlikAuthError["code"]>().toEqualTypeOf<string | undefined>();
});

test("the options of a session are those of a client, which may throw", () => {
  const clients = (): unknown[] => {
    const results = createQlikClient({ tenant, ...sessionAuth({ webIntegrationId: "id" }) });
    const throwing = createQlikClient({ tenant, ...sessionAuth(), throwOnError: true });
    expectTypeOf(results).toEqualTypeOf<QlikClient>();
    expectTypeOf(throwing).toEqualTypeOf<QlikThrowingClient>();
    return [jwtSession(results, "jwt"), jwtSession(throwing, "jwt", { webIntegrationId: "id" })];
  };
  void clients;
});

test("mistakes do not compile", () => {
  const mistakes = (): unknown[] => [
    // @ts-expect-error The redirect URI is missing.
    signInWithPkce({ tenant, clientId: "id" }),
    // @ts-expect-error A page can't keep a secret.
    signInWithPkce({ ...app, clientSecret: "s" }),
    // @ts-expect-error Scopes are one string.
    signInWithPkce({ ...app, scope: ["user_default"] }),
    // @ts-expect-error There are three.
    signInWithPkce({ ...app, prompt: "select_account" }),
    // @ts-expect-error The name is webIntegrationId.
    sessionAuth({ webIntegration: "id" }),
    // @ts-expect-error Where to come back to is missing.
    loginUrl({ tenant }),
    // @ts-expect-error The client comes first.
    jwtSession("jwt"),
  ];
  void mistakes;
});
