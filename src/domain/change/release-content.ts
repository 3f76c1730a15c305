/** One file of a published or built package. */
export interface ContentFile {
  readonly size: number;
  /** As hex. */
  readonly sha256: string;
  /** What runs when it is started: `native` code, or a `script` that says with what. */
  readonly runs?: "native" | "script";
}

/** What one file that users install consists of, as far as two versions are compared. */
export interface ReleaseContent {
  readonly version: string;
  /** Bytes as it is downloaded. */
  readonly packedSize: number;
  readonly files: ReadonlyMap<string, ContentFile>;
  /** Names of what runs while it is installed. */
  readonly installScripts: readonly string[];
  /** Names of the commands that it puts on users' machines. */
  readonly commands: readonly string[];
  /** What it needs on users' machines, and in which versions. */
  readonly dependencies: ReadonlyMap<string, string>;
}

const MAGIC = [
  /^\u007fELF/, // Linux and others
  /^MZ/, // Windows
  /^(\u00fe\u00ed\u00fa[\u00ce\u00cf]|[\u00ce\u00cf]\u00fa\u00ed\u00fe|\u00ca\u00fe\u00ba\u00be)/, // macOS
  /^\u0000asm/, // WebAssembly
];
const NATIVE = /\.(node|so|dll|dylib|exe|pyd|wasm)$|\.so\.\d/i;
const HEAD = 4;

/** Whether a file is one that runs, by its name, its first bytes and its mode. */
export function runsAs(path: string, bytes: Uint8Array, mode: number): ContentFile["runs"] {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  if (NATIVE.test(path) || MAGIC.some((magic) => magic.test(head))) return "native";
  return head.startsWith("#!") || (mode & 0o111) !== 0 ? "script" : undefined;
}
