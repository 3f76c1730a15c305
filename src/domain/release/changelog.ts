const HEADING = /^(#{1,4})\s+(.*)$/;
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;

/** `[1.2.3] - 2026-01-31` of Keep a Changelog, `1.2.3` of changesets, `v1.2.3 (2026-01-31)`, a link around any of them. */
function names(title: string, version: string): boolean {
  const bare = title.replace(/^\[?v?/i, "");
  if (!bare.startsWith(version)) return false;
  return /^($|[\]\s(:,–—])/.test(bare.slice(version.length));
}

/** The section of one version in a changelog, without its heading; undefined where there is none, or nothing in it. */
export function changelogSection(text: string, version: string): string | undefined {
  const found: string[] = [];
  let level = 0;
  let fence = "";
  for (const line of text.split(/\r?\n/)) {
    const [, mark = ""] = FENCE.exec(line) ?? [];
    const [, hashes = "", title = ""] = fence === "" ? (HEADING.exec(line) ?? []) : [];
    if (mark !== "") fence = closes(fence, mark);
    if (level > 0 && hashes !== "" && hashes.length <= level) break;
    if (level > 0) found.push(line);
    else if (hashes !== "" && names(title, version)) level = hashes.length;
  }
  const section = found.join("\n").trim();
  return section === "" ? undefined : section;
}

/** A fence ends with the same sign, as often or more often. */
const closes = (fence: string, mark: string): string => {
  if (fence === "") return mark;
  return mark.startsWith(fence) ? "" : fence;
};
