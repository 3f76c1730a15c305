import { hasher } from "../../domain/content/stream-digests.ts";
import type { SeenBytes } from "../../domain/published/published-package.ts";
import { present, type Sighting } from "../../domain/published/sighting.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import { lookUp, type Question } from "./look-up.ts";

export interface SeenFile {
  readonly bytes: Sighting<SeenBytes>;
  /** The content, where it was asked for. */
  readonly text?: string;
}

/** Downloads a file and hashes it on the way, so that its size costs no memory; `keep` is for the few that are read. */
export async function seeBytes(
  { http, clock }: { readonly http: Http; readonly clock: Clock },
  question: Question,
  keep = false,
): Promise<SeenFile> {
  const hash = hasher("sha1", "sha256", "sha512");
  const pieces: Uint8Array[] = [];
  const answer = await lookUp(http, clock, {
    ...question,
    onBytes: (bytes) => {
      hash.update(bytes);
      question.onBytes?.(bytes);
      if (keep) pieces.push(bytes);
    },
  });
  if (answer.state !== "present") return { bytes: answer };
  const bytes = present({ url: question.url, ...hash.end() });
  return { bytes, ...(keep && { text: new TextDecoder().decode(Buffer.concat(pieces)) }) };
}
