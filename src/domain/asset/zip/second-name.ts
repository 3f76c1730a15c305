import { malformed } from "./zip-refusal.ts";

/** "Info-ZIP Unicode Path" (APPNOTE 4.6.9): a version, a checksum of the first name, and the name that counts. */
const UNICODE_PATH = 0x70_75;
const HEAD = 4;
const BEFORE_NAME = 5;

/** Refuses an entry whose extra fields give it another name, which some readers take and others do not. */
export function checkSecondName(name: string, extra: Buffer): void {
  for (let at = 0; at + HEAD <= extra.byteLength;) {
    const [kind, size] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
    const second = extra.toString("utf8", at + HEAD + BEFORE_NAME, at + HEAD + size);
    if (kind === UNICODE_PATH && second !== name)
      throw malformed(`gives ${name} the second name ${second}`);
    at += HEAD + size;
  }
}
