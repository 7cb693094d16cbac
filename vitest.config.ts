import path from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  resolve: {
    // As users import it, without a build before.
    alias: {
      "qlik-cloud-client/events": path.resolve("src/events.ts"),
      "qlik-cloud-client/testing": path.resolve("src/testing.ts"),
      "qlik-cloud-client": path.resolve("src/index.ts"),
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/conformance/traffic.global.ts",
    setupFiles: "test/conformance/traffic.setup.ts",
    // A busy machine must not turn a test red: none of them measures time.
    testTimeout: 30_000,
  },
});

export default config;
