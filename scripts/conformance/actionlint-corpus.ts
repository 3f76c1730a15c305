import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkflowCheck } from "../../src/checks/define-check.ts";
import type { Finding } from "../../src/domain/finding/finding.ts";
import { scanFiles } from "./scan-files.ts";

/** Kinds of errors that a scan for the safety of releases has to find too. */
const REQUIRED = new Set([
  "expression",
  "permissions",
  "credentials",
  "if-cond",
  "deprecated-commands",
  "workflow-call",
  "job-needs",
  "glob",
  "events",
  "id",
]);

export interface Expected {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly text: string;
  readonly required: boolean;
  readonly found: boolean;
}

export interface Wrong {
  readonly file: string;
  readonly finding: Finding;
}

const LINE = /^(?:\/\^?)?[^:]+:(\d+):\d+: (.*) \[([a-z-]+)\]\$?\/?$/;

function expectedIn(folder: string, file: string, findings: readonly Finding[]): Expected[] {
  const lines = readFileSync(join(folder, file.replace(/\.yaml$/, ".out")), "utf8").split("\n");
  const here = new Set(
    findings
      .filter(({ place }) => place?.path.endsWith(file))
      .map(({ place }) => place?.start.line ?? 0),
  );
  return lines.flatMap((text) => {
    const plain = text.replaceAll("\\[", "[").replaceAll("\\]", "]");
    const [, line, message = "", kind = ""] = LINE.exec(plain.trim()) ?? [];
    if (line === undefined) return [];
    const found = here.has(Number(line));
    return [{ file, line: Number(line), kind, text: message, required: REQUIRED.has(kind), found }];
  });
}

const yamlIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** Every error that actionlint documents, and whether one of our checks speaks of its line. */
export async function actionlintExamples(
  folder: string,
  checks: readonly WorkflowCheck[],
): Promise<readonly Expected[]> {
  const expected: Expected[] = [];
  for (const file of yamlIn(folder)) {
    // oxlint-disable-next-line no-await-in-loop
    const { findings, verdicts } = await scanFiles(folder, checks, {
      files: [file],
      persona: "auditor",
    });
    const blind = verdicts.flatMap(({ needs = "" }) =>
      Array.from(needs.matchAll(/:(\d+):\d+: /g), ([, line]) => Number(line)),
    );
    const seen = expectedIn(folder, file, findings);
    expected.push(...seen.map((one) => ({ ...one, found: one.found || blind.includes(one.line) })));
  }
  return expected;
}

/** What the checks of correctness, which have no alias of a security scanner, say of valid files. */
export async function actionlintValid(
  folder: string,
  checks: readonly WorkflowCheck[],
): Promise<{ readonly files: number; readonly wrong: readonly Wrong[] }> {
  const files = yamlIn(folder);
  const wrong: Wrong[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop
    const { findings } = await scanFiles(folder, checks, { files: [file] });
    wrong.push(...findings.map((finding) => ({ file, finding })));
  }
  return { files: files.length, wrong };
}
