import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { createTenant } from "../../src/testing.ts";

test("eight processes that want the same space at once create one", async () => {
  const tenant = createTenant({ rateLimit: false });
  await using server = await tenant.listen();
  const script = ["scripts/run.mjs", "test/soak/ensure-process.ts", server.origin, tenant.apiKey];
  const children = Array.from({ length: 8 }, () => {
    const child = spawn(process.execPath, script, { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void child.kill());
    const lines = createInterface(child.stdout);
    const nextLine = async (): Promise<string> => String((await once(lines, "line"))[0]);
    return { child, nextLine };
  });
  const ready = await Promise.all(children.map(({ nextLine }) => nextLine()));
  expect(ready).toEqual(Array(8).fill("ready"));
  const results = children.map(({ nextLine }) => nextLine());
  for (const { child } of children) child.stdin.write("go\n");
  const ended = (await Promise.all(results)).map(
    (line) => JSON.parse(line) as { outcome: string; id: string },
  );
  expect(ended.map(({ outcome }) => outcome).sort()).toEqual([
    "created",
    ...Array<string>(7).fill("same"),
  ]);
  expect(new Set(ended.map(({ id }) => id)).size).toBe(1);
});
