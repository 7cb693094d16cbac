/** A process that sees to it that a space exists, once it is told to. */
import { once } from "node:events";
import { createQlikClient, ensure } from "../../src/index.ts";

const [tenant = "", apiKey = ""] = process.argv.slice(2);
const qlik = createQlikClient({ tenant, auth: { apiKey } });
await qlik.GET("/api/v1/spaces");
console.log("ready");
await once(process.stdin, "data");
const { outcome, record } = await ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "shared" });
console.log(JSON.stringify({ outcome, id: record.id }));
process.exit();
