import { expect, test } from "vitest";
import type { Edit } from "../../../../src/domain/finding/finding.ts";
import { expressionsIn } from "../../../../src/domain/workflow/expression/expressions-in.ts";
import { liftToEnv } from "../../../../src/domain/workflow/fix/lift-to-env.ts";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";

const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((old, { from, to, text: next }) => old.slice(0, from) + next + old.slice(to), text);

/** Lifts the expression of the first step's script; `head` stands before its steps. */
async function lifted(step: string, head = "runs-on: ubuntu-latest"): Promise<string | undefined> {
  const body = step.replaceAll("\n", "\n      ");
  const source = `on: push\njobs:\n  a:\n    ${head}\n    steps:\n    - ${body}\n`;
  const workflow = await readWorkflow(".github/workflows/x.yml", source);
  const [first] = workflow.jobs[0]?.steps ?? [];
  const script = first?.run ?? first?.with.get("script");
  const [stretch] = script ? expressionsIn(script) : [];
  if (!first || !script || !stretch) throw new Error("no expression");
  const edits = liftToEnv(first, { script, stretch });
  if (edits === undefined) return undefined;
  const after = applied(source, edits).slice(source.indexOf("- ") + 2, -1);
  expect(await readWorkflow("x.yml", applied(source, edits))).toMatchObject({
    readable: true,
    problems: [],
  });
  return after.replaceAll("\n      ", "\n");
}

const V = "${{ inputs.version }}";
const ENV = `env:\n  VERSION: ${V}`;

test.each<[string, string, string]>([
  ["bare, in quotes of its own", `run: echo ${V}`, `run: echo "$VERSION"\n${ENV}`],
  ["in a word", `run: tar x-${V}.gz`, `run: tar x-"$VERSION".gz\n${ENV}`],
  ["in double quotes, in braces", `run: echo "a${V}b"`, 'run: echo "a${VERSION}b"\n' + ENV],
  ["in single quotes, between them", `run: echo 'a${V}b'`, `run: echo 'a'"$VERSION"'b'\n${ENV}`],
  ["in a substitution in quotes", `run: echo "$(a ${V})"`, `run: echo "$(a "$VERSION")"\n${ENV}`],
  ["as the value of a variable", `run: X=${V} make`, `run: X="$VERSION" make\n${ENV}`],
  ["in a test", `run: "[[ ${V} == 1 ]]"`, `run: "[[ \\"$VERSION\\" == 1 ]]"\n${ENV}`],
  [
    "in a scalar in single quotes",
    `run: 'echo ''${V}'''`,
    `run: 'echo ''''"$VERSION"'''''\n${ENV}`,
  ],
  [
    "in a here document of cat",
    `run: |\n  cat > x <<EOF\n  a ${V}\n  EOF`,
    `${ENV}\nrun: |\n  cat > x <<EOF\n  a \${VERSION}\n  EOF`.replace(`${ENV}\n`, "") + `\n${ENV}`,
  ],
])("an expression becomes a variable: %s", async (_, step, expected) => {
  expect(await lifted(step)).toBe(expected);
});

test.each<[string, string]>([
  ["what names the command", `run: ${V} --help`],
  ["what eval gets", `run: eval "echo ${V}"`],
  ["what another shell gets", `run: bash -c "echo ${V}"`],
  ["what is piped into a shell", `run: echo "${V}" | sh`],
  ["arithmetic, which evaluates names again", `run: echo $(( ${V} + 1 ))`],
  ["an operand of an expansion", `run: echo "\${X:-${V}}"`],
  ["ANSI quotes", `run: echo $'${V}'`],
  ["a here document that is not expanded", `run: |\n  cat <<'EOF'\n  ${V}\n  EOF`],
  ["a here document of a program", `run: |\n  python <<EOF\n  ${V}\n  EOF`],
  ["a comment", `run: |\n  # ${V}\n  true`],
  ["cmd, which expands before it parses", `run: echo ${V}\nshell: cmd`],
  ["python", `run: print("${V}")\nshell: python`],
  ["an env that is one expression", `run: echo ${V}\nenv: \${{ fromJSON(x) }}`],
  ["a script with an error", `run: echo "\${${V}`],
])("stays as it is: %s", async (_, step) => {
  expect(await lifted(step)).toBeUndefined();
});

test.each<[string, string, string]>([
  [
    "an argument",
    `run: tool x-${V}\nshell: pwsh`,
    `run: tool x-\${env:VERSION}\n${ENV}\nshell: pwsh`,
  ],
  [
    "double quotes",
    `run: tool "x ${V}"\nshell: pwsh`,
    `run: tool "x \${env:VERSION}"\n${ENV}\nshell: pwsh`,
  ],
  [
    "whole single quotes",
    `run: tool '${V}'\nshell: pwsh`,
    `run: tool \${env:VERSION}\n${ENV}\nshell: pwsh`,
  ],
])("PowerShell reads it in %s", async (_, step, expected) => {
  expect(await lifted(step)).toBe(expected);
});

test("PowerShell does not read it in a part of single quotes", async () => {
  expect(await lifted(`run: tool 'a ${V}'\nshell: pwsh`)).toBeUndefined();
});

test("the shell is the runner's where the step names none", async () => {
  const step = `run: echo ${V}`;
  expect(await lifted(step, "runs-on: windows-latest")).toContain("${env:VERSION}");
  const either = "strategy:\n      matrix: { os: [windows-latest] }\n    runs-on: ${{ matrix.os }}";
  expect(await lifted(step, either)).toBeUndefined();
});

const githubScript = (script: string) =>
  `uses: actions/github-script@v8\nwith:\n  script: |\n    ${script}`;

test("a script of actions/github-script reads it from the process", async () => {
  expect(await lifted(githubScript(`f("${V}", 1)`))).toContain("f(process.env.VERSION, 1)");
  expect(await lifted(githubScript(`f(\`a ${V}\`)`))).toContain("f(`a ${process.env.VERSION}`)");
  expect(await lifted(githubScript(`f(${V})`))).toBeUndefined();
});

test("a variable that is there already is used", async () => {
  expect(await lifted("run: echo ${{ env.X }}\nenv: { X: 1 }")).toBe(
    'run: echo "$X"\nenv: { X: 1 }',
  );
  expect(await lifted(`run: echo ${V}\nenv: { VERSION: '${V}' }`)).toBe(
    `run: echo "$VERSION"\nenv: { VERSION: '${V}' }`,
  );
  expect(await lifted(`run: echo ${V}\nenv:\n  VERSION: 1`)).toBe(
    `run: echo "$VERSION_2"\nenv:\n  VERSION: 1\n  VERSION_2: ${V}`,
  );
});

test("a name that the script uses itself is not given", async () => {
  expect(await lifted(`run: VERSION=1; echo ${V}`)).toContain('VERSION=1; echo "$VERSION_2"');
  expect(await lifted("run: X=2; echo ${{ env.X }}\nenv: { X: 1 }")).toContain(
    "env: { X: 1, ENV_X: '${{ env.X }}' }",
  );
});

test("a name that programs obey is not given", async () => {
  expect(await lifted("run: echo ${{ inputs.node_options }}")).toContain("THE_NODE_OPTIONS:");
  expect(await lifted("run: echo ${{ github.head_ref }}")).toContain('"$HEAD_REF"');
});
