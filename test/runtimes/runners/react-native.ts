/** Runs the behaviours with a fetch that has streams, and one more with that of React Native, which has none. */
import process from "node:process";
import type { Fetch } from "qlik-cloud-client";
import { isTrue, rejection, type Behaviour, type Servers } from "../behaviours/behaviour.ts";
import { faultClient } from "../behaviours/clients.ts";
import { behaviours, run } from "../behaviours/index.ts";

declare const ownFetch: Fetch;

const ownFetchIsRejected: Behaviour = {
  name: "rejects the fetch of the platform, which has no streams, and says so",
  async check(servers) {
    const { qlik } = faultClient(servers, "echo", { fetch: ownFetch });
    const { message } = await rejection(qlik["/api/v1/users/me"].GET(), "QlikInputError");
    isTrue(message.includes("ReadableStream"), "what is missing");
  },
};

const servers = JSON.parse(process.argv[2]!) as Servers;
const results = [];
for (const behaviour of [...behaviours, ownFetchIsRejected])
  results.push(await run(behaviour, servers));
console.log(JSON.stringify(results));
