import { describe, expect, it } from "vitest";
import { FileReader } from "../../../src/actions/scan-workflow/read-files.ts";
import { selectFiles } from "../../../src/actions/scan-workflow/select-files.ts";
import type { ScannedFile } from "../../../src/checks/hear-workflow.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const CALLER = `on: push
jobs:
  call:
    uses: ./.github/workflows/called.yml
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: ./setup
      - uses: $/gone
`;
const CALLED = "on: workflow_call\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n";
const ACTION = "runs:\n  using: composite\n  steps: [{ uses: ./inner }]\n";
const INNER = "runs:\n  using: composite\n  steps: [{ uses: ./setup }]\n";
const AFTER =
  "on:\n  workflow_run:\n    workflows: [CI]\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n";

const REPOSITORY = {
  ".github/workflows/caller.yml": CALLER,
  ".github/workflows/called.yml": CALLED,
  ".github/workflows/after.yml": AFTER,
  ".github/workflows/actions.lock": "version: v0.0.2\n",
  ".github/dependabot.yml": "version: 2\n",
  "setup/action.yml": ACTION,
  "inner/action.yaml": INNER,
  "docs/CODEOWNERS": "# who\n/.github/ @org/release # them\n*.md\n",
};

async function read(files: Readonly<Record<string, string>>, ...named: readonly string[]) {
  const workspace = fakeWorkspace(files);
  const selection = await selectFiles(named, workspace);
  const reader = new FileReader({ workspace }, selection.roots);
  const found: ScannedFile[] = [];
  for await (const file of reader.files(selection.files)) found.push(file);
  return { found, reader };
}

const only = async (files: Readonly<Record<string, string>>, path: string) => {
  const { found } = await read(files, path);
  const [file] = found;
  if (file === undefined) throw new Error(`${path} was not read`);
  return file;
};

describe("a file's surroundings", () => {
  it("hold the local actions and workflows that it uses, and what those use in turn", async () => {
    const { repository } = await only(REPOSITORY, ".github/workflows/caller.yml");
    expect(repository.local("./setup")?.path).toBe("setup/action.yml");
    expect(repository.local("./inner")?.path).toBe("inner/action.yaml");
    expect(repository.local("./.github/workflows/called.yml")?.triggers[0]?.name).toBe(
      "workflow_call",
    );
  });

  it("tell what is not there from what nobody looked for", async () => {
    const { repository } = await only(REPOSITORY, ".github/workflows/caller.yml");
    expect(repository.knows("$/gone")).toBe(true);
    expect(repository.local("$/gone")).toBeUndefined();
    expect(repository.knows("./never-used")).toBe(false);
  });

  it("do not call absent what is there and cannot be read", async () => {
    const workspace = fakeWorkspace(REPOSITORY);
    const bad: typeof workspace = {
      ...workspace,
      read: async (path) =>
        path === "setup/action.yml" ? new Uint8Array([0xff, 0xfe, 0xff]) : workspace.read(path),
    };
    const reader = new FileReader({ workspace: bad }, new Map());
    for await (const file of reader.files([
      { path: ".github/workflows/caller.yml", isLink: false },
    ])) {
      expect(file.repository.local("./setup")).toBeUndefined();
      expect(file.repository.knows("./setup")).toBe(false);
      expect(file.repository.knows("$/gone")).toBe(true);
    }
  });

  it("claim nothing of the workflows beside one where any of them cannot be read", async () => {
    const broken = { ...REPOSITORY, ".github/workflows/broken.yml": "jobs: [" };
    const { repository } = await only(broken, ".github/workflows/after.yml");
    expect(repository.siblings).toBeUndefined();
  });

  it("claim nothing of files beside one that stands in no repository", async () => {
    const { repository } = await only({ "caller.yml": CALLER }, "caller.yml");
    expect(repository.knows("./setup")).toBe(false);
  });

  it("do not lead out of the repository", async () => {
    const text = CALLER.replace("./setup", "./../../etc");
    const { repository } = await only(
      { ".github/workflows/caller.yml": text, "etc/action.yml": ACTION },
      ".github/workflows/caller.yml",
    );
    expect(repository.local("./../../etc")).toBeUndefined();
  });

  it("hold the workflows beside one that another workflow starts", async () => {
    const { repository } = await only(REPOSITORY, ".github/workflows/after.yml");
    expect(repository.siblings?.map(({ path }) => path)).toEqual([
      ".github/workflows/after.yml",
      ".github/workflows/called.yml",
      ".github/workflows/caller.yml",
    ]);
  });

  it("hold the files of settings and the owners, without their comments", async () => {
    const { repository } = await only(REPOSITORY, ".github/workflows/after.yml");
    expect(repository.configs.map(({ kind }) => kind)).toEqual(["dependabot", "lockfile"]);
    expect(repository.codeOwners).toEqual([
      { pattern: "/.github/", owners: ["@org/release"] },
      { pattern: "*.md", owners: [] },
    ]);
  });

  it("know every path and every file only where the whole repository was asked for", async () => {
    const { reader, found } = await read(REPOSITORY, ".");
    const [repository] = await reader.openWhole();
    expect(repository?.paths?.has("docs/CODEOWNERS")).toBe(true);
    expect(found.every((file) => file.repository === repository)).toBe(true);
    const single = await read(REPOSITORY, ".github/workflows/after.yml");
    expect(await single.reader.openWhole()).toEqual([]);
  });
});
