import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { reportSchema } from "../../src/domain/report/report-schema.ts";
import { runCli } from "../support/run-cli.ts";
import { tempFolder } from "../support/temp-folder.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const UNPINNED = `name: build
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: some/action@v1
`;

describe("the command line", () => {
  it("scans this repository as the README shows, and finds nothing", async () => {
    const { code, stdout, stderr } = await runCli(["scan", ".", "--format", "json"]);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(stderr).toBe("");
    expect(report.findings.filter(({ suppressed }) => !suppressed)).toEqual([]);
    expect(report.examined.files).toBeGreaterThan(1);
    expect(code).toBe(0);
  });

  it("finds nothing in the templates, and only advice for the pedantic", async () => {
    const scan = ["scan", "action-templates", "--fail-on", "info", "--format", "json"];
    const { code, stdout } = await runCli(scan);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.findings).toEqual([]);
    expect(report.examined.files).toBe(5);
    expect(code).toBe(0);
    const pedantic = await runCli([...scan, "--persona", "pedantic", "--min-severity", "medium"]);
    expect(reportSchema.parse(JSON.parse(pedantic.stdout)).findings).toEqual([]);
  });

  it("reads standard input", async () => {
    const { code, stdout } = await runCli(["scan", "-", "--format", "json"], {
      stdin: UNPINNED,
      cwd: tempFolder(),
    });
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(
      report.findings.map(({ check, place }) => [check, place?.path, place?.start.line]),
    ).toContainEqual(["unpinned-uses", "-", 8]);
    expect(code).toBe(1);
  });

  it("scans a folder that lies elsewhere", async () => {
    const elsewhere = tempFolder({ ".github/workflows/build.yml": UNPINNED });
    const { code, stdout } = await runCli(["scan", elsewhere], { cwd: tempFolder() });
    expect(code).toBe(1);
    expect(stdout).toContain("some/action@v1");
    expect(stdout).toContain("^");
  });

  it.for(["text", "json", "sarif", "html", "github"])(
    "prints %s to standard output or to a file alike",
    async (format) => {
      const folder = tempFolder({ ".github/workflows/build.yml": UNPINNED });
      const printed = await runCli(["scan", "--format", format], { cwd: folder });
      await runCli(["scan", "--format", format, "--output", "out"], { cwd: folder });
      expect(printed.stdout.length).toBeGreaterThan(50);
      expect(readFileSync(join(folder, "out"), "utf8")).toBe(printed.stdout);
    },
  );

  it("refuses to call an empty folder clean", async () => {
    const { code, stdout } = await runCli(["scan"], { cwd: tempFolder() });
    expect(code).not.toBe(0);
    expect(stdout).toMatch(/no workflow/i);
  });

  it("explains a check by its id and by a peer's", async () => {
    const own = await runCli(["explain", "unpinned-uses"]);
    const alias = await runCli(["explain", "zizmor:unpinned-uses"]);
    expect(own.stdout).toContain("Mend:");
    expect(alias.stdout).toBe(own.stdout);
    const verifying = await runCli(["explain", "foreign-signer"]);
    expect(verifying.stdout).toContain("Mend:");
    const unknown = await runCli(["explain", "no-such-check"]);
    expect(unknown.code).toBe(3);
    expect(unknown.stderr).toContain("There is no check no-such-check");
  });

  it.for([[["scan", "--persona", "nobody"]], [["frobnicate"]], [["scan", "--frob"]]] as const)(
    "ends with 3 when it is called as %j",
    async ([args]) => {
      const { code, stderr } = await runCli(args);
      expect(code).toBe(3);
      expect(stderr).toMatch(/error: /);
    },
  );

  it("takes no secret from its arguments", async () => {
    const { stdout } = await runCli(["publish", "--help"]);
    expect(stdout).toContain("--dry-run");
    expect(stdout).not.toMatch(/--(npm|github)-token/);
  });

  it("runs no run where there is none, and says so", async () => {
    const { code, stdout } = await runCli(["permissions", "--offline"], { cwd: tempFolder() });
    expect(code).toBe(3);
    expect(stdout).toContain("This is not a GitHub Actions run");
  });

  it("verifies nothing offline without a trust root", async () => {
    const { code, stdout } = await runCli(["verify", "--offline"], { cwd: tempFolder() });
    expect(code).toBe(3);
    expect(stdout).toContain("--trusted-root");
  });
});

describe("the README", () => {
  it("shows commands that exist", async () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    const commands = [...readme.matchAll(/^node dist\/cli\/index\.js (.*)$/gm)].map(
      ([, rest = ""]) => rest.split(" "),
    );
    expect(commands.length).toBeGreaterThan(2);
    for (const [command = ""] of commands) expect((await runCli([command, "--help"])).code).toBe(0);
    const scripts = [...readme.matchAll(/^npm run ([\w:-]+)/gm)].map(([, name]) => name);
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const name of scripts) expect(manifest.scripts).toHaveProperty(String(name));
  });
});

describe("the guide to scanning", () => {
  const guide = readFileSync(join(ROOT, "docs/scanning.md"), "utf8");
  const lines = [...guide.matchAll(/node dist\/cli\/index\.js (scan .*)$/gm)].map(([, rest = ""]) =>
    rest.split(" "),
  );

  it("shows commands that run as they stand", async () => {
    expect(lines.length).toBeGreaterThan(4);
    const cwd = tempFolder();
    mkdirSync(join(cwd, ".github/workflows"), { recursive: true });
    writeFileSync(join(cwd, ".github/workflows/build.yml"), UNPINNED);
    for (const args of lines) {
      // One after the other: the baseline is written before it is read.
      // oxlint-disable-next-line no-await-in-loop
      const { code, stderr } = await runCli(args, { cwd, stdin: UNPINNED });
      expect([0, 1], `${args.join(" ")}: ${stderr}`).toContain(code);
    }
    expect(existsSync(join(cwd, "scan.sarif"))).toBe(true);
  });

  it("shows a baseline after which the same scan passes", async () => {
    const cwd = tempFolder();
    mkdirSync(join(cwd, ".github/workflows"), { recursive: true });
    writeFileSync(join(cwd, ".github/workflows/build.yml"), UNPINNED);
    const [write = [], read = []] = lines.filter((args) => args.join(" ").includes("baseline"));
    expect((await runCli(["scan", "."], { cwd })).code).toBe(1);
    await runCli(write, { cwd });
    expect((await runCli(read, { cwd })).code).toBe(0);
  });

  it("names options that exist", async () => {
    const { stdout } = await runCli(["scan", "--help"]);
    const options = new Set(guide.match(/(?<=`)--[a-z-]+/g));
    expect(options.size).toBeGreaterThan(6);
    for (const option of options) expect(stdout).toContain(option);
  });
});
