import { readZip } from "../asset/zip/read-zip.ts";
import { whyOf } from "../asset/archive-rules.ts";
import type { SurveyedArchive } from "../asset/archive-survey.ts";
import { zipKind } from "../asset/zip/zip-entry.ts";
import { digestsOf } from "../content/known-source.ts";
import { type ReadContent, withKept } from "../content/large-file.ts";
import { GuardError } from "../failure/guard-error.ts";
import { readTar, unfoldGzip } from "../package/archive/read-archive.ts";
import { hexDigest } from "../release/digest.ts";
import type { Distribution } from "./distribution.ts";
import { readDistributionName } from "./distribution-name.ts";
import { tarOddities } from "./tar-oddities.ts";
import { ALSO_A_ZIP, endsLikeZip } from "./zip-tail.ts";

/** The most that one distribution may unfold to, in bytes. */
const LARGEST = 1024 * 1024 * 1024;

type Content = Pick<Distribution, "entries" | "oddities">;

const wheelContent = (bytes: Uint8Array): Content => ({
  entries: readZip(bytes, LARGEST).map(({ name, mode, bytes: content }) => ({
    path: name,
    kind: zipKind(mode),
    mode: mode & 0o7777,
    bytes: content,
  })),
  oddities: [],
});

function sdistContent(bytes: Uint8Array): Content {
  const tar = unfoldGzip(bytes);
  const entries = readTar(tar).map(({ name, kind, mode, bytes: content }) => ({
    path: name,
    kind,
    mode,
    bytes: content,
  }));
  const oddities = [...tarOddities(tar), ...(endsLikeZip(bytes) ? [ALSO_A_ZIP] : [])];
  return { entries, oddities };
}

function contentOf(kind: Distribution["kind"], bytes: Uint8Array): Content & { unread?: string } {
  try {
    return kind === "wheel" ? wheelContent(bytes) : sdistContent(bytes);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return unreadContent(error);
  }
}

const unreadContent = (error: GuardError): Content & { unread: string } => ({
  entries: [],
  oddities: [],
  unread: whyOf(error),
});

/** Opens a wheel or an sdist from the bytes that will be published. */
export function openDistribution(
  kind: Distribution["kind"],
  { name: file, path, bytes }: { name: string; path: string; bytes: Uint8Array },
): Distribution {
  return {
    file,
    path,
    kind,
    size: bytes.byteLength,
    sha256: hexDigest("sha256", bytes),
    named: readDistributionName(kind, file),
    ...contentOf(kind, bytes),
  };
}

/** The same from what was seen of a wheel or an sdist that is too large to be held. */
export function surveyedDistribution(
  kind: Distribution["kind"],
  own: ReadContent & { readonly name: string; readonly path: string },
  archive: SurveyedArchive | GuardError,
): Distribution {
  const { name: file, path } = own;
  const { size, sha256 } = digestsOf(own.large ?? own.bytes);
  const facts = { file, path, kind, size, sha256, named: readDistributionName(kind, file) };
  if (archive instanceof GuardError) return { ...facts, ...unreadContent(archive) };
  const entries = archive.entries.map(({ name, kind: what, mode, kept }) =>
    withKept(`${file}: ${name}`, kept, { path: name, kind: what, mode }),
  );
  return { ...facts, entries, oddities: archive.oddities };
}
