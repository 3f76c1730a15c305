const MANIFEST = {
  name: "@octo-org/greeting",
  version: "1.4.0",
  description: "Says hello; the package that a rehearsal releases.",
  license: "MIT",
  type: "module",
  main: "dist/greeting.js",
  types: "dist/greeting.d.ts",
  bin: { greeting: "dist/cli.js" },
  files: ["dist"],
  repository: { type: "git", url: "git+https://github.com/octo-org/greeting.git" },
  scripts: { build: "node build.mjs", test: "node --test" },
};

const LICENSE = `MIT License

Copyright (c) 2026 Octo Org

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.
`;

const BUILD = `import { chmodSync, copyFileSync, mkdirSync } from "node:fs";

mkdirSync("dist", { recursive: true });
for (const name of ["greeting.js", "greeting.d.ts", "cli.js"]) copyFileSync(\`src/\${name}\`, \`dist/\${name}\`);
chmodSync("dist/cli.js", 0o755);
`;

/** A small npm package that really builds, tests, installs and runs. */
export const SAMPLE_PACKAGE = {
  build: "node build.mjs",
  test: "node build.mjs && node --test",
  files: {
    "package.json": `${JSON.stringify(MANIFEST, null, 2)}\n`,
    "README.md": "# greeting\n\nSays hello.\n",
    LICENSE,
    "build.mjs": BUILD,
    "src/greeting.js": "export const greeting = (name) => `Hello, ${name}!`;\n",
    "src/greeting.d.ts": "export declare const greeting: (name: string) => string;\n",
    "src/cli.js":
      '#!/usr/bin/env node\nimport { greeting } from "./greeting.js";\n\nconsole.log(greeting(process.argv[2] ?? "world"));\n',
    "test/greeting.test.js":
      'import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport { greeting } from "../dist/greeting.js";\n\ntest("greets by name", () => assert.equal(greeting("Octo"), "Hello, Octo!"));\n',
  },
} as const;
