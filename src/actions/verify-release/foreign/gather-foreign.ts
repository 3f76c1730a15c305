import type { CertificateFacts } from "../../../domain/attestation/certificate-facts.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { expectedForeign } from "../../../domain/published/foreign/expectation.ts";
import { unseen } from "../../../domain/published/sighting.ts";
import type { PublishedSubject } from "../../../domain/published/published-subject.ts";
import { TOOL } from "../../../domain/report/tool.ts";
import { earlierRecords } from "../package-attestations.ts";
import { lookBehind } from "../look-behind.ts";
import { digestChannels, fileChannels, npmChannels, releaseChannels } from "./foreign-channels.ts";
import type { Channels } from "./foreign-channels.ts";
import type { Asked, ForeignPorts, ForeignWanted } from "./foreign-world.ts";

/** What stands in for a sealed version and tag where nothing was sealed. */
function versionOf(asked: Asked): { readonly version: string; readonly tag: string } {
  if (asked.of !== "world") return { version: "", tag: "" };
  const { subject } = asked;
  return subject.kind === "release"
    ? { version: subject.tag.replace(/^v/, ""), tag: subject.tag }
    : { version: subject.version, tag: "" };
}

/** The seam for PyPI: what it shows becomes channels as npm's does in `foreign-channels.ts`. */
const pythonRefusal = ({ name, version }: { readonly name: string; readonly version: string }) =>
  new GuardError("unsupported", {
    says: `${name} ${version} is a package of PyPI, which release-guard cannot look at yet`,
    fix: "Download the file and its provenance, and verify them with --bundle FILE --artifact FILE.",
  });

/** What cannot be looked at is refused before anything goes out. */
export function refuseUnknown(asked: Asked): void {
  if (asked.of === "world" && asked.subject.kind === "pypi") throw pythonRefusal(asked.subject);
}

async function look(ports: ForeignPorts, { asked, line }: ForeignWanted): Promise<Channels> {
  if (asked.of === "digest") return digestChannels(ports, asked.sha256, line.repository);
  if (asked.of === "files") return fileChannels(ports, asked.files);
  const { subject } = asked;
  if (subject.kind === "npm") return npmChannels(ports, subject);
  if (subject.kind === "release") return releaseChannels(ports, subject);
  throw pythonRefusal(subject);
}

/** The first certificate that is trusted; all others must agree with it. */
function certificateIn({ provenance }: Channels): CertificateFacts | undefined {
  const records = provenance.flatMap((channel) =>
    channel.records.state === "present" ? channel.records.value : [],
  );
  const [first] = records.flatMap(({ signer }) => (signer.ok ? [signer.value.certificate] : []));
  return first;
}

/** One look at what somebody else published, in the place of a sealed release what was found. */
export async function gatherForeign(
  ports: ForeignPorts,
  wanted: ForeignWanted,
): Promise<PublishedSubject> {
  const { packages, release, provenance, files } = await look(ports, wanted);
  const certificate = certificateIn({ packages, provenance, files });
  const expected = expectedForeign(wanted.line, wanted.issuer, certificate);
  const { repository, commit } = expected;
  const behind = await lookBehind(wanted.asked.of === "files" ? undefined : ports.runs, {
    provenance,
    repository,
    commit,
    branch: "",
    ownRun: "",
  });
  const earlier = await Promise.all(packages.map((seen) => earlierRecords(ports, seen)));
  return {
    bundle: {
      schemaVersion: 1,
      tool: TOOL,
      repository: { name: expected.repository, id: expected.repositoryId ?? "" },
      commit: expected.commit,
      ref: expected.ref,
      ...versionOf(wanted.asked),
      files: [...files],
    },
    digest: "",
    expected,
    packages: packages.map((seen, at) => ({
      seen,
      earlier: earlier[at] ?? unseen("the attestations of earlier versions"),
      wish: { distTag: "", trustedPublishing: false, provenance: true },
    })),
    projects: [],
    ...(release && { release }),
    prerelease: false,
    provenance,
    line: wanted.line,
    ...behind,
    now: ports.clock.now(),
  };
}
