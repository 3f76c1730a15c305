import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { BENCH_PACKAGE } from "./bench-package.ts";

export const nameOf = (index: number): string => `bench-widget-${index}`;

const write = (path: string, content: unknown): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
};

function writePackage(folder: string, name: string): void {
  write(join(folder, "package.json"), { ...BENCH_PACKAGE, name });
  write(join(folder, "index.js"), "export default 1;\n");
  write(join(folder, "LICENSE"), "MIT License\n");
  write(join(folder, "README.md"), `# ${name}\n`);
}

/** One package in the root, or so many in workspaces of a private root. */
export function benchWorkspace(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "release-guard-bench-"));
  if (count === 1) {
    writePackage(folder, nameOf(0));
    return folder;
  }
  const { repository, license } = BENCH_PACKAGE;
  const root = { name: "bench-root", version: "1.0.0", private: true, repository, license };
  write(join(folder, "package.json"), { ...root, workspaces: ["packages/*"] });
  for (let index = 0; index < count; index += 1)
    writePackage(join(folder, "packages", nameOf(index)), nameOf(index));
  return folder;
}
