import { writeFileSync } from "node:fs";

const WIDTH = 98;

/** Words in lines of at most 98 characters, each line with the same start. */
export function wrap(words: readonly string[], lead = ""): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${lead}${word}`);
  }
  return lines.join("\n");
}

export interface PrintedTable {
  readonly path: string;
  /** Where it was taken from. */
  readonly from: string;
  /** The class that splits the text on first use, and its file beside the module. */
  readonly reader: { readonly name: string; readonly file: string };
  readonly name: string;
  readonly says: string;
  readonly body: string;
  /** Further lines of the module. */
  readonly more?: string;
}

/** Writes a module whose only content is one text, split when somebody asks. */
export function writeTable({
  path,
  from,
  reader,
  name,
  says,
  body,
  more = "",
}: PrintedTable): void {
  const lines = [
    `// Printed by \`node scripts/print-data.ts\` from ${from}.`,
    `import { ${reader.name} } from "./${reader.file}";`,
    "",
    `/** ${says} */`,
    `export const ${name} = new ${reader.name}(\``,
    body,
    "`);",
    more,
  ];
  writeFileSync(path, `${lines.join("\n").trimEnd()}\n`);
  console.log(`${path}: ${body.split("\n").length} lines`);
}
