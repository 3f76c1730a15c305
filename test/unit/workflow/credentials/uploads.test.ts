import { describe, expect, it } from "vitest";
import {
  archivesWithGit,
  handsOutGit,
  holdsFolder,
} from "../../../../src/domain/workflow/credentials/checkout/holds-folder.ts";
import { usesGitLater } from "../../../../src/domain/workflow/credentials/checkout/later-git.ts";
import { uploadsOf } from "../../../../src/domain/workflow/credentials/checkout/uploads.ts";
import type { Step } from "../../../../src/domain/workflow/model.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

async function stepOf(line: string): Promise<Step> {
  const { jobs } = await readWorkflow(
    "a.yml",
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${line}\n`,
  );
  const step = jobs[0]?.steps[0];
  if (step === undefined) throw new Error("no step");
  return step;
}

describe("an uploaded path", () => {
  it.for([
    ".",
    "./",
    "..",
    "~",
    "/",
    "**",
    "./**/*",
    "${{ github.workspace }}",
    "$GITHUB_WORKSPACE/",
    ".git",
    "/home/runner/work",
  ])("%s hands out the sources with their .git", (path) => {
    expect(handsOutGit([path], ".")).toBe(true);
  });

  it.for(["dist", "./dist/", "*.zip", "src/**", "..x", ".github"])("%s does not", (path) => {
    expect(handsOutGit([path], ".")).toBe(false);
  });

  it("may leave it out, and may be above the folder", () => {
    expect(handsOutGit([".", "!.git"], ".")).toBe(false);
    expect(handsOutGit([".", "!**/.git/**"], ".")).toBe(false);
    expect(holdsFolder("site", "site/docs")).toBe(true);
    expect(holdsFolder("site/docs", "site")).toBe(false);
    expect(holdsFolder("sit", "site")).toBe(false);
  });
});

describe("an archive", () => {
  it.for([
    ["zip -r app.zip .", "app.zip"],
    ["tar -czf /tmp/app.tgz .", "app.tgz"],
    ["tar czf app.tgz -C .. .", "app.tgz"],
    ["7z a app.7z .", "app.7z"],
  ] as const)("%s holds .git", ([script, name]) => {
    expect(archivesWithGit(script, ".")).toEqual([name]);
  });

  it.for([
    "zip -r app.zip dist",
    "zip -r app.zip *",
    "tar czf app.tgz . --exclude=.git",
    "tar xzf app.tgz",
    "zip -r app.zip . -x '.git/*'",
  ])("%s does not", (script) => {
    expect(archivesWithGit(script, ".")).toEqual([]);
  });
});

describe("an upload", () => {
  it.for([
    ["{ uses: actions/upload-artifact@v3, with: { path: . } }", true],
    ["{ uses: actions/upload-artifact@v4.3.1, with: { path: . } }", true],
    ["{ uses: actions/upload-artifact@v4, with: { path: . } }", false],
    ["{ uses: actions/upload-artifact@v4.4.0, with: { path: . } }", false],
    ["{ uses: actions/upload-artifact@v5, with: { path: ., include-hidden-files: true } }", true],
    [
      "{ uses: actions/upload-artifact@11bd71901bbe5b1630ceea73d27597364c9af683, with: { path: . } }",
      true,
    ],
  ] as const)("%s takes hidden files: %s", async ([line, hidden]) => {
    const [upload] = uploadsOf(await stepOf(line));
    expect(upload).toMatchObject({ hidden, paths: ["."] });
  });

  it("is found in a script too", async () => {
    const [upload] = uploadsOf(await stepOf('run: gh release upload v1 "dist/a.zip" --clobber'));
    expect(upload?.paths).toEqual(["v1", "dist/a.zip"]);
  });
});

describe("what a checkout left behind", () => {
  it.for([
    ["run: git push", "yes"],
    ["run: git -C x fetch --all", "yes"],
    ["uses: stefanzweifel/git-auto-commit-action@v6", "yes"],
    ["run: git commit -m x", "no"],
    ["run: npm ci", "no"],
    ["uses: actions/setup-node@v5", "no"],
    ["run: ./release.sh", "unknown"],
    ["uses: org/unknown@v1", "unknown"],
  ] as const)("%s needs it: %s", async ([line, answer]) => {
    expect(usesGitLater([await stepOf(line)])).toBe(answer);
  });
});
