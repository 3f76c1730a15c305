import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { foreignWanted, gitHubRootIn, trustRootIn } from "../../../src/cli/foreign-options.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const PACKAGE = "pkg:npm/widget@1.0.0";
const DIGEST = `sha256:${"a".repeat(64)}`;

const asked = (options: Readonly<Record<string, unknown>>) => () =>
  foreignWanted({ format: "text", bundle: PACKAGE, repository: "octo/widget", ...options });

it.for([
  ["ref", "--ref"],
  ["workflow", "--workflow"],
  ["environment", "--environment"],
  ["sourceRepositoryId", "--source-repository-id"],
  ["ownerId", "--owner-id"],
  ["allowTrigger", "--allow-trigger"],
  ["repository", "--repository"],
  ["digest", "--digest"],
  ["bundleDigest", "--bundle-digest"],
] as const)("refuses an empty %s, which a variable that is not set would give", ([name, flag]) => {
  expect(asked({ [name]: "" })).toThrow(`${flag} is empty, so nothing would be held against it`);
});

it("refuses an empty subject in the place of the default folder", () => {
  expect(asked({ bundle: "" })).toThrow("SUBJECT is empty");
});

it("refuses an empty trust root in the place of the public one", () => {
  expect(() => trustRootIn({ format: "text", trustRoot: "" })).toThrow("--trust-root is empty");
});

it.for([
  [{ policy: "policy.yml" }, "--policy"],
  [{ bundleDigest: "a".repeat(64) }, "--bundle-digest"],
  [{ signerWorkflow: "o/r/.github/workflows/a.yml@v1" }, "--signer-workflow"],
  [{ attestSummary: true }, "--attest-summary"],
] as const)("refuses %o, which says nothing of what others published", ([options, flag]) => {
  expect(asked(options)).toThrow(`${flag} is for a sealed bundle of our own`);
});

it.for([
  [{ repository: "octo/other" }, "--repository"],
  [{ ref: "refs/tags/v1" }, "--ref"],
  [{ workflow: "ci.yml" }, "--workflow"],
  [{ sourceRepositoryId: "1" }, "--source-repository-id"],
  [{ ownerId: "1" }, "--owner-id"],
  [{ allowTrigger: "push" }, "--allow-trigger"],
  [{ runner: "any" }, "--runner"],
  [{ githubRoot: "root.json" }, "--github-root"],
] as const)("refuses %o, which a sealed bundle is not held against", ([options, flag]) => {
  const folder = join(tempFolder(), "release-bundle");
  mkdirSync(folder);
  expect(() => foreignWanted({ format: "text", bundle: folder, ...options })).toThrow(
    `${flag} is for what others published`,
  );
  expect(foreignWanted({ format: "text", bundle: folder })).toBeUndefined();
});

it.for([PACKAGE, "release-bundle"])(
  "refuses a digest beside %s, of which nothing would be asked",
  (bundle) => {
    expect(asked({ bundle, digest: DIGEST })).toThrow(`--digest and ${bundle} ask two questions`);
  },
);

it("takes GitHub's own root for a release, and for nothing else", () => {
  const given = { format: "text", githubRoot: "root.json" } as const;
  const release = asked({ bundle: "octo/widget@v1.0.0" })()?.asked;
  const other = asked({})()?.asked;
  if (release === undefined || other === undefined) throw new Error("nothing was asked");
  expect(gitHubRootIn(given, release)).toBe("root.json");
  expect(gitHubRootIn({ format: "text" }, other)).toBe("");
  expect(() => gitHubRootIn(given, other)).toThrow("--github-root is for a GitHub release");
});

it("takes any kind of machine only where the line says so", () => {
  expect(asked({})()?.line.runner).toBe("github-hosted");
  expect(asked({ runner: "any" })()?.line.runner).toBeUndefined();
});

it.for(["pull_request_targt", "push,releese", ","])("refuses %s as events", (allowTrigger) => {
  expect(asked({ allowTrigger })).toThrow("--allow-trigger");
});
