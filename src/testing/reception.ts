/** From a request to its answer: who asks, for what, and what is said. */
import { Fields } from "./routes/fields.ts";
import type { Answer, Call } from "./routes/handler.ts";
import { Query } from "./routes/query.ts";
import { errorsBy, invalid, Refusal, serviceOf, type Service } from "./routes/refusal.ts";
import { findOperation, type Match } from "./routes/router.ts";
import { appHandlers } from "./services/apps.ts";
import { itemHandlers } from "./services/items.ts";
import { reloadHandlers } from "./services/reloads.ts";
import { spaceHandlers } from "./services/spaces.ts";
import type { World } from "./world.ts";

/** The router has found the handler by its key, so that types by key have done their work. */
type Handler = (call: Call<Match["path"]>) => Answer | Promise<Answer>;

const handlers = new Map<string, Handler>(
  Object.entries({
    ...reloadHandlers,
    ...spaceHandlers,
    ...appHandlers,
    ...itemHandlers,
  } as Record<string, Handler>),
);

/** Answers a request; never rejects. */
export async function receive(request: Request, url: URL, world: World): Promise<Response> {
  const method = request.method === "HEAD" ? "GET" : request.method;
  let service: Service = "gateway";
  let answer: Answer;
  try {
    const match = route(method, request, url, world);
    const handler = handlers.get(match.key) ?? refuseUnbuilt(match);
    service = serviceOf(url.pathname);
    answer = await handler({
      world,
      path: match.path,
      query: new Query(url.searchParams),
      url,
      fields: () => readFields(request),
    });
  } catch (error) {
    answer = answerTo(error, service);
  }
  return respond(answer, request.method);
}

function route(method: string, request: Request, url: URL, world: World): Match {
  const match = findOperation(method, url.pathname);
  // Before anything else is said, so that a stranger doesn't learn which paths there are.
  if (!("operation" in match && match.operation.anonymous)) authenticate(request, world);
  if ("operation" in match) return match;
  const { methods } = match;
  const asked = `${request.method} ${url.pathname}`;
  if (methods.length === 0) {
    throw new Refusal(404, { title: "Not found", detail: `There is no ${asked}.` });
  }
  throw new Refusal(405, {
    title: "Method not allowed",
    detail: `There is no ${asked}, but ${methods.join(", ")}.`,
    headers: { allow: methods.join(", ") },
  });
}

/** RFC 6750, section 2.1; the scheme's name has no case (RFC 9110, section 11.1). */
function authenticate(request: Request, { apiKey }: World): void {
  const header = request.headers.get("authorization");
  const [, token] = /^bearer +(\S+) *$/i.exec(header ?? "") ?? [];
  if (token === apiKey) return;
  throw new Refusal(401, {
    title: "Unauthorized",
    detail: header ? "The token is not valid for this tenant." : "There is no token.",
    // RFC 9110, section 11.6.1, demands it.
    headers: { "www-authenticate": "Bearer" },
  });
}

function refuseUnbuilt({ key, operation }: Match): never {
  throw new Refusal(501, {
    code: "TENANT-501",
    title: "Not implemented by the embedded tenant",
    detail: `${key} (${operation.id})`,
  });
}

async function readFields(request: Request): Promise<Fields> {
  const text = await request.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid({ pointer: "" }, text === "" ? "is missing" : "is no valid JSON");
  }
  return new Fields(value);
}

function answerTo(error: unknown, service: Service): Answer {
  if (error instanceof Refusal) {
    const { status, reason } = error;
    return { status, body: errorsBy(service, error), headers: reason.headers ?? {} };
  }
  // A fault of ours. As an answer, it shows up in a test in the same way over a server as without one.
  const fault = new Refusal(500, {
    code: "TENANT-500",
    title: "The embedded tenant has a fault",
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return { status: 500, body: errorsBy("gateway", fault) };
}

function respond({ status, body, headers = {} }: Answer, method: string): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const text = method === "HEAD" ? null : JSON.stringify(body);
  return new Response(text, {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}
