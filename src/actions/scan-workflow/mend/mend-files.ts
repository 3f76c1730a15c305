import type { Edit, Finding } from "../../../domain/finding/finding.ts";
import {
  applyFixes,
  type Proposal,
  proposalOf,
  type Refusal,
} from "../../../domain/workflow/fix/apply-fixes.ts";
import { ChangedOffsets } from "../../../domain/workflow/fix/changed-offsets.ts";
import type { FixKind } from "../../../domain/workflow/fix/fix-kinds.ts";
import { scanWorkflow, type ScanConclusion, type ScanPorts } from "../run.ts";
import type { ScanInputs } from "../scan-inputs.ts";
import { mendedPorts, rereadable } from "./mended-ports.ts";

/** Fixes that clash wait for the next round; real files need two or three. */
const MOST_ROUNDS = 12;

/** What mending came to; nothing is written yet. */
export interface Mending {
  readonly kind: FixKind;
  /** The scan of the files as they were, and as they would be. */
  readonly before: ScanConclusion;
  readonly after: ScanConclusion;
  /** The new texts of the files that change, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly Proposal[];
  readonly refused: readonly Refusal[];
}

/** Equal findings of one place differ in a number behind it. */
const baseOf = ({ check, fingerprint }: Finding): string =>
  `${check} ${fingerprint.replace(/-\d+$/, "")}`;

const whereOf = (finding: Finding, offset: number | undefined): string =>
  `${baseOf(finding)} ${finding.place?.path} ${offset ?? 0}`;

const open = ({ report }: ScanConclusion): readonly Finding[] =>
  report.findings.filter(({ suppressed }) => suppressed === undefined);

class Rounds {
  readonly #inputs: ScanInputs;
  readonly #ports: ScanPorts;
  readonly #kind: FixKind;
  readonly #texts = new Map<string, string>();
  readonly #applied: Proposal[] = [];
  readonly #refused = new Map<string, Refusal>();

  constructor(inputs: ScanInputs, ports: ScanPorts, kind: FixKind) {
    this.#inputs = inputs;
    this.#ports = rereadable(ports);
    this.#kind = kind;
  }

  async run(): Promise<Mending> {
    const before = await scanWorkflow(this.#inputs, this.#ports);
    let after = before;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      // A round works on what the one before has made.
      // oxlint-disable-next-line no-await-in-loop
      const next = await this.#round(after);
      if (next === undefined) break;
      after = next;
    }
    const [texts, applied, refused] = [this.#texts, this.#applied, [...this.#refused.values()]];
    return { kind: this.#kind, before, after, texts, applied, refused };
  }

  /** The scan after one round; undefined where nothing more can be mended. */
  async #round(last: ScanConclusion): Promise<ScanConclusion | undefined> {
    const proposals = open(last).flatMap((finding) => {
      const proposal = this.#refused.has(baseOf(finding))
        ? undefined
        : proposalOf(finding, this.#kind);
      return proposal ? [proposal] : [];
    });
    const { texts, edits, applied, refused } = await applyFixes(last.sources, proposals);
    for (const refusal of refused) this.#refused.set(baseOf(refusal.finding), refusal);
    if (applied.length === 0) return undefined;
    for (const [path, text] of texts) this.#texts.set(path, text);
    this.#applied.push(...applied);
    const next = await scanWorkflow(this.#inputs, mendedPorts(this.#ports, this.#texts));
    this.#stopIdle(applied, edits, next);
    return next;
  }

  /** A fix after which its finding still stands in the same place would be made again and again. */
  #stopIdle(applied: readonly Proposal[], edits: readonly Edit[], next: ScanConclusion): void {
    const left = new Set(
      open(next).map((finding) => whereOf(finding, finding.place?.start.offset)),
    );
    for (const proposal of applied) {
      const { finding } = proposal;
      const own = edits.filter(({ path }) => path === finding.place?.path);
      const at = finding.place?.start.offset ?? 0;
      const offsets = new ChangedOffsets(own);
      // What was put right in front of it may belong to it now.
      const now = [offsets.movedKey(at), (offsets.movedKey(at - 1) ?? 0) + 1];
      if (now.some((offset) => left.has(whereOf(finding, offset))))
        this.#refused.set(baseOf(finding), {
          ...proposal,
          because: "the finding is still there after it",
        });
    }
  }
}

/** Scans, mends what can be mended, and scans again until nothing more can be. */
export const mendFiles = (inputs: ScanInputs, ports: ScanPorts, kind: FixKind): Promise<Mending> =>
  new Rounds(inputs, ports, kind).run();
