import type { Answer, CouldNotCheck, Finding, Remark } from "../domain/finding/finding.ts";
import { isAtLeast } from "../domain/finding/severity.ts";
import type { CheckVerdict, Judgement } from "../domain/finding/verdict.ts";
import { suppressByComment } from "../domain/workflow/ignore/ignore-comments.ts";
import type { Job, Step, Workflow } from "../domain/workflow/model.ts";
import type { WorkflowCheck } from "./define-check.ts";
import { answersOf, stamp, verdictOf } from "./judge.ts";

/** The check that speaks of files which cannot be read; it runs whatever else was asked for. */
export const SYNTAX_CHECK = "workflow-syntax";

export interface WorkflowJudging {
  readonly checks: readonly WorkflowCheck[];
  /** Which findings the reader wants to see; the others count for nothing. */
  readonly shows: (finding: Finding) => boolean;
  readonly honoursComments: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** An answer, and where it was given: the names make its fingerprint outlive moved lines. */
interface Given {
  readonly workflow: Workflow;
  readonly owner: string;
  readonly answer: Answer;
}

const nameOf = ({ id, name, uses }: Step): string => (id ?? name ?? uses)?.text ?? "";

function askJob(check: WorkflowCheck, job: Job): Given[] {
  const { workflow } = job;
  const at = (owner: string, ask: () => Iterable<Answer>): Given[] =>
    answersOf(ask).map((answer) => ({ workflow, owner, answer }));
  const { step: askStep, job: ask } = check;
  if (ask) return at(job.id, () => ask(job));
  if (!askStep) return [];
  return job.steps.flatMap((step) => at(`${job.id}/${nameOf(step)}`, () => askStep(step)));
}

function askWorkflow(check: WorkflowCheck, workflow: Workflow): Given[] {
  const { workflow: ask } = check;
  if (ask === undefined) return workflow.jobs.flatMap((job) => askJob(check, job));
  return answersOf(() => ask(workflow)).map((answer) => ({ workflow, owner: "", answer }));
}

const isRemark = (answer: Answer): answer is Remark => "message" in answer;
const isBlind = (answer: Answer): answer is CouldNotCheck => "needs" in answer;

const textAt = ({ source }: Workflow, { at }: Remark): string =>
  at ? source.slice(at.start.offset, at.end.offset) : "";

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

function findingsOf(
  check: WorkflowCheck,
  given: readonly Given[],
  judging: WorkflowJudging,
): Finding[] {
  const stamped = given.flatMap(({ workflow, owner, answer }) => {
    if (!isRemark(answer)) return [];
    const finding = stamp(check, answer, `${owner}\u0000${textAt(workflow, answer)}`);
    if (!judging.shows(finding)) return [];
    const { file } = workflow;
    return [judging.honoursComments ? suppressByComment(finding, file, judging.today) : finding];
  });
  return numbered(once(stamped));
}

const MOST_NEEDS = 10;

function needsOf(given: readonly Given[]): string[] {
  return given.flatMap(({ workflow, answer }) => {
    if (!isBlind(answer)) return [];
    const where = answer.at ? `:${answer.at.start.line}:${answer.at.start.column}` : "";
    return [`${workflow.path}${where}: ${answer.needs}`];
  });
}

function shortened(needs: readonly string[]): string {
  const more = needs.length - MOST_NEEDS;
  const shown = needs.slice(0, MOST_NEEDS);
  return (more > 0 ? [...shown, `and ${more} more`] : shown).join("; ");
}

/** What one check has come to so far. */
class Tally {
  readonly check: WorkflowCheck;
  readonly findings: Finding[] = [];
  readonly #needs: string[] = [];
  #looked = 0;

  constructor(check: WorkflowCheck) {
    this.check = check;
  }

  look(workflow: Workflow, judging: WorkflowJudging): void {
    if (!workflow.readable && this.check.id !== SYNTAX_CHECK) return;
    this.#looked += 1;
    const given = askWorkflow(this.check, workflow);
    this.findings.push(...findingsOf(this.check, given, judging));
    this.#needs.push(...needsOf(given));
  }

  /** A finding below the threshold must not hide that something could not be looked at. */
  verdict(): CheckVerdict {
    if (this.#looked === 0) this.#needs.push("a file that can be read");
    const open = this.findings.find(({ suppressed }) => suppressed === undefined);
    const remarks: Answer[] = open ? [{ message: open.message }] : [];
    const answers = this.#needs.length > 0 ? [{ needs: shortened(this.#needs) }] : remarks;
    return verdictOf(this.check, answers, this.#looked);
  }
}

/**
 * Runs each check over one file after another, at the check's own altitude, and keeps nothing of a
 * file but what was found. A file that cannot be read never counts as looked at.
 */
export class WorkflowJudge {
  readonly #judging: WorkflowJudging;
  readonly #tallies: readonly Tally[];

  constructor(judging: WorkflowJudging) {
    this.#judging = judging;
    this.#tallies = judging.checks.map((check) => new Tally(check));
  }

  look(workflow: Workflow): void {
    for (const tally of this.#tallies) tally.look(workflow, this.#judging);
  }

  judgement(): Judgement {
    return {
      verdicts: this.#tallies.map((tally) => tally.verdict()),
      findings: this.#tallies.flatMap(({ findings }) => findings),
    };
  }
}

export function judgeWorkflows(
  workflows: readonly Workflow[],
  judging: WorkflowJudging,
): Judgement {
  const judge = new WorkflowJudge(judging);
  for (const workflow of workflows) judge.look(workflow);
  return judge.judgement();
}
