import { GuardError } from "../../domain/failure/guard-error.ts";
import { distributionFile } from "../../domain/registry/pypi/distribution-file.ts";
import { type CoreMetadata, valuesOf } from "../../domain/python/core-metadata.ts";
import { streamMetadata } from "../../domain/registry/pypi/upload/stream-metadata.ts";
import type { PypiFacts, StatedMetadata } from "../../domain/release/pypi-facts.ts";
import type { PypiTarget } from "../../domain/release/pypi-target.ts";
import { readPypiToken } from "../../domain/token/pypi-token.ts";
import type { PublishingPorts } from "../../ports/publishing.ts";
import type { SealedBundle } from "../../ports/read-bundle.ts";

const refuse = (says: string, fix: string): GuardError => new GuardError("usage", { says, fix });

/** A token where one is needed, of the right index. Says nothing of the token itself. */
export function checkPypiToken(targets: readonly PypiTarget[], token: string): void {
  const bare = targets.filter(({ trusted }) => !trusted);
  const [first] = bare;
  if (first === undefined) return;
  if (token === "")
    throw refuse(
      `pypi-token is empty, but the policy says that ${first.name} has no trusted publisher`,
      "Give pypi-token (an environment's secret is empty in a called workflow unless the caller passes it on), or set `trusted-publishing: true`.",
    );
  if (new Set(bare.map(({ index }) => index)).size > 1)
    throw refuse(
      "The policy wants to upload to PyPI and to TestPyPI with a token, but one pypi-token cannot be for both",
      "Use trusted publishing for one of them, or release to them in two jobs with a policy each.",
    );
  const read = readPypiToken(token);
  // Whoever sends a token shows it: one of another service must not leave the process.
  if (read === undefined)
    throw refuse(
      "pypi-token is no token of a Python index: they begin with pypi-",
      "Give the token of the index that the policy names. Where this one is of another service, see that nothing else hands it over.",
    );
  if (read.defect === undefined && read.kind !== first.index)
    throw refuse(
      `pypi-token is a token of ${read.kind}, but ${first.id} needs one of ${first.index}`,
      "Give the token of the index that the policy names.",
    );
}

/** What a file says of itself, read from the very bytes that are sent. */
async function metadataOf(name: string, sealed: SealedBundle) {
  const named = distributionFile(name);
  if (named === undefined) throw new Error(`${name} is a target, but no distribution`);
  return [name, await streamMetadata(name, named, sealed.open(name))] as const;
}

const statedBy = ([file, metadata]: readonly [string, CoreMetadata]): StatedMetadata => ({
  file,
  name: valuesOf(metadata, "name").join(" "),
  version: valuesOf(metadata, "version").join(" "),
  classifiers: valuesOf(metadata, "classifier"),
});

export async function pypiFacts(
  target: PypiTarget,
  sealed: SealedBundle,
  { pythonIndexOf, clock }: PublishingPorts,
): Promise<PypiFacts> {
  const read = target.files.map(async ({ name }) => metadataOf(name, sealed));
  const metadata = new Map(await Promise.all(read));
  return {
    target,
    stated: [...metadata].map(statedBy),
    metadata,
    project: await pythonIndexOf(target.index).project(target.name),
    seenAt: clock.now(),
  };
}
