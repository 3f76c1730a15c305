import { describe, expect, it } from "vitest";
import { readOwnerRules } from "../../../src/domain/workflow/owner-rules.ts";
import { rulingFor } from "../../../src/domain/workflow/publish/release/ruling-for.ts";

const ownersOf = (rules: string, path: string): string =>
  (rulingFor(readOwnerRules(rules), path)?.owners ?? []).join(" ");

describe("a line of CODEOWNERS", () => {
  it.for([
    ["* @a", ".github/workflows/release.yml", "@a"],
    ["/.github/ @a", ".github/workflows/release.yml", "@a"],
    [".github/ @a", "tools/.github/x.yml", "@a"],
    ["/.github/ @a", "tools/.github/x.yml", ""],
    [".github/workflows @a", ".github/workflows/release.yml", "@a"],
    ["*.yml @a", ".github/workflows/release.yml", "@a"],
    ["/.github/* @a", ".github/workflows/release.yml", ""],
    ["/.github/** @a", ".github/workflows/release.yml", "@a"],
    ["docs/* @a", "docs/a.md", "@a"],
    ["dist @a", "dist/index.js", "@a"],
    ["/src/ @a", "dist/index.js", ""],
    ["* @a\n/.github/ @b @c", ".github/dependabot.yml", "@b @c"],
    ["* @a\n/.github/", ".github/dependabot.yml", ""],
  ] as const)("%s decides over %s", ([rules, path, owners]) => {
    expect(ownersOf(rules, path)).toBe(owners);
  });
});
