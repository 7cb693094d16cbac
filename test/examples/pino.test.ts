import { pino as createPino, type Logger } from "pino";
import { createQlikClient, type LogEvent } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

const lines: string[] = [];
const written = (): unknown[] => lines.splice(0).map((line) => JSON.parse(line) as unknown);
const pino = ({ level }: { level: string }): Logger =>
  createPino({ level }, { write: (line) => void lines.push(line) });
const tenant = createTenant({ clock: "manual" });
const options = tenant.clientOptions;

const log = pino({ level: "debug" });

const to = (level: "debug" | "info" | "warn" | "error") => (message: string, event: LogEvent) => {
  log[level]({ qlik: event }, message);
};
const qlik = createQlikClient({
  ...options,
  logger: { debug: to("debug"), info: to("info"), warn: to("warn"), error: to("error") },
});

test("pino writes the events of calls with their levels and fields", async () => {
  tenant.faults.add({ match: "GET /api/v1/spaces", times: 1, status: 503 });
  await tenant.run(qlik["/api/v1/spaces"].GET());
  expect(written()).toMatchObject([
    { level: 20, qlik: { type: "attempt", status: 503, path: "/api/v1/spaces" } },
    { level: 30, qlik: { type: "retry", status: 503 } },
    { level: 20, qlik: { type: "attempt", status: 200, attempt: 2 } },
  ]);
});

test("pino writes errors without the key", async () => {
  tenant.faults.add({ match: "*", times: 4, reset: true });
  const error = await tenant.run(qlik["/api/v1/spaces"].GET()).catch((reason: unknown) => reason);
  written();
  log.error(error);
  const [line] = written();
  expect(line).toMatchObject({ level: 50, err: { type: "QlikConnectionError", attempts: 4 } });
  expect(JSON.stringify(line)).not.toContain(tenant.apiKey);
});

test("pino without an adapter writes the messages alone", async () => {
  await createQlikClient({ ...options, logger: log })["/api/v1/spaces"].GET();
  expect(written()).toMatchObject([{ level: 20, msg: expect.stringContaining("200") as string }]);
});
