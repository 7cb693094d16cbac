import path from "node:path";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

test("@typescript-eslint/no-deprecated reports the call of a deprecated operation, and no other", async () => {
  const eslint = new ESLint({
    cwd: path.resolve(import.meta.dirname, "../.."),
    overrideConfig: { rules: { "@typescript-eslint/no-deprecated": "error" } },
    allowInlineConfig: false,
  });
  const [result] = await eslint.lintFiles(["test/types/deprecated-call.ts"]);
  const messages = result!.messages.map(({ ruleId, line, message }) => ({ ruleId, line, message }));
  expect(messages).toEqual([
    {
      ruleId: "@typescript-eslint/no-deprecated",
      line: 6,
      message: expect.stringContaining("Use `GET /api/scheduling/tasks` instead.") as string,
    },
  ]);
}, 60_000);
