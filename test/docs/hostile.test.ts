/** No text of a specification becomes code of the site. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderText } from "../../scripts/docs/text.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../browser/chromium.ts";
import { serve } from "./built-site.ts";

const out = mkdtempSync(path.join(tmpdir(), "hostile-site-"));
const PAGES = ["rest/hostile", "rest/index", "rest/operations", "rest/changes", "rest/events"];

beforeAll(() => {
  // In a process of its own, since Vue has other code in tests.
  execFileSync(process.execPath, ["scripts/run.mjs", "test/docs/hostile-site.ts", out], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}, 180_000);

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

describe.each(PAGES)("%s", (page) => {
  const read = (): string => readFileSync(path.join(out, `${page}.html`), "utf8");

  test("has no element, attribute or script of a text", () => {
    const tags = read().match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /^<(img src=x|svg onload|b @)/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\s(on\w+|v-\w+|@\w+)=/.test(withoutValues(tag)))).toEqual([]);
    expect(tags.filter((tag) => tag.includes('="javascript:'))).toEqual([]);
    expect(read()).not.toMatch(/<script[^>]*>hacked/);
  });

  test("shows expressions as they are, and includes no file", () => {
    expect(read()).not.toContain(String(7 * 191));
    expect(read()).not.toContain("devDependencies");
  });
});

/** A tag with its quoted values emptied, since a text may be in one. */
function withoutValues(tag: string): string {
  return tag.replaceAll(/"[^"]*"|'[^']*'/g, '""');
}

const hasChromium = findChromium() !== undefined;

test.skipIf(!hasChromium)(
  `nothing runs in Chromium${hasChromium ? "" : ` (skipped: ${NO_CHROMIUM})`}`,
  { timeout: 120_000 },
  async () => {
    const { url, server } = await serve(out);
    const browser = await launchChromium();
    const page = await browser.newPage();
    for (const path of PAGES) {
      await page.goto(`${url}/${path}`, { waitUntil: "networkidle" });
      await page.keyboard.press("Control+k");
      await page.getByRole("searchbox").fill("hacked");
      await page.locator(".VPLocalSearchBox .result").first().waitFor();
      expect(await page.evaluate(() => Object.hasOwn(window, "hacked")), path).toBe(false);
      expect(await page.locator("img[src=x]").count(), path).toBe(0);
    }
    await browser.close();
    server.close();
  },
);

test("a description keeps paragraphs, lists and code, and has no image", () => {
  expect(renderText("a\n\n- `b`\n- **c**")).toBe(
    "<p>a</p>&#10;<ul>&#10;<li><code>b</code></li>&#10;<li><strong>c</strong></li>&#10;</ul>",
  );
  expect(renderText("![x](https://example.com/x.png)")).not.toContain("<img");
});
