import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { launchChromium } from "../../browser/chromium.ts";
import { listen } from "../../listen.ts";
import type { Result, Servers } from "../behaviours/behaviour.ts";

/** Runs the behaviours in a page of headless Chromium, to whose origin none of the servers belongs. */
export async function runInChromium(script: string, servers: Servers): Promise<Result[]> {
  const server = createServer(({ url }, response) => {
    const isPage = url === "/";
    response.setHeader("content-type", isPage ? "text/html" : "text/javascript");
    if (isPage) response.end('<!doctype html><script type="module" src="/script.js"></script>');
    else response.end(readFileSync(script));
  });
  const { origin, close } = await listen(server);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    return await page.evaluate(`runBehaviours(${JSON.stringify(servers)})`);
  } finally {
    await browser.close();
    close();
  }
}
