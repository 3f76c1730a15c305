import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  actionlintExamples,
  actionlintValid,
} from "../../../scripts/conformance/actionlint-corpus.ts";
import type { WorkflowCheck } from "../../../src/checks/define-check.ts";

/** Public workflows to measure against; present beside a working copy, not in the repository. */
const CORPUS = join(process.env["CORPORA"] ?? "../shared/corpora", "actionlint");

const loaded = (folder: string): Promise<WorkflowCheck[]> =>
  Promise.all(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map(async (name) => {
        const module = (await import(/* @vite-ignore */ `../../../${folder}/${name}`)) as {
          default: WorkflowCheck;
        };
        return module.default;
      }),
  );

const isOurs = ({ aliases = [] }: WorkflowCheck): boolean =>
  !aliases.some((alias) => alias.startsWith("zizmor:"));

describe.skipIf(!existsSync(CORPUS))("the corpus of actionlint", () => {
  it("has valid files of which no check of correctness says a word", async () => {
    const checks = await loaded("src/checks/workflow/correctness");
    const { files, wrong } = await actionlintValid(join(CORPUS, "ok"), checks.filter(isOurs));
    expect(files).toBe(84);
    expect(
      wrong.map(({ file, finding }) => `${file}: ${finding.check}: ${finding.message}`),
    ).toEqual([]);
  });

  it("has examples of errors, each of which some check of ours finds in its line", async () => {
    const expected = await actionlintExamples(
      join(CORPUS, "examples"),
      await loaded("src/checks/workflow"),
    );
    const required = expected.filter((each) => each.required);
    expect(required.length).toBeGreaterThan(85);
    expect(
      required
        .filter(({ found }) => !found)
        .map(({ file, line, text }) => `${file}:${line} ${text}`),
    ).toEqual([]);
    expect(expected.filter(({ found }) => found).length).toBeGreaterThan(required.length + 40);
  });
});
