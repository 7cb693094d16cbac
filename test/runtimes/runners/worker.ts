/** Runs behaviours in a worker: one for each request, since a worker can't do anything between its requests. */
import { createQlikClient, type QlikClient } from "qlik-cloud-client";
import type { Servers } from "../behaviours/behaviour.ts";
import { behaviours, run } from "../behaviours/index.ts";

/** What the worker is asked to do. */
export type WorkerTask =
  | { readonly servers: Servers; readonly list: true }
  | { readonly servers: Servers; readonly name: string }
  | { readonly servers: Servers; readonly shared: "begin" | "use"; readonly scenario: string };

/** Clients in the scope of the module, which all requests share. */
const shared = new Map<string, QlikClient>();

function sharedClient({ faults }: Servers, scenario: string): QlikClient {
  let qlik = shared.get(scenario);
  if (!qlik) {
    const key = `${scenario}.${crypto.randomUUID()}`;
    const auth = { clientId: key, clientSecret: "a-secret-of-the-client" };
    shared.set(scenario, (qlik = createQlikClient({ tenant: faults, auth })));
  }
  return qlik;
}

export default {
  async fetch(request: Request): Promise<Response> {
    const task = (await request.json()) as WorkerTask;
    if ("list" in task) return Response.json(behaviours.map(({ name }) => name));
    if ("name" in task) {
      const behaviour = behaviours.find(({ name }) => name === task.name)!;
      return Response.json(await run(behaviour, task.servers));
    }
    const me = sharedClient(task.servers, task.scenario)["/api/v1/users/me"];
    if (task.shared === "use") return Response.json((await me.GET()).status);
    // Two, of which the second one waits for what the first one causes; neither ends before the response is sent.
    for (const delay of [0, 100]) {
      void new Promise((resolve) => setTimeout(resolve, delay))
        .then(() => me.GET({ retry: false }))
        .catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return Response.json("begun");
  },
};
