import { npmStateOf, hasBegun, isPublishedEqual, ownDrafts } from "./begun.ts";
import { canonicalJson } from "./canonical-json.ts";
import { compareAssets, hasAsset } from "./compare-assets.ts";
import { hexDigest } from "./digest.ts";
import { PROVENANCE_ASSET, RECEIPT_ASSET } from "./hosted-release.ts";
import type { HostFacts, NpmFacts, ReleaseFacts } from "./release-facts.ts";
import type { PlanStep, TargetResult } from "./target.ts";

type StepKind =
  | "draft"
  | "asset"
  | "attest"
  | "provenance"
  | "recheck"
  | "npm"
  | "receipt"
  | "tag"
  | "release"
  | "floating";

export interface ReleaseStep extends PlanStep {
  readonly kind: StepKind;
  /** Name of the asset, or id of the package. */
  readonly about?: string;
}

export interface Plan {
  readonly steps: readonly ReleaseStep[];
  /** SHA-256 over bundle and steps, as hex. */
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

function draftSteps({ bundle, digest }: ReleaseFacts, host: HostFacts): ReleaseStep[] {
  const { id } = host.target;
  const [draft] = host.releases.known ? ownDrafts(host.releases.value, digest) : [];
  const compared = draft && compareAssets(draft, host.expected);
  const due = compared ? [...compared.missing, ...compared.different] : host.expected;
  const assets = due.map(({ name, sha256 }) =>
    writing("asset", id, [`upload ${name} (sha256:${sha256})`, "undoable", name]),
  );
  if (draft) return assets;
  const what = `make the draft release ${bundle.tag} at ${bundle.commit}`;
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

const npmStep = ({ target, tag, oidc }: NpmFacts): ReleaseStep => {
  const by = oidc ? "a trusted publisher" : "a token";
  const proved = target.provenance ? "with" : "without";
  const does = `publish ${target.name}@${target.version} as ${tag.name} (${target.access}, ${proved} provenance, by ${by})`;
  return writing("npm", target.id, [does, "for ever", target.id]);
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
  const tag = `tag ${bundle.commit} as ${bundle.tag}`;
  return [
    ...(published ? [] : [writing("receipt", id, [receipt, "undoable"])]),
    ...(tagged ? [] : [writing("tag", id, [tag, "for ever"])]),
    ...(published
      ? []
      : [writing("release", id, [`publish the release ${bundle.tag}`, "for ever"])]),
    ...floatingSteps(facts, host),
  ];
}

/** What is left to do, in order: everything that can be taken back first, tag and release last. What is done already has no step. */
export function planOf(facts: ReleaseFacts): Plan {
  const { host, bundle, branch } = facts;
  const unpublished = host && !isPublishedEqual(host) ? host : undefined;
  const before = [
    ...(unpublished ? draftSteps(facts, unpublished) : []),
    ...attestSteps(facts, unpublished),
  ];
  const after = [
    ...facts.npm.filter((npm) => npmStateOf(npm) !== "equal").map(npmStep),
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
  const steps = [...before, ...recheck, ...after];
  return { steps, digest: hexDigest("sha256", canonicalJson({ bundle: facts.digest, steps })) };
}

/** Where every target stands before anything is written. */
export function standing(facts: ReleaseFacts, plan: Plan): readonly TargetResult[] {
  const open = new Set(plan.steps.map(({ target }) => target));
  const npm = facts.npm.map(({ target }): TargetResult => {
    const state =
      open.has(target.id) && plan.steps.some((s) => s.kind === "npm" && s.about === target.id);
    return { target: target.id, state: state ? "planned" : "already", digest: target.file.sha256 };
  });
  if (!facts.host) return npm;
  const { id } = facts.host.target;
  const left = plan.steps.some((step) => step.target === id && step.kind !== "recheck");
  return [...npm, { target: id, state: left ? "planned" : "already", digest: facts.digest }];
}
