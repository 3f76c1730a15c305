import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { execGit } from "../../src/adapters/exec-git.ts";
import { known, unknown } from "../../src/domain/failure/fact.ts";
import { tempFolder } from "../support/temp-folder.ts";

const ENV = {
  ...process.env,
  GIT_AUTHOR_DATE: "1700000000 +0100",
  GIT_COMMITTER_DATE: "1700000000 +0100",
  GIT_CONFIG_GLOBAL: "/dev/null",
};

function checkout() {
  const folder = tempFolder({ "a.txt": "a" });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Mona", "-c", "user.email=m@octo.example", ...args], {
      cwd: folder,
      env: ENV,
      encoding: "utf8",
    }).trim();
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message", "committer Eve <e> 5 +0000");
  return { folder, git };
}

it("reads commit, branch, time and remote", async () => {
  const { folder, git } = checkout();
  git("remote", "add", "origin", "https://github.com/octo/sample.git");
  expect(await execGit(folder).head()).toEqual(
    known({
      commit: git("rev-parse", "HEAD"),
      ref: "refs/heads/main",
      committedAt: 1_700_000_000,
      origin: "https://github.com/octo/sample.git",
      atRoot: true,
    }),
  );
});

it("knows a folder inside of the checkout, a detached commit and a missing remote", async () => {
  const { folder, git } = checkout();
  git("checkout", "--quiet", "--detach");
  mkdirSync(join(folder, "deep"));
  const head = await execGit(join(folder, "deep")).head();
  expect(head).toMatchObject({ value: { ref: "HEAD", origin: "", atRoot: false } });
});

it("starts no program that the checkout names", async () => {
  const { folder, git } = checkout();
  const trap = join(folder, "trap.sh");
  writeFileSync(trap, `#!/bin/sh\ntouch ${folder}/sprung\n`, { mode: 0o755 });
  for (const key of ["core.fsmonitor", "core.pager", "gpg.program", "core.sshCommand"])
    git("config", key, trap);
  git("config", "log.showSignature", "true");
  expect((await execGit(folder).head()).known).toBe(true);
  expect(() => execFileSync("ls", [join(folder, "sprung")], { stdio: "ignore" })).toThrow();
});

it("does not know where there is no checkout or no commit", async () => {
  const folder = tempFolder();
  expect(await execGit(folder).head()).toEqual(unknown("a git checkout with a commit"));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  expect(await execGit(folder).head()).toEqual(unknown("a git checkout with a commit"));
});

it("does not know where the folder is missing", async () => {
  expect((await execGit(join(tempFolder(), "gone")).head()).known).toBe(false);
});
