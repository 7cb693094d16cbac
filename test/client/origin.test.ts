import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createQlikClient, QlikInputError, type LogEvent } from "../../src/index.ts";
import { tenantOrigin } from "../../src/client/origin.ts";

describe("a tenant's address", () => {
  test.each([
    ["my-tenant.eu.qlikcloud.com", "https://my-tenant.eu.qlikcloud.com"],
    ["https://my-tenant.eu.qlikcloud.com/", "https://my-tenant.eu.qlikcloud.com"],
    ["  HTTPS://My-Tenant.EU.qlikcloud.com  ", "https://my-tenant.eu.qlikcloud.com"],
    ["alias.qlikcloudgov.example:8443", "https://alias.qlikcloudgov.example:8443"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["localhost:3000", "http://localhost:3000"],
    ["LOCALHOST", "http://localhost"],
    ["https://localhost:3000", "https://localhost:3000"],
    ["127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["[::1]:3000", "http://[::1]:3000"],
    ["http://127.8.9.1:80", "http://127.8.9.1"],
    ["http://[::1]:3000", "http://[::1]:3000"],
    ["tenant.localhost", "https://tenant.localhost"],
    ["localhost.elsewhere.example", "https://localhost.elsewhere.example"],
  ])("is accepted as %s", (tenant, origin) => {
    expect(tenantOrigin(tenant)).toBe(origin);
  });

  test.each([
    ["", "an empty string"],
    [" \n", "an empty string"],
    [undefined, "undefined"],
    [null, "null"],
    [7, "number"],
    ["https://", "no host"],
    ["https:/my-tenant.eu.qlikcloud.com", 'Write the scheme as "https://"'],
    ["https:my-tenant.eu.qlikcloud.com", 'Write the scheme as "https://"'],
    ["https:\\\\my-tenant.eu.qlikcloud.com", 'Write the scheme as "https://"'],
    ["my tenant", "whitespace"],
    ["my-tenant.eu.\nqlikcloud.com", "whitespace"],
    ["my-tenant.eu.qlikcloud.com\u0000", "control character"],
    ['"my-tenant.eu.qlikcloud.com"', "Remove the quotes"],
    ["'https://my-tenant.eu.qlikcloud.com'", "Remove the quotes"],
    ["::1", "IPv6 address without brackets"],
    ["2001:db8::1", "IPv6 address without brackets"],
    ["https://undefined", "Is the environment variable set?"],
    ["https://my-tenant.eu.qlikcloud.com:99999", "not a valid host"],
    ["http://my-tenant.eu.qlikcloud.com", "insecureHttp"],
    ["http://localhost.elsewhere.example", "insecureHttp"],
    ["http://127.0.0.1.elsewhere.example", "insecureHttp"],
    ["http://tenant.localhost", "insecureHttp"],
    ["http://localhost.", "insecureHttp"],
    ["http://[::ffff:7f00:1]", "insecureHttp"],
    ["ftp://my-tenant.eu.qlikcloud.com", 'the scheme "ftp"'],
    ["https://my-tenant.eu.qlikcloud.com/api/v1", 'a path. Use "https://my-tenant.eu.qlik'],
    ["https://my-tenant.eu.qlikcloud.com?x", "a query"],
    ["https://my-tenant.eu.qlikcloud.com#x", "a fragment"],
    ["my-tenant.eu.qlikcloud.com/hub", "a path"],
  ])("is rejected with a reason when it is %j", (tenant, reason) => {
    const make = (): string => tenantOrigin(tenant as string);
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(reason);
    expect(make).toThrow('"tenant" must');
  });

  test.each([
    "https://anna:canary@my-tenant.eu.qlikcloud.com",
    "anna:canary@my-tenant.eu.qlikcloud.com",
    "ftp://anna:canary@my-tenant.eu.qlikcloud.com",
    "https://my-tenant.eu.qlikcloud.com/?key=canary",
  ])("with a secret in it is rejected without repeating the secret: %s", (tenant) => {
    expect(() => tenantOrigin(tenant)).toThrow(/^(?!.*canary).*(user name or password|query)/);
  });

  test("is an https or a loopback origin, or an error, whatever the text", () => {
    const texts = fc.oneof(
      fc.webUrl(),
      fc.domain(),
      fc.ipV4(),
      fc.ipV6(),
      fc.string({ unit: "binary" }),
      fc.tuple(fc.constantFrom("http://", "https://", "http:", "//", ""), fc.string()).map(String),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, insecureHttp) => {
        let origin: string;
        try {
          origin = tenantOrigin(text, insecureHttp);
        } catch (error) {
          expect(error).toBeInstanceOf(QlikInputError);
          return;
        }
        expect(new URL(origin).origin).toBe(origin);
        expect(tenantOrigin(origin, insecureHttp)).toBe(origin);
        if (!insecureHttp)
          expect(origin).toMatch(/^https:|^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/);
      }),
      { examples: [['http://,"?', true]] },
    );
  });
});

describe("insecureHttp", () => {
  const auth = { apiKey: "key" };

  test.each(["http://qlik-proxy.internal:8080", "http://tenant.localhost"])(
    "allows %s, with a warning to the logger",
    (tenant) => {
      const events: LogEvent[] = [];
      const logger = (event: LogEvent): void => void events.push(event);
      expect(() => createQlikClient({ tenant, auth, logger })).toThrow("insecureHttp");
      expect(events).toEqual([]);
      const qlik = createQlikClient({ tenant, auth, logger, insecureHttp: true });
      expect(qlik.origin).toBe(tenant);
      expect(events).toEqual([
        { type: "warning", message: expect.stringContaining(tenant) as unknown },
      ]);
    },
  );

  test("changes nothing for https and loopback hosts", () => {
    const events: LogEvent[] = [];
    const logger = (event: LogEvent): void => void events.push(event);
    for (const tenant of ["my-tenant.eu.qlikcloud.com", "localhost:3000", "http://127.0.0.1"]) {
      const { origin } = createQlikClient({ tenant, auth, logger });
      expect(createQlikClient({ tenant, auth, logger, insecureHttp: true }).origin).toBe(origin);
    }
    expect(events).toEqual([]);
  });
});
