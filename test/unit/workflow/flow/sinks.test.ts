import { describe, expect, it } from "vitest";
import { codeArguments } from "../../../../src/domain/workflow/flow/script/arguments/code-arguments.ts";
import { optionArguments } from "../../../../src/domain/workflow/flow/script/arguments/option-arguments.ts";
import { urlArguments } from "../../../../src/domain/workflow/flow/script/arguments/url-arguments.ts";
import { scriptTrace, taintIn } from "../../../../src/domain/workflow/flow/script-taints.ts";
import type { Value } from "../../../../src/domain/workflow/flow/script/script-trace.ts";
import { lastStep, workflowOf } from "../../../support/taints.ts";

async function stepOf(script: string, shell: string) {
  const lines = script.split("\n").map((line) => `          ${line}`);
  return lastStep(
    await workflowOf(`
on: issues
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - shell: ${shell}
        env:
          T: \${{ github.event.issue.title }}
        run: |
${lines.join("\n")}
`),
  );
}

interface Sink {
  readonly value: Value;
  readonly by: string;
}

/** What takes the title, in order. */
async function takers(
  script: string,
  sinks: (command: Parameters<typeof codeArguments>[0]) => readonly Sink[],
  shell = "bash",
): Promise<readonly string[]> {
  const step = await stepOf(script, shell);
  const commands = scriptTrace(step)?.commands ?? [];
  return commands
    .flatMap(sinks)
    .filter(({ value }) => taintIn(value, step, true))
    .map(({ by }) => by);
}

const options: Parameters<typeof takers>[1] = (command) =>
  optionArguments(command).map(({ value, program }) => ({ value, by: program }));

const hosts: Parameters<typeof takers>[1] = (command) =>
  urlArguments(command).map(({ hole, program, credential }) => ({
    value: [hole],
    by: credential ? `${program} with a credential` : program,
  }));

const NAME = "the shell, which takes it for the name of a command,";

describe("a text that is run as code", () => {
  it.for<[string, string[]]>([
    ['eval "$T"', ["eval"]],
    ['eval "echo hi"', []],
    ['bash -c "$T"', ["bash -c"]],
    ['sudo bash -xec "echo $T"', ["bash -xec"]],
    ['bash script.sh "$T"', []],
    ['bash -c \'echo "$1"\' _ "$T"', []],
    ['echo "$T" | sh', ["sh"]],
    ['echo "$T" | sh -s -- a', []],
    ['bash <<< "$T"', ["bash"]],
    ["bash <<EOF\necho $T\nEOF", ["bash"]],
    ["python3 -c \"print('$T')\"", ["python3 -c"]],
    ['python3 tool.py "$T"', []],
    ["node -e \"f('$T')\"", ["node -e"]],
    ['perl -pe "s/x/$T/" f', ["perl -pe"]],
    ['awk "{ print \\"$T\\" }" f', ["awk"]],
    ['awk -v t="$T" "{ print t }" f', []],
    ['awk -F : "/$T/" f', ["awk"]],
    ['ssh host "echo $T"', ["ssh"]],
    ['ssh -p 22 -i key host "echo $T"', ["ssh"]],
    ['ssh -i "$T" host ls', []],
    ['docker exec box bash -c "$T"', ["bash -c"]],
    ['docker exec box echo "$T"', []],
    ['ls | xargs -I{} sh -c "echo {} $T"', ["sh -c"]],
    ["$T --now", [NAME]],
    ['"$T" --now', [NAME]],
    ['echo "$T"', []],
    ['source <(echo "$T")', ["source"]],
    ['su -c "$T" me', ["su -c"]],
  ])("%s", async ([script, expected]) => {
    expect(await takers(script, codeArguments)).toEqual(expected);
  });

  it.for<[string, string[]]>([
    ["Invoke-Expression $env:T", ["Invoke-Expression"]],
    ['iex "echo $($env:T)"', ["iex"]],
    ["& $env:T", [NAME]],
    ["Write-Output $env:T", []],
    ["'iex $env:T'", []],
    ['powershell -Command "echo $env:T"', ["powershell -Command"]],
  ])("PowerShell: %s", async ([script, expected]) => {
    expect(await takers(script, codeArguments, "pwsh")).toEqual(expected);
  });
});

describe("a text that can be an option", () => {
  it.for<[string, string[]]>([
    ['git fetch origin "$T"', ["git"]],
    ['git fetch origin -- "$T"', []],
    ['git fetch origin "refs/heads/$T"', []],
    ['git commit -m "$T"', []],
    ['git commit "-m$T"', []],
    ['echo "$T"', []],
    ['sed "s/a/$T/" f', ["sed"]],
    ["sed s/a/b/ $T", []],
    ['echo "$T" | xargs git add', ["xargs git"]],
    ['echo "$T" | xargs git add --', []],
    ['echo "$T" | xargs -I{} git add {}', []],
    ['echo "$T" | xargs echo', []],
  ])("%s", async ([script, expected]) => {
    expect(await takers(script, options)).toEqual(expected);
  });
});

describe("a text that chooses a host", () => {
  it.for<[string, string[]]>([
    ['curl "$T"', ["curl"]],
    ['curl -sSL "https://$T/x"', ["curl"]],
    ['curl "https://api.$T"', ["curl"]],
    ['curl "https://me.example/$T"', []],
    ['curl "https://me.example?x=$T"', []],
    ['curl -d "$T" https://me.example', []],
    ['curl -H "Authorization: x" "$T"', ["curl with a credential"]],
    ['wget "$T"', ["wget"]],
    ['echo "$T"', []],
  ])("%s", async ([script, expected]) => {
    expect(await takers(script, hosts)).toEqual(expected);
  });
});
