import { crc32 } from "./crc32.ts";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Characters that a checksum takes at the end of a token. */
const CHECKSUM_LENGTH = 6;

/** CRC32 of a token's random part in base 62, filled with zeros to six digits, as GitHub and npm append it. */
export function base62Checksum(body: string): string {
  let rest = crc32(body);
  let text = "";
  while (rest > 0) {
    text = DIGITS.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text.padStart(CHECKSUM_LENGTH, "0");
}

/** Whether the last six characters are the checksum of all before them. */
export const hasBase62Checksum = (random: string): boolean =>
  base62Checksum(random.slice(0, -CHECKSUM_LENGTH)) === random.slice(-CHECKSUM_LENGTH);
