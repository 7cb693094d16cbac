/** The embedded tenant in a process of its own; says where it listens. */
import { createTenant } from "../../src/testing.ts";

const { origin } = await createTenant({ data: { users: [{ apiKey: "key" }] } }).listen();
console.log(origin);
