import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const NODE = join(ROOT, "node_modules/.bin/node");

/** A copy of everything that generation reads and prints. */
function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), "printed-"));
  for (const name of [
    "src",
    "scripts",
    "docs",
    "actions",
    "validate",
    "action-templates",
    ".github",
    "package.json",
    "README.md",
    "SECURITY.md",
    ".oxfmtrc.json",
  ])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
  return root;
}

const run = (root: string, ...args: string[]) =>
  spawnSync(NODE, args, { cwd: root, encoding: "utf8" });

describe("printed files", () => {
  it("are fresh", () => {
    const { status, stderr } = run(ROOT, "scripts/generate.ts", "--check");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("are called stale when one is edited, missing or left over", () => {
    const root = copyOfProject();
    writeFileSync(join(root, "actions/seal-release/action.yml"), "name: edited\n");
    rmSync(join(root, "docs/checks/bad-version.md"));
    writeFileSync(join(root, "docs/checks/long-gone.md"), "# long-gone\n");
    const { status, stderr } = run(root, "scripts/generate.ts", "--check");
    expect(status).toBe(1);
    expect(stderr).toContain("stale: actions/seal-release/action.yml");
    expect(stderr).toContain("stale: docs/checks/bad-version.md");
    expect(stderr).toContain("stale: docs/checks/long-gone.md");
  });

  it("follow a new check, which begins with one failing example", () => {
    const root = copyOfProject();
    expect(run(root, "scripts/new-check.ts", "package/too-shiny").status).toBe(0);
    expect(readFileSync(join(root, "src/checks/package/too-shiny.ts"), "utf8")).toContain(
      'id: "too-shiny"',
    );
    expect(run(root, "scripts/generate.ts").status).toBe(0);
    expect(readFileSync(join(root, "src/checks/package-registry.ts"), "utf8")).toContain(
      "too-shiny.ts",
    );
    expect(readFileSync(join(root, "docs/checks/too-shiny.md"), "utf8")).toContain("# too-shiny");
  });

  it("are refused where two checks have one id", () => {
    const root = copyOfProject();
    cpSync(
      join(root, "src/checks/package/bad-name.ts"),
      join(root, "src/checks/asset/bad-name.ts"),
    );
    const { status, stderr } = run(root, "scripts/generate.ts");
    expect(status).not.toBe(0);
    expect(stderr).toContain("Two checks are called bad-name");
  });

  it("stand in a room where a new check is one of workflows", () => {
    const root = copyOfProject();
    expect(run(root, "scripts/new-check.ts", "workflow/cache/too-warm").status).toBe(0);
    expect(readFileSync(join(root, "src/checks/workflow/cache/too-warm.ts"), "utf8")).toContain(
      'id: "too-warm"',
    );
  });

  it.for([
    "",
    "nofamily/some-id",
    "package/UPPER",
    "package/bad-version",
    "workflow/no-room",
    "workflow/nowhere/some-id",
    "package/cache/some-id",
  ])("new-check refuses %j and says what to write", (name) => {
    const { status, stderr } = run(copyOfProject(), "scripts/new-check.ts", name);
    expect(status).toBe(3);
    expect(stderr).toMatch(/Write npm run new-check|exists already/);
  });
});

describe("registry host names", () => {
  it("are found where somebody spells one out", () => {
    const root = mkdtempSync(join(tmpdir(), "hosts-"));
    cpSync(join(ROOT, "scripts"), join(root, "scripts"), { recursive: true });
    spawnSync("git", ["init", "-q"], { cwd: root });
    expect(run(root, "scripts/check-hosts.ts").status).toBe(0);
    writeFileSync(join(root, "note.md"), `see ${["registry", "npmjs", "org"].join(".")}\n`);
    const { status, stderr } = run(root, "scripts/check-hosts.ts");
    expect(status).toBe(1);
    expect(stderr).toContain("note.md");
  });
});
