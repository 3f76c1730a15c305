import { npmProvenance } from "../../../domain/attestation/provenance.ts";
import { npmPurl } from "../../../domain/registry/npm-name.ts";
import { isOnNpm } from "../../../domain/registry/packument.ts";
import type { NpmPublication } from "../../../domain/registry/publish-document.ts";
import { stagedReason } from "../../../domain/registry/staged-reason.ts";
import type { ReleaseStep } from "../../../domain/release/plan.ts";
import type { NpmFacts } from "../../../domain/release/release-facts.ts";
import { converge } from "../../../ports/converge.ts";
import type { Accepted } from "../../../ports/registry.ts";
import { claimsIn, settle, takeToken, type Work } from "../work.ts";
import { lookAtNpm, stagedAtNpm } from "./look-at-npm.ts";
import { npmCredential } from "./npm-credential.ts";

async function publicationOf(
  work: Work,
  { target, tag, document, sha1 }: NpmFacts,
): Promise<NpmPublication> {
  const { sealed, ports } = work;
  const { name, version, access } = target;
  const subject = { purl: npmPurl(target), sha512: target.file.sha512 };
  return {
    name,
    version,
    tag: tag.name,
    access,
    manifest: document,
    tarball: sealed.open(target.file.name),
    sha1,
    sha512: target.file.sha512,
    ...(target.provenance && {
      provenance: await ports.signer.sign(npmProvenance(claimsIn(work), subject)),
    }),
  };
}

interface Outcome {
  readonly value: Accepted;
  readonly wrote: boolean;
}

/** Notes what npm made of it. Bytes that wait are ours where this run heard their id, or an account's token read them back. */
function settleNpm(work: Work, { target }: NpmFacts, { value, wrote }: Outcome): void {
  const { id, name, version, file } = target;
  const url = work.ports.registry.addressOf(name, version);
  if (value.state === "live")
    return settle(work, {
      target: id,
      state: wrote ? "published" : "already",
      digest: file.sha256,
      url,
    });
  const { stageId } = value;
  const sure = stageId !== undefined;
  const reason = stagedReason({ name, file, sure, ...(sure && { stageId }) });
  return settle(work, { target: id, state: "staged", digest: file.sha256, url, reason });
}

/** Whoever finds the version staged by another run looks at its bytes, if a token lets him. */
async function withBytesSeen(work: Work, facts: NpmFacts, outcome: Outcome): Promise<Outcome> {
  const { value } = outcome;
  if (value.state === "live" || value.stageId !== undefined) return outcome;
  const seen = await stagedAtNpm(work, facts);
  return seen.known && seen.value ? { ...outcome, value: seen.value } : outcome;
}

/** Publishes one package, exactly once, or hands it to npm's staging area. */
export async function npmStep(work: Work, step: ReleaseStep): Promise<void> {
  const facts = work.facts.npm.find(({ target }) => target.id === step.about);
  if (!facts) throw new Error(`the plan names ${step.about}, which is no target`);
  const { target, packument } = facts;
  const isKnown = packument.known && isOnNpm(packument.value);
  const stage = target.mode === "stage";
  let publication: NpmPublication | undefined;
  const outcome = await converge<Accepted>(work.patience, {
    what: `${stage ? "staging" : "publishing"} ${target.id}`,
    look: async () => lookAtNpm(work, facts),
    write: async () => {
      publication ??= await publicationOf(work, facts);
      const { registry } = work.ports;
      const kept = takeToken(work, target.id);
      if (kept !== undefined) {
        const trial = { token: kept, oidc: true };
        const outcome = await registry.publish(publication, trial, { isKnown, stage });
        // A token from before the first write may have run out meanwhile, which looks like a refusal.
        if (outcome.kind !== "refused" || outcome.error.code !== "forbidden") return outcome;
      }
      const credential = await npmCredential(work, target.name);
      return registry.publish(publication, credential, { isKnown, stage });
    },
  });
  settleNpm(work, facts, await withBytesSeen(work, facts, outcome));
}
