/** The script of the pages: what a single-page app or a mashup imports, for the tests to call as `app`. */
import * as browser from "../../../src/browser.ts";
import { createQlikClient } from "../../../src/index.ts";

export type App = typeof browser & {
  readonly createQlikClient: typeof createQlikClient;
  session: browser.PkceSession;
};

if (location.pathname === "/signed-in") browser.answerOpener();
Object.assign(globalThis, { app: { ...browser, createQlikClient } });
