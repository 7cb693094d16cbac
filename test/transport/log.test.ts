import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createQlikRules } from "../../src/client/qlik-rules.ts";
import { shownHeaders } from "../../src/core/shown-headers.ts";
import { createLog, shownQuery, type LogEvent } from "../../src/transport/log.ts";
import { hiding, plainError } from "../../src/errors/secrets.ts";
import { encodeQuery } from "../../src/call/encode.ts";

const LOGGED = createQlikRules({}).loggedParameters;

/** What may be shown, said a second time, so that nothing comes to it by accident. */
const SHOWN_HEADERS = [
  ...["accept", "content-length", "content-type", "date", "deprecation", "link"],
  ...["qlik-api-version", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"],
  ...["retry-after", "server", "sunset", "traceparent", "user-agent", "x-request-id"],
];
const SHOWN_PARAMETERS = ["limit", "sort", "partial", "log", "type", "resourceType", "NoData"];

const CANARY = "canary";

describe("the headers that are shown", () => {
  test("are those of the list, whatever else there is", () => {
    const name = fc.oneof(
      fc.constantFrom(...SHOWN_HEADERS, "authorization", "cookie", "set-cookie", "location"),
      fc.stringMatching(/^[a-zA-Z][\w-]{0,20}$/),
    );
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const headers = new Headers();
        for (const name of names) {
          const isShown = SHOWN_HEADERS.includes(name.toLowerCase());
          headers.append(name, isShown ? "shown" : CANARY);
        }
        const shown = shownHeaders(headers);
        expect(JSON.stringify(shown)).not.toContain(CANARY);
        const expected = SHOWN_HEADERS.filter((name) => headers.has(name));
        expect(Object.keys(shown).sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe("the query that is shown", () => {
  test("has the values of the parameters of the list alone, whatever else there is", () => {
    const name = fc.oneof(
      fc.constantFrom(...SHOWN_PARAMETERS, "filter", "next"),
      fc.string({ unit: "binary", minLength: 1 }),
    );
    const value = fc.oneof(fc.string(), fc.constantFrom("&", "=", "?", "#", "%26limit="));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value, fc.boolean())), (pairs) => {
        const query: Record<string, unknown> = {};
        for (const [name, value, isList] of pairs) {
          const text = SHOWN_PARAMETERS.includes(name) ? "shown" : `${value}${CANARY}${value}`;
          if (!name.includes(CANARY)) query[name] = isList ? [text, text] : text;
        }
        const shown = shownQuery(`https://t.example/api/v1/a?${encodeQuery(query)}`, LOGGED);
        expect(shown).not.toContain(CANARY);
        for (const name of SHOWN_PARAMETERS) {
          expect(new URLSearchParams(shown).has(name, "shown")).toBe(Object.hasOwn(query, name));
        }
      }),
    );
  });

  test("never shows a value of a query that we did not write", () => {
    const pieces = ["&", "=", "?", "#", "/", "%", "limit", "filter", "limit=1", "x"];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(!/(limit|sort|partial|log|type|resourceType|NoData)=[^&]*$/.test(before));
        const shown = shownQuery(`https://t.example/a?x=${before}${CANARY}${after}`, LOGGED);
        // A name ends at the first "=", and is shown if there is one.
        const pair = `x=${before}`.split("&").at(-1) ?? "";
        if (pair.includes("=")) expect(shown).not.toContain(CANARY);
        else expect(shown).not.toContain(`=${CANARY}`);
      }),
    );
  });

  test.each([
    ["https://t.example/a", ""],
    ["https://t.example/a?", ""],
    ["https://t.example/a?limit=5&filter=a%20eq%20b&next=x", "limit=5&filter=***&next=***"],
    ["https://t.example/a?bare&limit", "&"],
    ["https://t.example/a?x=1?limit=2", "x=***"],
  ])("of %s is %j", (url, query) => {
    expect(shownQuery(url, LOGGED)).toBe(query);
  });
});

