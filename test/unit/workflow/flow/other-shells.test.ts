import { describe, expect, it } from "vitest";
import { reaching, throughOutput } from "../../../support/taints.ts";

const TITLE = "event github.event.pull_request.title";
const BODY = "event github.event.pull_request.body";

describe("an output written by PowerShell", () => {
  it.for<[string, string, string[]]>([
    ["a text", '"x=$env:TITLE" >> $env:GITHUB_OUTPUT', [TITLE]],
    ["a text in single quotes", "'x=$env:TITLE' >> $env:GITHUB_OUTPUT", []],
    ["a number", '"x=$env:NUMBER" >> $env:GITHUB_OUTPUT', []],
    ["echo", 'echo "x=$($env:TITLE)" >> $env:GITHUB_OUTPUT', [TITLE]],
    ["braces", '"x=${env:TITLE}" >> $env:GITHUB_OUTPUT', [TITLE]],
    ["a variable", '$V = "a-$env:TITLE"\n"x=$v" >> $env:GITHUB_OUTPUT', [TITLE]],
    [
      "a variable that is overwritten",
      '$V = $env:TITLE\n$V = "b"\n"x=$V" >> $env:GITHUB_OUTPUT',
      [],
    ],
    [
      "a pipe into a block",
      '$env:TITLE | ForEach-Object { "x=$_" >> $env:GITHUB_OUTPUT }',
      [TITLE],
    ],
    ["Out-File", '"x=$env:BODY" | Out-File -FilePath $env:GITHUB_OUTPUT -Append', [BODY]],
    ["Add-Content", 'Add-Content -Path $env:GITHUB_OUTPUT -Value "x=$env:TITLE"', [TITLE]],
    ["Add-Content by position", 'Add-Content $env:GITHUB_OUTPUT "x=$env:TITLE"', [TITLE]],
    [
      "Add-Content elsewhere",
      'Add-Content -Path log.txt -Value "x=$env:TITLE"\n"x=1" >> $env:GITHUB_OUTPUT',
      [],
    ],
    ["a method", '[IO.File]::AppendAllText($env:GITHUB_OUTPUT, "x=$env:TITLE")', [TITLE]],
    ["a here-string", '@"\nx=$env:TITLE\n"@ >> $env:GITHUB_OUTPUT', [TITLE]],
    ["a cleaned value", "\"x=$($env:TITLE -replace '[^a-z]', '')\" >> $env:GITHUB_OUTPUT", []],
    ["a comment", '# "x=$env:TITLE" >> $env:GITHUB_OUTPUT\n"x=1" >> $env:GITHUB_OUTPUT', []],
    ["a condition", 'if ($env:CI) { "x=$env:TITLE" >> $env:GITHUB_OUTPUT }', [TITLE]],
    ["a file", '$env:TITLE > t.txt\n$t = Get-Content t.txt\n"x=$t" >> $env:GITHUB_OUTPUT', [TITLE]],
  ])("knows %s", async ([, script, expected]) => {
    expect(await reaching(throughOutput(script, "pwsh"))).toEqual(expected);
  });
});

describe("an output written by cmd", () => {
  it.for<[string, string, string[]]>([
    ["echo", "echo x=%TITLE%>> %GITHUB_OUTPUT%", [TITLE]],
    ["echo of a number", "echo x=%NUMBER%>> %GITHUB_OUTPUT%", []],
    ["a variable", 'set "V=a-%TITLE%"\necho x=%V% >> "%GITHUB_OUTPUT%"', [TITLE]],
    ["a late variable", "echo x=!TITLE!>> %GITHUB_OUTPUT%", [TITLE]],
    ["the file first", ">> %GITHUB_OUTPUT% echo x=%TITLE%", [TITLE]],
    ["a remark", "rem echo x=%TITLE%>> %GITHUB_OUTPUT%\necho x=1 >> %GITHUB_OUTPUT%", []],
    ["the second of two commands", "echo a & echo x=%TITLE%>> %GITHUB_OUTPUT%", [TITLE]],
  ])("knows %s", async ([, script, expected]) => {
    expect(await reaching(throughOutput(script, "cmd"))).toEqual(expected);
  });
});
