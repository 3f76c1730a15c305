import type { ByteSource } from "../../../domain/content/byte-source.ts";
import { known, unknown } from "../../../domain/failure/fact.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import {
  type ExpectedAsset,
  type HostedAsset,
  type HostedRelease,
  isSame,
  RECEIPT_ASSET,
  replacementName,
} from "../../../domain/release/hosted-release.ts";
import type { WriteOutcome } from "../../../domain/release/write-outcome.ts";
import { converge } from "../../../ports/converge.ts";
import { draftIn, seen, type Work } from "../work.ts";

/** The draft as it is now; one that is gone or published is nothing to write to. */
export async function currentDraft(work: Work): Promise<HostedRelease> {
  const { id, tag } = draftIn(work);
  const release = await work.host.release(id);
  if (release?.draft) return release;
  throw new GuardError("conflict", {
    says: `The draft of ${tag} was ${release ? "published" : "deleted"} while this run was going on`,
    fix: "Find out who did. Run the job again: it goes on from what it finds.",
  });
}

/** What an upload beside this one has just read, or is reading; else what is there now. */
async function knownDraft(work: Work): Promise<HostedRelease> {
  const { progress } = work;
  if (progress.seenDraft) return progress.seenDraft;
  const look = (progress.draftLook ??= currentDraft(work));
  try {
    const seen = await look;
    if (progress.draftLook === look) progress.seenDraft = seen;
    return seen;
  } finally {
    if (progress.draftLook === look) delete progress.draftLook;
  }
}

/** Adds what has arrived; anything else than a whole new file makes what was seen, or is being read, worthless. */
function remember({ progress }: Work, outcome: WriteOutcome<HostedAsset>, isNew: boolean): void {
  const { seenDraft } = progress;
  delete progress.seenDraft;
  if (!isNew || outcome.kind !== "done") delete progress.draftLook;
  else if (seenDraft)
    progress.seenDraft = { ...seenDraft, assets: [...seenDraft.assets, outcome.value] };
}

const named = ({ assets }: HostedRelease, name: string): HostedAsset | undefined =>
  assets.find((asset) => asset.name === name);

interface Upload {
  readonly work: Work;
  readonly expected: ExpectedAsset;
  readonly content: ByteSource;
}

/** What GitHub says has arrived must be what was sent. */
async function send(
  { work, expected, content }: Upload,
  release: HostedRelease,
  name: string,
): Promise<WriteOutcome<HostedAsset>> {
  const sent = await work.host.upload(release, name, content);
  if (sent.kind !== "done" || isSame(sent.value, { ...expected, name })) return sent;
  return { kind: "unknown", says: `GitHub says that ${name} arrived with another digest` };
}

/** The old asset goes only after the new one has arrived whole under another name. */
async function replace(
  upload: Upload,
  release: HostedRelease,
  old: HostedAsset,
): Promise<WriteOutcome<HostedAsset>> {
  const { host } = upload.work;
  const { expected } = upload;
  const name = replacementName(expected.name);
  const waiting = named(release, name);
  const ready = waiting !== undefined && isSame(waiting, { ...expected, name });
  if (waiting && !ready) {
    const deleted = await host.deleteAsset(waiting.id);
    if (deleted.kind !== "done") return deleted;
  }
  const fresh = ready
    ? ({ kind: "done", value: waiting } as const)
    : await send(upload, release, name);
  if (fresh.kind !== "done") return fresh;
  const deleted = await host.deleteAsset(old.id);
  if (deleted.kind !== "done") return deleted;
  return host.renameAsset(fresh.value.id, expected.name);
}

async function write(upload: Upload, release: HostedRelease): Promise<WriteOutcome<HostedAsset>> {
  const { work, expected } = upload;
  const there = named(release, expected.name);
  // A receipt can be written again from what the registries hold, so it needs no second name,
  // which another run at the same time could leave behind for ever.
  if (there?.whole && expected.name !== RECEIPT_ASSET) return replace(upload, release, there);
  // An upload that broke off keeps the name taken, with nothing in it.
  if (there) {
    const deleted = await work.host.deleteAsset(there.id);
    if (deleted.kind !== "done") return deleted;
  }
  const waiting = named(release, replacementName(expected.name));
  const arrived = { ...expected, name: replacementName(expected.name) };
  if (waiting && isSame(waiting, arrived)) return work.host.renameAsset(waiting.id, expected.name);
  return send(upload, release, expected.name);
}

/** Brings one asset of the draft to exactly these bytes. */
export async function putAsset(
  work: Work,
  expected: ExpectedAsset,
  content: ByteSource,
): Promise<void> {
  let isFirst = true;
  await converge(work.patience, {
    what: `uploading ${expected.name}`,
    look: async () => {
      if (!isFirst) delete work.progress.seenDraft;
      isFirst = false;
      const release = await seen(async () => knownDraft(work));
      if (!release.known) return release;
      const asset = named(release.value, expected.name);
      if (asset?.whole && asset.size === expected.size && asset.sha256 === undefined)
        return unknown(`GitHub's digest of ${expected.name}`);
      return known(asset && isSame(asset, expected) ? asset : undefined);
    },
    write: async () => {
      const release = await knownDraft(work);
      const outcome = await write({ work, expected, content }, release);
      remember(work, outcome, named(release, expected.name) === undefined);
      return outcome;
    },
  });
}
