import {
  createQlikClient,
  unwrap,
  type Failure,
  type Success,
  type UndeclaredError,
} from "qlik-cloud-client";
import { expect, test, vi } from "vitest";

test("calls a path that the specification doesn't describe", async () => {
  const console = { log: vi.fn() };
  const qlik = createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    fetch: () => Promise.resolve(Response.json({ id: "1", name: "Ann" })),
  });

  interface User {
    id: string;
    name: string;
  }
  type UserResult = Success<200, User> | Failure<number, UndeclaredError>;
  const get = qlik.GET as (path: string, options?: object) => Promise<UserResult>;

  const user = unwrap(await get("/api/v1/users/{userId}", { params: { path: { userId: "me" } } }));
  console.log(user.name);

  expect(console.log).toHaveBeenCalledWith("Ann");
});
