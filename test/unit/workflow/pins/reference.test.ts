import { describe, expect, it } from "vitest";
import { closestRule } from "../../../../src/domain/workflow/pins/policies.ts";
import { isCommit, parseReference } from "../../../../src/domain/workflow/pins/reference.ts";
import { imagePinOf } from "../../../../src/domain/workflow/pins/image/image.ts";

describe("a reference", () => {
  it.each([
    ["Org/Setup@v1", { slug: "org/setup", name: "org/setup", path: "", ref: "v1", owner: "Org" }],
    ["org/tools/a/B@v1", { slug: "org/tools", name: "org/tools/a/b", path: "a/B" }],
    ["org/tools//a/./b@v1", { name: "org/tools/a/b" }],
    ["org/tools@release/v1", { slug: "org/tools", ref: "release/v1" }],
    ["org/tools@feature@2", { slug: "org/tools", ref: "feature@2" }],
    ["  org/tools@v1\n", { slug: "org/tools", ref: "v1" }],
  ])("%s", (uses, expected) => {
    expect(parseReference(uses)).toMatchObject({ kind: "action", ...expected });
  });

  it("may name nothing to take", () => {
    expect(parseReference("org/setup")).not.toHaveProperty("ref");
    expect(parseReference("org/setup@")).not.toHaveProperty("ref");
  });

  it.each([
    ["./setup", "local"],
    ["../setup", "local"],
    ["$/setup", "local"],
    ["docker://alpine:3", "image"],
    ["${{ matrix.action }}", "other"],
    ["setup@v1", "other"],
    ["", "other"],
  ])("%s is %s", (uses, kind) => expect(parseReference(uses).kind).toBe(kind));

  it("is pinned by a whole commit only", () => {
    expect(isCommit("d23441a48e516b6c34aea4fa41551a30e30af803")).toBe(true);
    expect(isCommit("D23441A48E516B6C34AEA4FA41551A30E30AF803")).toBe(true);
    expect(isCommit("a".repeat(64))).toBe(true);
    expect(isCommit("d23441a48e516b6c34aea4fa41551a30e30af80")).toBe(false);
    expect(isCommit("d23441a")).toBe(false);
    expect(isCommit(undefined)).toBe(false);
  });
});

describe("rules about pins", () => {
  const rules = [
    { pattern: "*", policy: "hash-pin" },
    { pattern: "org/*", policy: "ref-pin" },
    { pattern: "org/tools/*", policy: "any" },
    { pattern: "Org/Tools", policy: "hash-pin" },
    { pattern: "org/tools/lint", policy: "ref-pin" },
    { pattern: "org/tools/lint@v2", policy: "any" },
  ] as const;

  it.each([
    ["other/setup@v1", "*"],
    ["org/setup@v1", "org/*"],
    ["org/tools/build@v1", "org/tools/*"],
    ["org/tools@v1", "Org/Tools"],
    ["ORG/tools/lint@v1", "org/tools/lint"],
    ["org/tools/lint@v2", "org/tools/lint@v2"],
  ])("the closest one of %s is %s", (uses, pattern) => {
    const reference = parseReference(uses);
    expect(reference.kind === "action" && closestRule(rules, reference)?.pattern).toBe(pattern);
  });

  it("say nothing where none names the action", () => {
    const reference = parseReference("other/setup@v1");
    expect(reference.kind === "action" && closestRule(rules.slice(1), reference)).toBeUndefined();
  });
});

describe("an image", () => {
  it.each([
    ["alpine", "none"],
    ["registry.example:5000/alpine", "none"],
    ["alpine:latest", "latest"],
    ["alpine:3.22", "tag"],
    ["registry.example:5000/org/alpine:3.22", "tag"],
    ["alpine:3.22@sha256:abc", "digest"],
    ["alpine@sha256:abc", "digest"],
    ["alpine:", "none"],
  ])("%s is pinned by %s", (image, pin) => expect(imagePinOf(image)).toBe(pin));
});
