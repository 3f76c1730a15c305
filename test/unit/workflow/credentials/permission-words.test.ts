import { describe, expect, it } from "vitest";
import { nearWord } from "../../../../src/domain/workflow/credentials/permissions/near-word.ts";
import {
  accessesOf,
  SCOPES,
} from "../../../../src/domain/workflow/credentials/permissions/permission-table.ts";
import { worthOf } from "../../../../src/domain/workflow/credentials/permissions/scope-worth.ts";

describe("a misspelt scope", () => {
  it.for([
    ["content", "contents"],
    ["Contents", "contents"],
    ["pull_requests", "pull-requests"],
    ["pull-request", "pull-requests"],
    ["pullrequests", "pull-requests"],
    ["idtoken", "id-token"],
    ["pakcages", "packages"],
    ["isues", "issues"],
    ["atestations", "attestations"],
  ] as const)("%s was meant to be %s", ([word, meant]) => {
    expect(nearWord(word, SCOPES)).toBe(meant);
  });

  it.for(["metadata", "members", "x", "", "administration", "workflows"])(
    "%s is nothing that anybody could mend",
    (word) => {
      expect(nearWord(word, SCOPES)).toBeUndefined();
    },
  );

  it("between two equally near ones is left alone", () => {
    expect(nearWord("abcdefgx", ["abcdefgh", "abcdefgi"])).toBeUndefined();
  });
});

describe("a scope", () => {
  it("has the levels that GitHub gives it", () => {
    expect(accessesOf("contents")).toEqual(["read", "write", "none"]);
    expect(accessesOf("id-token")).toEqual(["write", "none"]);
    expect(accessesOf("models")).toEqual(["read", "none"]);
    expect(accessesOf("vulnerability-alerts")).toEqual(["read", "none"]);
    expect(accessesOf("copilot-requests")).toEqual(["write", "none"]);
    expect(accessesOf("metadata")).toBeUndefined();
  });

  it("is worth what a thief can do with it", () => {
    expect(worthOf("contents")).toBe("high");
    expect(worthOf("statuses")).toBe("low");
    expect(worthOf("checks")).toBe("medium");
  });
});
