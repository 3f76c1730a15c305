import {
  RELEASE_SIGNER,
  releaseFaults,
  type WantedRelease,
} from "../../domain/attestation/release-claims.ts";
import type { StatementSubject } from "../../domain/attestation/statement.ts";
import type { Answer } from "../../domain/finding/finding.ts";
import {
  attestedExample,
  claiming,
  distrusted,
  stating,
} from "../../domain/published/attested-example.ts";
import type { ProvenanceRecord } from "../../domain/published/provenance-record.ts";
import type { PublishedAsset, PublishedRelease } from "../../domain/published/published-release.ts";
import { ofRelease, type PublishedSubject } from "../../domain/published/published-subject.ts";
import {
  mapSighting,
  pending,
  present,
  type Sighting,
  whenSeen,
} from "../../domain/published/sighting.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Every asset as we downloaded it; one that could not be seen leaves the whole list unseen. */
function filesOf(assets: readonly PublishedAsset[]): Sighting<WantedRelease["files"]> {
  const files: WantedRelease["files"][number][] = [];
  for (const { name, bytes } of assets) {
    if (bytes.state !== "present") return bytes;
    files.push({ name, sha256: bytes.value.sha256 });
  }
  return present(files);
}

function* recordAnswers(record: ProvenanceRecord, wanted: WantedRelease): Iterable<Answer> {
  const { source, signer, statement } = record;
  if (!signer.ok) yield { message: `${source} ${signer.says}` };
  else if (!statement.ok) yield { message: `${source} ${statement.says}` };
  else {
    const names = signer.value.certificate.names.join(" and ");
    if (names !== RELEASE_SIGNER)
      yield { message: `${source} is signed by ${names || "nobody"}, not by ${RELEASE_SIGNER}` };
    for (const fault of releaseFaults(statement.value, wanted))
      yield { message: `${source} ${fault}` };
  }
}

interface Seen {
  readonly id: string | undefined;
  readonly commit: string;
  readonly tagObject: string;
  readonly files: WantedRelease["files"];
}

function seenOf({ release, assets, tagCommit, tagObject }: PublishedRelease): Sighting<Seen> {
  if (release.state !== "present") return release;
  if (assets.state !== "present") return assets;
  if (tagCommit.state !== "present") return tagCommit;
  if (tagObject !== undefined && tagObject.state !== "present") return tagObject;
  return mapSighting(filesOf(assets.value), (files) => ({
    id: release.value.id,
    commit: tagCommit.value,
    tagObject: tagObject?.value ?? tagCommit.value,
    files,
  }));
}

function* answersOf(
  { expected }: PublishedSubject,
  { repository, tag }: PublishedRelease,
  { seen, records }: { seen: Seen; records: readonly ProvenanceRecord[] },
): Iterable<Answer> {
  const { repositoryId, ownerId } = expected;
  if (records.length !== 1)
    yield { message: `GitHub has ${records.length} attestations of the release ${tag}, not one` };
  if (repositoryId === undefined || seen.id === undefined) {
    yield { needs: "the numeric ids of the repository and the release" };
    return;
  }
  const wanted = {
    repository,
    repositoryId,
    ...(ownerId !== undefined && { ownerId }),
    releaseId: seen.id,
    tag,
    tagDigests: [...new Set([seen.commit, seen.tagObject])],
    files: seen.files,
  };
  for (const record of records) yield* recordAnswers(record, wanted);
}

function* inspectRelease(subject: PublishedSubject, release: PublishedRelease): Iterable<Answer> {
  const { releaseAttestations: attestations } = subject;
  if (release.release.state === "present" && release.release.value.immutable !== true)
    yield { notApplicable: "GitHub attests to immutable releases only" };
  else if (attestations === undefined)
    // There is no copy of that root that could be trusted as it came, so its owner must name it.
    yield {
      needs:
        "GitHub's own root, under which it attests this release; write `gh attestation trusted-root > trusted_roots.jsonl`, look at it, and name it in the policy as trust.github-file, or on the line with --github-root",
      unasked: true,
    };
  else
    yield* whenSeen(attestations, (records) =>
      whenSeen(seenOf(release), (seen) => answersOf(subject, release, { seen, records })),
    );
}

const bad = (title: string, given: () => PublishedSubject, says: string) => ({
  title,
  given,
  says,
});
const claim = (title: string, changes: Readonly<Record<string, unknown>>, says: string) =>
  bad(title, () => attestedExample(claiming(changes)), says);

