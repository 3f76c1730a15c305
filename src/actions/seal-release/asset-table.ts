import { sizeOf } from "../../domain/content/large-file.ts";
import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import type { Table } from "../../domain/report/report.ts";

/** What a report says of an asset. */
export interface AssetFacts {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** How many files inside of it were looked at. */
  readonly inside: number;
  /** Archives, itself or inside of it, that nobody looked into. */
  readonly notLookedInto: readonly string[];
}

export const assetFacts = ({ own, members, unopened }: AssetSubject): AssetFacts => ({
  name: own.name,
  size: sizeOf(own),
  sha256: own.large?.sha256 ?? hexDigest("sha256", own.bytes),
  inside: members.length,
  notLookedInto: unopened.map(({ file, why }) => `${file.shown} ${why}`),
});

/** A longer list is cut; report.json has every one. */
const MOST_NAMED = 3;

function lookedAt({ inside, notLookedInto }: AssetFacts, { own }: AssetSubject): string {
  const seen = own.opened ? `${inside} file${inside === 1 ? "" : "s"} inside` : "as it stands";
  const more = notLookedInto.length - MOST_NAMED;
  const named = notLookedInto.slice(0, MOST_NAMED);
  if (more > 0) named.push(`and ${more} more, see report.json`);
  return named.length > 0 ? `${seen}; not looked into: ${named.join("; ")}` : seen;
}

/** The further files, and how far they were looked into. */
export const assetTable = (assets: readonly AssetSubject[]): Table => ({
  title: "Further files, and how far they were looked into",
  columns: ["File", "Bytes", "SHA-256", "Looked at"],
  rows: assets.map((asset) => {
    const facts = assetFacts(asset);
    return [facts.name, String(facts.size), facts.sha256, lookedAt(facts, asset)];
  }),
});
