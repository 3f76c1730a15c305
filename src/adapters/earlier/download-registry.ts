import { randomUUID } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ByteSource } from "../../domain/content/byte-source.ts";
import { hasher } from "../../domain/content/stream-digests.ts";
import { openFile } from "../file-bytes.ts";
import type { Reader } from "../read-attempt.ts";
import { readRegistry } from "./read-registry.ts";

/** A file of a registry that lies on the disk; digests as lower-case hex. */
interface Download {
  readonly source: ByteSource;
  readonly sha256: string;
  readonly sha512: string;
}

const ANY = "*/*";

let folder: string | undefined;

/** One folder for the process, which goes when it ends. */
function newPath(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), "release-guard-"));
    process.once("exit", () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return join(folder, randomUUID());
}

/** Reads what may be large into a file, so that its size costs no memory; undefined where nothing is there. */
export async function downloadRegistry(reader: Reader, url: string): Promise<Download | undefined> {
  const path = newPath();
  let file = openSync(path, "wx", 0o600);
  let hash = hasher("sha256", "sha512");
  // Each attempt begins anew.
  const begin = () => {
    closeSync(file);
    file = openSync(path, "w", 0o600);
    hash = hasher("sha256", "sha512");
    return (bytes: Uint8Array): void => {
      hash.update(bytes);
      for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at);
    };
  };
  try {
    const body = await readRegistry(reader, { url, accept: ANY, begin });
    if (body === undefined) return undefined;
  } finally {
    closeSync(file);
  }
  const { sha256, sha512 } = hash.end();
  return { source: openFile(path, () => undefined), sha256, sha512 };
}
