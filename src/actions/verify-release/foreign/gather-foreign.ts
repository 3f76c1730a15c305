import type { CertificateFacts } from "../../../domain/attestation/certificate-facts.ts";
import { expectedForeign } from "../../../domain/published/foreign/expectation.ts";
import { unseen } from "../../../domain/published/sighting.ts";
import type { ExpectedSigner } from "../../../domain/attestation/expected-signer.ts";
import type { BundleFile, ReleaseBundle } from "../../../domain/release/bundle.ts";
import type { PublishedSubject } from "../../../domain/published/published-subject.ts";
import { TOOL } from "../../../domain/report/tool.ts";
import { earlierRecords } from "../package-attestations.ts";
import { publishingOf, releaseAttestationsOf } from "../gather-attestations.ts";
import { advisoriesOn } from "../known-advisories.ts";
import { NO_RULES } from "../../../domain/published/source/source-tree.ts";
import { defaultPolicy } from "../../../domain/policy/default-policy.ts";
import { dayOf } from "../../../domain/time/day-of.ts";
import { lookAtNeeds } from "../look-at-needs.ts";
import { attestedDocuments } from "../release-documents.ts";
import { lookAtSource } from "../look-at-source.ts";
import { lookBehind } from "../look-behind.ts";
import { digestChannels, fileChannels, npmChannels, releaseChannels } from "./foreign-channels.ts";
import type { Channels } from "./foreign-channels.ts";
import { earlierProjects } from "../python-projects.ts";
import { pythonChannels } from "./python-channels.ts";
import type { Asked, ForeignPorts, ForeignWanted } from "./foreign-world.ts";

/** What stands in for a sealed version and tag where nothing was sealed. */
function versionOf(asked: Asked): { readonly version: string; readonly tag: string } {
  if (asked.of !== "world") return { version: "", tag: "" };
  const { subject } = asked;
  return subject.kind === "release"
    ? { version: subject.tag.replace(/^v/, ""), tag: subject.tag }
    : { version: subject.version, tag: "" };
}

async function look(ports: ForeignPorts, { asked, line }: ForeignWanted): Promise<Channels> {
  if (asked.of === "digest") return digestChannels(ports, asked.sha256, line.repository);
  if (asked.of === "files") return fileChannels(ports, asked.files);
  const { subject } = asked;
  if (subject.kind === "npm") return npmChannels(ports, subject);
  if (subject.kind === "pypi") return pythonChannels(ports, subject);
  return releaseChannels(ports, subject);
}

/** The first certificate that is trusted; all others must agree with it. */
function certificateIn({ provenance }: Channels): CertificateFacts | undefined {
  const records = provenance.flatMap((channel) =>
    channel.records.state === "present" ? channel.records.value : [],
  );
  const [first] = records.flatMap(({ signer }) => (signer.ok ? [signer.value.certificate] : []));
  return first;
}

/** What stands beside the provenance: the channels' own attestations, earlier versions, advisories. */
async function lookBeside(ports: ForeignPorts, asked: Asked, found: Channels) {
  const { packages, projects = [], release, files } = found;
  const { gitHubsOwn } = ports;
  const [publishing, ofRelease, earlier, known, ofProjects] = await Promise.all([
    Promise.all(packages.map((seen) => publishingOf(ports.provenance, seen))),
    release && gitHubsOwn && releaseAttestationsOf(gitHubsOwn, release),
    Promise.all(packages.map((seen) => earlierRecords(ports, seen))),
    asked.of === "world" ? advisoriesOn(ports, files) : {},
    earlierProjects(ports, projects),
  ]);
  return {
    channels: packages.map((seen, at) => ({
      seen,
      earlier: earlier[at] ?? unseen("the attestations of earlier versions"),
      ...(publishing[at] && { publishing: publishing[at] }),
      wish: { distTag: "", trustedPublishing: false, provenance: true },
    })),
    ...(ofRelease && { releaseAttestations: ofRelease }),
    ...known,
    earlierProjects: ofProjects,
  };
}

/** What stands in the place of a sealed bundle. */
const bundleOf = (
  asked: Asked,
  { repository, repositoryId, commit, ref }: ExpectedSigner,
  files: readonly BundleFile[],
): ReleaseBundle => ({
  schemaVersion: 1,
  tool: TOOL,
  repository: { name: repository, id: repositoryId ?? "" },
  commit,
  ref,
  ...versionOf(asked),
  files: [...files],
});

/** The history, the git tree and the dependencies behind what was found. */
async function lookFurther(
  ports: ForeignPorts,
  { asked, line, vex = [] }: ForeignWanted,
  at: Pick<PublishedSubject, "bundle" | "expected" | "packages" | "now"> & { found: Channels },
) {
  const { found, expected, packages, bundle } = at;
  const { projects = [], release, provenance } = found;
  const { repository, commit } = expected;
  const place = { provenance, repository, commit };
  const runs = asked.of === "files" ? undefined : ports.runs;
  const rules = line.source ?? NO_RULES;
  const [behind, source, needs] = await Promise.all([
    lookBehind(runs, { ...place, branch: "", ownRun: "" }),
    lookAtSource(ports, { ...place, packages, projects, rules }),
    lookAtNeeds(ports, {
      packages,
      projects,
      bundle,
      documents: attestedDocuments(release, provenance, expected),
      named: vex,
      judgedBy: { policy: defaultPolicy(), today: dayOf(at.now) },
    }),
  ]);
  return { ...behind, ...source, ...needs };
}

/** One look at what somebody else published, in the place of a sealed release what was found. */
export async function gatherForeign(
  ports: ForeignPorts,
  wanted: ForeignWanted,
): Promise<PublishedSubject> {
  const found = await look(ports, wanted);
  const { projects = [], release, provenance, files } = found;
  const expected = expectedForeign(wanted.line, wanted.issuer, certificateIn(found));
  const bundle = bundleOf(wanted.asked, expected, files);
  const { channels: packages, ...beside } = await lookBeside(ports, wanted.asked, found);
  const now = ports.clock.now();
  const further = await lookFurther(ports, wanted, { found, expected, packages, bundle, now });
  return {
    bundle,
    digest: "",
    expected,
    packages,
    projects,
    ...(release && { release }),
    ...beside,
    prerelease: false,
    provenance,
    line: wanted.line,
    ...further,
    now,
  };
}
