import type { Chapter } from "./stage.ts";

/** Tokens for machines, for themselves and as users. */
export const oauth: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "bob" }],
      oauthClients: [{}, { clientId: "as-users", clientSecret: "s", machineToMachine: false }],
    },
  });
  const { clientId: client_id, clientSecret: client_secret } = tenant.oauthClient;
  const token = "/oauth/token";
  const itself = { grant_type: "client_credentials", client_id, client_secret } as const;
  const { access_token } = is(200, await admin.POST(token, { body: itself }));
  is(200, await clientWith(access_token).GET("/api/v1/spaces"));
  const asUser = {
    grant_type: "urn:qlik:oauth:user-impersonation",
    client_id,
    client_secret,
    user_lookup: { field: "userId", value: "bob" },
    scope: "user_default",
  } as const;
  is(200, await admin.POST(token, { body: asUser }));
  is(200, await admin.POST(token, { body: new URLSearchParams(itself) }));
  is(400, await admin.POST(token, { body: { ...itself, scope: "everything" } }));
  const forbidden = { ...itself, client_id: "as-users", client_secret: "s" };
  is(403, await admin.POST(token, { body: forbidden }));
  await tenant.advance("6h");
  is(401, await clientWith(access_token).GET("/api/v1/spaces"));
};
