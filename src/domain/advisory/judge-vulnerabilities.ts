import type { Remark } from "../finding/finding.ts";
import { isAtLeast, SEVERITIES, type Severity } from "../finding/severity.ts";
import type { Advisory } from "./advisory.ts";
import {
  acceptanceOf,
  type JudgedBy,
  type NeededPackage,
  thresholdOf,
} from "./dependency-subject.ts";

const ROLES = {
  released: "which is released",
  runtime: "which users run",
  development: "which only development needs",
} as const;

/** One vulnerability under several names is one remark. */
function grouped(advisories: readonly Advisory[]): readonly (readonly Advisory[])[] {
  const groups: Advisory[][] = [];
  for (const advisory of advisories) {
    const names = [advisory.id, ...advisory.aliases];
    const group = groups.find((others) =>
      others.some(({ id, aliases }) => [id, ...aliases].some((name) => names.includes(name))),
    );
    if (group) group.push(advisory);
    else groups.push([advisory]);
  }
  return groups;
}

const gravest = (group: readonly Advisory[]): Severity | undefined =>
  SEVERITIES.find((severity) => group.some(({ rating }) => rating === severity));

/** What refuses is at least high; what does not is at most medium. */
function severityOf(rating: Severity | undefined, floor: Severity | "none"): Severity {
  // What nobody rated may be anything.
  const refuses = floor !== "none" && (rating === undefined || isAtLeast(rating, floor));
  if (refuses) return rating === "critical" ? "critical" : "high";
  return rating !== undefined && !isAtLeast(rating, "medium") ? rating : "medium";
}

/** By whom and with what a vulnerability is excused; undefined where it is not. */
export type Excuse = (needed: NeededPackage, names: readonly string[]) => string | undefined;

function remarkOn(
  judged: JudgedBy & { readonly excuse?: Excuse },
  needed: NeededPackage,
  group: readonly Advisory[],
): Remark {
  const { purl, role } = needed;
  const [first] = group;
  const rating = gravest(group);
  const names = [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))];
  const says = `${purl}, ${ROLES[role]}, is vulnerable (${names.slice(0, 3).join(", ")}, ${rating ?? "rated by nobody"}): ${first?.summary ?? ""}`;
  const excuse = judged.excuse?.(needed, names);
  if (excuse !== undefined) return { message: `${says}; ${excuse}`, severity: "info" };
  const acceptance = acceptanceOf(judged, purl, names);
  const severity = severityOf(rating, thresholdOf(judged, role));
  if (acceptance === undefined) return { message: says, severity };
  const { reason, expires } = acceptance.accepted;
  if (acceptance.expired) return { message: `${says}; it was accepted until ${expires}`, severity };
  return { message: `${says}; accepted until ${expires}: ${reason}`, severity: "info" };
}

/** A remark on each vulnerability of a package; malicious packages are another question. */
export const judgeVulnerabilities = (
  judged: JudgedBy & { readonly excuse?: Excuse },
  needed: NeededPackage,
  advisories: readonly Advisory[],
): readonly Remark[] =>
  grouped(advisories.filter(({ malicious }) => !malicious)).map((group) =>
    remarkOn(judged, needed, group),
  );
