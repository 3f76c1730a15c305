import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const ROOT = resolve(import.meta.dirname, "../..");
const BIN = join(ROOT, "node_modules/.bin");

const { default: untyped }: { default: unknown } = await import(
  join(ROOT, ".dependency-cruiser.mjs")
);

const config = z
  .object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) })
  .parse(untyped);

const EMPTY = "export const nothing = 0;\n";
const importing = (path: string): string =>
  `import { nothing } from "${path}";\nexport const it = nothing;\n`;

/** For each rule one file that breaks it. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "no-cycles": {
    "src/domain/a/one.ts": 'import { two } from "./two.ts";\nexport const one = () => two;\n',
    "src/domain/a/two.ts": 'import { one } from "./one.ts";\nexport const two = () => one;\n',
  },
  "domain-is-pure": { "src/domain/b/rule.ts": importing("../../adapters/thing.ts") },
  "a-check-sees-the-domain": {
    "src/checks/workflow/nosy.ts": importing("../../report/printer.ts"),
  },
  "checks-never-import-each-other": { "src/checks/workflow/friend.ts": importing("./lonely.ts") },
  "report-prints-the-domain": { "src/report/curious.ts": importing("../ports/thing.ts") },
  "ports-name-the-domain": { "src/ports/leaky.ts": importing("../adapters/thing.ts") },
  "adapters-see-ports": { "src/adapters/knowing.ts": importing("../checks/define-check.ts") },
  "run-has-no-effects": { "src/actions/alpha/run.ts": importing("../../adapters/thing.ts") },
  "actions-never-import-each-other": { "src/actions/alpha/other.ts": importing("../beta/run.ts") },
  "effects-live-in-adapters": {
    "src/domain/c/reader.ts":
      'import { readFileSync } from "node:fs";\nexport const it = readFileSync;\n',
  },
  "nobody-imports-the-shell": { "src/adapters/shelly.ts": importing("../cli/thing.ts") },
  "no-test-code-in-src": { "src/domain/d/tested.ts": importing("../../../test/thing.ts") },
  "runtime-dependencies-only": {
    "src/domain/e/dev.ts": 'import { it } from "vitest";\nexport const x = it;\n',
  },
  "no-unlisted-packages": {
    "src/domain/f/unlisted.ts": 'import { x } from "never-heard-of-it";\nexport const y = x;\n',
  },
};

const STAGE = [
  "src/adapters/thing.ts",
  "src/report/printer.ts",
  "src/checks/workflow/lonely.ts",
  "src/ports/thing.ts",
  "src/checks/define-check.ts",
  "src/actions/beta/run.ts",
  "src/cli/thing.ts",
  "test/thing.ts",
];

const write = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const found = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

describe("the architecture's rules", () => {
  let violations: { rule: string; from: string }[] = [];

  beforeAll(() => {
    const root = mkdtempSync(join(tmpdir(), "architecture-"));
    for (const path of STAGE) write(root, path, EMPTY);
    for (const files of Object.values(PLANTED))
      for (const [path, text] of Object.entries(files)) write(root, path, text);
    for (const name of ["package.json", "tsconfig.json", ".dependency-cruiser.mjs"])
      copyFileSync(join(ROOT, name), join(root, name));
    symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
    const args = [
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "json",
      "--no-progress",
      "src",
    ];
    const { stdout } = spawnSync(join(BIN, "depcruise"), args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    violations = found
      .parse(JSON.parse(stdout))
      .summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  });

  it("each have a planted violation here", () => {
    expect(Object.keys(PLANTED).toSorted()).toEqual(
      config.forbidden.map(({ name }) => name).toSorted(),
    );
  });

  it("each say why in a sentence", () => {
    for (const { comment } of config.forbidden) expect(comment).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.for(Object.keys(PLANTED))("reject what breaks %s", (rule) => {
    const files = Object.keys(PLANTED[rule] ?? {});
    const hits = violations.filter((violation) => violation.rule === rule).map(({ from }) => from);
    expect(hits).toEqual(expect.arrayContaining([files[0]]));
  });
});

describe("the linter", () => {
  it.for([
    [
      "process in the domain",
      "src/domain/x.ts",
      "export const env = process.env;\n",
      "no-restricted-globals",
    ],
    [
      "the network in a use case",
      "src/actions/a/run.ts",
      "export const go = () => fetch('x');\n",
      "no-restricted-globals",
    ],
    [
      "the clock in a check",
      "src/checks/workflow/x.ts",
      "export const now = () => new Date();\n",
      "no-restricted-globals",
    ],
    [
      "chance in the domain",
      "src/domain/y.ts",
      "export const roll = () => Math.random();\n",
      "no-restricted-properties",
    ],
    ["any", "src/domain/z.ts", "export const anything = (x: any) => x;\n", "no-explicit-any"],
    [
      "a default export outside checks",
      "src/domain/w.ts",
      "export default 1;\n",
      "no-default-export",
    ],
    [
      "four parameters",
      "src/domain/v.ts",
      "export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];\n",
      "max-params",
    ],
  ] as const)("rejects %s", ([, path, text, rule]) => {
    const root = mkdtempSync(join(tmpdir(), "lint-"));
    write(root, path, text);
    copyFileSync(join(ROOT, ".oxlintrc.json"), join(root, ".oxlintrc.json"));
    const { stdout, status } = spawnSync(join(BIN, "oxlint"), ["src"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toContain(rule);
  });
});

describe("file names", () => {
  it("say what is inside", () => {
    const files = execFileSync("git", ["ls-files", "src", "scripts"], {
      cwd: ROOT,
      encoding: "utf8",
    }).split("\n");
    const vague = files.filter((path) =>
      /(^|[/-])(utils?|helpers?|common|misc|managers?)([./-]|$)/.test(path),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(vague).toEqual([]);
  });
});
