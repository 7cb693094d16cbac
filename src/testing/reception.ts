/** From a request to its answer: who asks, for what, and what is said. */
import { authenticate } from "./routes/authenticate.ts";
import { deprecationHeaders } from "./routes/deprecation.ts";
import type { Answer, Handlers } from "./routes/handler.ts";
import type { Received } from "./routes/received.ts";
import { Refusal, serviceOf, type Service } from "./routes/refusal.ts";
import { answerTo, respond } from "./routes/respond.ts";
import { findOperation, type Match } from "./routes/router.ts";
import { validateRequest, type Values } from "./routes/validate.ts";
import { appChangeHandlers } from "./services/app-changes.ts";
import { appDataHandlers } from "./services/app-data.ts";
import { appFileHandlers } from "./services/app-files.ts";
import { appPrivilegeHandlers } from "./services/app-privileges.ts";
import { appPublishingHandlers } from "./services/app-publishing.ts";
import { appReloadHandlers } from "./services/app-reloads.ts";
import { appScriptHandlers } from "./services/app-scripts.ts";
import { appHandlers } from "./services/apps.ts";
import { assignmentHandlers } from "./services/assignments.ts";
import { itemHandlers } from "./services/items.ts";
import { oauthHandlers } from "./services/oauth.ts";
import { reloadTaskHandlers } from "./services/reload-tasks.ts";
import { reloadHandlers } from "./services/reloads.ts";
import { shareHandlers } from "./services/shares.ts";
import { spaceChangeHandlers } from "./services/space-changes.ts";
import { spaceHandlers } from "./services/spaces.ts";
import { tempContentHandlers } from "./services/temp-contents.ts";
import { ANONYMOUS, type User, type World } from "./world.ts";

const built: Handlers = {
  ...oauthHandlers,
  ...reloadHandlers,
  ...reloadTaskHandlers,
  ...spaceHandlers,
  ...spaceChangeHandlers,
  ...assignmentHandlers,
  ...shareHandlers,
  ...appHandlers,
  ...appChangeHandlers,
  ...appDataHandlers,
  ...appFileHandlers,
  ...appPrivilegeHandlers,
  ...appPublishingHandlers,
  ...appReloadHandlers,
  ...appScriptHandlers,
  ...tempContentHandlers,
  ...itemHandlers,
};

/** A call whose values have been judged by the specification, which is what the types by key are made from. */
interface CheckedCall extends Values {
  readonly world: World;
  readonly user: User;
  readonly headers: Headers;
  readonly url: URL;
}

type Handler = (call: CheckedCall) => Answer | Promise<Answer>;

/** By operation, since what a router finds is known to the compiler as text alone. */
const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries(built as Record<string, Handler>),
);

/** Answers a request; never rejects. */
export async function receive(received: Received, world: World): Promise<Response> {
  const { method, headers, url } = received;
  const found = findOperation(method === "HEAD" ? "GET" : method, url.pathname);
  const warnings = "operation" in found ? deprecationHeaders(found.key, url) : {};
  let service: Service = "gateway";
  let answer: Answer;
  try {
    const { match, user } = route(found, received, world);
    const handler = handlers.get(match.key) ?? refuseUnbuilt(match);
    service = serviceOf(url.pathname);
    const values = validateRequest(match.key, received, match.path);
    answer = await handler({ world, user, headers, url, ...values });
  } catch (error) {
    answer = answerTo(error, service);
  }
  return respond({ ...answer, headers: { ...warnings, ...answer.headers } }, method);
}

function route(
  match: ReturnType<typeof findOperation>,
  { method, url, headers }: Received,
  world: World,
): { readonly match: Match; readonly user: User } {
  // Before anything else is said, so that a stranger doesn't learn which paths there are.
  const anonymous = "operation" in match && match.operation.anonymous;
  const user = anonymous ? ANONYMOUS : authenticate(headers, world.access);
  if ("operation" in match) {
    assertWithinRate(user, match, world);
    return { match, user };
  }
  const { methods } = match;
  const asked = `${method} ${url.pathname}`;
  if (methods.length === 0) {
    throw new Refusal(404, { title: "Not found", detail: `There is no ${asked}.` });
  }
  throw new Refusal(405, {
    title: "Method not allowed",
    detail: `There is no ${asked}, but ${methods.join(", ")}.`,
    headers: { allow: methods.join(", ") },
  });
}

function assertWithinRate(user: User, { operation }: Match, { rateLimits }: World): void {
  const seconds = rateLimits.count(user.id, operation);
  if (seconds === undefined) return;
  const what = operation.tier === "special" ? operation.id : `tier ${operation.tier}`;
  throw new Refusal(429, {
    title: "Too many requests",
    detail: `The rate limit of ${what} is used up for ${seconds} s. (The tenant's option rateLimit turns it off.)`,
    headers: { "retry-after": String(seconds) },
  });
}

function refuseUnbuilt({ key, operation }: Match): never {
  throw new Refusal(501, {
    code: "TENANT-501",
    title: "Not implemented by the embedded tenant",
    detail: `${key} (${operation.id})`,
  });
}
