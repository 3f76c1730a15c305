import { describe, expect, it } from "vitest";
import { readConfig } from "../../../../src/domain/workflow/config-file.ts";
import { lockedAction } from "../../../../src/domain/workflow/pins/lockfile/locked.ts";
import { readLockfile } from "../../../../src/domain/workflow/pins/lockfile/lockfile.ts";
import { parseReference } from "../../../../src/domain/workflow/pins/reference.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";
import { ALONE } from "../../../../src/domain/workflow/repository.ts";
import type { Repository } from "../../../../src/domain/workflow/model.ts";

const COMMIT = "d23441a48e516b6c34aea4fa41551a30e30af803";
const PATH = ".github/workflows/actions.lock";

/** As `gh actions-lock` writes it. */
const lock = (commit = `sha1-${COMMIT}`): string => `version: 'v0.0.2'
workflows:
    '.github/workflows/ci.yml':
        - 'actions/checkout@v6.1.0'
        - 'org/shared@v1'
dependencies:
    'actions/checkout@v6.1.0':
        ref: 'v6.1.0'
        commit: '${commit}'
        owner_id: 44036562
        repo_id: 197814629
        uses:
            - 'actions/cache@v1'
    'org/shared@v1':
        ref: 'v1.0.0'
        commit: 'sha1-${COMMIT}'
        owner_id: 1
        repo_id: 2
`;

async function repositoryWith(text: string): Promise<Repository> {
  const file = await readConfig({ path: PATH, text, kind: "lockfile", repository: ALONE });
  return { ...ALONE, configs: [file] };
}

async function locked(uses: string, { path = ".github/workflows/ci.yml", text = lock() } = {}) {
  const workflow = await readWorkflow(
    path,
    path.endsWith("action.yml") ? "runs: { using: composite, steps: [] }" : "on: push\njobs: {}\n",
    await repositoryWith(text),
  );
  const reference = parseReference(uses);
  return reference.kind === "action" ? lockedAction(reference, workflow) : undefined;
}

describe("the lockfile", () => {
  it("tells the commit of a tag, in any case and in any folder of the repository", async () => {
    expect(await locked("Actions/Checkout@v6.1.0")).toMatchObject({
      commit: COMMIT,
      ref: "v6.1.0",
    });
    expect(await locked("actions/checkout/sub/dir@v6.1.0")).toMatchObject({ commit: COMMIT });
  });

  it.each([
    ["another tag", "actions/checkout@v6"],
    ["another case of the tag", "actions/checkout@V6.1.0"],
    ["a called workflow, which it does not cover", "org/shared/.github/workflows/a.yml@v1"],
    ["an action that it does not name", "org/other@v1"],
  ])("says nothing of %s", async (_, uses) => expect(await locked(uses)).toBeUndefined());

  it("holds for the workflows that it names, and for the actions of the repository", async () => {
    const uses = "actions/checkout@v6.1.0";
    expect(await locked(uses, { path: ".github/workflows/other.yml" })).toBeUndefined();
    expect(await locked(uses, { path: "setup/action.yml" })).toBeDefined();
  });

  it.each([
    ["a short commit", lock("sha1-d23441a")],
    ["no algorithm", lock(COMMIT)],
    ["another version", lock().replace("v0.0.2", "v0.0.1")],
    ["no version", lock().replace("version: 'v0.0.2'\n", "")],
    ["an unknown key", `${lock()}extra: 1\n`],
    [
      "an unknown key of an action",
      lock().replace("ref: 'v1.0.0'", "ref: 'v1.0.0'\n        tag: v1"),
    ],
    ["no owner", lock().replace("        owner_id: 1\n", "")],
    ["an owner that is no number", lock().replace("owner_id: 1\n", "owner_id: one\n")],
    ["no ref", lock().replace("        ref: 'v1.0.0'\n", "")],
    [
      "a path outside of the repository",
      lock().replace("'.github/workflows/ci.yml'", "'../ci.yml'"),
    ],
    ["a pin of another form", lock().replace("- 'org/shared@v1'", "- 'org/shared'")],
    ["a pin twice", lock().replace("'org/shared@v1':", "'Actions/checkout@v6.1.0':")],
    ["a list in place of a mapping", lock().replace(/dependencies:[^]*/, "dependencies: []\n")],
    ["broken YAML", `${lock()}  - [`],
    ["nothing", ""],
  ])("counts for nothing with %s", async (_, text) => {
    const { configs } = await repositoryWith(text);
    const [file] = configs;
    expect(file && readLockfile(file).problems).not.toEqual([]);
    expect(await locked("actions/checkout@v6.1.0", { text })).toBeUndefined();
  });

  it("may have the fields of v0.0.3 and SHA-256 commits", async () => {
    const text = lock(`sha256-${"a".repeat(64)}`)
      .replace("v0.0.2", "v0.0.3")
      .replace("ref: 'v1.0.0'", "hostname: github.com\n        ref: 'v1.0.0'");
    expect(await locked("actions/checkout@v6.1.0", { text })).toMatchObject({
      commit: "a".repeat(64),
    });
  });

  it("knows nothing that only an object's prototype has", async () => {
    expect(await locked("constructor/prototype@v1")).toBeUndefined();
  });
});
