import { npmProvenance } from "../../../domain/attestation/provenance.ts";
import { type Fact, known } from "../../../domain/failure/fact.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { npmPurl } from "../../../domain/registry/npm-name.ts";
import { versionState } from "../../../domain/registry/packument.ts";
import type { NpmPublication } from "../../../domain/registry/publish-document.ts";
import type { ReleaseStep } from "../../../domain/release/plan.ts";
import type { NpmFacts } from "../../../domain/release/release-facts.ts";
import { converge } from "../../../ports/converge.ts";
import { claimsIn, settle, type Work } from "../work.ts";
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

/** What npm has of the version now; other bytes end the run. */
async function look({ ports }: Work, { target }: NpmFacts): Promise<Fact<"live" | undefined>> {
  const packument = await ports.registry.packument(target.name);
  if (!packument.known) return packument;
  const state = versionState(packument.value, target.version, target.file.sha512);
  if (state === "absent") return known(undefined);
  if (state === "equal") return known("live");
  throw new GuardError("conflict", {
    says: `${target.id} appeared on npm with other bytes than the sealed ones`,
    fix: "Find out who published it: this run did not. Deprecate that version if it is not yours, and release a higher one.",
  });
}

/** Publishes one package, exactly once. */
export async function npmStep(work: Work, step: ReleaseStep): Promise<void> {
  const facts = work.facts.npm.find(({ target }) => target.id === step.about);
  if (!facts) throw new Error(`the plan names ${step.about}, which is no target`);
  const { target, packument } = facts;
  const isKnown = packument.known && packument.value !== undefined;
  let publication: NpmPublication | undefined;
  const { value, wrote } = await converge<"live" | "staged">(work.patience, {
    what: `publishing ${target.id}`,
    look: async () => look(work, facts),
    write: async () => {
      publication ??= await publicationOf(work, facts);
      const credential = await npmCredential(work, target.name);
      return work.ports.registry.publish(publication, credential, isKnown);
    },
  });
  const url = work.ports.registry.addressOf(target.name, target.version);
  const published = wrote ? "published" : "already";
  const state = value === "staged" ? "staged" : published;
  settle(work, { target: target.id, state, digest: target.file.sha256, url });
}
