import type { JudgedBy, NeededPackage } from "../../domain/advisory/dependency-subject.ts";
import { readOpenVex, type VexDocument } from "../../domain/advisory/vex/open-vex.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { sbomPackages } from "../../domain/package/sbom/sbom-packages.ts";
import type { PublishedSubject } from "../../domain/published/published-subject.ts";
import {
  isOtherSbomName,
  isSbomName,
  isVexName,
  type ReleaseDocument,
} from "../../domain/published/release-document.ts";
import type { ReleaseNeeds, Unread } from "../../domain/published/release-needs.ts";
import type { SeenBytes } from "../../domain/published/published-package.ts";
import type { Sighting } from "../../domain/published/sighting.ts";
import { lockedInDistribution } from "../../domain/published/source/locked-in-distribution.ts";
import { lockedInPackage } from "../../domain/published/source/locked-in-package.ts";
import {
  allNeeds,
  type LockedNeeds,
  unreadAs,
} from "../../domain/published/source/locked-needs.ts";
import type { PackedContents } from "../../domain/published/source/packed-contents.ts";
import { normalizedName } from "../../domain/registry/pypi/python-name.ts";
import type { Workspace } from "../../ports/workspace.ts";
import type { AdvisoryPorts } from "./known-advisories.ts";

type Channels = Pick<PublishedSubject, "packages" | "projects">;
type Needed = Pick<ReleaseNeeds, "sboms" | "unread" | "packages" | "notAsked" | "ranged">;

/** The VEX documents that the policy, or the line, names: whoever wrote that stands for them. */
export async function namedVex(
  workspace: Workspace,
  paths: readonly string[],
): Promise<readonly VexDocument[]> {
  const documents: VexDocument[] = [];
  for (const path of paths) {
    // One after the other, so that the first bad one is the one that is named.
    // oxlint-disable-next-line no-await-in-loop
    const found = readOpenVex(path, new TextDecoder().decode(await workspace.read(path)));
    if (!found.ok)
      throw new GuardError("policy", {
        says: `${path} ${found.says}`,
        fix: "Mend the field that is named, or take the file out of `verify.vex`.",
      });
    documents.push(found.value);
  }
  return documents;
}

function inSboms(documents: readonly ReleaseDocument[]): Needed {
  const read: string[] = [];
  const unread: Unread[] = [];
  const packages: NeededPackage[] = [];
  const notAsked: string[] = [];
  for (const { name, text } of documents) {
    const found = sbomPackages(text);
    if (found.ok) {
      read.push(name);
      packages.push(...found.value.packages);
      notAsked.push(...found.value.notAsked);
    } else unread.push({ name, why: found.says });
  }
  return { sboms: read, unread, packages, notAsked, ranged: [] };
}

interface Archive {
  readonly name: string;
  readonly bytes: Sighting<SeenBytes>;
  readonly locks: (contents: PackedContents) => LockedNeeds;
}

const archivesOf = ({ packages, projects }: Channels): readonly Archive[] => [
  ...packages.map(({ seen: { tarball: bytes, file } }) => ({
    name: file.name,
    bytes,
    locks: lockedInPackage,
  })),
  ...projects.flatMap(({ files }) =>
    files.map(({ file: { name }, bytes }) => ({
      name,
      bytes,
      locks: (contents: PackedContents) => lockedInDistribution(name, contents),
    })),
  ),
];

/** What the packages themselves lock their users to. */
function inPackages(channels: Channels): LockedNeeds {
  // What is not visible yet is waited for, and told elsewhere.
  const visible = archivesOf(channels).filter(({ bytes }) => bytes.state !== "pending");
  const looks = visible.map(({ name, bytes, locks }) => {
    const contents = bytes.state === "present" ? bytes.value.contents : undefined;
    return contents?.known === true
      ? locks(contents.value)
      : unreadAs(name, "could not be looked into");
  });
  return allNeeds(looks);
}

const nameIn = (purl: string): string =>
  decodeURIComponent(purl.replace(/^pkg:[^/]+\/|@[^@/]*$/g, ""));

/** Everything that is told: an SBOM may leave out what a package locks, or speak of something else. */
function together(inDocuments: Needed, locked: LockedNeeds): Needed {
  const named = new Set(inDocuments.packages.map(({ purl }) => nameIn(purl)));
  return {
    ...inDocuments,
    unread: [...inDocuments.unread, ...locked.unread],
    packages: [...inDocuments.packages, ...locked.packages],
    ranged: locked.ranged.filter((name) => !named.has(name) && !named.has(normalizedName(name))),
  };
}

/** One package is asked about once; where two reasons are given, users run it. */
function merged(packages: readonly NeededPackage[], own: ReadonlySet<string>): NeededPackage[] {
  const roles = new Map<string, NeededPackage["role"]>();
  for (const { purl, role } of packages)
    if (!own.has(purl) && roles.get(purl) !== "runtime") roles.set(purl, role);
  return [...roles].map(([purl, role]) => ({ purl, role }));
}

async function ask({ advisories }: AdvisoryPorts, packages: readonly NeededPackage[]) {
  const nothing: Fact<ReadonlyMap<string, never[]>> = known(new Map());
  if (packages.length === 0) return nothing;
  if (advisories === undefined) return unknown("OSV's answer about what the release needs");
  return advisories.about(packages.map(({ purl }) => purl));
}

interface Looking extends Channels, Pick<PublishedSubject, "bundle"> {
  readonly documents: readonly ReleaseDocument[];
  readonly named: readonly VexDocument[];
  readonly judgedBy: JudgedBy;
}

/** What nobody could read; an SBOM in another form is no lack where one that is read stands beside it. */
const unreadIn = (bound: readonly ReleaseDocument[], hasSbom: boolean): readonly Unread[] =>
  bound.flatMap(({ name, lack }) =>
    lack === undefined || (hasSbom && isOtherSbomName(name)) ? [] : [{ name, why: lack }],
  );

function believedVex({ documents, named }: Looking) {
  const unread: Unread[] = [];
  const vex: VexDocument[] = [...named];
  for (const { name, text, bound, lack } of documents) {
    if (!bound || !isVexName(name) || lack !== undefined) continue;
    const found = readOpenVex(name, text);
    if (found.ok) vex.push(found.value);
    else unread.push({ name, why: found.says });
  }
  return { vex, unread };
}

/** Asks about everything that a release brings with it, as its SBOM says and as its packages lock it. */
export async function lookAtNeeds(
  ports: AdvisoryPorts,
  looking: Looking,
  before?: PublishedSubject,
): Promise<Pick<PublishedSubject, "needs">> {
  const { documents, judgedBy, bundle } = looking;
  const bound = documents.filter((document) => document.bound);
  const sboms = bound.filter(({ name, lack }) => isSbomName(name) && lack === undefined);
  const found = together(inSboms(sboms), inPackages(looking));
  const own = new Set(bundle.files.flatMap(({ purl }) => purl ?? []));
  const packages = merged(found.packages, own);
  const { vex, unread } = believedVex(looking);
  const earlier = before?.needs;
  const told = earlier?.advisories.known ? earlier.advisories.value : undefined;
  const isSame = told !== undefined && packages.every(({ purl }) => told.has(purl));
  return {
    needs: {
      ...judgedBy,
      ...found,
      packages,
      unread: [...unreadIn(bound, sboms.length > 0), ...found.unread, ...unread],
      unbound: documents.filter((document) => !document.bound).map(({ name }) => name),
      advisories: isSame ? known(told) : await ask(ports, packages),
      vex,
    },
  };
}
