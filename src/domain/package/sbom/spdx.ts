import { createHash } from "node:crypto";
import { canonicalJson } from "../../release/canonical-json.ts";
import { TOOL } from "../../report/tool.ts";
import type { Dependency, DependencySet, PackageHash } from "./dependency.ts";

export const SPDX_FILE = "sbom.spdx.json";

/** The package, or the release, that an SPDX document describes. */
export interface SpdxSubject {
  readonly name: string;
  readonly version: string;
  /** Undefined for a release of plain files. */
  readonly purl: string | undefined;
  /** SPDX expression; undefined where it is not known. */
  readonly licence: string | undefined;
  readonly hashes: readonly PackageHash[];
}

export interface SpdxSource {
  readonly subject: SpdxSubject;
  /** `owner/repository`. */
  readonly repository: string;
  /** Time of the commit in ISO 8601; absent where it is not known. */
  readonly timestamp?: string;
  /** Files of the release beside the subject. */
  readonly files: readonly { readonly name: string; readonly hashes: readonly PackageHash[] }[];
  readonly dependencies: DependencySet;
}

/** SPDX wants a time; where the commit's is not known, this says so. */
const NO_TIME = "1970-01-01T00:00:00Z";
const NOTHING = "NOASSERTION";
const SUBJECT = "SPDXRef-Subject";
const DOCUMENT = "SPDXRef-DOCUMENT";

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Letters, digits, dots and hyphens only (SPDX 2.3, 3.2); the digest keeps apart what falls together. */
const idOf = (kind: string, text: string): string =>
  `SPDXRef-${kind}-${text.replaceAll(/[^A-Za-z0-9.-]+/g, "-").slice(0, 80)}-${digestOf(text).slice(0, 12)}`;

const checksums = (hashes: readonly PackageHash[]) =>
  hashes.length > 0
    ? {
        checksums: hashes.map(({ alg, content }) => ({
          algorithm: alg.replace("-", ""),
          checksumValue: content,
        })),
      }
    : {};

const located = (purl: string | undefined) =>
  purl === undefined
    ? {}
    : {
        externalRefs: [
          {
            referenceCategory: "PACKAGE-MANAGER",
            referenceType: "purl",
            referenceLocator: purl,
          },
        ],
      };

interface Described {
  readonly id: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string | undefined;
  readonly licence?: string | undefined;
  readonly hashes: readonly PackageHash[];
  readonly purpose: "LIBRARY" | "APPLICATION" | "FILE";
}

const packageOf = ({ id, name, version, purl, licence, hashes, purpose }: Described) => ({
  SPDXID: id,
  name,
  ...(version !== undefined && { versionInfo: version }),
  downloadLocation: NOTHING,
  filesAnalyzed: false,
  licenseConcluded: NOTHING,
  licenseDeclared: licence ?? NOTHING,
  copyrightText: NOTHING,
  primaryPackagePurpose: purpose,
  ...checksums(hashes),
  ...located(purl),
});

const dependencyId = (purl: string): string => idOf("Package", purl);

/** How SPDX says why the subject needs a package; the reason stands before or behind the word. */
function relationOf(from: string, { purl, scope }: Dependency) {
  const id = dependencyId(purl);
  if (scope === "development") return { a: id, relationshipType: "DEV_DEPENDENCY_OF", b: from };
  if (scope === "optional") return { a: id, relationshipType: "OPTIONAL_DEPENDENCY_OF", b: from };
  return { a: from, relationshipType: "DEPENDS_ON", b: id };
}

function relationships({ files, dependencies: { all, own } }: SpdxSource) {
  const toSubject = own.flatMap((purl) => all.get(purl) ?? []);
  const among = [...all.values()].flatMap(({ purl, needs }) =>
    needs
      .filter((needed) => all.has(needed))
      .map((needed) => ({
        a: dependencyId(purl),
        relationshipType: "DEPENDS_ON",
        b: dependencyId(needed),
      })),
  );
  const pairs = [
    { a: DOCUMENT, relationshipType: "DESCRIBES", b: SUBJECT },
    ...files.map(({ name }) => ({
      a: SUBJECT,
      relationshipType: "CONTAINS",
      b: idOf("File", name),
    })),
    ...toSubject.map((dependency) => relationOf(SUBJECT, dependency)),
    ...among,
  ];
  const key = ({ a, relationshipType, b }: (typeof pairs)[number]) =>
    `${a} ${relationshipType} ${b}`;
  return pairs
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
    .map(({ a, relationshipType, b }) => ({
      spdxElementId: a,
      relationshipType,
      relatedSpdxElement: b,
    }));
}

function packagesOf({ subject, files, dependencies }: SpdxSource) {
  const others = [
    ...files.map(({ name, hashes }) => ({
      id: idOf("File", name),
      name,
      hashes,
      purpose: "FILE" as const,
    })),
    ...[...dependencies.all.values()].map(({ purl, name, version, hashes }) => ({
      id: dependencyId(purl),
      name,
      version,
      purl,
      hashes,
      purpose: "LIBRARY" as const,
    })),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const purpose = subject.purl === undefined ? "APPLICATION" : "LIBRARY";
  return [{ ...subject, id: SUBJECT, purpose } as const, ...others].map(packageOf);
}

/** An SPDX 2.3 document in JSON; equal input gives equal bytes. What only development needs is a `DEV_DEPENDENCY_OF`. */
export function spdx(source: SpdxSource): string {
  const { subject, repository, timestamp } = source;
  const packages = packagesOf(source);
  const relations = relationships(source);
  const seed = digestOf(canonicalJson({ packages, relations }));
  return canonicalJson({
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: DOCUMENT,
    name: `${subject.name}-${subject.version}`,
    documentNamespace: `https://github.com/${repository}/spdx/${seed}`,
    creationInfo: {
      created: timestamp ?? NO_TIME,
      creators: [`Tool: ${TOOL.name}-${TOOL.version}`],
    },
    packages,
    relationships: relations,
  });
}
