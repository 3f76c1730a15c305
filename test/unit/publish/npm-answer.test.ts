import { expect, it } from "vitest";
import { npmAnswer } from "../../../src/domain/registry/npm-answer.ts";
import { wordsOf } from "../../../src/domain/registry/npm-words.ts";

const asked = { package: "@octo/widget", known: true, oidc: true, stage: false, words: "" };

const CONFLICT =
  "Failed to save packument. A common cause is if you try to publish a new package before the previous package has been fully processed.";

it.for([
  [200, "", "live"],
  [201, "", "live"],
  [202, "", "unknown"],
  [403, "You cannot publish over the previously published versions: 1.2.3.", "exists"],
  [403, "EPUBLISHCONFLICT", "exists"],
  [403, "cannot modify pre-existing version: 1.2.3", "exists"],
  [403, "Cannot publish over previously staged version: 1.2.3.", "staged"],
  [409, "EPUBLISHCONFLICT", "exists"],
  [409, "Document update conflict", "later"],
  [409, "", "later"],
  [409, "this package is already present", "exists"],
  [409, "Cannot publish over previously staged version: 1.2.3.", "staged"],
  [409, CONFLICT, "later"],
  [425, "", "later"],
  [429, "", "later"],
  [408, "", "unknown"],
  [500, "", "unknown"],
  [502, "", "unknown"],
  [503, "", "unknown"],
  [504, "", "unknown"],
] as const)("takes %i %s as %s", ([status, words, kind]) => {
  expect(npmAnswer({ ...asked, status, words }).kind).toBe(kind);
});

it("takes an accepted version that is to be approved for staged, and not for live", () => {
  for (const status of [200, 201])
    expect(npmAnswer({ ...asked, status, stage: true }).kind).toBe("staged");
  expect(npmAnswer({ ...asked, status: 202, stage: true }).kind).toBe("unknown");
});

it.for([
  [{ status: 401 }, "npm does not accept the token", "fresh token"],
  [{ status: 401, oidc: false }, "npm does not accept the token", "new granular token"],
  [
    { status: 401, words: "This operation requires a one-time password." },
    "a second factor",
    "trusted publisher",
  ],
  [{ status: 402, words: "You must sign up" }, "private by default", "access: public"],
  [
    { status: 403, words: "OIDC permission denied for this action" },
    "may stage versions, but not publish them",
    "Write `mode: stage` for the npm target",
  ],
  [
    { status: 403, stage: true, words: "OIDC permission denied for this action" },
    "may publish versions, but not stage them",
    "`mode: publish` for the npm target",
  ],
  [{ status: 401, words: "EOTP" }, "a second factor", "`mode: stage`"],
  [
    { status: 403, oidc: false, words: "This token may not publish" },
    "the token may not publish @octo/widget",
    "A token that may only stage needs `mode: stage`",
  ],
  [
    { status: 403, oidc: false, stage: true, words: "no" },
    "the token may not stage @octo/widget",
    "write access",
  ],
  [
    { status: 403, words: "widget cannot be republished until 24 hours have passed." },
    "locks its name for 24 hours",
    "Wait until the time that npm names",
  ],
  [
    { status: 403, words: "Package name too similar to existing packages" },
    "a confusion with another package",
    "a scope of your own",
  ],
  [
    { status: 403, words: "Two-factor authentication is required" },
    "a second factor",
    "trusted publisher",
  ],
  [
    { status: 403, words: "You do not have permission" },
    "may not publish @octo/widget",
    "write access",
  ],
  [{ status: 404 }, "disguises as not found", "not one that it calls"],
  [{ status: 404, oidc: false }, "disguises as not found", "write access"],
  [
    { status: 404, known: false },
    "cannot be published by a trusted publisher",
    "first version with a granular token",
  ],
  [{ status: 404, known: false, stage: true }, "npm stages no first version", "`mode: publish`"],
  [{ status: 404, known: false, oidc: false }, "may not create @octo/widget", "scope exists"],
  [{ status: 400 }, "document is malformed", "Seal again"],
  [{ status: 413 }, "too large", "Leave files out"],
  [{ status: 422, words: "no" }, "provenance", "letter by letter"],
  [
    {
      status: 422,
      words:
        'Failed to validate repository information: package.json: "repository.url" is "https://github.com/octo/Widget"',
    },
    "package.json's repository.url is not the repository",
    "case by case",
  ],
  [
    {
      status: 422,
      words: 'Unsupported GitHub Actions source repository visibility: "private".',
    },
    "from public repositories only",
    "`provenance: none`",
  ],
  [
    { status: 422, words: 'Unsupported GitHub Actions runner environment: "self-hosted".' },
    "from GitHub-hosted runners only",
    "GitHub-hosted runner",
  ],
  [{ status: 426 }, "a newer client", "Update release-guard"],
  [{ status: 302 }, "not known", "status page"],
  [{ status: 418 }, "not known", "status page"],
] as const)("explains %o", ([answer, why, fix]) => {
  const found = npmAnswer({ ...asked, ...answer });
  expect(found).toMatchObject({
    kind: "refused",
    says: expect.stringContaining(why),
    fix: expect.stringContaining(fix),
  });
  expect(found).toMatchObject({ says: expect.stringContaining(String(answer.status)) });
});

it.for([
  ['{"error":"no"}', "no"],
  ['{"message":"never"}', "never"],
  ['{"success":false}', ""],
  ["plain words", "plain words"],
  ["<html><body>502</body></html>", ""],
  ['{"error":"one\\ntwo"}', "one two"],
] as const)("hears in %s: %s", ([body, words]) => {
  expect(wordsOf(Buffer.from(body))).toBe(words);
});

it("lets no answer fill a report or reorder what a reader sees", () => {
  const words = wordsOf(Buffer.from(JSON.stringify({ error: `\u202e${"x".repeat(9000)}` })));
  expect(words.length).toBeLessThan(400);
  expect(words).toContain("<U+202E>");
});
