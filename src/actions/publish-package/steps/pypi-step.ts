import {
  attestationObject,
  type AttestationObject,
} from "../../../domain/registry/pypi/attestation/attestation-object.ts";
import { publishStatement } from "../../../domain/registry/pypi/attestation/publish-statement.ts";
import { distributionFile } from "../../../domain/registry/pypi/distribution-file.ts";
import { Blake2b256 } from "../../../domain/registry/pypi/upload/blake2b.ts";
import { type FormField, uploadForm } from "../../../domain/registry/pypi/upload/upload-form.ts";
import { type Fact, known } from "../../../domain/failure/fact.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import type { BundleFile } from "../../../domain/release/bundle.ts";
import type { ReleaseStep } from "../../../domain/release/plan.ts";
import { type PypiFacts, pypiStateOf, twinOf } from "../../../domain/release/pypi-facts.ts";
import type { PypiTarget } from "../../../domain/release/pypi-target.ts";
import type { TargetResult, TargetState } from "../../../domain/release/target.ts";
import { converge } from "../../../ports/converge.ts";
import { settle, type Work } from "../work.ts";
import { pypiCredential } from "./pypi-credential.ts";

interface Upload {
  readonly target: PypiTarget;
  readonly file: BundleFile;
}

const conflict = (says: string): GuardError =>
  new GuardError("conflict", {
    says,
    fix: "Find out who uploaded it: this run did not. Yank that release if it is not yours, and release a higher version.",
  });

/** What the index has under this name now; other bytes end the run. */
async function look(work: Work, { target, file }: Upload): Promise<Fact<"live" | undefined>> {
  const { ports } = work;
  const project = await ports.pythonIndexOf(target.index).project(target.name);
  if (!project.known) return project;
  const facts = { ...factsOf(work, target), project };
  const state = pypiStateOf(facts, file);
  if (state === "equal") return known("live");
  if (state === "different")
    throw conflict(`${file.name} appeared on PyPI with other bytes than the sealed ones`);
  const twin = twinOf(facts, file);
  if (twin) throw conflict(`The bytes of ${file.name} appeared on PyPI as ${twin.name}`);
  return known(undefined);
}

function factsOf({ facts }: Work, target: PypiTarget): PypiFacts {
  const found = facts.pypi.find((each) => each.target.id === target.id);
  if (found) return found;
  throw new Error(`the plan names ${target.id}, which is no target`);
}

/** The form beside the file, whose second digest nobody has sealed: the file is read once for it. */
async function fieldsOf(work: Work, { target, file }: Upload): Promise<readonly FormField[]> {
  const named = distributionFile(file.name);
  const metadata = factsOf(work, target).metadata.get(file.name);
  if (named === undefined || metadata === undefined)
    throw new Error(`${file.name} is a target without metadata`);
  const digest = new Blake2b256();
  for await (const bytes of work.sealed.open(file.name).stream()) digest.update(bytes);
  return uploadForm(named, metadata, { sha256: file.sha256, blake2b256: digest.hex() });
}

/** One attestation of one file, in PyPI's shape. */
async function attestationsOf(work: Work, { target, file }: Upload) {
  if (!target.attest) return [];
  const signed = await work.ports.signer.sign(publishStatement(file));
  return [attestationObject(signed.json)];
}

function uploadOf({ facts }: Work, step: ReleaseStep): Upload {
  const target = facts.pypi.find((each) => each.target.id === step.target)?.target;
  const file = target?.files.find(({ name }) => name === step.about);
  if (target && file) return { target, file };
  throw new Error(`the plan names ${step.about} of ${step.target}, which is no target`);
}

/** Notes what became of the file. A target is done when its last file is. */
function note(work: Work, { target, file }: Upload, state: TargetState): void {
  const before = work.progress.results.get(target.id)?.files ?? [];
  const files = before.map((each) => (each.name === file.name ? { ...each, state } : each));
  const url = work.ports.pythonIndexOf(target.index).addressOf(target.name, target.version);
  const states = new Set(files.map((each) => each.state));
  const whole: TargetResult["state"] = states.has("published") ? "published" : "already";
  settle(work, {
    target: target.id,
    state: states.has("planned") ? "planned" : whole,
    files,
    url,
  });
}

/** Uploads one file, exactly once. */
export async function pypiStep(work: Work, step: ReleaseStep): Promise<void> {
  const upload = uploadOf(work, step);
  const { target, file } = upload;
  const index = work.ports.pythonIndexOf(target.index);
  let attestations: readonly AttestationObject[] | undefined;
  let fields: readonly FormField[] | undefined;
  const { wrote } = await converge<"live">(work.patience, {
    what: `uploading ${file.name}`,
    look: async () => look(work, upload),
    write: async () => {
      // Signed once, however often it must be sent: each signature is one more entry in a public log.
      attestations ??= await attestationsOf(work, upload);
      fields ??= await fieldsOf(work, upload);
      const source = work.sealed.open(file.name);
      // Minted after everything that takes time.
      const credential = await pypiCredential(work, target);
      return index.upload({ project: target.name, file, source, fields, attestations }, credential);
    },
  });
  note(work, upload, wrote ? "published" : "already");
}
