import { describe, expect, it } from "vitest";
import { cronTrouble } from "../../../../src/domain/workflow/schema/events/cron.ts";
import { globTrouble } from "../../../../src/domain/workflow/schema/events/glob.ts";
import { isTimezone } from "../../../../src/domain/workflow/schema/events/timezone.ts";

describe("a schedule", () => {
  it.for([
    "0 0 * * *",
    "*/5 * * * *",
    "0,15,30 2-4 1 jan,FEB SUN-sat",
    "5/10 0-23/2 31 12 7",
    " 0  0 * * * ",
  ])("is taken: %s", (cron) => {
    expect(cronTrouble(cron)).toBeUndefined();
  });

  it.for([
    ["0 0 * *", "4 fields"],
    ["0 0 * * * *", "6 fields"],
    ["60 0 * * *", "`60` is no minute"],
    ["0 24 * * *", "`24` is no hour"],
    ["0 0 0 * *", "`0` is no day of the month"],
    ["0 0 * 13 *", "`13` is no month"],
    ["0 0 * * 8", "`8` is no day of the week"],
    ["0 0 * * fri-mon", "is no day of the week"],
    ["a 0 * * *", "`a` is no minute"],
    ["*/0 0 * * *", "is no minute"],
    ["0, 0 * * *", "is no minute"],
    ["@daily", "1 fields"],
    ["* 0 * * *", "every five minutes"],
    ["*/4 0 * * *", "every five minutes"],
    ["0,3 0 * * *", "every five minutes"],
  ] as const)("is refused: %s", ([cron, why]) => {
    expect(cronTrouble(cron)).toContain(why);
  });

  it.for([
    ["Europe/Berlin", true],
    ["UTC", true],
    ["America/Argentina/Buenos_Aires", true],
    ["Asia/Somewhere", false],
    ["+02:00", false],
    ["", false],
  ] as const)("has a zone or not: %s", ([name, known]) => {
    expect(isTimezone(name)).toBe(known);
  });
});

describe("a filter's pattern", () => {
  it.for([
    "main",
    "release/**",
    "!old",
    "v[0-9]+.[0-9]+",
    "v*",
    "a?",
    "ab+",
    "[!a]x",
    "\\*x",
    "a{b",
    "@x/y",
  ])("may match a branch: %s", (pattern) => {
    expect(globTrouble(pattern, true)).toBeUndefined();
  });

  it.for([
    ["", "empty"],
    ["!", "empty"],
    [" a", "blanks"],
    ["a b", "` `"],
    ["a:b", "`:`"],
    ["a~1", "`~`"],
    ["^a", "`^`"],
    ["/a", "can be called that"],
    ["a..b", "can be called that"],
    ["a.lock", "can be called that"],
    ["refs/tags/v*", "short name"],
    ["+a", "no character before"],
    ["**?", "no character before"],
    ["a++", "no character before"],
    ["[a", "never closed"],
    ["[]", "no character"],
    ["[z-a]", "backwards"],
    ["a\\.b", "no escape"],
  ] as const)("matches no branch: %s", ([pattern, why]) => {
    expect(globTrouble(pattern, true)?.message).toContain(why);
  });

  it.for(["src/**", "a b/c.md", "**.js", ".github/**", "...", "a..b", "!x", "a:b"])(
    "may match a path: %s",
    (pattern) => {
      expect(globTrouble(pattern, false)).toBeUndefined();
    },
  );

  it.for(["./a", "a/../b", "a/.", "/a", ".."])("matches no path: %s", (pattern) => {
    expect(globTrouble(pattern, false)).toBeDefined();
  });
});
