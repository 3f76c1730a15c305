import { z } from "zod";
import { known, unknown } from "../domain/failure/fact.ts";
import type { Git, GitHead } from "../ports/git.ts";

const COMMIT = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const COMMITTER_TIME = /^committer .* (\d{1,15}) [+-]\d{4}$/m;

type Run = (...args: readonly string[]) => Promise<string | undefined>;

/** Git sees where it finds its programs and its settings, and no secret. */
function environment(): Record<string, string> {
  const env: Record<string, string> = { GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  for (const name of ["PATH", "HOME", "USERPROFILE", "SystemRoot", "SYSTEMROOT"])
    if (process.env[name] !== undefined) env[name] = process.env[name];
  return env;
}

async function runner(folder: string): Promise<Run> {
  const { getExecOutput } = await import("@actions/exec");
  return async (...args) => {
    const options = {
      cwd: folder,
      env: environment(),
      silent: true,
      ignoreReturnCode: true,
    };
    const { exitCode, stdout } = await getExecOutput("git", [...args], options);
    return exitCode === 0 ? stdout.trim() : undefined;
  };
}

/** Plumbing commands only: they start no program that the checkout's own settings could name. */
async function readHead(run: Run): Promise<GitHead | undefined> {
  const commit = COMMIT.safeParse(await run("rev-parse", "--verify", "HEAD"));
  if (!commit.success) return undefined;
  const [prefix, ref, origin, text] = await Promise.all([
    run("rev-parse", "--show-prefix"),
    run("symbolic-ref", "--quiet", "HEAD"),
    run("config", "--get", "remote.origin.url"),
    run("cat-file", "commit", commit.data),
  ]);
  const committedAt = COMMITTER_TIME.exec(text ?? "")?.[1];
  if (committedAt === undefined) return undefined;
  return {
    commit: commit.data,
    ref: ref ?? "HEAD",
    committedAt: Number(committedAt),
    origin: origin ?? "",
    atRoot: prefix === "",
  };
}

/** The git program, asked about the checkout at `folder`. */
export function execGit(folder: string): Git {
  return {
    async head() {
      try {
        const head = await readHead(await runner(folder));
        return head === undefined ? unknown("a git checkout with a commit") : known(head);
      } catch {
        return unknown("the program git");
      }
    },
  };
}
