import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { owner, refusalOf, repo, SHA, startGitHub } from "../../../support/github-rehearsal.ts";

const at = { owner, repo };
const WRITE = { contents: "write" } as const;

const tagging = {
  ...at,
  tag: "v1.2.3",
  message: "Release 1.2.3\n",
  object: SHA,
  type: "commit",
  tagger: { name: "Mona", email: "mona@example.com", date: "2026-11-01T10:00:00Z" },
} as const;

it("gives an annotated tag the id that git itself would give it", async () => {
  const { client } = await startGitHub();
  const { data } = await client(WRITE).git.createTag(tagging);
  const text = `object ${SHA}\ntype commit\ntag v1.2.3\ntagger Mona <mona@example.com> ${Date.parse(tagging.tagger.date) / 1000} +0000\n\nRelease 1.2.3\n`;
  const git = execFileSync("git", ["hash-object", "-t", "tag", "--stdin", "--literally"], {
    input: text,
  });
  expect(data.sha).toBe(git.toString().trim());
});

it("names an annotated tag in a second call, after which it leads to the commit", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const { data: tag } = await writer.git.createTag(tagging);
  expect((await refusalOf(writer.git.getRef({ ...at, ref: "tags/v1.2.3" }))).status).toBe(404);
  await writer.git.createRef({ ...at, ref: "refs/tags/v1.2.3", sha: tag.sha });
  const { data: ref } = await writer.git.getRef({ ...at, ref: "tags/v1.2.3" });
  expect(ref.object).toMatchObject({ type: "tag", sha: tag.sha });
  const { data: read } = await writer.git.getTag({ ...at, tag_sha: tag.sha });
  expect(read).toMatchObject({ tag: "v1.2.3", object: { sha: SHA, type: "commit" } });
  expect((await writer.repos.getCommit({ ...at, ref: "v1.2.3" })).data.sha).toBe(SHA);
  const { data: release } = await writer.repos.createRelease({ ...at, tag_name: "v1.2.3" });
  expect(release.draft).toBe(false);
});

it.for([
  [{ ref: "refs/heads/main", sha: SHA }, "Reference already exists"],
  [{ ref: "refs/tags/v1", sha: "0".repeat(40) }, "Object does not exist"],
  [{ ref: "v1", sha: SHA }, "v1 is not a valid ref name."],
  [{ ref: "refs/tags/v1", sha: "main" }, "invalid"],
] as const)("refuses the ref %j: %s", async ([fields, sentence]) => {
  const { client } = await startGitHub();
  const refusal = await refusalOf(client(WRITE).git.createRef({ ...at, ...fields }));
  expect(refusal).toMatchObject({ status: 422, text: expect.stringContaining(sentence) });
});

it("refuses a tag object for a commit that is not there", async () => {
  const { client } = await startGitHub();
  const refusal = await refusalOf(
    client(WRITE).git.createTag({ ...tagging, object: "0".repeat(40) }),
  );
  expect(refusal.status).toBe(422);
});

it("moves a floating tag only by force", async () => {
  const { client, state } = await startGitHub();
  const writer = client(WRITE);
  const [, older] = state.repository("octo/widget").commits;
  await writer.git.createRef({ ...at, ref: "refs/tags/v1", sha: SHA });
  const back = { ...at, ref: "tags/v1", sha: older!.sha };
  expect((await refusalOf(writer.git.updateRef(back))).text).toContain(
    "Update is not a fast forward",
  );
  expect((await writer.git.updateRef({ ...back, force: true })).data.object.sha).toBe(older!.sha);
  expect((await writer.git.updateRef({ ...back, sha: SHA })).data.object.sha).toBe(SHA);
  await writer.git.deleteRef({ ...at, ref: "tags/v1" });
  expect((await refusalOf(writer.git.updateRef(back))).text).toContain("Reference does not exist");
});

it("holds a version tag where it is when a ruleset says so", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  await writer.git.createRef({ ...at, ref: "refs/tags/v1.0.0", sha: SHA });
  const move = writer.git.updateRef({ ...at, ref: "tags/v1.0.0", sha: SHA, force: true });
  expect((await refusalOf(move)).text).toContain("Cannot update this protected ref.");
  const go = writer.git.deleteRef({ ...at, ref: "tags/v1.0.0" });
  expect((await refusalOf(go)).text).toContain("Cannot delete this protected ref.");
});

it("finds refs by their beginning, a tag called main among them", async () => {
  const { client } = await startGitHub();
  const writer = client(WRITE);
  const search = async () =>
    (await writer.git.listMatchingRefs({ ...at, ref: "tags/main" })).data.map(({ ref }) => ref);
  expect(await search()).toEqual([]);
  await writer.git.createRef({ ...at, ref: "refs/tags/main", sha: SHA });
  await writer.git.createRef({ ...at, ref: "refs/tags/main-2", sha: SHA });
  expect(await search()).toEqual(["refs/tags/main", "refs/tags/main-2"]);
});

it.for([
  ["identical", (head: string, _old: string) => `${head}...${head}`],
  ["ahead", (head: string, old: string) => `${old}...${head}`],
  ["behind", (head: string, old: string) => `${head}...${old}`],
] as const)("compares commits as %s", async ([status, basehead]) => {
  const { client, state } = await startGitHub();
  const [head, old] = state.repository("octo/widget").commits;
  const { data } = await client(WRITE).repos.compareCommitsWithBasehead({
    ...at,
    basehead: basehead(head!.sha, old!.sha),
  });
  expect(data.status).toBe(status);
});

it("compares two lines that parted as diverged", async () => {
  const { client, state } = await startGitHub();
  const { commits } = state.repository("octo/widget");
  commits.push({ ...commits[0]!, sha: "c".repeat(40) });
  const { data } = await client(WRITE).repos.compareCommitsWithBasehead({
    ...at,
    basehead: `main...${"c".repeat(40)}`,
  });
  expect(data).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1 });
});

it("shows a branch with its head, and the rules in force for it", async () => {
  const { client, state } = await startGitHub();
  const reader = client({ contents: "read" });
  const { data } = await reader.repos.getBranch({ ...at, branch: "main" });
  expect(data).toMatchObject({ name: "main", protected: true, commit: { sha: SHA } });
  const rules = async () =>
    (await reader.repos.getBranchRules({ ...at, branch: "main" })).data.map(({ type }) => type);
  expect(await rules()).toEqual(["deletion", "non_fast_forward"]);
  const repository = state.repository("octo/widget");
  repository.rulesets = repository.rulesets.map((each) => ({ ...each, enforcement: "evaluate" }));
  expect(await rules()).toEqual([]);
});
