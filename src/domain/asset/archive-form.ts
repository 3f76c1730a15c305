/** How a file is opened; `sealed` is an archive that we have no reader for. */
export type ArchiveForm = "zip" | "gzip" | "tar" | "sealed";

/** By the first bytes, as hex. */
const BEGINNINGS: readonly (readonly [ArchiveForm, RegExp])[] = [
  ["zip", /^504b(0304|0506)/],
  ["gzip", /^1f8b/],
  ["tar", /^.{514}7573746172/],
  // xz, bzip2, 7z, RAR, zstd, lz4, RPM, xar (.pkg), cabinet
  [
    "sealed",
    /^(fd377a585a00|425a683[1-9]314159265359|377abcaf271c|526172211a07|28b52ffd|04224d18|edabeedb|78617221|4d53434600)/,
  ],
];

const NAMES: readonly (readonly [ArchiveForm, RegExp])[] = [
  ["zip", /\.(zip|whl|jar|nupkg|vsix)$/],
  ["gzip", /\.(tgz|gz|crate)$/],
  ["tar", /\.(tar|gem)$/],
  [
    "sealed",
    /\.(xz|txz|lzma|bz2|tbz2?|zst|tzst|lz4|br|7z|rar|deb|rpm|dmg|msi|cab|iso|apk|appimage|snap|flatpak|pyz|conda|asar)$/,
  ],
];

/** So many first bytes tell the form. */
export const MAGIC_LENGTH = 262;

/**
 * Says how a file is opened; undefined where it is no archive. `odd` where name and beginning
 * contradict each other, so that two readers would see two files. What is compressed inside of a
 * program is not seen.
 */
export function archiveForm(name: string, bytes: Uint8Array): ArchiveForm | "odd" | undefined {
  const head = Buffer.from(bytes.subarray(0, MAGIC_LENGTH)).toString("hex");
  const lower = name.toLowerCase();
  const [begun] = BEGINNINGS.find(([, pattern]) => pattern.test(head)) ?? [];
  const [named] = NAMES.find(([, pattern]) => pattern.test(lower)) ?? [];
  const contradict = named !== "sealed" && named !== undefined && begun !== undefined;
  return contradict && named !== begun ? "odd" : (begun ?? named);
}
