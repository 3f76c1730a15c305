import {
  attestationObject,
  type AttestationObject,
} from "../../../domain/registry/pypi/attestation/attestation-object.ts";
import { publishStatement } from "../../../domain/registry/pypi/attestation/publish-statement.ts";
import { type Fact, known } from "../../../domain/failure/fact.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import type { BundleFile } from "../../../domain/release/bundle.ts";
import type { ReleaseStep } from "../../../domain/release/plan.ts";
import { pypiStateOf, twinOf } from "../../../domain/release/pypi-facts.ts";
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
  const facts = { target, project, stated: [], seenAt: ports.clock.now() };
  const state = pypiStateOf(facts, file);
  if (state === "equal") return known("live");
  if (state === "different")
    throw conflict(`${file.name} appeared on PyPI with other bytes than the sealed ones`);
  const twin = twinOf(facts, file);
  if (twin) throw conflict(`The bytes of ${file.name} appeared on PyPI as ${twin.name}`);
  return known(undefined);
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
  const { wrote } = await converge<"live">(work.patience, {
    what: `uploading ${file.name}`,
    look: async () => look(work, upload),
    write: async () => {
      // Signed once, however often it must be sent: each signature is one more entry in a public log.
      attestations ??= await attestationsOf(work, upload);
      const bytes = work.sealed.bytesOf(file.name);
      // Minted after everything that takes time.
      const credential = await pypiCredential(work, target);
      return index.upload({ project: target.name, file, bytes, attestations }, credential);
    },
  });
  note(work, upload, wrote ? "published" : "already");
}
