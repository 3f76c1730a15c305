import { PypiRefusal } from "../pypi-refusal.ts";

export interface FormPart {
  readonly name: string;
  /** Set for a file. */
  readonly filename?: string;
  readonly type?: string;
  readonly bytes: Buffer;
}

const bad = (): PypiRefusal => new PypiRefusal(400, "The form could not be read");

const unquoted = (text: string): string =>
  text.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");

function partOf(block: Buffer): FormPart {
  const end = block.indexOf("\r\n\r\n");
  if (end === -1) throw bad();
  const head = block.subarray(0, end).toString("utf8");
  const [, name] = /form-data;.*?\bname="([^"]*)"/i.exec(head) ?? [];
  const [, filename] = /\bfilename="([^"]*)"/i.exec(head) ?? [];
  const [, type] = /^content-type:\s*(.+)$/im.exec(head) ?? [];
  if (name === undefined) throw bad();
  return {
    name: unquoted(name),
    bytes: block.subarray(end + 4, -2),
    ...(filename !== undefined && { filename: unquoted(filename) }),
    ...(type !== undefined && { type: type.trim() }),
  };
}

/** The parts of a multipart form (RFC 7578), in their order. Throws 400 where it is none. */
export function formData(contentType: string, body: Buffer): readonly FormPart[] {
  const [, quoted, bare] =
    /^multipart\/form-data;.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw bad();
  const line = Buffer.from(`--${boundary}`);
  const parts: FormPart[] = [];
  let at = body.indexOf(line);
  while (at !== -1) {
    const begin = at + line.length;
    if (body.subarray(begin, begin + 2).toString("latin1") === "--") return parts;
    const next = body.indexOf(Buffer.concat([Buffer.from("\r\n"), line]), begin);
    if (next === -1) break;
    parts.push(partOf(body.subarray(begin + 2, next + 2)));
    at = next + 2;
  }
  throw bad();
}
