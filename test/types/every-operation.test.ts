import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { loopback, reply } from "../loopback.ts";
import { everyOperation } from "./every-operation.ts";

interface Document {
  readonly paths: {
    readonly [path: string]: {
      readonly [method: string]: { readonly requestBody?: { readonly content: object } };
    };
  };
}

const generated = path.resolve(import.meta.dirname, "../../generated/openapi.json");
const { paths } = JSON.parse(readFileSync(generated, "utf8")) as Document;

/** The preferred media type of each operation's body. */
const mediaTypes = new Map(
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => [
      `${method.toUpperCase()} ${path}`,
      Object.keys(requestBody?.content ?? {})[0],
    ]),
  ),
);

test("every operation of the run-time table is in the types, and the other way round", async () => {
  const calls = everyOperation((await loopback()).client());
  expect(Object.keys(calls).sort()).toEqual(Object.keys(operations).sort());
});

test("every operation sends its method to its path, with its body's media type", async () => {
  const server = await loopback(reply(404));
  for (const [key, call] of Object.entries(everyOperation(server.client()))) {
    await call();
    const { method, url, headers } = server.last;
    const [pathname] = url.split("?");
    const [declaredMethod, template = ""] = key.split(" ");
    expect(method).toBe(declaredMethod);
    expect(pathname).toMatch(new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[\\w-]+")}$`));
    expect(headers["content-type"], key).toBe(mediaTypes.get(key));
  }
  expect(server.received).toHaveLength(Object.keys(operations).length);
});
