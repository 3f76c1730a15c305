export interface MetadataField {
  /** As the standard spells it, in lower case: `requires-dist`. */
  readonly name: string;
  /** As it is written, the blanks of further lines too. */
  readonly value: string;
}

/** METADATA of a wheel or PKG-INFO of an sdist (core metadata of packaging.python.org), as its lines say it. */
export interface CoreMetadata {
  readonly fields: readonly MetadataField[];
  /** What stands behind the empty line. */
  readonly body: string;
}

/** What was read, or why two readers could read two things: the rest of a sentence that begins with the file. */
export type MetadataReading = { readonly metadata: CoreMetadata } | { readonly fault: string };

const FIELD = /^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?(.*)$/;
/** Python's e-mail reader takes each of these for the end of a line, other readers do not. */
const ODD_BREAKS = [
  "\v",
  "\f",
  "\u001C",
  "\u001D",
  "\u001E",
  "\u0085",
  "\u2028",
  "\u2029",
  "\r",
  "\0",
];

function fieldsOf(lines: readonly string[]): readonly MetadataField[] | string {
  const fields: { name: string; value: string }[] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    const [, name, value = ""] = FIELD.exec(line) ?? [];
    if (/^[ \t]/.test(line)) {
      if (last === undefined) return "begins with half a field";
      last.value += `\n${line}`;
    } else if (name === undefined) return `holds a line that is no field: ${line.slice(0, 60)}`;
    else fields.push({ name: name.toLowerCase(), value: value.trim() });
  }
  return fields;
}

/** Reads it as strictly as an index should. */
export function readCoreMetadata(bytes: Uint8Array): MetadataReading {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { fault: "is not UTF-8" };
  }
  const clean = text.replaceAll("\r\n", "\n");
  const end = clean.indexOf("\n\n");
  const head = (end === -1 ? clean : clean.slice(0, end)).replace(/\n$/, "");
  if (ODD_BREAKS.some((odd) => head.includes(odd)))
    return { fault: "holds a control character that ends a line for some readers only" };
  const fields = fieldsOf(head.split("\n"));
  if (typeof fields === "string") return { fault: fields };
  return { metadata: { fields, body: end === -1 ? "" : clean.slice(end + 2) } };
}

const trimmed = (value: string): string =>
  value
    .split("\n")
    .map((line) => line.trim())
    .join("\n");

/** All values of a field, by its name as the specification writes it; no line has blanks at its ends. */
export const valuesOf = ({ fields }: CoreMetadata, wanted: string): readonly string[] =>
  fields.filter(({ name }) => name === wanted.toLowerCase()).map(({ value }) => trimmed(value));

/** The first value of a field; undefined where it is missing. */
export const valueOf = (metadata: CoreMetadata, name: string): string | undefined =>
  valuesOf(metadata, name)[0];