describe("a logger", () => {
  const event: LogEvent = {
    type: "token",
    outcome: "fetched",
    message: "an access token was fetched",
    expiresAt: 0,
  };

  test("is given events", () => {
    const events: LogEvent[] = [];
    createLog((event) => events.push(event))?.(event);
    expect(events).toEqual([event]);
  });

  test("may throw", () => {
    const log = createLog(() => {
      throw new Error("the disk is full");
    });
    expect(() => {
      log?.(event);
    }).not.toThrow();
  });

  test("may reject, which is no unhandled rejection", async () => {
    const rejected: unknown[] = [];
    const note = (reason: unknown): void => {
      rejected.push(reason);
    };
    process.on("unhandledRejection", note);
    try {
      createLog(() => Promise.reject(new Error("the collector is away")))?.(event);
      await new Promise((resolve) => setImmediate(resolve));
      expect(rejected).toEqual([]);
    } finally {
      process.off("unhandledRejection", note);
    }
  });
});

describe("an error of others", () => {
  const none = hiding([]);

  test("stays what it was, without what was attached to it", () => {
    class OddError extends TypeError {
      override readonly name = "OddError";
      readonly code = "ODD";
      readonly data = CANARY;
    }
    const cause = Object.assign(new RangeError("inner"), { code: "ECONNRESET", request: CANARY });
    const odd = new OddError("outer", { cause });
    const plain = plainError(odd, none);
    expect(plain).toBeInstanceOf(OddError);
    expect(plain).toMatchObject({ name: "OddError", message: "outer", code: "ODD" });
    expect(plain?.cause).toBeInstanceOf(RangeError);
    expect(plain?.cause).toMatchObject({ name: "RangeError", code: "ECONNRESET" });
    expect(plain).not.toHaveProperty("data");
    expect(plain?.cause).not.toHaveProperty("request");
    expect(plain?.stack).toBe(odd.stack);
  });

  test("may be its own cause", () => {
    const ring = new Error("a");
    ring.cause = new Error("b", { cause: ring });
    expect(plainError(ring, none)).toMatchObject({ message: "a", cause: { message: "b" } });
  });

  test("may come from another realm", () => {
    const foreign = { name: "TypeError", message: "fetch failed", cause: { message: "inner" } };
    const plain = plainError(foreign, none);
    expect(plain).toBeInstanceOf(Error);
    expect(plain).toMatchObject({ name: "TypeError", message: "fetch failed" });
    expect(plain?.cause).toBeInstanceOf(Error);
  });

  test.each([undefined, null, "text", 5, { request: CANARY }])("is none: %j", (thrown) => {
    expect(plainError(thrown, none)).toBeUndefined();
  });

  test("shows no address", () => {
    const plain = plainError(new Error("asking (https://a.example/b?c=d): no"), none);
    expect(plain?.message).toBe("asking ((an address)): no");
    expect(plain?.stack).toContain("asking ((an address)): no");
    expect(plain?.stack).not.toContain("a.example");
  });
});

describe("a mask", () => {
  test.each([
    ["the key abcdefgh1 and abcdefgh1", "the key *** and ***"],
    ["a short one stays", "a short one stays"],
    ["Bearer eyJhbGciOi.eyJzdWIi.c2ln and eyJx", "Bearer *** and ***"],
    ["heyJude", "heyJude"],
    ['{"id":"1","secret":"a\\"b","keys":"c"}', '{"id":"1","secret":"***","keys":"c"}'],
    ['{"client_secret" : "cut of', '{"client_secret" : "***'],
    ['{"refreshToken":"a","x-api-key":"b"}', '{"refreshToken":"***","x-api-key":"***"}'],
  ])("makes of %j %j", (text, masked) => {
    expect(hiding(["abcdefgh1", "short", ""])(text)).toBe(masked);
  });
});
