import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", "generated/", "coverage/", "site/", ".docs*/"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers and booleans in messages read well as they are.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // What there is, is taken out, so that the rest can be refused.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // `x!` states what the line before has shown; `noUncheckedIndexedAccess` leaves no other short way.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // Options come from JavaScript too, where types promise nothing.
      "@typescript-eslint/no-unnecessary-condition": "off",
      eqeqeq: ["error", "always"],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      // The core runs in browsers, workers, Deno and Bun.
      "no-restricted-imports": ["error", { patterns: ["node:*"] }],
      "no-restricted-globals": ["error", "process", "Buffer"],
      "no-console": "error",
    },
  },
  {
    files: ["src/testing/http/server.ts"],
    rules: { "no-restricted-imports": "off", "no-restricted-globals": "off" },
  },
  {
    files: ["test/types/**/*.ts"],
    rules: {
      // `void` marks code that is compiled and never run.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/no-generated-empty-object-type": "off",
      // What must not compile has no type.
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 4 }],
    },
  },
);
