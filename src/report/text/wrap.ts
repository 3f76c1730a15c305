/** Lines of at most `width` characters, broken at blanks; a longer word stays whole, so that it can be copied. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const fits = line === "" || line.length + 1 + word.length <= width;
    if (!fits) lines.push(line);
    line = fits && line !== "" ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** Text behind a label, its further lines below its first. */
export function hanging(label: string, text: string, width: number): string[] {
  const room = Math.max(20, width - label.length);
  return wrap(text, room).map((line, index) =>
    `${index === 0 ? label : " ".repeat(label.length)}${line}`.trimEnd(),
  );
}
