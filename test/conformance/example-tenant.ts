/** A tenant in which the specification's examples come true, as far as data can do that. */
import type { TenantOptions } from "../../src/testing.ts";

/** The ids in the specification's examples. */
export const EXAMPLE = {
  app: "116dbfae-7fb9-4983-8e23-5ccd8c508722",
  space: "62a1c3f09d5e4b7c8f01a2b3",
  managedSpace: "62a1c3f09d5e4b7c8f01a2b4",
  user: "FyPG6xWp6prDU6BXQ3g7LY9gWR_YRkkx",
  otherUser: "Kx2mWb9rTqLs4VnYc7ZpHd8fJ_0AgEuN",
  redirectUri: "https://embedded.us.qlikcloud.com/callback",
  oauthClient: "4f1c9d0e7ab34c52b6d8e2f19a05c733",
} as const;

export const exampleTenant: TenantOptions = {
  exportDuration: 0,
  data: {
    users: [{ id: EXAMPLE.user }, { id: EXAMPLE.otherUser }],
    oauthClients: [
      {
        clientId: EXAMPLE.oauthClient,
        clientSecret: "the-client-secret",
        redirectUris: [EXAMPLE.redirectUri],
      },
    ],
    spaces: [
      { id: EXAMPLE.space, name: "Sales" },
      { id: EXAMPLE.managedSpace, name: "Sales to read", type: "managed" },
    ],
    apps: [{ id: EXAMPLE.app, name: "Sales overview", spaceId: EXAMPLE.space }],
  },
};
