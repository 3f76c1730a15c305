import { policyConfig } from "../../domain/config/policy-config.ts";
import type { Config, RepositorySettings, Situation } from "../../domain/config/config-rule.ts";
import type { ConfigText } from "../../domain/config/read-shape.ts";
import { accepted, remapped, type Spoken } from "../../domain/config/settle-finding.ts";
import type { Finding } from "../../domain/finding/finding.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { suppressByPolicy } from "../../domain/policy/suppress.ts";
import type { Surrounding } from "../../domain/workflow/ignore/around.ts";
import type { Workspace } from "../../ports/workspace.ts";

type Understand = (config: ConfigText) => Config;

/** Where each tool looks for its settings, the first of which counts, and who understands them; loaded only where there are some. */
const KINDS: readonly (readonly [readonly string[], () => Promise<Understand>])[] = [
  [
    [".github/zizmor.yml", ".github/zizmor.yaml", "zizmor.yml", "zizmor.yaml"],
    async () => (await import("../../domain/config/zizmor-config.ts")).zizmorConfig,
  ],
  [
    [".github/actionlint.yaml", ".github/actionlint.yml"],
    async () => (await import("../../domain/config/actionlint-config.ts")).actionlintConfig,
  ],
  [
    [".poutine.yml", ".github/poutine.yml"],
    async () => (await import("../../domain/config/poutine-config.ts")).poutineConfig,
  ],
];

export interface ScanConfigGiven {
  readonly workspace: Workspace;
  readonly policy: Policy;
  /** Whether what is accepted counts; what checks are told of the repository always does. */
  readonly honours: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What one repository's settings come to; the policy's own outweigh those of other tools. */
function joined(configs: readonly Config[]): RepositorySettings {
  let all: RepositorySettings = { policies: {} };
  for (const { settings } of configs)
    all = { ...all, ...settings, policies: { ...all.policies, ...settings.policies } };
  return all;
}

/** Everything that is configured about a scan: the policy, and what other tools' settings say in each repository. */
export class ScanConfig {
  readonly #given: ScanConfigGiven;
  readonly #own: Config;
  /** By root, with a trailing slash or empty. */
  readonly #roots = new Map<string, readonly Spoken[]>();
  readonly #reading = new Map<string, Promise<RepositorySettings>>();

  /** Nobody has said anything about any finding, as in most repositories. */
  #isSilent: boolean;

  constructor(given: ScanConfigGiven) {
    this.#given = given;
    this.#own = policyConfig(given.policy);
    const { rules } = this.#own;
    this.#isSilent =
      !given.honours || (rules.length === 0 && given.policy.scan.ignore.length === 0);
  }

  /** Reads the settings of the repository at a root; a malformed file is a `GuardError`. */
  settingsAt(root: string): Promise<RepositorySettings> {
    const known = this.#reading.get(root) ?? this.#read(root);
    this.#reading.set(root, known);
    return known;
  }

  async #read(root: string): Promise<RepositorySettings> {
    const read = await Promise.all(KINDS.map((kind) => this.#readKind(root, kind)));
    const foreign = read.filter((config) => config !== undefined);
    if (foreign.length > 0 && this.#given.honours) this.#isSilent = false;
    this.#roots.set(root, [
      ...foreign.map((config) => ({ by: "config" as const, config })),
      { by: "policy", config: this.#own },
    ]);
    return joined([...foreign, this.#own]);
  }

  async #readKind(
    root: string,
    [names, understand]: (typeof KINDS)[number],
  ): Promise<Config | undefined> {
    const { workspace } = this.#given;
    const there = await Promise.all(names.map((name) => workspace.exists(root + name)));
    const name = names[there.indexOf(true)];
    if (name === undefined) return undefined;
    const text = new TextDecoder().decode(await workspace.read(root + name));
    return (await understand())({ path: root + name, text });
  }

  /** The finding with the severity that it has here. */
  graded(finding: Finding, file: Surrounding | undefined): Finding {
    if (this.#isSilent) return finding;
    const { situation, spoken } = this.#about(finding, file);
    return remapped(situation, spoken);
  }

  /** The finding, marked where the policy or other settings accept it. */
  settled(finding: Finding, file: Surrounding | undefined): Finding {
    if (this.#isSilent) return finding;
    const { policy, today } = this.#given;
    const { situation, spoken } = this.#about(finding, file);
    const [own = finding] = suppressByPolicy([finding], policy.scan.ignore, today);
    return accepted({ ...situation, finding: own }, spoken, today);
  }

  #about(
    finding: Finding,
    file: Surrounding | undefined,
  ): { situation: Situation; spoken: readonly Spoken[] } {
    const whole = finding.place?.path ?? file?.path ?? "";
    const root = [...this.#roots.keys()]
      .filter((prefix) => whole.startsWith(prefix))
      .toSorted((a, b) => b.length - a.length)[0];
    const path = root === undefined ? whole : whole.slice(root.length);
    const spoken = this.#roots.get(root ?? "") ?? [{ by: "policy" as const, config: this.#own }];
    return { situation: { finding, file, path }, spoken };
  }
}
