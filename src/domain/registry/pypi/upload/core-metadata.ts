/** One line of METADATA or PKG-INFO. */
export interface MetadataField {
  /** As the standard spells it, in lower case: `requires-dist`. */
  readonly name: string;
  readonly value: string;
}

export interface CoreMetadata {
  readonly fields: readonly MetadataField[];
  /** What follows the empty line, the long description. */
  readonly body: string;
}

const FIELD = /^([A-Za-z][A-Za-z0-9-]*)\s*:[ \t]*(.*)$/;
const CONTINUED = /^[ \t]/;

/** The text of METADATA or PKG-INFO, lines like those of an e-mail (core metadata, "Core metadata specifications"); undefined where a line is none. */
export function coreMetadata(text: string): CoreMetadata | undefined {
  const lines = text.replaceAll(/\r\n?/g, "\n").split("\n");
  const end = lines.indexOf("");
  const fields: { name: string; value: string }[] = [];
  for (const line of end === -1 ? lines : lines.slice(0, end)) {
    const last = fields.at(-1);
    const found = FIELD.exec(line);
    if (CONTINUED.test(line) && last) last.value += `\n${line}`;
    else if (found) fields.push({ name: (found[1] ?? "").toLowerCase(), value: found[2] ?? "" });
    else return undefined;
  }
  return { fields, body: end === -1 ? "" : lines.slice(end + 1).join("\n") };
}

/** Every value of a field. */
export const valuesOf = ({ fields }: CoreMetadata, name: string): readonly string[] =>
  fields.filter((field) => field.name === name).map(({ value }) => value);
