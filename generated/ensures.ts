// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 6d49c8c3d01aea90c47e19a7e108fb0c0c517c1a9319525e909740ad80094461.

/** The collections of `ensure`: the path of their records, and the properties that only a change can set. */
export interface EnsureIndex {
  "/api/core/ip-policies": { item: "/api/core/ip-policies/{id}"; late: never };
  "/api/core/webhooks": { item: "/api/core/webhooks/{id}"; late: never };
  "/api/v1/collections": { item: "/api/v1/collections/{collectionId}"; late: never };
  "/api/v1/csp-origins": { item: "/api/v1/csp-origins/{id}"; late: never };
  "/api/v1/glossaries": { item: "/api/v1/glossaries/{id}"; late: never };
  "/api/v1/glossaries/{id}/categories": { item: "/api/v1/glossaries/{id}/categories/{categoryId}"; late: never };
  "/api/v1/glossaries/{id}/terms": { item: "/api/v1/glossaries/{id}/terms/{termId}"; late: never };
  "/api/v1/groups": { item: "/api/v1/groups/{groupId}"; late: never };
  "/api/v1/oauth-clients": { item: "/api/v1/oauth-clients/{id}"; late: never };
  "/api/v1/roles": { item: "/api/v1/roles/{id}"; late: never };
  "/api/v1/spaces": { item: "/api/v1/spaces/{spaceId}"; late: "ownerId" };
  "/api/v1/spaces/{spaceId}/assignments": { item: "/api/v1/spaces/{spaceId}/assignments/{assignmentId}"; late: never };
  "/api/v1/users": { item: "/api/v1/users/{userId}"; late: "inviteExpiry" | "preferredZoneinfo" | "preferredLocale" | "assignedGroups" };
  "/api/v1/web-integrations": { item: "/api/v1/web-integrations/{id}"; late: never };
  "/api/workflows/automations": { item: "/api/workflows/automations/{id}"; late: never };
}

/** How the records of each collection are found, created and changed. */
export const ensures: { readonly [Path in keyof EnsureIndex]: object } = {
  "/api/core/ip-policies": { key: ["name"], find: "filter", item: "/api/core/ip-policies/{id}", change: "PATCH", changes: ["enabled", "name", "allowedIps"] },
  "/api/core/webhooks": { key: ["name"], find: "name", item: "/api/core/webhooks/{id}", change: "PATCH", changes: ["name", "description", "url", "eventTypes", "headers", "enabled", "secret", "encryptedHeaders", "enableCloudEventDelivery", "filter", "level", "ownerId", "checkCertificateRevocation"], hidden: ["secret", "encryptedHeaders"] },
  "/api/v1/collections": { key: ["name", "type"], find: "name", item: "/api/v1/collections/{collectionId}", change: "PATCH", changes: ["name", "description", "type"] },
  "/api/v1/csp-origins": { key: ["origin"], find: "origin", item: "/api/v1/csp-origins/{id}", change: "PUT", changes: ["name", "imgSrc", "origin", "fontSrc", "childSrc", "frameSrc", "mediaSrc", "styleSrc", "objectSrc", "scriptSrc", "workerSrc", "connectSrc", "formAction", "createdDate", "description", "modifiedDate", "connectSrcWSS", "frameAncestors"] },
  "/api/v1/glossaries": { key: ["name", "spaceId"], item: "/api/v1/glossaries/{id}", change: "PUT", changes: ["name", "tags", "spaceId", "overview", "description", "termTemplate"] },
  "/api/v1/glossaries/{id}/categories": { key: ["name", "parentId"], item: "/api/v1/glossaries/{id}/categories/{categoryId}", change: "PUT", changes: ["name", "parentId", "stewards", "description"] },
  "/api/v1/glossaries/{id}/terms": { key: ["name"], find: "filter", item: "/api/v1/glossaries/{id}/terms/{termId}", change: "PUT", changes: ["name", "tags", "linksTo", "stewards", "relatesTo", "categories", "description", "abbreviation", "relatedInformation"] },
  "/api/v1/groups": { key: ["name"], find: "filter", item: "/api/v1/groups/{groupId}", change: "PATCH", changes: ["assignedRoles", "name", "description"] },
  "/api/v1/oauth-clients": { key: ["clientName"], find: "filter", id: "clientId", item: "/api/v1/oauth-clients/{id}", change: "PATCH", changes: ["allowedOrigins", "clientName", "clientUri", "description", "logoUri", "jwksUri", "redirectUris", "allowedScopes", "allowedGrantTypes", "publicKeys", "allowedAuthMethods"] },
  "/api/v1/roles": { key: ["name"], find: "filter", item: "/api/v1/roles/{id}", change: "PATCH", changes: ["name", "description", "assignedScopes"] },
  "/api/v1/spaces": { key: ["name"], find: "name", item: "/api/v1/spaces/{spaceId}", change: "PATCH", changes: ["name", "ownerId", "description"], late: ["ownerId"] },
  "/api/v1/spaces/{spaceId}/assignments": { key: ["assigneeId", "type"], find: "assigneeId", item: "/api/v1/spaces/{spaceId}/assignments/{assignmentId}", change: "PUT", changes: ["roles"] },
  "/api/v1/users": { key: ["subject"], find: "filter", item: "/api/v1/users/{userId}", change: "PATCH", changes: ["name", "assignedRoles", "inviteExpiry", "preferredZoneinfo", "preferredLocale", "status", "assignedGroups"], late: ["inviteExpiry", "preferredZoneinfo", "preferredLocale", "assignedGroups"] },
  "/api/v1/web-integrations": { key: ["name"], item: "/api/v1/web-integrations/{id}", change: "PATCH", changes: ["name", "validOrigins"] },
  "/api/workflows/automations": { key: ["name", "spaceId"], find: "filter", item: "/api/workflows/automations/{id}", change: "PUT", changes: ["name", "schedules", "workspace", "description", "maxConcurrentRuns"] },
};
