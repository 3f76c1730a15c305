import type { Answer, Finding } from "../domain/finding/finding.ts";
import type { CheckVerdict } from "../domain/finding/verdict.ts";
import { mayMention } from "../domain/workflow/may-mention.ts";
import type { Repository } from "../domain/workflow/model.ts";
import type { WorkflowCheck } from "./define-check.ts";
import {
  askFile,
  askRepository,
  type Given,
  isBlind,
  isConfig,
  type ScannedFile,
} from "./hear-workflow.ts";
import { verdictOf } from "./judge.ts";
import { stampAll, type WorkflowJudging } from "./stamp-workflow.ts";

/** The check that speaks of files which cannot be read; it runs whatever else was asked for. */
export const SYNTAX_CHECK = "workflow-syntax";

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

const holdsAny = (file: ScannedFile, words: readonly string[]): boolean =>
  isConfig(file) ? file.file.mayMention(words) : mayMention(file, words);

/** What one check has come to over some of the files; plain data, so that it can come from another thread. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
  readonly reasons: readonly string[];
  readonly looked: number;
  readonly unread: number;
  /** Looks at which the check's question did not arise. */
  readonly inapplicable: number;
}

/** What one check has come to so far. */
export class Tally {
  readonly check: WorkflowCheck;
  readonly findings: Finding[] = [];
  readonly #needs: string[] = [];
  readonly #reasons = new Set<string>();
  #looked = 0;
  #unread = 0;
  #inapplicable = 0;

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
    if (onlyWith && !holdsAny(file, onlyWith)) return;
    this.#hear(askFile(this.check, file), judging);
  }

  lookAround(repository: Repository, judging: WorkflowJudging): void {
    const { repository: ask } = this.check;
    if (ask === undefined) return;
    this.#looked += 1;
    this.#hear(askRepository(ask, repository), judging);
  }

  #hear(given: readonly Given[], judging: WorkflowJudging): void {
    if (given.length === 0) return;
    this.findings.push(...stampAll(this.check, given, judging));
    this.#needs.push(...needsOf(given));
    const reasons = given.flatMap(({ answer }) =>
      "notApplicable" in answer ? [answer.notApplicable] : [],
    );
    for (const reason of reasons) this.#reasons.add(reason);
    if (reasons.length > 0) this.#inapplicable += 1;
  }

  told(): Told {
    const { findings } = this;
    const [needs, reasons] = [this.#needs, [...this.#reasons]];
    const counts = {
      looked: this.#looked,
      unread: this.#unread,
      inapplicable: this.#inapplicable,
    };
    return { findings, needs, reasons, ...counts };
  }

  take({ findings, needs, reasons, looked, unread, inapplicable }: Told): void {
    this.findings.push(...findings);
    this.#needs.push(...needs);
    for (const reason of reasons) this.#reasons.add(reason);
    this.#looked += looked;
    this.#unread += unread;
    this.#inapplicable += inapplicable;
  }

  /** A finding below the threshold must not hide that something could not be looked at. */
  verdict(): CheckVerdict {
    if (this.#looked === 0 && this.#unread > 0) this.#needs.push("a file that can be read");
    const open = this.findings.find(({ suppressed }) => suppressed === undefined);
    const remarks: Answer[] = open ? [{ message: open.message }] : [];
    const answers = this.#needs.length > 0 ? [{ needs: shortened(this.#needs) }] : remarks;
    const isOpen = this.#inapplicable < this.#looked;
    const reasons = isOpen ? [] : Array.from(this.#reasons, (notApplicable) => ({ notApplicable }));
    return verdictOf(this.check, [...answers, ...reasons], isOpen ? this.#looked : 0);
  }
}
