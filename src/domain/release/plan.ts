import { npmStateOf, hasBegun, isPublishedEqual, ownDrafts } from "./begun.ts";
import { canonicalJson } from "./canonical-json.ts";
import { compareAssets, hasAsset } from "./compare-assets.ts";
import { hexDigest } from "./digest.ts";
import { PROVENANCE_ASSET, RECEIPT_ASSET } from "./hosted-release.ts";
import { missingFiles, type PypiFacts } from "./pypi-facts.ts";
import { publishOrder } from "./publish-order.ts";
import type { HostFacts, NpmFacts, ReleaseFacts } from "./release-facts.ts";
import type { PlanStep, TargetResult } from "./target.ts";
import { untouched } from "./untouched.ts";

type StepKind =
  | "draft"
  | "asset"
  | "attest"
  | "provenance"
  | "recheck"
  | "npm"
  | "pypi"
  | "receipt"
  | "tag"
  | "release"
  | "floating";

export interface ReleaseStep extends PlanStep {
  readonly kind: StepKind;
  /** Name of the asset or of the file for a Python index, or id of the package. */
  readonly about?: string;
}

export interface Plan {
  readonly steps: readonly ReleaseStep[];
  /** SHA-256 over the bundle and every step, those that are done too, as hex. */
  readonly digest: string;
}

type Undo = "undoable" | "for ever";

const writing = (
  kind: ReleaseStep["kind"],
  target: string,
  [does, undo, about]: readonly [string, Undo, string?],
): ReleaseStep => ({
  kind,
  target,
  does,
  writes: true,
  reversible: undo === "undoable",
  ...(about !== undefined && { about }),
});

/** Whether the world may be told of the repository; only then anything is signed in public. */
export const isPublic = ({ claims }: ReleaseFacts): boolean =>
  claims.known && claims.value.repository_visibility === "public";

/** What an approved plan stands for holds the text of the release, as far as the policy chooses it. */
function notesOf({ target: { notes, changelog } }: HostFacts): string {
  if (notes === "none") return "";
  return notes === "generated"
    ? ", with notes that GitHub generates"
    : `, with notes from ${changelog}`;
}

function draftSteps({ bundle, digest }: ReleaseFacts, host: HostFacts): ReleaseStep[] {
  const { id } = host.target;
  const [draft] = host.releases.known ? ownDrafts(host.releases.value, digest) : [];
  const compared = draft && compareAssets(draft, host.expected);
  const due = compared ? [...compared.missing, ...compared.different] : host.expected;
  const assets = due.map(({ name, sha256 }) =>
    writing("asset", id, [`upload ${name} (sha256:${sha256})`, "undoable", name]),
  );
  if (draft) return assets;
  const what = `make the draft release ${bundle.tag} at ${bundle.commit}${notesOf(host)}`;
  return [writing("draft", id, [what, "undoable"]), ...assets];
}

function provenanceStep({ digest }: ReleaseFacts, host: HostFacts): ReleaseStep {
  const [draft] = host.releases.known ? ownDrafts(host.releases.value, digest) : [];
  const there = draft !== undefined && hasAsset(draft, PROVENANCE_ASSET);
  const does = `${there ? "check" : "upload"} ${PROVENANCE_ASSET}`;
  return {
    kind: "provenance",
    target: host.target.id,
    does,
    writes: !there,
    reversible: true,
  };
}

function attestSteps(facts: ReleaseFacts, unpublished: HostFacts | undefined): ReleaseStep[] {
  if (!isPublic(facts)) return [];
  const target = facts.host?.target.id ?? `attestation:${facts.bundle.repository.name}`;
  const does = "sign the provenance of every sealed file, and store it with GitHub";
  const attested = facts.attested.known && facts.attested.value;
  return [
    ...(attested ? [] : [writing("attest", target, [does, "for ever"])]),
    ...(unpublished ? [provenanceStep(facts, unpublished)] : []),
  ];
}

const npmStep = ({ target, tag, oidc, described }: NpmFacts): ReleaseStep => {
  const by = oidc ? "a trusted publisher" : "a token";
  const proved = target.provenance ? "with" : "without";
  const stage = target.mode === "stage";
  const what = `${stage ? "stage" : "publish"} ${target.name}@${target.version} as ${tag.name}`;
  const does = `${what} (${target.access}, ${proved} provenance, by ${by}${stage ? ", for a maintainer to approve" : ""}; tarball sha256:${target.file.sha256}, description sha256:${described})`;
  return writing("npm", target.id, [does, stage ? "undoable" : "for ever", target.id]);
};

/** A project that is not there is made by its pending publisher, or by the token's account. */
const makerOf = ({ project, target }: PypiFacts): string => {
  if (!project.known || project.value !== undefined) return "";
  const maker = target.trusted ? "its pending publisher, which must be registered" : "the token";
  return `; the project is not there yet, so ${maker}, makes it`;
};

