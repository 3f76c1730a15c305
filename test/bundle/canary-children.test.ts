import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { npmCanary, plainCanary } from "../support/canary.ts";
import { type ReleaseWorld, releaseWorld } from "../support/release-world.ts";
import { pathWith } from "../support/run-action.ts";
import { leaksOf } from "../support/secret-leaks.ts";
import { BAD_INPUT, PASSED, soundReport } from "../support/sound-run.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** What git may know of us; `PWD`, `OLDPWD`, `SHLVL` and `_` are of the shell that plays it. */
const ALLOWED = ["GIT_OPTIONAL_LOCKS", "HOME", "LC_ALL", "OLDPWD", "PATH", "PWD", "SHLVL", "_"];

let place: ReleaseWorld;

beforeAll(async () => {
  place = await releaseWorld();
});
afterAll(() => place.stop());

function git(...args: readonly string[]): void {
  const author = ["-c", "user.name=Mona", "-c", "user.email=mona@octo.example"];
  execFileSync("git", [...author, ...args], { cwd: place.caller.folder, stdio: "pipe" });
}

/** First on PATH: notes what git was told, then lets the real one do it. */
function gitShim() {
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const folder = tempFolder();
  const seen = join(folder, "seen");
  const script = `#!/bin/sh\n{ env; printf 'argument=%s\\n' "$@"; } >> '${seen}'\nexec '${real}' "$@"\n`;
  return { path: pathWith(tempFolder({ "git*": script })), seen: () => readFileSync(seen, "utf8") };
}

const secrets = () => ({
  GITHUB_TOKEN: plainCanary(),
  NPM_TOKEN: npmCanary(),
  GIT_ASKPASS_PASSWORD: plainCanary(),
  ACTIONS_RUNTIME_TOKEN: plainCanary(),
});

it("hands no secret to git, and asks it on a runner too", async () => {
  const env = secrets();
  const shim = gitShim();
  const ran = await place.run("seal-release", { env: { ...env, PATH: shim.path } });
  rmSync(join(place.caller.folder, "release-bundle"), { recursive: true });
  soundReport(ran, "seal-release", PASSED);
  expect(new Set(ran.programs.map(({ program }) => program.split("/").at(-1)))).toEqual(
    new Set(["git"]),
  );
  const names = shim
    .seen()
    .split("\n")
    .map((line) => line.split("=")[0] ?? "")
    .filter((name) => name !== "" && name !== "argument");
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !ALLOWED.includes(name))).toEqual([]);
  for (const secret of Object.values(env)) {
    expect(shim.seen()).not.toContain(secret);
    expect(leaksOf(ran, secret)).toEqual([]);
  }
});

it("keeps the token in a checkout's remote to itself", async () => {
  const token = plainCanary();
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message", "Release");
  git("remote", "add", "origin", `https://release-bot:${token}@github.com/octo-org/greeting.git`);
  const ran = await place.run("seal-release", { env: { GITHUB_ACTIONS: "", RUNNER_DEBUG: "1" } });
  const { error } = soundReport(ran, "seal-release", BAD_INPUT);
  expect(error?.message).toBe("The remote `origin` is no repository on GitHub");
  expect(leaksOf(ran, token)).toEqual([]);
});
