import type { Answer } from "../domain/finding/finding.ts";
import type { Confidence, Persona, Severity } from "../domain/finding/severity.ts";
import type { ConfigFile, Job, Repository, Step, Workflow } from "../domain/workflow/model.ts";
import type { Advisory } from "../domain/workflow/known/advisory-table.ts";

/** `package` looks at an npm package, `python` at wheels and sdists, `dependency` at what a release needs, `change` at how it differs from the last one, `asset` at every other file of a release, `trust` at whether a registry would recognise the job, `release` looks before anything is published, `published` at what the world sees afterwards. */
export const FAMILIES = [
  "workflow",
  "secrets",
  "permissions",
  "package",
  "python",
  "dependency",
  "change",
  "asset",
  "release",
  "published",
  "trust",
] as const;
export type Family = (typeof FAMILIES)[number];

/** What every check says of itself; its page is printed from it. */
export interface CheckFacts {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence?: Confidence;
  readonly persona?: Persona;
  /** Ids of the same defect elsewhere, such as `zizmor:unpinned-uses`. */
  readonly aliases?: readonly string[];
  /** Hygiene: the policy may lower a `could-not-check` of this check to a warning. Release-critical checks never. */
  readonly hygiene?: true;
  readonly why: string;
  readonly fix: string;
}

/** What GitHub is supposed to say of one repository in an example; a name leads to its commit. */
export interface OnlineExample {
  /** As it is called today, where that is another name. */
  readonly name?: string;
  readonly absent?: true;
  readonly archived?: true;
  readonly tags?: Readonly<Record<string, string>>;
  readonly branches?: Readonly<Record<string, string>>;
  /** Commits that only a fork holds. */
  readonly foreign?: readonly string[];
  readonly advisories?: readonly Advisory[];
}

/** `yaml` is a workflow; a line `# ^^^^ sentence` under a text marks the place and part of the sentence expected there. */
export interface WorkflowExample {
  readonly title: string;
  readonly yaml: string;
  /** Where the file stands; `.github/workflows/example.yml` where nothing is said. */
  readonly path?: string;
  /** Part of the sentence expected of a remark that has no place. */
  readonly says?: string;
  /** Other files of the same repository, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What GitHub says of the repositories that are used, by `owner/repository`; nobody asks where it is left out. */
  readonly online?: Readonly<Record<string, OnlineExample>>;
}

/** A check of workflows speaks at one or more altitudes; each is asked once per file, job, step, file of settings or repository. */
export interface WorkflowCheck extends CheckFacts {
  readonly family: "workflow";
  /** Lower-case words; a file of which neither its text nor what it uses of its own repository holds one, in any case, is fine without a look. */
  readonly onlyWith?: readonly string[];
  readonly workflow?: (workflow: Workflow) => Iterable<Answer>;
  readonly job?: (job: Job) => Iterable<Answer>;
  readonly step?: (step: Step) => Iterable<Answer>;
  readonly config?: (file: ConfigFile) => Iterable<Answer>;
  /** After all of its files, and only where a whole repository was given. */
  readonly repository?: (repository: Repository) => Iterable<Answer>;
  readonly examples: {
    readonly bad: readonly WorkflowExample[];
    readonly good: readonly WorkflowExample[];
  };
}

/** `given` makes the subject when asked, so that no token stands whole in a file; `says` is part of the expected sentence. */
interface SubjectExample<S> {
  readonly title: string;
  readonly given: () => S;
}

interface BadSubjectExample<S> extends SubjectExample<S> {
  readonly says: string;
}

/** A check of anything else looks at one subject, a plain value that was gathered before. */
export interface SubjectCheck<S> extends CheckFacts {
  readonly family: Exclude<Family, "workflow">;
  readonly inspect: (subject: S) => Iterable<Answer>;
  readonly examples: {
    readonly bad: readonly BadSubjectExample<S>[];
    readonly good: readonly SubjectExample<S>[];
    /** Subjects of which the check must say that it could not look. */
    readonly unknown?: readonly BadSubjectExample<S>[];
  };
}

export const defineCheck = (check: Omit<WorkflowCheck, "family">): WorkflowCheck => ({
  family: "workflow",
  ...check,
});

export const defineSubjectCheck = <S>(check: SubjectCheck<S>): SubjectCheck<S> => check;
