/** What is retried and what is not, time limits, redirects, tokens. */
import { createQlikClient, unwrap } from "qlik-cloud-client";
import { equal, isTrue, rejection, seen, type Behaviour } from "./behaviour.ts";
import { faultClient, oauthClient } from "./clients.ts";

const SPACE = { body: { name: "Sales", type: "shared" } } as const;

export const failures: readonly Behaviour[] = [
  {
    name: "retries a GET after 503",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "unavailable");
      equal((await qlik["/api/v1/users/me"].GET()).status, 200);
      equal((await seen(servers.faults, key)).length, 2);
    },
  },
  {
    name: "retries a POST after 429",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "limited");
      equal((await qlik["/api/v1/spaces"].POST(SPACE)).status, 200);
      equal((await seen(servers.faults, key)).length, 2);
    },
  },
  {
    name: "does not retry a POST after 503",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "unavailable");
      equal((await qlik["/api/v1/spaces"].POST(SPACE)).status, 503);
      equal((await seen(servers.faults, key)).length, 1);
    },
  },
  {
    name: "gives up after the set number of retries",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "down", { retry: { retries: 2, firstDelay: 1 } });
      equal((await qlik["/api/v1/users/me"].GET()).status, 503);
      equal((await seen(servers.faults, key)).length, 3);
    },
  },
  {
    name: "retries a POST that could not connect",
    async check({ closed }) {
      const retry = { retries: 2, firstDelay: 1 };
      const qlik = createQlikClient({ tenant: closed, auth: { apiKey: "a-key" }, retry });
      const error = await rejection(qlik["/api/v1/spaces"].POST(SPACE), "QlikConnectionError");
      equal(error["attempts"], 3);
    },
  },
  {
    name: "sends a POST once when an open connection is reset",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "reset");
      await qlik["/api/v1/users/me"].GET();
      const error = await rejection(qlik["/api/v1/spaces"].POST(SPACE), "QlikConnectionError");
      equal(error["attempts"], 1);
      await qlik["/api/v1/users/me"].GET();
      const body = new Uint8Array([97, 98, 99]);
      await rejection(qlik.raw("POST", "/api/v1/previews", { body }), "QlikConnectionError");
      const posts = (await seen(servers.faults, key)).filter(({ method }) => method === "POST");
      equal(posts.length, 2);
    },
  },
  {
    name: "tells that a connection broke in the middle of a response",
    async check(servers) {
      const { qlik } = faultClient(servers, "broken", { retry: false });
      const error = await rejection(qlik["/api/v1/users/me"].GET(), "QlikConnectionError");
      equal(error["status"], 200);
    },
  },
  {
    name: "ends an attempt by its timeout",
    async check(servers) {
      const { qlik } = faultClient(servers, "silent", { timeout: 100, retry: false });
      const error = await rejection(qlik["/api/v1/users/me"].GET(), "QlikTimeoutError");
      equal(error["limit"], "timeout");
    },
  },
  {
    name: "ends a call by its deadline",
    async check(servers) {
      const { qlik } = faultClient(servers, "silent", { deadline: 100 });
      const error = await rejection(qlik["/api/v1/users/me"].GET(), "QlikTimeoutError");
      equal(error["limit"], "deadline");
    },
  },
  {
    name: "ends a call by its signal",
    async check(servers) {
      const { qlik } = faultClient(servers, "silent");
      const controller = new AbortController();
      const call = qlik["/api/v1/users/me"].GET({ signal: controller.signal });
      setTimeout(() => {
        controller.abort(new Error("changed my mind"));
      }, 50);
      const error = await rejection(call, "QlikAbortError");
      equal((error.cause as Error).message, "changed my mind");
    },
  },
  {
    name: "rejects an HTML page where JSON is promised",
    async check(servers) {
      const { qlik } = faultClient(servers, "html", { retry: false });
      await rejection(qlik["/api/v1/users/me"].GET(), "QlikProtocolError");
    },
  },
  {
    name: "shows no token in an error that repeats it",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "leak");
      const error = await rejection(
        qlik["/api/v1/users/me"].GET().then(unwrap),
        "QlikBadRequestError",
      );
      const shown = [String(error), error.stack, JSON.stringify(error), error["errors"]];
      isTrue(!JSON.stringify(shown).includes(key), "no token");
    },
  },
  {
    name: "follows a redirect to another origin without the token",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "away");
      equal((await qlik["/api/v1/users/me"].GET()).status, 200);
      const [request] = await seen(servers.elsewhere, key);
      equal([request?.method, request?.headers["authorization"]], ["GET", undefined]);
    },
  },
  {
    name: "does not make a GET of a POST that is redirected",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "moved");
      const error = await rejection(qlik["/api/v1/spaces"].POST(SPACE), "QlikProtocolError");
      equal([error["code"], (await seen(servers.faults, key)).length], ["redirect", 1]);
    },
  },
  {
    name: "sends the body and the token again where 307 redirects a POST",
    async check(servers) {
      const { qlik, key } = faultClient(servers, "kept");
      equal((await qlik["/api/v1/spaces"].POST(SPACE)).status, 200);
      const [first, second] = await seen(servers.faults, key);
      equal([second?.text, second?.method], [first?.text, "POST"]);
      equal(second?.headers["authorization"], `Bearer ${key}`);
    },
  },
  {
    name: "fetches one token for calls that wait together",
    async check(servers) {
      const { qlik, key } = oauthClient(servers, "echo");
      const waiting = Array.from({ length: 5 }, () => qlik["/api/v1/users/me"].GET());
      const answers = await Promise.all(waiting);
      equal(new Set(answers.map(({ status }) => status)).size, 1);
      const paths = (await seen(servers.faults, key)).map(({ path }) => path);
      equal(paths.filter((path) => path === "/oauth/token").length, 1);
    },
  },
  {
    name: "replaces a token that is rejected",
    async check(servers) {
      const { qlik, key } = oauthClient(servers, "stale");
      equal((await qlik["/api/v1/users/me"].GET()).status, 200);
      const paths = (await seen(servers.faults, key)).map(({ path }) => path);
      const [token, me] = ["/oauth/token", "/api/v1/users/me"];
      equal(paths, [token, me, token, me]);
    },
  },
  {
    name: "hands its token to other clients",
    async check(servers) {
      const { qlik, key } = oauthClient(servers, "echo");
      const [first, second] = [await qlik.token(), await qlik.token()];
      equal([first, second], [`token-${key}.1`, `token-${key}.1`]);
    },
  },
];
