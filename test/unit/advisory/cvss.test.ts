import { expect, it } from "vitest";
import { cvss3Score, ratingOf } from "../../../src/domain/advisory/cvss.ts";

/** Scores of the calculator of FIRST. */
it.for<[string, number, string]>([
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, "critical"],
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1, "medium"],
  ["CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", 7.5, "high"],
  ["CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N", 1.8, "low"],
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10, "critical"],
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0, "info"],
  ["CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:N/A:N/E:P", 5.9, "medium"],
])("%s is %s", ([vector, score, rating]) => {
  expect(cvss3Score(vector)).toBe(score);
  expect(ratingOf(score)).toBe(rating);
});

it.for(["", "CVSS:4.0/AV:N", "CVSS:3.1/AV:N", "CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"])(
  "computes no score of %s",
  (vector) => {
    expect(cvss3Score(vector)).toBeUndefined();
  },
);
