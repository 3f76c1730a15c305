import { describe, expect, it, test } from "vitest";
import { buildProgram } from "../../../src/cli/program.ts";
import { withFixKind } from "../../../src/cli/scan-options.ts";
import { scanRoot } from "../../../src/cli/scan-root.ts";
import { tempFolder } from "../../support/temp-folder.ts";

/** What `scan` is given on a command line. */
async function given(...args: readonly string[]): Promise<unknown> {
  const program = buildProgram(["scan"]);
  const scan = program.commands.find((command) => command.name() === "scan");
  let seen: unknown;
  scan?.action((paths: readonly string[]) => {
    const { fix, diff, writeBaseline, baseline } = scan.opts();
    seen = { paths, fix, diff, writeBaseline, baseline };
  });
  await program.parseAsync(withFixKind(["scan", ...args]), { from: "user" });
  return seen;
}

describe("--fix", () => {
  it("means what needs no review, and never takes a path for its kind", async () => {
    expect(await given("--fix", "a.yml", "b.yml")).toMatchObject({
      paths: ["a.yml", "b.yml"],
      fix: "safe",
    });
    expect(await given("--fix=unsafe", ".")).toMatchObject({ paths: ["."], fix: "unsafe" });
    expect(await given(".")).toMatchObject({ fix: undefined, diff: undefined });
  });

  it("behind two dashes is a path", () => {
    expect(withFixKind(["scan", "--fix", "--", "--fix"])).toEqual([
      "scan",
      "--fix=safe",
      "--",
      "--fix",
    ]);
  });
});

test("--diff and both kinds of baseline are taken", async () => {
  const options = await given("--diff", "--baseline", "a.json", "--write-baseline", "b.json", "x");
  expect(options).toMatchObject({
    paths: ["x"],
    diff: true,
    baseline: "a.json",
    writeBaseline: "b.json",
  });
});

test("a scan is rooted where everything named can be reached", () => {
  const folder = tempFolder({ "a/x.yml": "", "b/base.json": "" });
  const none = { policy: "", baseline: "", written: "" };
  expect(scanRoot(`${folder}/a`, ["x.yml"], none)).toMatchObject({
    root: `${folder}/a`,
    files: ["x.yml"],
    baseline: "",
  });
  const beside = { ...none, baseline: "../b/base.json", written: "../b/new.json" };
  expect(scanRoot(`${folder}/a`, ["x.yml"], beside)).toMatchObject({
    root: folder,
    files: ["a/x.yml"],
    baseline: "b/base.json",
    written: "b/new.json",
  });
});
