import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A small package that passes every check of ours. */
export const BENCH_PACKAGE = {
  name: "bench-widget",
  version: "1.0.0",
  description: "A widget to measure with",
  license: "MIT",
  type: "module",
  main: "index.js",
  files: ["index.js"],
  repository: { type: "git", url: "git+https://github.com/octo/bench-widget.git" },
};

/** Lays the package into a new folder. */
export function benchPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), "release-guard-bench-"));
  const files = {
    "package.json": JSON.stringify(BENCH_PACKAGE),
    "index.js": "export default 1;\n",
    LICENSE: "MIT License\n",
    "README.md": "# Widget\n",
  };
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}
