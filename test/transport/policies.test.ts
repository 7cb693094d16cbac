import { describe, expect, test } from "vitest";
import type { Policy } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { answer, stubbed, thrown } from "./stubbed.ts";

const ok = answer(200, { data: [] });

describe("policies of the caller's", () => {
  test("stand around the call and around each attempt, the first one outermost", async () => {
    const seen: string[] = [];
    const told =
      (name: string): Policy =>
      async (request, next) => {
        seen.push(`${name} begins`);
        const answer = await next(request);
        seen.push(`${name} ends with ${answer.status}`);
        return answer;
      };
    const { qlik } = stubbed([answer(503), ok], {
      policies: { call: [told("call 1"), told("call 2")], attempt: [told("a 1"), told("a 2")] },
    });
    await qlik.GET("/api/v1/reloads");
    expect(seen).toEqual([
      "call 1 begins",
      "call 2 begins",
      ...["a 1 begins", "a 2 begins", "a 2 ends with 503", "a 1 ends with 503"],
      ...["a 1 begins", "a 2 begins", "a 2 ends with 200", "a 1 ends with 200"],
      "call 2 ends with 200",
      "call 1 ends with 200",
    ]);
  });

  test("may change what is sent, and see the token around attempts alone", async () => {
    const tokens: (string | undefined)[] = [];
    const traced: Policy = async (request, next) => {
      tokens.push(await request.token?.());
      const headers = new Headers(request.headers);
      headers.set("traceparent", "00-1-2-01");
      return next({ ...request, headers });
    };
    const { qlik, sent } = stubbed([ok], { policies: { call: [traced], attempt: [traced] } });
    await qlik.GET("/api/v1/reloads");
    expect(tokens).toEqual([undefined, "key"]);
    expect(sent[0]!.headers.get("traceparent")).toBe("00-1-2-01");
  });

  test("may change the answer, or give one of their own", async () => {
    const cached: Policy = () =>
      Promise.resolve({
        status: 200,
        ok: true,
        data: { data: ["cached"] },
        response: new Response(),
      });
    const { qlik, sent } = stubbed([ok], { policies: { call: [cached] } });
    expect(await qlik.GET("/api/v1/reloads")).toMatchObject({
      ok: true,
      data: { data: ["cached"] },
      call: { attempts: 0 },
    });
    expect(sent).toEqual([]);
  });

  test("may throw: around an attempt it is not repeated, unless it is an error that may pass", async () => {
    let asked = 0;
    const failing: Policy = () => {
      asked++;
      return Promise.reject(new RangeError("mine"));
    };
    const { qlik } = stubbed([ok], { policies: { attempt: [failing] } });
    expect(await thrown(qlik.GET("/api/v1/reloads"))).toBeInstanceOf(RangeError);
    expect(asked).toBe(1);
  });

  test("may call next again, for what the client doesn't repeat", async () => {
    const tenant = createTenant({ clock: "manual", data: { apps: [{ id: "a1", name: "A" }] } });
    // A file that isn't there yet is no failure, so nobody but the caller can know that it will be.
    const complete: Policy = async (request, next) => {
      for (;;) {
        const answer = await next(request);
        if (request.path !== "/api/v1/temp-contents/{id}" || answer.status !== 204) return answer;
        await tenant.advance(100);
      }
    };
    const { qlik } = stubbed([], {
      tenant: tenant.origin,
      auth: { apiKey: tenant.apiKey },
      fetch: tenant.fetch,
      policies: { call: [complete] },
    });
    const exported = await qlik.POST("/api/v1/apps/{appId}/export", {
      params: { path: { appId: "a1" } },
    });
    const id = exported.response.headers.get("location")!.split(/[/?]/).at(-2)!;
    const file = await qlik.GET("/api/v1/temp-contents/{id}", { params: { path: { id } } });
    expect(file).toMatchObject({ status: 200, call: { attempts: 2 } });
  });
});
