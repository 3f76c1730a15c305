import { type Reader, readPatiently } from "../read-attempt.ts";

/** What is held in memory. */
const LARGEST = 512 * 1024 * 1024;
/** What somebody takes piece by piece. */
const LARGEST_TAKEN = 1024 * 1024 * 1024;

interface Wanted {
  readonly url: string;
  readonly accept: string;
  /** Called before each attempt: who takes the bytes of the answer, which are not returned then. */
  readonly begin?: () => (bytes: Uint8Array) => void;
}

/** Reads an address, again where that may help. Undefined where nothing is there; throws for every other answer. */
export async function readRegistry(
  reader: Reader,
  { url, accept, begin }: Wanted,
): Promise<Uint8Array | undefined> {
  const maxBytes = begin ? LARGEST_TAKEN : LARGEST;
  const request = { method: "GET", url, headers: { accept }, maxBytes } as const;
  const answer = await readPatiently(reader, request, begin);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer.body;
}
