import type { WorkflowCheck } from "../../src/checks/define-check.ts";
import { WorkflowJudge } from "../../src/checks/judge-workflows.ts";
import type { Finding } from "../../src/domain/finding/finding.ts";
import type { Judgement } from "../../src/domain/finding/verdict.ts";
import { type PlainExample, readExample } from "./marked-example.ts";

/** What checks say of an example's whole repository. */
export async function judgeExample(
  example: PlainExample,
  checks: readonly WorkflowCheck[],
): Promise<Judgement> {
  const judge = new WorkflowJudge({
    checks,
    shows: () => true,
    honoursComments: false,
    today: "2026-01-01",
  });
  const { files, repository } = await readExample(example);
  for (const file of files) judge.look(file);
  judge.lookAround(repository);
  return judge.judgement();
}

/** The text that a finding stands at. */
const textAt = ({ place }: Finding, { files }: PlainExample): string =>
  place ? (files[place.path] ?? "").slice(place.start.offset, place.end.offset) : "";

/** A finding without its place: check, severity, sentence and the text it is about, with one kind of line break. */
export const wordsOf = (finding: Finding, example: PlainExample): string =>
  [finding.check, finding.severity, finding.message, textAt(finding, example)]
    .join(" | ")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/\bline \d+/g, "line N");
