const HEADING = /^(#{1,4})\s+(.*)$/;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;

/** `[1.2.3] - 2026-01-31` of Keep a Changelog, `1.2.3` of changesets, `v1.2.3 (2026-01-31)`, a link around any of them. */
function names(title: string, version: string): boolean {
  const bare = title.replace(/^\[?v?/i, "");
  if (!bare.startsWith(version)) return false;
  return /^($|[\]\s(:,–—])/.test(bare.slice(version.length));
}

/** A line, and its heading where it is one; 0 is no heading. */
interface Line {
  readonly text: string;
  readonly level: number;
  readonly title: string;
}

/** A fence ends with the same sign, as often or more often. */
const closes = (fence: string, mark: string): string => {
  if (fence === "") return mark;
  return mark.startsWith(fence) ? "" : fence;
};

/** What stands in a block of code is no heading. */
function* linesOf(changelog: string): Generator<Line> {
  let fence = "";
  for (const text of changelog.split(/\r?\n/)) {
    const [, mark = ""] = FENCE.exec(text) ?? [];
    const [, hashes = "", title = ""] = fence === "" ? (HEADING.exec(text) ?? []) : [];
    if (mark !== "") fence = closes(fence, mark);
    yield { text, level: hashes.length, title };
  }
}

/** The section of one version in a changelog, without its heading; undefined where there is none, or nothing in it. */
export function changelogSection(changelog: string, version: string): string | undefined {
  const lines = [...linesOf(changelog)];
  const begin = lines.findIndex(({ level, title }) => level > 0 && names(title, version));
  const own = lines[begin];
  if (own === undefined) return undefined;
  const rest = lines.slice(begin + 1);
  const end = rest.findIndex(({ level }) => level > 0 && level <= own.level);
  const section = (end === -1 ? rest : rest.slice(0, end)).map(({ text }) => text);
  return section.join("\n").trim() || undefined;
}
