import type { Severity } from "../../finding/severity.ts";
import { cvss3Score, ratingOf } from "../cvss.ts";
import { cvss2Score } from "./cvss2-score.ts";
import { cvss4Score } from "./cvss4-score.ts";

/** CVSS 2 knows no critical. Source: NVD, "Vulnerability Metrics". */
function rating2(score: number | undefined): Severity | undefined {
  const rating = score === undefined ? undefined : ratingOf(score);
  return rating === "critical" ? "high" : rating;
}

/** Rating of a vector of CVSS 2, 3 or 4; undefined where it is none of them. */
export function cvssRating(vector: string): Severity | undefined {
  const score = cvss4Score(vector) ?? cvss3Score(vector);
  return score === undefined ? rating2(cvss2Score(vector)) : ratingOf(score);
}
