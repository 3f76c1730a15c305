import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Makes the folder a git repository with one commit, as act demands of whatever stands in for a repository. */
export function commitAll(folder: string, remote?: string): string {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  git("init", "--quiet", "--initial-branch", "main");
  if (remote !== undefined) git("remote", "add", "origin", remote);
  git("add", "--all", "--force");
  git(
    "-c",
    "user.name=act",
    "-c",
    "user.email=act@localhost",
    "commit",
    "--quiet",
    "--message",
    "state",
  );
  return git("rev-parse", "HEAD");
}

/** Every `owner/name@ref` that these workflows use of somebody else. */
const foreignUses = (workflows: readonly string[]): string[] => {
  const texts = workflows.map((path) => readFileSync(path, "utf8"));
  const uses = texts.flatMap((text) => [...text.matchAll(/uses: (actions\/[\w-]+@[0-9a-f]{40})/g)]);
  return [...new Set(uses.map(([, name]) => name ?? ""))];
};

/** act's flags that put our stand-ins in the place of GitHub's actions. */
export function standInFlags(workflows: readonly string[], folder: string): string[] {
  cpSync("test/act/stand-ins", folder, { recursive: true });
  for (const name of readdirSync(folder)) commitAll(join(folder, name));
  return foreignUses(workflows).flatMap((uses) => {
    const name = uses.slice("actions/".length, uses.indexOf("@"));
    return ["--local-repository", `${uses}=${join(folder, name)}`];
  });
}
