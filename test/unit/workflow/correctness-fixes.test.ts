import { describe, expect, it } from "vitest";
import deprecatedCommand from "../../../src/checks/workflow/correctness/deprecated-command.ts";
import obfuscation from "../../../src/checks/workflow/correctness/obfuscation.ts";
import unsoundCondition from "../../../src/checks/workflow/correctness/unsound-condition.ts";
import unsoundContains from "../../../src/checks/workflow/correctness/unsound-contains.ts";
import unsoundTernary from "../../../src/checks/workflow/correctness/unsound-ternary.ts";
import type { WorkflowCheck } from "../../../src/checks/define-check.ts";
import { judgeWorkflows } from "../../../src/checks/judge-workflows.ts";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";

/** What a check's first fix makes of the lines of a step; undefined where it offers none. */
async function mended(check: WorkflowCheck, lines: string): Promise<string | undefined> {
  const head = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n";
  const source = head + lines;
  const workflow = await readWorkflow(".github/workflows/a.yml", source);
  const { findings } = judgeWorkflows([workflow], {
    checks: [check],
    shows: () => true,
    honoursComments: false,
    today: "2026-01-01",
  });
  const fixes = findings.flatMap((finding) => finding.fixes ?? []);
  if (findings.length === 0) throw new Error("nothing is found");
  const edit = fixes[0]?.edits[0];
  return (
    edit && (source.slice(0, edit.from) + edit.text + source.slice(edit.to)).slice(head.length)
  );
}

describe("a fix", () => {
  it("strips the last line break of a condition's block", async () => {
    expect(
      await mended(unsoundCondition, "      - if: | # why\n          ${{ a }}\n        run: b\n"),
    ).toBe("      - if: |- # why\n          ${{ a }}\n        run: b\n");
    expect(
      await mended(unsoundCondition, "      - if: >+\n          ${{ a }}\n\n        run: b\n"),
    ).toBe("      - if: >-\n          ${{ a }}\n\n        run: b\n");
  });

  it("takes blanks out of quotes, and joins what stands in several braces", async () => {
    expect(await mended(unsoundCondition, '      - { if: " ${{ a }}", run: b }\n')).toBe(
      '      - { if: "${{ a }}", run: b }\n',
    );
    expect(
      await mended(unsoundCondition, "      - if: ${{ a }} && !${{ b }}\n        run: b\n"),
    ).toBe("      - if: ${{ a  && ! b }}\n        run: b\n".replace("a  &&", "a &&"));
    expect(
      await mended(unsoundCondition, "      - if: ${{ a }} is it\n        run: b\n"),
    ).toBeUndefined();
  });

  it("writes values where they are computed, unless quotes would break", async () => {
    expect(await mended(obfuscation, "      - run: curl ${{ format('{0}/x', 'a') }}\n")).toBe(
      "      - run: curl a/x\n",
    );
    expect(
      await mended(obfuscation, "      - run: echo ${{ format('{0}{1}', a, 1 == 1) }}\n"),
    ).toBe("      - run: echo ${{ format('{0}{1}', a, true) }}\n");
    expect(await mended(obfuscation, "      - run: echo ${{ 'a\"b' }}\n")).toBeUndefined();
    expect(await mended(obfuscation, "      - run: 'echo ${{ ''a'' }}'\n")).toBeUndefined();
    expect(await mended(obfuscation, "      - uses: a/b//./c@v1\n")).toBe(
      "      - uses: a/b/c@v1\n",
    );
    expect(await mended(obfuscation, "      - uses: a/b/../../c@v1\n")).toBeUndefined();
  });

  it("appends to the runner's file in shells that can", async () => {
    expect(
      await mended(
        deprecatedCommand,
        '      - run: |\n          a\n          echo "::set-output name=v::$V"\n',
      ),
    ).toBe('      - run: |\n          a\n          echo "v=$V" >> "$GITHUB_OUTPUT"\n');
    expect(await mended(deprecatedCommand, "      - run: echo '::set-env name=A::b'\n")).toBe(
      "      - run: echo 'A=b' >> \"$GITHUB_ENV\"\n",
    );
    for (const lines of [
      "      - run: a && echo '::set-output name=A::b'\n",
      "      - { shell: pwsh, run: \"echo '::set-output name=A::b'\" }\n",
      "      - run: echo '::add-path::b'\n",
    ])
      // oxlint-disable-next-line no-await-in-loop
      expect(await mended(deprecatedCommand, lines)).toBeUndefined();
  });

  it("makes a list of a text and a case of a choice", async () => {
    expect(
      await mended(unsoundContains, "      - if: contains('a b', github.ref)\n        run: b\n"),
    ).toBe(`      - if: contains(fromJSON('["a", "b"]'), github.ref)\n        run: b\n`);
    expect(
      await mended(unsoundContains, "      - { if: \"contains('a b', github.ref)\", run: b }\n"),
    ).toBeUndefined();
    expect(await mended(unsoundTernary, "      - run: echo ${{ a && '' || b }}\n")).toBe(
      "      - run: echo ${{ case(a, '', b) }}\n",
    );
    expect(
      await mended(unsoundTernary, "      - run: echo ${{ a && '' || b || c }}\n"),
    ).toBeUndefined();
  });
});
