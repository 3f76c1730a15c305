import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    // They take real clients of known versions, which scripts such as test-npm-clients.ts install.
    exclude: mode === "clients" ? [] : ["test/clients/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // It imports JSON without saying so, which Node refuses.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
}));
