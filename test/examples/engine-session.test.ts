import { openAppSession } from "@qlik/api/qix";
import enigma from "enigma.js";
import schema from "enigma.js/schemas/12.2027.0.json" with { type: "json" };
import { expect, test, vi } from "vitest";
import WebSocket from "ws";
import { engineServer } from "../engine-server.ts";

const appId = "0f1c7b1e-5f2a-4d1b-9c55-7a4f6f6c2a11";

test("opens an app by enigma.js with the client's token", async () => {
  const console = { log: vi.fn() };
  const { tenant, qlik, connections } = await engineServer(({ oauthClient }) => ({
    ...oauthClient,
  }));

  interface Engine extends EnigmaJS.QixObject {
    openDoc(id: string): Promise<{ evaluate(expression: string): Promise<string> }>;
  }

  const headers = { authorization: `Bearer ${await qlik.token()}` };
  const session = enigma.create({
    schema,
    url: `${qlik.origin.replace(/^http/, "ws")}/app/${appId}`,
    createSocket: (url) => new WebSocket(url, { headers }) as never,
  });
  const engine = await session.open<Engine>();
  const app = await engine.openDoc(appId);
  console.log(await app.evaluate("Sum(Amount)"));
  await session.close();

  expect(console.log).toHaveBeenCalledWith("Sum(Amount) is 42");
  await qlik["/api/v1/spaces"].GET();
  // One token for both.
  expect(tenant.requests.filter(({ path }) => path === "/oauth/token")).toHaveLength(1);
  expect(connections).toEqual([[`/app/${appId}`, headers.authorization]]);
});

test("opens an app by @qlik/api with the client's token", async () => {
  const console = { log: vi.fn() };
  const { qlik, connections } = await engineServer(({ oauthClient }) => ({ ...oauthClient }));

  const session = openAppSession({
    appId,
    hostConfig: { host: qlik.origin, authType: "apikey", apiKey: await qlik.token() },
  });
  const app = await session.getDoc();
  console.log(await app.evaluate("Sum(Amount)"));
  await session.close();

  expect(console.log).toHaveBeenCalledWith("Sum(Amount) is 42");
  expect(connections).toEqual([[`/app/${appId}`, `Bearer ${await qlik.token()}`]]);
});