const subjects =
  (change: (all: readonly StatementSubject[]) => readonly StatementSubject[]) => () =>
    attestedExample((record) =>
      stating({ subject: record.statement.ok ? change(record.statement.value.subject) : [] })(
        record,
      ),
    );

const named =
  (...names: readonly string[]) =>
  () =>
    attestedExample((record) =>
      present([
        record.signer.ok
          ? {
              ...record,
              signer: {
                ok: true,
                value: { ...record.signer.value, certificate: { names, fields: {} } },
              },
            }
          : record,
      ]),
    );

export default defineSubjectCheck<PublishedSubject>({
  family: "published",
  id: "unproven-release",
  title: "GitHub's own attestation of the release does not hold",
  severity: "critical",
  why: "GitHub signs for an immutable release: its number, its tag, its commit and every file. What differs from that is not the release that was published.",
  fix: "Compare the sentence with the release's page. If a file or the tag differs, treat the release as forged and report it to GitHub.",
  inspect: (subject) => ofRelease(subject, (release) => inspectRelease(subject, release)),
  examples: {
    bad: [
      bad("a signature that does not fit", () => attestedExample(distrusted), "does not fit"),
      bad("none", () => attestedExample(() => present([])), "has 0 attestations"),
      bad("two", () => attestedExample((one) => present([one, one])), "has 2 attestations"),
      bad("another signer", named("https://evil.example"), "is signed by https://evil.example"),
      bad("a longer name", named(`${RELEASE_SIGNER}.evil.example`), "not by"),
      bad("two names", named(RELEASE_SIGNER, "https://x"), "and https://x"),
      bad(
        "another kind",
        () => attestedExample(stating({ predicateType: "https://x" })),
        "https://x",
      ),
      claim(
        "another address",
        { purl: "pkg:github/octo/widget@v1.0.1" },
        "not pkg:github/octo/widget@v1.0.0",
      ),
      claim("another repository", { repository: "evil/widget" }, "repository evil/widget"),
      claim("another repository id", { repositoryId: "1" }, "repository id 1, not 4242"),
      claim("another owner id", { ownerId: "7" }, "owner id 7, not 42"),
      claim("another release", { databaseId: "8" }, "release number 8, not 7"),
      claim("no release", { databaseId: undefined }, "release number of nothing"),
      claim("another tag", { tag: "v1.0.1" }, "tag v1.0.1, not v1.0.0"),
      claim("a member that nobody knows", { more: 1 }, "of no kind that release-guard knows"),
      bad(
        "no tag",
        subjects((all) => all.slice(1)),
        "speaks of 0 tags",
      ),
      bad(
        "another commit",
        subjects(([tag, ...rest]) => [
          { name: "", ...tag, digest: { sha1: "1".repeat(40) } },
          ...rest,
        ]),
        "says that the tag leads to 1111",
      ),
      bad(
        "a file that GitHub did not sign for",
        subjects((all) => all.filter(({ name }) => name !== "SHA256SUMS")),
        "does not speak of the asset SHA256SUMS",
      ),
      bad(
        "a file that is not there",
        subjects((all) => [...all, { name: "gone.zip", digest: { sha256: "1".repeat(64) } }]),
        "speaks of gone.zip, which is no asset",
      ),
      bad(
        "other bytes of a file",
        subjects((all) =>
          all.map((each) =>
            each.name === "SHA256SUMS" ? { ...each, digest: { sha256: "1".repeat(64) } } : each,
          ),
        ),
        "does not speak of the asset SHA256SUMS as it is",
      ),
    ],
    good: [{ title: "GitHub's word on this very release", given: () => attestedExample() }],
    unknown: [
      {
        title: "an immutable release where nobody gave GitHub's root",
        given: () => {
          const { releaseAttestations: _, ...rest } = attestedExample();
          return rest;
        },
        says: "GitHub's own root, under which it attests this release",
      },
      {
        title: "an attestation that is not visible yet",
        given: () => attestedExample(() => pending("GitHub's attestation to become visible")),
        says: "to become visible",
      },
      {
        title: "a repository whose number nobody knows",
        given: () => {
          const { expected, ...rest } = attestedExample();
          const { repositoryId: _, ...others } = expected;
          return { ...rest, expected: others };
        },
        says: "numeric ids",
      },
    ],
  },
});
