import type { Answer, CouldNotCheck, Finding, Remark } from "../domain/finding/finding.ts";
import { isAtLeast } from "../domain/finding/severity.ts";
import type { CheckVerdict, Judgement } from "../domain/finding/verdict.ts";
import { suppressByComment } from "../domain/workflow/ignore/ignore-comments.ts";
import type { ConfigFile } from "../domain/workflow/config-file.ts";
import type { Step, Workflow } from "../domain/workflow/model.ts";
import type { Repository } from "../domain/workflow/repository.ts";
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

export type ScannedFile = Workflow | ConfigFile;

const isConfig = (file: ScannedFile): file is ConfigFile => !("jobs" in file);

/** An answer, and where it was given: the names make its fingerprint outlive moved lines. */
interface Given {
  readonly file: ScannedFile | undefined;
  readonly owner: string;
  readonly answer: Answer;
}

const nameOf = ({ id, name, uses }: Step): string => (id ?? name ?? uses)?.text ?? "";

/** Collects what a check answers; nothing is built for the many places where it has nothing to say. */
class Hearing {
  readonly given: Given[] = [];
  readonly #file: ScannedFile | undefined;

  constructor(file: ScannedFile | undefined) {
    this.#file = file;
  }

  hear(owner: () => string, ask: () => Iterable<Answer>): void {
    const answers = answersOf(ask);
    if (answers.length === 0) return;
    const from = owner();
    for (const answer of answers) this.given.push({ file: this.#file, owner: from, answer });
  }
}

function askJobs(check: WorkflowCheck, workflow: Workflow, hearing: Hearing): void {
  const { job: askJob, step: askStep } = check;
  for (const job of workflow.jobs) {
    if (askJob)
      hearing.hear(
        () => job.id,
        () => askJob(job),
      );
    if (askStep)
      for (const step of job.steps)
        hearing.hear(
          () => `${job.id}/${nameOf(step)}`,
          () => askStep(step),
        );
  }
}

const noOwner = (): string => "";

function askFile(check: WorkflowCheck, file: ScannedFile): readonly Given[] {
  const hearing = new Hearing(file);
  const { workflow: askWorkflow, config: askConfig } = check;
  if (isConfig(file)) {
    if (askConfig) hearing.hear(noOwner, () => askConfig(file));
    return hearing.given;
  }
  if (askWorkflow) hearing.hear(noOwner, () => askWorkflow(file));
  if (check.job || check.step) askJobs(check, file, hearing);
  return hearing.given;
}

const isRemark = (answer: Answer): answer is Remark => "message" in answer;
const isBlind = (answer: Answer): answer is CouldNotCheck => "needs" in answer;

const textAt = (file: ScannedFile | undefined, { at }: Remark): string =>
  at && file && at.path === file.path ? file.source.slice(at.start.offset, at.end.offset) : "";

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
  const stamped = given.flatMap(({ file, owner, answer }) => {
    if (!isRemark(answer)) return [];
    const finding = stamp(check, answer, `${owner}\u0000${textAt(file, answer)}`);
    if (!judging.shows(finding)) return [];
    if (!judging.honoursComments || file === undefined) return [finding];
    return [suppressByComment(finding, file.file, judging.today)];
  });
  return numbered(once(stamped));
}

const MOST_NEEDS = 10;

function needsOf(given: readonly Given[]): string[] {
  return given.flatMap(({ file, answer }) => {
    if (!isBlind(answer)) return [];
    const where = answer.at ? `:${answer.at.start.line}:${answer.at.start.column}` : "";
    const path = answer.at?.path ?? file?.path;
    return [path === undefined ? answer.needs : `${path}${where}: ${answer.needs}`];
  });
}

function shortened(needs: readonly string[]): string {
  const more = needs.length - MOST_NEEDS;
  const shown = needs.slice(0, MOST_NEEDS);
  return (more > 0 ? [...shown, `and ${more} more`] : shown).join("; ");
}

/** Whether the check has a word to say of such a file at all. */
function speaksOf(check: WorkflowCheck, file: ScannedFile): boolean {
  if (!file.readable && check.id !== SYNTAX_CHECK) return false;
  if (isConfig(file)) return check.config !== undefined;
  return (check.workflow ?? check.job ?? check.step) !== undefined;
}

/** What one check has come to so far. */
class Tally {
  readonly check: WorkflowCheck;
  readonly findings: Finding[] = [];
  readonly #needs: string[] = [];
  readonly #reasons: Answer[] = [];
  #looked = 0;
  #unread = 0;

  constructor(check: WorkflowCheck) {
    this.check = check;
  }

  look(file: ScannedFile, judging: WorkflowJudging): void {
    const { onlyWith } = this.check;
    if (!speaksOf(this.check, file)) {
      if (!file.readable) this.#unread += 1;
      return;
    }
    this.#looked += 1;
    if (onlyWith && !file.file.mayMention(onlyWith)) return;
    this.#hear(askFile(this.check, file), judging);
  }

  lookAround(repository: Repository, judging: WorkflowJudging): void {
    const { repository: ask } = this.check;
    if (ask === undefined) return;
    this.#looked += 1;
    const hearing = new Hearing(undefined);
    hearing.hear(noOwner, () => ask(repository));
    this.#hear(hearing.given, judging);
  }

  #hear(given: readonly Given[], judging: WorkflowJudging): void {
    if (given.length === 0) return;
    this.findings.push(...findingsOf(this.check, given, judging));
    this.#needs.push(...needsOf(given));
    this.#reasons.push(
      ...given.flatMap(({ answer }) => ("notApplicable" in answer ? [answer] : [])),
    );
  }

  /** A finding below the threshold must not hide that something could not be looked at. */
  verdict(): CheckVerdict {
    if (this.#looked === 0 && this.#unread > 0) this.#needs.push("a file that can be read");
    const open = this.findings.find(({ suppressed }) => suppressed === undefined);
    const remarks: Answer[] = open ? [{ message: open.message }] : [];
    const answers = this.#needs.length > 0 ? [{ needs: shortened(this.#needs) }] : remarks;
    return verdictOf(this.check, [...answers, ...this.#reasons], this.#looked);
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

  look(file: ScannedFile): void {
    for (const tally of this.#tallies) tally.look(file, this.#judging);
  }

  /** Asks the checks of whole repositories; all files of it have been looked at. */
  lookAround(repository: Repository): void {
    for (const tally of this.#tallies) tally.lookAround(repository, this.#judging);
  }

  judgement(): Judgement {
    return {
      verdicts: this.#tallies.map((tally) => tally.verdict()),
      findings: this.#tallies.flatMap(({ findings }) => findings),
    };
  }
}

export function judgeWorkflows(files: readonly ScannedFile[], judging: WorkflowJudging): Judgement {
  const judge = new WorkflowJudge(judging);
  for (const file of files) judge.look(file);
  return judge.judgement();
}
