import { type Reader, readPatiently } from "../read-attempt.ts";

const LARGEST = 512 * 1024 * 1024;

/** Reads an address, again where that may help. Undefined where nothing is there; throws for every other answer. */
export async function readRegistry(
  reader: Reader,
  url: string,
  accept: string,
): Promise<Uint8Array | undefined> {
  const request = { method: "GET", url, headers: { accept }, maxBytes: LARGEST } as const;
  const answer = await readPatiently(reader, request);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer.body;
}
