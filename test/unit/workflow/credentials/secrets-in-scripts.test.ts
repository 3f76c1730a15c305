import { describe, expect, it } from "vitest";
import { belongsTo, isCatcher } from "../../../../src/domain/workflow/credentials/leaks/network.ts";
import type { SecretTracer } from "../../../../src/domain/workflow/credentials/leaks/secret-tracer.ts";
import { traceSecrets } from "../../../../src/domain/workflow/credentials/leaks/trace-secrets.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

async function traceOf(...script: readonly string[]): Promise<SecretTracer | undefined> {
  const lines = script.map((line) => `          ${line}\n`).join("");
  const { jobs } = await readWorkflow(
    "a.yml",
    `on: push\njobs:\n  a:\n    runs-on: x\n    env: { KEY: "\${{ secrets.KEY }}", STAGE: x }\n    steps:\n      - run: |\n${lines}`,
  );
  const step = jobs[0]?.steps[0];
  if (step === undefined) throw new Error("no step");
  return traceSecrets(step);
}

async function printed(...script: readonly string[]): Promise<readonly string[]> {
  const trace = await traceOf(...script);
  return (trace?.doings ?? [])
    .filter(
      ({ prints, output }) =>
        output.kind !== "command" && (prints.secrets.length > 0 || prints.everything),
    )
    .map(({ prints, output }) => {
      const where = output.kind === "file" ? output.name : output.kind;
      return `${prints.secrets.join()} ${prints.changed ? "changed" : "plain"} > ${where}`;
    });
}

describe("a secret in a script", () => {
  it.for([
    ["echo $KEY", "key plain > log"],
    ['echo "a ${KEY} b"', "key plain > log"],
    ["echo ${KEY:0:3}", "key changed > log"],
    ["echo ${KEY/a/b}", "key changed > log"],
    ["echo ${KEY:-none}", "key plain > log"],
    ["echo $KEY | base64", "key changed > log"],
    ["base64 <<< $KEY", "key changed > log"],
    ["echo $KEY | tr a b | cat", "key changed > log"],
    ["printf '%s' \"$KEY\" > file", "key plain > file"],
    ["{ echo $KEY; } >> $GITHUB_ENV", "key plain > $GITHUB_ENV"],
    ["echo $(echo $KEY | rev)", "key changed > log"],
    ["if true; then echo $KEY; fi", "key plain > log"],
    ["X=$KEY; echo $X", "key plain > log"],
    ["X=$(echo $KEY | jq .a); echo $X", "key changed > log"],
    ["export X=$KEY; echo $X", "key plain > log"],
    ["echo $KEY >&2", "key plain > log"],
    ["echo ${{ secrets.OTHER }}", "other plain > log"],
    ["echo '${{ toJSON(secrets) }}'", "* changed > log"],
    ["jq -n --arg k \"$KEY\" '{k: $k}' > f.json", "key plain > f.json"],
    ["echo $KEY | python3 -c 'print(input())'", "key changed > log"],
    ["env", "key plain > log"],
    ["printenv | sort", "key plain > log"],
    ["Write-Host $env:KEY", "key plain > log"],
  ] as const)("%s comes out as %s", async ([script, out]) => {
    expect(await printed(script)).toEqual([out]);
  });

  it.for([
    "echo $STAGE",
    "echo '$KEY'",
    "echo ${#KEY}",
    "echo ${KEY:+set}",
    "test -n $KEY",
    "X=$KEY; X=y; echo $X",
    "echo $KEY | docker login --password-stdin",
    "echo $KEY | sha256sum",
    "echo $KEY | openssl dgst -sha256",
    "echo $KEY | grep -q x",
    "echo $KEY | gpg --batch --import",
    "echo $KEY | openssl enc -d -out file",
    "echo $KEY | jq -r .project_id",
    'sed -i "s/x/$KEY/" file',
    "env X=1 make",
    'echo $(curl -H "a: $KEY" https://x.example)',
    "cat <<'END'\n          $KEY\n          END",
  ])("%s shows nothing of it", async (script) => {
    expect(await printed(script)).toEqual([]);
  });

  it("is followed through a file and a heredoc", async () => {
    expect(await printed("echo $KEY > f", "cat f")).toEqual(["key plain > f", "key plain > log"]);
    expect(await printed("cat <<END", "a $KEY", "END")).toEqual(["key plain > log"]);
  });
});

describe("a host", () => {
  it.for([
    ["slack_token", "slack.com"],
    ["codecov_token", "codecov.io"],
    ["api_key", "anything.example"],
    ["sentry_auth_token", "sentry.io"],
    ["gh_pat", "api.github.com"],
    ["deploy_hook", "api.render.com"],
  ] as const)("may have %s: %s", ([secret, host]) => {
    expect(belongsTo(secret, host)).toBe(true);
  });

  it.for([
    ["npm_token", "collect.example.org"],
    ["signing_key", "stats.example.org"],
  ] as const)("has nothing to do with %s: %s", ([secret, host]) => {
    expect(belongsTo(secret, host)).toBe(false);
  });

  it("that only collects is known", () => {
    for (const host of ["webhook.site", "abc.ngrok-free.app", "203.0.113.9", "x.oast.fun"])
      expect(isCatcher(host), host).toBe(true);
    for (const host of ["127.0.0.1", "10.0.0.1", "slack.com", "notwebhook.site.example"])
      expect(isCatcher(host), host).toBe(false);
  });
});
