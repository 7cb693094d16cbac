import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A forgotten await on a rejected call would otherwise pass unseen.
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
