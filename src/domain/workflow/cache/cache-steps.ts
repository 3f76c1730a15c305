import type { Place } from "../../finding/place.ts";
import type { Job, Step, Workflow } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import { actionVersion } from "../untrusted/action-version.ts";
import { FLIPPED, type Switch, switchOf } from "./cache-switch.ts";

/** A step that uses the repository's cache. */
export interface CacheStep {
  readonly step: Step;
  readonly what: string;
  readonly place: Place;
  readonly restores: boolean;
  readonly saves: boolean;
  /** Whether that is certain, or an expression decides in the run. */
  readonly certain: boolean;
}

/**
 * Actions that use the cache, one a line: how (`r` restores, `s` saves), and the inputs that switch
 * it. `+x` on where x is set, `*x` on unless x is off, `-x` on unless x is on; without inputs always.
 */
const TABLE = `
actions/cache rs -lookup-only
actions/cache/restore r -lookup-only
actions/cache/save s
actions/setup-node rs +cache
actions/setup-java rs +cache
actions/setup-go rs *cache
actions/setup-python rs +cache
actions/setup-dotnet rs +cache
astral-sh/setup-uv rs *enable-cache
swatinem/rust-cache rs -lookup-only
ruby/setup-ruby rs +bundler-cache
pyo3/maturin-action rs +sccache
mlugg/setup-zig rs *use-cache
oven-sh/setup-bun rs -no-cache
determinatesystems/magic-nix-cache-action rs *use-gha-cache
graalvm/setup-graalvm rs +cache
gradle/actions/setup-gradle rs -cache-disabled
gradle/gradle-build-action rs -cache-disabled
actions-rust-lang/setup-rust-toolchain rs *cache
mozilla-actions/sccache-action rs
nix-community/cache-nix-action rs
jdx/mise-action rs *cache
ramsey/composer-install rs -ignore-cache
awalsh128/cache-apt-pkgs-action rs
pnpm/action-setup rs +cache
denoland/setup-deno rs +cache
hendrikmuhs/ccache-action rs
mamba-org/setup-micromamba rs +cache-environment
bahmutov/npm-install rs *uselockfile
buildjet/cache rs -lookup-only
runs-on/cache rs -lookup-only
subosito/flutter-action rs +cache
erlef/setup-beam r +cache
shivammathur/cache-extensions rs
actions-rs-plus/cache rs
`;

interface Rule {
  readonly restores: boolean;
  readonly saves: boolean;
  readonly sign?: string;
  readonly input?: string;
}

let rules: ReadonlyMap<string, Rule> | undefined;

function read(): ReadonlyMap<string, Rule> {
  rules ??= new Map(
    TABLE.trim()
      .split("\n")
      .map((line) => {
        const [action = "", how = "", control] = line.split(" ");
        const ways = { restores: how.includes("r"), saves: how.includes("s") };
        const by = control && { sign: control.slice(0, 1), input: control.slice(1) };
        return [action, { ...ways, ...by }] as const;
      }),
  );
  return rules;
}

function byRule(step: Step, { sign, input }: Rule, tagsOnly: boolean): Switch {
  if (input === undefined) return "on";
  const text = step.with.get(input);
  if (text === undefined) return sign === "+" ? "off" : "on";
  const set = switchOf(text, tagsOnly);
  return sign === "-" ? FLIPPED[set] : set;
}

/** Since v5, setup-node caches by itself where package.json names npm. */
function setupNode(step: Step, tagsOnly: boolean): Switch {
  const cache = step.with.get("cache");
  const own = cache ? switchOf(cache, tagsOnly) : "off";
  const auto = step.with.get("package-manager-cache");
  if (own !== "off" || step.uses === undefined) return own;
  if (auto) return switchOf(auto, tagsOnly);
  const version = actionVersion(step.uses, step.job.workflow);
  const major =
    version.kind === "exact" ? version.parts[0] : version.kind === "major" ? version.major : 0;
  return major >= 5 ? "unknown" : "off";
}

/** setup-uv from v10 on, and one that is told so, leave the cache to whoever asks for it. */
function setupUv(step: Step, tagsOnly: boolean): Switch {
  const text = step.with.get("enable-cache");
  const version = step.uses && actionVersion(step.uses, step.job.workflow);
  const isNew =
    version?.kind === "exact"
      ? version.parts[0] >= 10
      : version?.kind === "major" && version.major >= 10;
  if (text === undefined || text.text.trim() === "auto") return isNew ? "off" : "on";
  return switchOf(text, tagsOnly);
}

/** The binary is cached only where a version is named, for then it is downloaded. */
function setupBuildx(step: Step, tagsOnly: boolean): Switch {
  if ((step.with.get("version")?.text.trim() ?? "") === "") return "off";
  const text = step.with.get("cache-binary");
  return text ? switchOf(text, tagsOnly) : "on";
}

const SPECIAL: Readonly<Record<string, (step: Step, tagsOnly: boolean) => Switch>> = {
  "actions/setup-node": setupNode,
  "astral-sh/setup-uv": setupUv,
  "docker/setup-buildx-action": setupBuildx,
};

const BOTH: Rule = { restores: true, saves: true };

/** Layers in the repository's cache: `type=gha`. */
function ofBuild(step: Step): Rule | undefined {
  const text = (name: string): string => step.with.get(name)?.text ?? "";
  const restores = /type=gha/.test(text("cache-from"));
  const saves = /type=gha/.test(text("cache-to"));
  return restores || saves ? { restores, saves } : undefined;
}

const BUILDS = new Set(["docker/build-push-action", "docker/bake-action"]);

function cacheStep(step: Step): CacheStep | undefined {
  const { uses } = step;
  if (uses === undefined) return undefined;
  const action = actionOf(uses.text);
  const special = SPECIAL[action];
  const rule = BUILDS.has(action) ? ofBuild(step) : (read().get(action) ?? (special && BOTH));
  if (rule === undefined) return undefined;
  const tagsOnly = startsOnTagsOnly(step.job.workflow);
  const state = special ? special(step, tagsOnly) : byRule(step, rule, tagsOnly);
  if (state === "off") return undefined;
  const { restores, saves } = rule;
  return {
    step,
    restores,
    saves,
    certain: state === "on",
    what: uses.text.trim(),
    get place() {
      return uses.place;
    },
  };
}

function lookAtTriggers({ triggers }: Workflow): boolean {
  return (
    triggers.length > 0 &&
    triggers.every(({ name, filters }) => {
      if (name === "release") return true;
      const branches = filters.get("branches") ?? [];
      const isRelease = branches.some(({ text }) => text.includes("release"));
      return name === "push" && filters.has("tags") && !isRelease;
    })
  );
}

const workflows = new WeakMap<Workflow, boolean>();

/** Whether nothing but pushed tags and releases start the workflow, so that `github.ref` is a tag. */
function startsOnTagsOnly(workflow: Workflow): boolean {
  const found = workflows.get(workflow) ?? lookAtTriggers(workflow);
  workflows.set(workflow, found);
  return found;
}

const jobs = new WeakMap<Job, readonly CacheStep[]>();

/** Every step of a job that uses the cache, as far as its inputs say. */
export function cacheStepsOf(job: Job): readonly CacheStep[] {
  const known = jobs.get(job);
  if (known) return known;
  const found = job.steps.map(cacheStep).filter((step) => step !== undefined);
  jobs.set(job, found);
  return found;
}
