/** What our own documents say about every service of a tenant. */

/** The server of all services. */
export const TENANT_SERVER = {
  url: "https://{tenant}.{region}.qlikcloud.com",
  description: "A Qlik Cloud tenant.",
  variables: {
    tenant: { default: "your-tenant", description: "The name or alias of the tenant." },
    region: {
      default: "us",
      description:
        "The region that hosts the tenant, such as us, eu or ap. Qlik adds regions, so any value is accepted.\n",
    },
  },
} as const;

/** The security scheme of all services, by the name `bearer`. */
export const BEARER_SCHEME = {
  type: "http",
  scheme: "bearer",
  description: "An API key, an OAuth access token or a JWT, sent as a bearer token.",
} as const;
