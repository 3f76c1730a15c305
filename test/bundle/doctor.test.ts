import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { NPM_ONLY, RELEASE_YML } from "../support/doctor-world.ts";
import { runCli } from "../support/run-cli.ts";
import { tempFolder } from "../support/temp-folder.ts";

const checkout = (more: Readonly<Record<string, string>> = {}) =>
  tempFolder({
    "package.json": JSON.stringify({ name: "widget", repository: "github:octo/widget" }),
    ".github/workflows/release.yml": RELEASE_YML,
    ".github/release-guard.yml": NPM_ONLY,
    ...more,
  });

it.for(["text", "json", "sarif", "html", "github"])("prints %s", async (format) => {
  const { code, stdout } = await runCli(["doctor", "--format", format, "--offline", "--quiet"], {
    cwd: checkout(),
  });
  expect(code).toBe(1);
  expect(stdout).toContain(format === "sarif" ? '"version":' : "untrusted-publisher");
});

it("prints one JSON document with the form for each target", async () => {
  const cwd = checkout();
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd });
  git("init", "--quiet");
  git("remote", "add", "origin", "https://github.com/octo/widget");
  const who = ["-c", "user.name=mona", "-c", "user.email=mona@example.com"];
  git(...who, "commit", "--quiet", "--allow-empty", "--message", "begin");
  const { stdout } = await runCli(["doctor", "--format", "json"], { cwd });
  const report = JSON.parse(stdout) as {
    details: { doctor: { targets: readonly { target: string; claim: string }[] } };
  };
  expect(report.details.doctor.targets).toMatchObject([
    {
      target: "npm:widget",
      claim: "repository, workflow_ref, environment",
      registration: { "Workflow filename": "release.yml", "Environment name": "release" },
    },
  ]);
});

it("ends with 3 for a policy that is none", async () => {
  const { code, stdout } = await runCli(["doctor"], {
    cwd: checkout({ ".github/release-guard.yml": "version: 2\n" }),
  });
  expect(code).toBe(3);
  expect(stdout).toContain("is not a policy");
});
