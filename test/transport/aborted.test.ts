import { expect, test } from "vitest";
import { QlikAbortError } from "../../src/index.ts";
import { loopback } from "../loopback.ts";

test("a call whose signal is aborted before is refused as any aborted call, and not sent", async () => {
  const server = await loopback();
  const qlik = server.client({ rateLimit: "strict" });
  const signal = AbortSignal.abort("before");
  const error = await qlik.GET("/api/v1/spaces/types", { signal }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(QlikAbortError);
  expect(error).toMatchObject({ cause: "before" });
  expect(server.received).toHaveLength(0);
});