const pypiSteps = (facts: PypiFacts): ReleaseStep[] => {
  const { target } = facts;
  const by = target.trusted ? "a trusted publisher" : "a token";
  const attested = target.attest ? "with" : "without";
  const where = target.index === "pypi" ? "PyPI" : "TestPyPI";
  return missingFiles(facts).map(({ name, sha256 }, index) => {
    const maker = index === 0 ? makerOf(facts) : "";
    const does = `upload ${name} (sha256:${sha256}) to ${where} as ${target.name} ${target.version} (${attested} attestation, by ${by}${maker})`;
    return writing("pypi", target.id, [does, "for ever", name]);
  });
};

/** Only the highest release of its major version moves the tag, and only where it is not there already. */
function floatingSteps({ bundle }: ReleaseFacts, { target, floating }: HostFacts): ReleaseStep[] {
  const { id, floatingTag } = target;
  if (floatingTag === undefined || floating === undefined) return [];
  const { at, higher } = floating;
  const there = at.known && at.value === bundle.commit;
  const overtaken = higher.known && higher.value !== undefined;
  if (there || overtaken) return [];
  return [writing("floating", id, [`move the tag ${floatingTag} to ${bundle.commit}`, "undoable"])];
}

function lastSteps(facts: ReleaseFacts, host: HostFacts): ReleaseStep[] {
  const { bundle } = facts;
  const { id } = host.target;
  const published = isPublishedEqual(host);
  const receipt = `upload ${RECEIPT_ASSET}, with what every registry holds`;
  const tagged = host.tagAt.known && host.tagAt.value !== undefined;
  const kind = host.target.prerelease ? " as a prerelease" : "";
  // Neither a draft nor any read tells it, so a reader of the plan should know.
  const tag = `tag ${bundle.commit} as ${bundle.tag} (only now GitHub tells whether a deleted immutable release has used the tag up)`;
  return [
    ...(published ? [] : [writing("receipt", id, [receipt, "undoable"])]),
    ...(tagged ? [] : [writing("tag", id, [tag, "for ever"])]),
    ...(published
      ? []
      : [writing("release", id, [`publish the release ${bundle.tag}${kind}`, "for ever"])]),
    ...floatingSteps(facts, host),
  ];
}

/** What is left to do, in order: everything that can be taken back first, tag and release last. What is done already has no step. */
function stepsOf(facts: ReleaseFacts): readonly ReleaseStep[] {
  const { host, bundle, branch } = facts;
  const unpublished = host && !isPublishedEqual(host) ? host : undefined;
  const before = [
    ...(unpublished ? draftSteps(facts, unpublished) : []),
    ...attestSteps(facts, unpublished),
  ];
  const after = [
    ...publishOrder(facts.npm)
      .order.filter((npm) => npmStateOf(npm) !== "equal")
      .map(npmStep),
    ...facts.pypi.flatMap(pypiSteps),
    ...(host ? lastSteps(facts, host) : []),
  ];
  const [first] = after;
  const recheck: ReleaseStep[] =
    first === undefined || hasBegun(facts)
      ? []
      : [
          {
            kind: "recheck",
            target: first.target,
            does: `ask again whether ${branch} is still at ${bundle.commit}`,
            writes: false,
            reversible: true,
          },
        ];
  return [...before, ...recheck, ...after];
}

/**
 * The plan. Its digest stands for the whole of it, from the first step to the last, and so stays the
 * same while steps are done: what somebody approved can be cut off, and go on.
 */
export function planOf(facts: ReleaseFacts): Plan {
  const whole = stepsOf(untouched(facts));
  const digest = hexDigest("sha256", canonicalJson({ bundle: facts.digest, steps: whole }));
  const steps = stepsOf(facts);
  const keys = new Set(whole.map(keyOf));
  const extra = steps.find((step) => !keys.has(keyOf(step)));
  if (extra) throw new Error(`${extra.does} is no part of the whole plan`);
  return { steps, digest };
}

const keyOf = ({ kind, target, about = "" }: ReleaseStep): string =>
  JSON.stringify([kind, target, about]);

const pypiStanding = (facts: PypiFacts): TargetResult => {
  const missing = missingFiles(facts);
  return {
    target: facts.target.id,
    state: missing.length > 0 ? "planned" : "already",
    files: facts.target.files.map(({ name, sha256 }) => ({
      name,
      sha256,
      state: missing.some((file) => file.name === name) ? "planned" : "already",
    })),
  };
};

/** Where every target stands before anything is written. */
export function standing(facts: ReleaseFacts, plan: Plan): readonly TargetResult[] {
  const open = new Set(plan.steps.map(({ target }) => target));
  const npm = facts.npm.map(({ target }): TargetResult => {
    const state =
      open.has(target.id) && plan.steps.some((s) => s.kind === "npm" && s.about === target.id);
    return { target: target.id, state: state ? "planned" : "already", digest: target.file.sha256 };
  });
  const registries = [...npm, ...facts.pypi.map(pypiStanding)];
  if (!facts.host) return registries;
  const { id } = facts.host.target;
  const left = plan.steps.some((step) => step.target === id && step.kind !== "recheck");
  return [...registries, { target: id, state: left ? "planned" : "already", digest: facts.digest }];
}
