import { readZip } from "../asset/zip/read-zip.ts";
import { GuardError } from "../failure/guard-error.ts";
import { readTar, THE_ARCHIVE, unfoldGzip } from "../package/archive/read-archive.ts";
import { hexDigest } from "../release/digest.ts";
import type { Distribution, DistributionEntry } from "./distribution.ts";
import { readDistributionName } from "./distribution-name.ts";
import { tarOddities } from "./tar-oddities.ts";
import { endsLikeZip } from "./zip-tail.ts";

/** The most that one distribution may unfold to, in bytes. */
const LARGEST = 1024 * 1024 * 1024;
const KIND_BITS = 0o170000;
const LINK = 0o120000;
const FOLDER = 0o040000;
const REGULAR = 0o100000;

const kindOf = (mode: number): DistributionEntry["kind"] => {
  const kind = mode & KIND_BITS;
  if (kind === LINK) return "link";
  if (kind === FOLDER) return "directory";
  return kind === REGULAR || kind === 0 ? "file" : "device";
};

type Content = Pick<Distribution, "entries" | "oddities">;

const wheelContent = (bytes: Uint8Array): Content => ({
  entries: readZip(bytes, LARGEST).map(({ name, mode, bytes: content }) => ({
    path: name,
    kind: kindOf(mode),
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
  const oddities = [
    ...tarOddities(tar),
    ...(endsLikeZip(bytes) ? ["is a zip as well, so that two readers see two archives"] : []),
  ];
  return { entries, oddities };
}

function contentOf(kind: Distribution["kind"], bytes: Uint8Array): Content & { unread?: string } {
  try {
    return kind === "wheel" ? wheelContent(bytes) : sdistContent(bytes);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    const unread = error.message.replace(`${THE_ARCHIVE} `, "");
    return { entries: [], oddities: [], unread };
  }
}

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
