import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ByteSource } from "../../domain/content/byte-source.ts";
import { packedPackage } from "../../domain/published/source/packed-package.ts";
import type { SeenBytes } from "../../domain/published/published-package.ts";
import { present, type Sighting } from "../../domain/published/sighting.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import { diskWorkspace } from "../disk-workspace.ts";
import type { Question } from "./look-up.ts";
import { seeBytes } from "./see-bytes.ts";

const FILE = "package.tgz";

async function into(
  folder: string,
  ask: (onBytes: (bytes: Uint8Array) => void) => ReturnType<typeof seeBytes>,
): Promise<Sighting<SeenBytes>> {
  const file = openSync(join(folder, FILE), "wx", 0o600);
  try {
    const { bytes } = await ask((piece) => void writeSync(file, piece));
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** What a look into a downloaded file adds to its digests. */
type Inside = Pick<SeenBytes, "manifest" | "contents">;

/** Downloads a file to the disk, hashed on the way, and looks into it there: its size costs no memory. */
export async function seeInside(
  to: { readonly http: Http; readonly clock: Clock },
  question: Question,
  look: (file: ByteSource) => Promise<Inside>,
): Promise<Sighting<SeenBytes>> {
  const folder = mkdtempSync(join(tmpdir(), "release-guard-"));
  try {
    const seen = await into(folder, (onBytes) => seeBytes(to, { ...question, onBytes }));
    if (seen.state !== "present") return seen;
    const file = await diskWorkspace(folder).open(FILE);
    return present({ ...seen.value, ...(await look(file)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for an npm package. */
export const seePackage = (
  to: { readonly http: Http; readonly clock: Clock },
  question: Question,
): Promise<Sighting<SeenBytes>> => seeInside(to, question, packedPackage);
