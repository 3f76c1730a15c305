import { z } from "zod";
import type { Statement } from "./statement.ts";

/** Who signs GitHub's attestations of immutable releases; the certificate names nobody else and no issuer. */
export const RELEASE_SIGNER = "https://dotcom.releases.github.com";

const TYPES = ["v0.1", "v0.2"].map(
  (version) => `https://in-toto.io/attestation/release/${version}`,
);

const text = z.string();
const id = z.union([z.string(), z.int()]).transform(String);

/** The release's number is called `releaseId` in v0.1 and `databaseId` in v0.2. Format: in-toto/attestation, predicates/release. */
const schema = z
  .strictObject({
    purl: text,
    repository: text,
    repositoryId: id,
    ownerId: id,
    tag: text,
    releaseId: id.optional(),
    databaseId: id.optional(),
    packageId: id.nullish(),
  })
  .transform(({ releaseId, databaseId, ...rest }) => ({
    ...rest,
    release: databaseId ?? releaseId,
  }));

interface ReleaseFile {
  readonly name: string;
  readonly sha256: string;
}

export interface WantedRelease {
  /** `owner/repo`. */
  readonly repository: string;
  readonly repositoryId: string;
  /** Undefined where nobody knows it. */
  readonly ownerId?: string;
  readonly releaseId: string;
  readonly tag: string;
  /** What the tag may be known by: the commit, or the annotated tag that was seen to lead to it. */
  readonly tagDigests: readonly string[];
  readonly files: readonly ReleaseFile[];
}

type Claims = z.output<typeof schema>;

const other = (field: string, found: string | undefined, wanted: string | undefined) =>
  wanted !== undefined &&
  found !== wanted &&
  `names the ${field} ${found ?? "of nothing"}, not ${wanted}`;

/** GitHub's names are the same in every letter case, a tag's are not. */
function isPurl(purl: string, { repository, tag }: WantedRelease): boolean {
  const start = `pkg:github/${repository}@`;
  const rest = purl.slice(start.length);
  return (
    purl.slice(0, start.length).toLowerCase() === start.toLowerCase() &&
    [tag, encodeURIComponent(tag)].includes(rest)
  );
}

const claimFaults = (claims: Claims, wanted: WantedRelease) => [
  !isPurl(claims.purl, wanted) &&
    `names the release ${claims.purl}, not pkg:github/${wanted.repository}@${wanted.tag}`,
  other("repository", claims.repository.toLowerCase(), wanted.repository.toLowerCase()),
  other("repository id", claims.repositoryId, wanted.repositoryId),
  other("owner id", claims.ownerId, wanted.ownerId),
  other("release number", claims.release, wanted.releaseId),
  other("tag", claims.tag, wanted.tag),
];

/** The one subject that is a tag: known by its address, and by the commit it leads to. */
function tagFaults({ subject }: Statement, { tagDigests, ...wanted }: WantedRelease) {
  const tags = subject.filter(({ uri }) => uri !== undefined);
  const [only] = tags;
  if (only === undefined || tags.length > 1) return [`speaks of ${tags.length} tags, not of one`];
  const sha1 = only.digest["sha1"] ?? "";
  return [
    !isPurl(only.uri ?? "", { ...wanted, tagDigests }) && `speaks of ${only.uri}, not of this tag`,
    !tagDigests.includes(sha1) &&
      `says that the tag leads to ${sha1 || "nothing"}, not ${tagDigests.join(" or ")}`,
  ];
}

/** Both ways: a file that GitHub did not sign for, and one that it signed for and nobody can see. */
function fileFaults({ subject }: Statement, { files }: WantedRelease) {
  const stated = subject.filter(({ uri }) => uri === undefined);
  const isStated = ({ name, sha256 }: ReleaseFile) =>
    stated.some((each) => each.name === name && each.digest["sha256"] === sha256);
  const isThere = ({ name, digest }: (typeof stated)[number]) =>
    files.some((file) => file.name === name && file.sha256 === digest["sha256"]);
  const names = stated.map(({ name }) => name);
  return [
    ...files
      .filter((file) => !isStated(file))
      .map(({ name }) => `does not speak of the asset ${name} as it is`),
    ...stated
      .filter((each) => !isThere(each))
      .map(
        ({ name }) => `speaks of ${name || "a file without a name"}, which is no asset as it says`,
      ),
    new Set(names).size < names.length && "speaks of one file twice",
  ];
}

/** Everything in which GitHub's statement is not the one of this release. */
export function releaseFaults(statement: Statement, wanted: WantedRelease): string[] {
  const { predicateType, predicate } = statement;
  if (!TYPES.includes(predicateType)) return [`states ${predicateType}, which is no release`];
  const claims = schema.safeParse(predicate);
  if (!claims.success) return ["has a predicate of no kind that release-guard knows"];
  return [
    ...claimFaults(claims.data, wanted),
    ...tagFaults(statement, wanted),
    ...fileFaults(statement, wanted),
  ].filter((fault) => fault !== false);
}
