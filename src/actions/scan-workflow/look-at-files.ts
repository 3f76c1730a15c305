import type { WorkflowCheck } from "../../checks/define-check.ts";
import type { ScannedFile } from "../../checks/hear-workflow.ts";
import { WorkflowJudge } from "../../checks/judge-workflows.ts";
import type { Told } from "../../checks/tally.ts";
import type { Finding } from "../../domain/finding/finding.ts";
import {
  type Confidence,
  isAsSureAs,
  isAtLeast,
  isShownTo,
  type Persona,
} from "../../domain/finding/severity.ts";
import type { Judgement } from "../../domain/finding/verdict.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { type Drawn, GraphGallery } from "../../domain/workflow/graph/graph-gallery.ts";
import { outlineOf } from "../../domain/workflow/outline-of.ts";
import type { Outline } from "../../domain/workflow/model.ts";
import { publishRows } from "./publish-table.ts";
import { FileReader, type ReadPorts } from "./read-files.ts";
import { ScanConfig } from "./scan-config.ts";
import type { ScanInputs } from "./scan-inputs.ts";
import type { SelectedFile, Selection } from "./select-files.ts";

/** What a scan looks with, the same in every thread. */
export interface Outlook {
  readonly inputs: ScanInputs;
  readonly policy: Policy;
  readonly roots: Selection["roots"];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Somebody will ask whether a finding was made, even if it is not shown. */
  readonly remembersHidden: boolean;
  /** Somebody will ask for the lines of the files. */
  readonly keepsTexts: boolean;
}

interface LookedAt {
  readonly path: string;
  readonly kind: string;
  readonly readable: boolean;
  readonly jobs: readonly string[];
}

/** What some of the files came to; plain data, so that it can come from another thread. */
export interface Part {
  /** In the order of the checks. */
  readonly told: readonly Told[];
  /** Fingerprints of findings that are not shown. */
  readonly hidden: ReadonlySet<string>;
  readonly files: readonly LookedAt[];
  readonly rows: readonly (readonly string[])[];
  readonly drawn: Drawn;
  readonly sources: ReadonlyMap<string, string>;
  /** By the root of their repository; only of whole ones. */
  readonly outlines: ReadonlyMap<string, readonly Outline[]>;
}

/** Looks at files, in as many parts as it is asked to; what it has read of a repository it keeps for the next part. */
export class Onlooker {
  readonly #outlook: Outlook;
  readonly #checks: readonly WorkflowCheck[];
  readonly #config: ScanConfig;
  readonly #reader: FileReader;

  constructor(outlook: Outlook, checks: readonly WorkflowCheck[], ports: ReadPorts) {
    const { inputs, policy, roots, today } = outlook;
    const { workspace } = ports;
    const honours = !inputs["no-ignores"];
    const config = new ScanConfig({ workspace, policy, honours, today });
    this.#outlook = outlook;
    this.#checks = checks;
    this.#config = config;
    this.#reader = new FileReader(
      { ...ports, settingsAt: (root) => config.settingsAt(root) },
      roots,
    );
  }

  async look(selected: readonly SelectedFile[]): Promise<Part> {
    const hidden = new Set<string>();
    const judge = this.#judge(hidden);
    const gallery = new GraphGallery();
    const [files, rows]: [LookedAt[], (readonly string[])[]] = [[], []];
    const sources = new Map<string, string>();
    const outlines = new Map<string, Outline[]>();
    for await (const file of this.#reader.files(selected)) {
      judge.look(file);
      files.push(lookedAt(file));
      if (this.#outlook.keepsTexts) sources.set(file.path, file.source);
      if (!("jobs" in file)) continue;
      rows.push(...publishRows(file));
      gallery.offer(file);
      remember(outlines, file);
    }
    return { told: judge.told(), hidden, files, rows, drawn: gallery.drawn(), sources, outlines };
  }

  /** What all parts come to, once the checks of whole repositories have spoken too. */
  async judgement(parts: readonly Part[], hidden: Set<string>): Promise<Judgement> {
    const judge = this.#judge(hidden);
    for (const { told } of parts) judge.take(told);
    for (const repository of await this.#reader.openWhole()) {
      const { root, outlines } = repository;
      outlines.push(...parts.flatMap((part) => part.outlines.get(root) ?? []));
      judge.lookAround(repository);
    }
    return judge.judgement();
  }

  #judge(hidden: Set<string>): WorkflowJudge {
    const { inputs, today, remembersHidden } = this.#outlook;
    const passesOver = (persona: Persona, confidence: Confidence): boolean =>
      !isShownTo(persona, inputs.persona) || !isAsSureAs(confidence, inputs["min-confidence"]);
    return new WorkflowJudge({
      checks: this.#checks,
      ...(!remembersHidden && { passesOver }),
      shows: shownTo(inputs, hidden),
      honoursComments: !inputs["no-ignores"],
      today,
      graded: (finding, file) => this.#config.graded(finding, file),
      settled: (finding, file) => this.#config.settled(finding, file),
    });
  }
}

/** Tells who sees a finding, and keeps the fingerprints of those that nobody sees. */
const shownTo =
  (inputs: ScanInputs, hidden: Set<string>) =>
  ({ persona, severity, confidence, fingerprint }: Finding): boolean => {
    const shows =
      isShownTo(persona, inputs.persona) &&
      isAtLeast(severity, inputs["min-severity"]) &&
      isAsSureAs(confidence, inputs["min-confidence"]);
    if (!shows) hidden.add(fingerprint);
    return shows;
  };

const lookedAt = (file: ScannedFile): LookedAt => {
  const { path, kind, readable } = file;
  return { path, kind, readable, jobs: "jobs" in file ? file.jobs.map(({ id }) => id) : [] };
};

/** Only the checks of whole repositories ask for it. */
function remember(
  outlines: Map<string, Outline[]>,
  file: Extract<ScannedFile, { jobs: unknown }>,
): void {
  const { root, paths } = file.repository;
  if (paths === undefined) return;
  const known = outlines.get(root) ?? [];
  outlines.set(root, [...known, outlineOf(file)]);
}
