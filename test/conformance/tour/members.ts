import type { Chapter } from "./stage.ts";
import { cursorIn } from "./spaces.ts";

/** Who has which roles in a space. */
export const assignments: Chapter = async (theatre) => {
  const { is } = theatre;
  const { admin } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "bob" }, { id: "carl" }],
      spaces: [{ id: "sales", name: "Sales" }],
    },
  });
  const { GET, POST, PUT, DELETE } = admin;
  const path = { spaceId: "sales" };
  const list = "/api/v1/spaces/{spaceId}/assignments";
  const roles = ["producer", "dataconsumer"] as const;
  const bob = { type: "user", assigneeId: "bob", roles: [...roles] } as const;
  const made = await POST(list, { params: { path }, body: { ...bob, roles: ["consumer"] } });
  const { id: assignmentId } = is(201, made);
  const group = { type: "group", assigneeId: "sellers", roles: ["consumer"] } as const;
  is(201, await POST(list, { params: { path }, body: { ...group, roles: ["consumer"] } }));
  const unassignable = { ...bob, assigneeId: "carl", roles: ["publisher" as const] };
  is(400, await POST(list, { params: { path }, body: unassignable }));
  is(409, await POST(list, { params: { path }, body: { ...bob, roles: ["producer"] } }));

  is(200, await GET(list, { params: { path, query: { type: "group", assigneeId: "sellers" } } }));
  const first = is(200, await GET(list, { params: { path, query: { limit: 1 } } }));
  const onward = cursorIn(first.links?.next?.href);
  const second = is(200, await GET(list, { params: { path, query: onward } }));
  const back = cursorIn(second.links?.prev?.href);
  is(200, await GET(list, { params: { path, query: back } }));
  is(400, await GET(list, { params: { path, query: { limit: 0 } } }));

  const one = "/api/v1/spaces/{spaceId}/assignments/{assignmentId}";
  const params = { path: { ...path, assignmentId } };
  is(200, await GET(one, { params }));
  is(200, await PUT(one, { params, body: { roles: [...roles] } }));
  is(400, await PUT(one, { params, body: { roles: ["publisher"] } }));
  is(204, await DELETE(one, { params }));
};

/** Apps that are open to others than a space's members. */
export const shares: Chapter = async (theatre) => {
  const { is } = theatre;
  const { admin } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "bob" }],
      spaces: [{ id: "sales", name: "Sales" }],
      apps: [{ id: "app", name: "Sales overview", spaceId: "sales" }],
    },
  });
  const { GET, POST, PATCH, DELETE } = admin;
  const path = { spaceId: "sales" };
  const list = "/api/v1/spaces/{spaceId}/shares";
  const share = { roles: ["consumer" as const], resourceId: "app", resourceType: "app" };
  const bob = { ...share, type: "user", assigneeId: "bob" } as const;
  const group = { ...share, type: "group", assigneeId: "sellers" } as const;
  const { id: shareId } = is(201, await POST(list, { params: { path }, body: bob }));
  is(201, await POST(list, { params: { path }, body: group }));
  is(400, await POST(list, { params: { path }, body: { ...group, resourceType: "note" } }));
  is(409, await POST(list, { params: { path }, body: bob }));

  const ofBob = { type: "user", userId: "bob", name: "Sales overview" } as const;
  is(200, await GET(list, { params: { path, query: ofBob } }));
  const ofApp = { groupId: "sellers", resourceId: "app", resourceType: "app" };
  is(200, await GET(list, { params: { path, query: ofApp } }));
  const first = is(200, await GET(list, { params: { path, query: { limit: 1 } } }));
  const onward = cursorIn(first.links?.next?.href);
  const second = is(200, await GET(list, { params: { path, query: onward } }));
  const back = cursorIn(second.links?.prev?.href);
  is(200, await GET(list, { params: { path, query: back } }));
  is(400, await GET(list, { params: { path, query: { limit: 0 } } }));

  const one = "/api/v1/spaces/{spaceId}/shares/{shareId}";
  const params = { path: { ...path, shareId: shareId } };
  is(200, await GET(one, { params }));
  const off = { op: "replace", path: "/disabled", value: "true" } as const;
  is(200, await PATCH(one, { params, body: [off] }));
  is(400, await PATCH(one, { params, body: [{ ...off, value: "perhaps" }] }));
  is(204, await DELETE(one, { params }));
};
