import { expect, it } from "vitest";
import { toHar } from "./har.ts";
import { recorded, type Recording } from "./recorder.ts";

const ORIGIN = "https://embedded.us.qlikcloud.com";
const SPACE_TYPES = `${ORIGIN}/api/v1/spaces/types`;
const DOWNLOAD = `${ORIGIN}/api/v1/temp-contents/1`;

async function faultsOf(url: string, answer: Response, method = "GET"): Promise<readonly string[]> {
  const recording: Recording = { exchanges: [], faults: [] };
  await recorded(() => Promise.resolve(answer), recording)(url, { method });
  expect(recording.exchanges).toHaveLength(1);
  return recording.faults;
}

it("finds no fault with an answer that is as specified", async () => {
  expect(await faultsOf(SPACE_TYPES, Response.json({ data: ["shared"] }))).toEqual([]);
});

it.each([
  ["isn't declared", SPACE_TYPES, Response.json({}, { status: 418 }), /418 .* is not declared/],
  ["has a wrong body", SPACE_TYPES, Response.json({ data: [1] }), /must be string/],
  ["has a member that nobody described", SPACE_TYPES, Response.json({ more: 1 }), /"more"/],
  ["is a page of a proxy", SPACE_TYPES, html("<p>Hello"), /is text\/html/],
  ["has no header that it must have", DOWNLOAD, bytes(206), /has no header Content-Range/],
])("finds fault with an answer that %s", async (_, url, answer, fault) => {
  expect((await faultsOf(url, answer)).join("\n")).toMatch(fault);
});

it("finds fault with an answer that has a body where it must have none", async () => {
  const url = `${ORIGIN}/api/v1/apps/1/export`;
  const faults = await faultsOf(url, Response.json({}, { status: 201 }), "POST");
  expect(faults.join("\n")).toMatch(/has a body, where none is declared/);
});

it("archives what it has seen, but for the token", async () => {
  const recording: Recording = { exchanges: [], faults: [] };
  const fetch = recorded(() => Promise.resolve(bytes(200)), recording);
  await fetch(DOWNLOAD, { headers: { authorization: "Bearer the-key" } });
  const { log } = JSON.parse(toHar(recording.exchanges)) as {
    log: { entries: { request: { headers: unknown }; response: { content: unknown } }[] };
  };
  expect(log.entries[0]?.request.headers).toEqual([{ name: "authorization", value: "Bearer ***" }]);
  const mimeType = "application/octet-stream";
  const content = { size: 2, mimeType, text: "AQI=", encoding: "base64" };
  expect(log.entries[0]?.response.content).toEqual(content);
});

function html(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/html; charset=utf-8" } });
}

function bytes(status: number): Response {
  const headers = { "content-type": "application/octet-stream" };
  return new Response(new Uint8Array([1, 2]), { status, headers });
}
