import { expect, test } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { json, loopback, type Answer, type Loopback } from "../loopback.ts";

const auth = { clientId: "client", clientSecret: "secret" };
const refused = json({ errors: [{ code: "HTTP-401", title: "Unauthorized" }] }, 401);

/** A server that gives out token-1, token-2 …, and answers all other calls by their token. */
async function tokenServer(answer: (token: string, ...rest: Parameters<Answer>) => void): Promise<{
  readonly server: Loopback;
  readonly tokens: () => number;
}> {
  let given = 0;
  const server = await loopback((response, request) => {
    if (request.url === "/oauth/token") {
      json({ access_token: `token-${++given}`, expires_in: 21_600 })(response, request);
    } else answer(request.headers.authorization?.replace("Bearer ", "") ?? "", response, request);
  });
  return { server, tokens: () => given };
}

const get = (qlik: QlikClient, limit: number): ReturnType<typeof status> =>
  status(qlik.GET("/api/v1/reloads", { params: { query: { limit } } }));

async function status(call: Promise<{ status: number }>): Promise<number> {
  return (await call).status;
}

test("a call whose second token dies too, after it served others, is given a third", async () => {
  let refuseFirst: (() => void) | undefined;
  const { server, tokens } = await tokenServer((token, response, request) => {
    const isFirst = request.url.includes("limit=1");
    if (token === "token-1") refused(response, request);
    else if (token === "token-2" && isFirst) {
      refuseFirst = () => {
        refused(response, request);
      };
      void other();
    } else json({})(response, request);
  });
  const qlik = server.client({ auth });
  const other = async (): Promise<void> => {
    expect(await get(qlik, 2)).toBe(200);
    refuseFirst?.();
  };
  expect(await get(qlik, 1)).toBe(200);
  expect(tokens()).toBe(3);
});

test("tokens that are refused from the beginning are not asked for in a loop, yet again after a minute", async () => {
  let isDown = true;
  const { server, tokens } = await tokenServer((_, response, request) => {
    (isDown ? refused : json({}))(response, request);
  });
  const clock = new ManualClock();
  const qlik = server.client({ auth, clock });
  expect([await get(qlik, 1), await get(qlik, 2), await get(qlik, 3)]).toEqual([401, 401, 401]);
  expect(tokens()).toBe(2);

  isDown = false;
  // Not the tokens were at fault.
  expect(await get(qlik, 4)).toBe(200);

  isDown = true;
  expect(await get(qlik, 5)).toBe(401);
  expect(await get(qlik, 6)).toBe(401);
  expect(tokens()).toBe(2);
  await clock.advance("1m");
  expect(await get(qlik, 7)).toBe(401);
  expect(tokens()).toBe(3);
});
