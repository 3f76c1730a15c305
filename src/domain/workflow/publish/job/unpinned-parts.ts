import type { Place } from "../../../finding/place.ts";
import type { Job } from "../../model.ts";
import { lockedAction } from "../../pins/lockfile/locked.ts";
import { referenceOf } from "../../pins/reference.ts";
import type { Text } from "../../text.ts";

/** An action, image or workflow that somebody else can change without a change here. */
export interface UnpinnedPart {
  readonly what: string;
  readonly place: Place;
  /** An action of a step, not an image or a called workflow. */
  readonly isAction: boolean;
  /** Of GitHub itself. */
  readonly ours: boolean;
  /** Made to move: a branch, `latest`, or nothing at all; a version's tag is only moved on purpose. */
  readonly moves: boolean;
}

const COMMIT = /@[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
const DIGEST = /@sha256:[0-9a-f]{64}$/i;
/** A version, or a commit cut short, which only an attacker with time to spare can imitate. */
const VERSION = /[@:](?:release\/)?v?\d[\w.+-]*$|@[\w-]+[-/@]v?\d+\.\d[\w.+-]*$|@[0-9a-f]{7,39}$/i;
const BY_GITHUB = /^(?:actions|github)\//i;

function ofImage(image: Text): UnpinnedPart | undefined {
  const what = image.text.trim();
  if (DIGEST.test(what) || what.includes("${{") || what === "") return undefined;
  return { what, place: image.place, isAction: false, ours: false, moves: !VERSION.test(what) };
}

function ofUses(uses: Text, job: Job): UnpinnedPart | undefined {
  const what = uses.text.trim();
  if (/^(?:\.{1,2}|\$)\//.test(what) || what.includes("${{")) return undefined;
  if (what.startsWith("docker://")) return ofImage(uses);
  if (COMMIT.test(what) || isLocked(uses, job)) return undefined;
  const { place } = uses;
  const isAction = uses !== job.uses;
  return { what, place, isAction, ours: BY_GITHUB.test(what), moves: !VERSION.test(what) };
}

/** The repository's lock file says which commit the reference stands for. */
function isLocked(uses: Text, { workflow }: Job): boolean {
  const reference = referenceOf(uses);
  return reference.kind === "action" && lockedAction(reference, workflow) !== undefined;
}

/** Everything of a job that is named by something its owner can move. */
export function unpinnedPartsOf(job: Job): readonly UnpinnedPart[] {
  const images = [job.container?.image, ...job.services.map(({ image }) => image)];
  const uses = [job.uses, ...job.steps.map((step) => step.uses)];
  return [
    ...uses.flatMap((text) => (text && ofUses(text, job)) ?? []),
    ...images.flatMap((text) => (text && ofImage(text)) ?? []),
  ];
}
