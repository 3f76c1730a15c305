import { expect, it } from "vitest";
import { cvssRating } from "../../../src/domain/advisory/cvss/cvss-rating.ts";
import { cvss2Score } from "../../../src/domain/advisory/cvss/cvss2-score.ts";

/** Source: FIRST, "A Complete Guide to CVSS 2.0", 3.3, and its calculator. */
it.for<[string, number, string]>([
  ["AV:N/AC:L/Au:N/C:N/I:N/A:C", 7.8, "high"],
  ["AV:N/AC:L/Au:N/C:C/I:C/A:C", 10, "high"],
  ["AV:L/AC:H/Au:N/C:C/I:C/A:C", 6.2, "medium"],
  ["AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C", 10, "high"],
  ["(AV:N/AC:L/Au:N/C:P/I:P/A:P)", 7.5, "high"],
  ["AV:N/AC:M/Au:S/C:N/I:P/A:N", 3.5, "low"],
  ["AV:L/AC:H/Au:M/C:N/I:N/A:N", 0, "info"],
])("CVSS 2 scores %s as %d", ([vector, score, rating]) => {
  expect(cvss2Score(vector)).toBe(score);
  expect(cvssRating(vector)).toBe(rating);
});

it.for([
  "",
  "AV:N/AC:L/Au:N/C:C/I:C",
  "AC:L/AV:N/Au:N/C:C/I:C/A:C",
  "AV:X/AC:L/Au:N/C:C/I:C/A:C",
  "CVSS:5.0/AV:N/AC:L/Au:N/C:C/I:C/A:C",
])("no version rates %s", (vector) => {
  expect(cvssRating(vector)).toBeUndefined();
});

it.for<[string, string]>([
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "critical"],
  ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "critical"],
  ["CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N", "medium"],
  ["CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N", "low"],
])("%s is %s", ([vector, rating]) => {
  expect(cvssRating(vector)).toBe(rating);
});
