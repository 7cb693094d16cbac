import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QlikInputError } from "../../src/index.ts";
import { tenantOrigin } from "../../src/client/origin.ts";

describe("a tenant's address", () => {
  test.each([
    ["my-tenant.eu.qlikcloud.com", "https://my-tenant.eu.qlikcloud.com"],
    ["https://my-tenant.eu.qlikcloud.com/", "https://my-tenant.eu.qlikcloud.com"],
    ["  HTTPS://My-Tenant.EU.qlikcloud.com  ", "https://my-tenant.eu.qlikcloud.com"],
    ["alias.qlikcloudgov.example:8443", "https://alias.qlikcloudgov.example:8443"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://tenant.localhost", "http://tenant.localhost"],
    ["http://127.8.9.1:80", "http://127.8.9.1"],
    ["http://[::1]:3000", "http://[::1]:3000"],
  ])("is accepted as %s", (tenant, origin) => {
    expect(tenantOrigin(tenant)).toBe(origin);
  });

  test.each([
    ["", "is empty"],
    [undefined, "is undefined"],
    ["https://", "no address of a host"],
    ["my tenant", "no address of a host"],
    ["http://my-tenant.eu.qlikcloud.com", "https, not http"],
    ["http://localhost.elsewhere.example", "https, not http"],
    ["http://127.0.0.1.elsewhere.example", "https, not http"],
    ["ftp://my-tenant.eu.qlikcloud.com", "https, not ftp"],
    ["https://my-tenant.eu.qlikcloud.com/api/v1", "something after the host"],
    ["https://my-tenant.eu.qlikcloud.com?x", "something after the host"],
    ["https://my-tenant.eu.qlikcloud.com#x", "something after the host"],
    ["my-tenant.eu.qlikcloud.com/hub", "something after the host"],
  ])("is refused with a reason and an example when it is %j", (tenant, reason) => {
    const make = (): string => tenantOrigin(tenant!);
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(reason);
    expect(make).toThrow("my-tenant.eu.qlikcloud.com");
  });

  test("with a password is refused without repeating it", () => {
    expect(() => tenantOrigin("https://anna:canary@my-tenant.eu.qlikcloud.com")).toThrow(
      /^(?!.*canary).*user name or password/,
    );
  });

  test("gives an https or a loopback origin, or an error, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.string()), (text) => {
        let origin: string;
        try {
          origin = tenantOrigin(text);
        } catch (error) {
          expect(error).toBeInstanceOf(QlikInputError);
          return;
        }
        expect(new URL(origin).origin).toBe(origin);
        expect(origin).toMatch(/^https:|^http:\/\/(.*\.?localhost|127\.|\[::1\])/);
      }),
    );
  });
});
