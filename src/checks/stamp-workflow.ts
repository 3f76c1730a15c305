import type { Finding, Remark } from "../domain/finding/finding.ts";
import { type Confidence, isAtLeast, type Persona } from "../domain/finding/severity.ts";
import { suppressByComment } from "../domain/workflow/ignore/ignore-comments.ts";
import type { Job } from "../domain/workflow/model.ts";
import { releasePathOf } from "../domain/workflow/publish/release-path.ts";
import type { WorkflowCheck } from "./define-check.ts";
import { type Given, isConfig, isRemark, type ScannedFile, textAt } from "./hear-workflow.ts";
import { stamp } from "./judge.ts";

export interface WorkflowJudging {
  readonly checks: readonly WorkflowCheck[];
  /** Which findings the reader wants to see; the others count for nothing. */
  readonly shows: (finding: Finding) => boolean;
  /** Remarks of which nobody wants to know that they were made; they are dropped before anything is built. */
  readonly passesOver?: (persona: Persona, confidence: Confidence) => boolean;
  readonly honoursComments: boolean;
  /** The finding with the severity that settings give it, and marked where they accept it. */
  readonly graded?: (finding: Finding, file: ScannedFile | undefined) => Finding;
  readonly settled?: (finding: Finding, file: ScannedFile | undefined) => Finding;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Whether what was found stands in a job of the way to the users; what stands outside of all jobs holds for each of them. */
function reachesUsers({ place }: Finding, file: ScannedFile | undefined): boolean {
  if (file === undefined || isConfig(file)) return false;
  const path = releasePathOf(file);
  if (path.length === 0) return false;
  const offset = place?.path === file.path ? place.start.offset : -1;
  const isIn = ({ place: key, node }: Job): boolean =>
    offset >= key.start.offset && offset < node.to;
  const job = file.jobs.find(isIn);
  return job === undefined || path.some((one) => one.job === job);
}

const keyOf = ({ place, message }: Finding): string =>
  `${place?.path}:${place?.start.offset}:${place?.end.offset}:${message}`;

/** The same text can belong to several jobs by way of an alias; the worst of what is said of it stays. */
function once(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const known = kept.get(keyOf(finding));
    if (known === undefined || !isAtLeast(known.severity, finding.severity))
      kept.set(keyOf(finding), finding);
  }
  return [...kept.values()];
}

/** Equal findings in one place of a file (two `make` in a step) still need fingerprints of their own. */
function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, before + 1);
    const { fingerprint } = finding;
    return before === 0 ? finding : { ...finding, fingerprint: `${fingerprint}-${before + 1}` };
  });
}

function isPassedOver(check: WorkflowCheck, remark: Remark, judging: WorkflowJudging): boolean {
  const { persona = check.persona ?? "regular", confidence = check.confidence ?? "high" } = remark;
  return judging.passesOver?.(persona, confidence) === true;
}

/** One finding, with everything that settings and comments say about it; nothing where nobody sees it. */
function findingOf(
  check: WorkflowCheck,
  { file, owner, answer }: Given,
  judging: WorkflowJudging,
): Finding[] {
  if (!isRemark(answer) || isPassedOver(check, answer, judging)) return [];
  const plain = stamp(check, answer, `${owner}\u0000${textAt(file, answer)}`);
  const seen = reachesUsers(plain, file) ? { ...plain, onReleasePath: true as const } : plain;
  const finding = judging.graded?.(seen, file) ?? seen;
  if (!judging.shows(finding)) return [];
  const comments = judging.honoursComments && file !== undefined;
  const marked = comments ? suppressByComment(finding, file, judging.today) : finding;
  return [judging.settled?.(marked, file) ?? marked];
}

/** The findings that a check's answers come to, each with a fingerprint of its own. */
export const stampAll = (
  check: WorkflowCheck,
  given: readonly Given[],
  judging: WorkflowJudging,
): Finding[] => numbered(once(given.flatMap((one) => findingOf(check, one, judging))));
