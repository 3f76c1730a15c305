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

/** First bytes of programs, as hex: Linux, macOS in its five forms, WebAssembly. */
const MAGIC = ["7f454c46", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "0061736d"];
const WINDOWS = "4d5a";
const NATIVE = /\.(node|so|dll|dylib|exe|pyd|wasm)$|\.so\.\d/i;
const HEAD = 4;
const SHEBANG = "2321";

/** Whether a file is one that runs, by its name, its first bytes and its mode. */
export function runsAs(path: string, bytes: Uint8Array, mode: number): ContentFile["runs"] {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("hex");
  const native = MAGIC.includes(head) || head.startsWith(WINDOWS);
  if (NATIVE.test(path) || native) return "native";
  return head.startsWith(SHEBANG) || (mode & 0o111) !== 0 ? "script" : undefined;
}
