import type { Origins } from "../../domain/published/origins.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import type { ChannelProvenance } from "../../domain/published/published-subject.ts";
import { type RunRecord, runPlace } from "../../domain/published/run-record.ts";
import { type Sighting, unseen } from "../../domain/published/sighting.ts";
import type { PublishedRuns } from "../../ports/published-runs.ts";

export interface Behind {
  readonly provenance: readonly ChannelProvenance[];
  readonly repository: string;
  readonly commit: string;
  /** The empty string means the default branch. */
  readonly branch: string;
  /** Id of the run that verifies; empty on a laptop. */
  readonly ownRun: string;
}

const recordsIn = ({ records }: ChannelProvenance): readonly ProvenanceRecord[] =>
  records.state === "present" ? records.value : [];

async function runOf(
  runs: PublishedRuns,
  channel: string,
  { signer }: ProvenanceRecord,
): Promise<Omit<RunRecord, "own"> | undefined> {
  if (!signer.ok) return undefined;
  const { certificate } = signer.value;
  const uri = certificate.fields.runUri ?? "";
  const place = runPlace(uri);
  const facts = place
    ? await runs.attempt(place)
    : unseen("a run that the certificate names by its address");
  return { uri, attempt: place?.attempt ?? 0, channel, certificate, facts };
}

/** Several signatures of one run are one question. */
function onceEach(runs: PublishedRuns): PublishedRuns {
  const asked = new Map<string, ReturnType<PublishedRuns["attempt"]>>();
  return {
    reach: (...of) => runs.reach(...of),
    attempt(place) {
      const key = `${place.repository}/${place.runId}/${place.attempt}`;
      const answer = asked.get(key) ?? runs.attempt(place);
      asked.set(key, answer);
      return answer;
    },
  };
}

/** While a signature is not visible, the commit that it names is not either. */
export function withoutCommit({ provenance }: Pick<Behind, "provenance">): Sighting<never> {
  const hidden = provenance.map(({ records }) => records).find(({ state }) => state !== "present");
  return hidden !== undefined && hidden.state !== "present"
    ? hidden
    : unseen("a certificate that names a commit");
}

/** Looks up the runs that the certificates name, and whether their commit is part of the branch. */
export async function lookBehind(
  source: PublishedRuns | undefined,
  behind: Behind,
): Promise<{ readonly origins?: Origins }> {
  if (source === undefined) return {};
  const { repository, commit, branch, ownRun } = behind;
  const runs = onceEach(source);
  const found = behind.provenance.flatMap((channel) =>
    recordsIn(channel).map(async (record) => runOf(runs, channel.channel, record)),
  );
  const [records, reach] = await Promise.all([
    Promise.all(found),
    commit === "" || repository === ""
      ? withoutCommit(behind)
      : runs.reach(repository, commit, branch),
  ]);
  const own = (uri: string) => ownRun !== "" && runPlace(uri)?.runId === ownRun;
  return {
    origins: {
      reach,
      runs: records.flatMap((record) => (record ? [{ ...record, own: own(record.uri) }] : [])),
    },
  };
}
