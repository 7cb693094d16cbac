import path from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** What compiles, packs, drives a browser, spawns processes or measures memory: each file in a process of its own. */
const ISOLATED = [
  "test/browser/end-to-end/**",
  "test/contract/**",
  "test/packaging/*.test.ts",
  "test/pipeline/**",
  "test/soak/**",
  "test/types/**",
  "test/normalise/edition.test.ts",
  "test/upstream/**",
  "test/readme.test.ts",
].map((pattern) => pattern.replace(/\*\*$/, "**/*.test.ts"));

/** What judges by other tools or other documents; it repeats in another way what each test checks by itself. */
const CONFORMANCE = ["test/conformance/{other-vendor,respect}.test.ts"];

/** What installs the packed package, which is built and packed once for all of them. */
const PACKAGE = ["test/packaging/packed/*.test.ts"];
/** These take minutes: every supported compiler with every way to resolve modules. */
const COMPILERS = ["test/packaging/packed/compilers.test.ts"];

/** What reads the site that `npm run docs` has written, and what renders pages. */
const DOCS = ["test/docs/**/*.test.ts"];
/** What runs on a real Redis, partly with several processes. */
const REDIS = ["test/redis/**/*.redis.test.ts"];

const PACKING = "test/packaging/packed/pack.global.ts";

const config: ViteUserConfig = defineConfig({
  resolve: {
    // The names that users import, without a build.
    alias: {
      "qlik-cloud-client/browser": path.resolve("src/browser.ts"),
      "qlik-cloud-client/events": path.resolve("src/events.ts"),
      "qlik-cloud-client/redis": path.resolve("src/redis.ts"),
      "qlik-cloud-client/testing": path.resolve("src/testing.ts"),
      "qlik-cloud-client": path.resolve("src/index.ts"),
    },
  },
  test: {
    setupFiles: "test/conformance/traffic.setup.ts",
    coverage: { include: ["src/**/*.ts"], reporter: ["text-summary", "html"] },
    // No test measures time, so a busy machine must not fail one.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: [...ISOLATED, ...CONFORMANCE, ...PACKAGE, ...REDIS, ...DOCS],
          globalSetup: "test/conformance/traffic.global.ts",
          // Modules are loaded once a worker rather than once a file, which halves the time.
          isolate: false,
          pool: "threads",
        },
      },
      { extends: true, test: { name: "isolated", include: ISOLATED } },
      {
        extends: true,
        test: { name: "package", include: PACKAGE, exclude: COMPILERS, globalSetup: PACKING },
      },
      { extends: true, test: { name: "compilers", include: COMPILERS, globalSetup: PACKING } },
      // Once more, since a busy machine starves some of the processes that a test compares. One after another for the same reason.
      {
        extends: true,
        test: {
          ...{ name: "redis", include: REDIS, testTimeout: 300_000 },
          ...{ retry: 1, fileParallelism: false },
        },
      },
      { extends: true, test: { name: "conformance", include: CONFORMANCE } },
      { extends: true, test: { name: "docs", include: DOCS } },
    ],
  },
});

export default config;
