/** The site in Chromium: each kind of page, light and dark, on a desk and on a phone. */
import { createRequire } from "node:module";
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium, NO_CHROMIUM } from "../browser/chromium.ts";
import { SITE, serve } from "./built-site.ts";

const require = createRequire(import.meta.url);
const hasChromium = findChromium() !== undefined;

/** One of each kind, and the largest. */
const PAGES = [
  "/",
  "/start",
  "/docs/recipes",
  "/docs/results-and-errors",
  "/CHANGELOG",
  "/rest/",
  "/rest/operations",
  "/rest/changes",
  "/rest/events",
  "/rest/apps",
  "/rest/reloads",
  "/rest/reload-tasks",
  "/api/",
  "/api/index/",
  "/api/index/functions/reloadApp",
  "/api/index/interfaces/QlikClientOptions",
  "/api/testing/functions/createTenant",
];

// The contrast of a large page takes seconds, and on a busy machine more.
const timeout = 180_000;

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

describe.skipIf(!hasChromium)(
  `in Chromium${hasChromium ? "" : ` (skipped: ${NO_CHROMIUM})`}`,
  () => {
    let browser: Browser;
    let server: Server;
    let url: string;

    beforeAll(async () => {
      ({ url, server } = await serve(SITE));
      browser = await launchChromium();
    });

    afterAll(async () => {
      await browser.close();
      server.close();
    });

    async function open(
      path: string,
      look: { readonly width: number; readonly colorScheme: "light" | "dark" },
      check: (page: Page, problems: string[]) => Promise<void>,
    ): Promise<string[]> {
      const { width, colorScheme } = look;
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("requestfailed", (request) => problems.push(request.url()));
      await page.goto(url + path, { waitUntil: "networkidle" });
      await check(page, problems);
      await context.close();
      return problems;
    }

    describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
      test.each(PAGES)("%s logs no error and has enough contrast", { timeout }, async (path) => {
        const problems = await open(path, { width: 1280, colorScheme }, async (page, found) => {
          const isDark = await page.evaluate(() =>
            document.documentElement.classList.contains("dark"),
          );
          expect(isDark).toBe(colorScheme === "dark");
          found.push(...(await lowContrast(page)));
        });
        expect(problems).toEqual([]);
      });
    });

    test.each(PAGES)("%s fits a phone", { timeout }, async (path) => {
      const problems = await open(path, { width: 375, colorScheme: "light" }, async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(375);
      });
      expect(problems).toEqual([]);
    });

    test("the search finds an operation by its path, and leads to it", { timeout }, async () => {
      const problems = await open("/", { width: 1280, colorScheme: "light" }, async (page) => {
        await page.keyboard.press("Control+k");
        await page.getByRole("searchbox").fill("/api/v1/spaces/{spaceId}/assignments");
        await page.locator(".VPLocalSearchBox .result").first().click();
        await page.waitForURL(/\/rest\/spaces\.html#\w+-api-v1-spaces-spaceid-assignments$/);
        const heading = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
        await heading.waitFor({ state: "visible" });
      });
      expect(problems).toEqual([]);
    });
  },
);

/** What axe finds too faint. It looks at what is shown, so that hidden parts take no time. */
async function lowContrast(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<AxeResult> };
    };
    return axe.run({ runOnly: ["color-contrast"], resultTypes: ["violations"] });
  });
  const faint = violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${html.slice(0, 150)} ${failureSummary}`),
  );
  return faint.slice(0, 5);
}
