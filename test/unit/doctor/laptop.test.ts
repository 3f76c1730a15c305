import { describe, expect, it } from "vitest";
import { PUBLIC_HOSTS } from "../../../src/domain/registry/public-hosts.ts";
import { exitCodeOf } from "../../../src/adapters/failure-report.ts";
import { unknown } from "../../../src/domain/failure/fact.ts";
import { askDoctor, NPM_ONLY, RELEASE_YML } from "../../support/doctor-world.ts";

const POLICY = ".github/release-guard.yml";
const WORKFLOW = ".github/workflows/release.yml";
const PYPI = "version: 1\ntargets:\n  - registry: pypi\n    project: octo-widget\n";

const pypiJob = (extra = "") => `on: workflow_dispatch
jobs:
  upload:
    runs-on: ubuntu-latest
    environment: release
    permissions:
      id-token: write
    steps:
      - uses: pypa/gh-action-pypi-publish@v1
${extra}`;

const calling = (uses: string) => `on: workflow_dispatch
jobs:
  upload:
    permissions:
      id-token: write
    uses: ${uses}
`;

describe("the form", () => {
  it("says what to type into npm's page, and where that is", async () => {
    const { rows } = await askDoctor({});
    expect(rows).toEqual([
      [
        "npm:@octo/widget",
        `the job publish of ${WORKFLOW}`,
        "repository, workflow_ref, environment",
        `repository octo/widget, workflow_ref octo/widget/${WORKFLOW}, environment release`,
        "Publisher: GitHub Actions; Organization or user: octo; Repository: widget; Workflow filename: release.yml; Environment name: release; Allowed actions: npm publish",
        `https://${PUBLIC_HOSTS.npmWebsite}/package/@octo/widget/access`,
      ],
    ]);
  });

  it("names the calling file for npm where the publishing workflow is called", async () => {
    const { rows, verdicts } = await askDoctor({
      [WORKFLOW]: calling("org/release-guard/.github/workflows/release.yml@v1"),
    });
    expect(rows[0]?.[4]).toContain("Workflow filename: release.yml");
    expect(verdicts.get("unregistrable-workflow")).toBe("not-applicable");
  });

  it("says what to type into PyPI's page, and where that is", async () => {
    const { rows } = await askDoctor({ [POLICY]: PYPI, [WORKFLOW]: pypiJob() });
    expect(rows[0]?.slice(4)).toEqual([
      "Owner: octo; Repository name: widget; Workflow name: release.yml; Environment name: release",
      `https://${PUBLIC_HOSTS.pypi}/manage/project/octo-widget/settings/publishing/; for a new project https://${PUBLIC_HOSTS.pypi}/manage/account/publishing/ with PyPI Project Name: octo-widget`,
    ]);
  });

  it("takes PyPI's name from pyproject.toml, as PyPI spells it", async () => {
    const { rows } = await askDoctor({
      [POLICY]: "version: 1\ntargets:\n  - registry: pypi\n",
      [WORKFLOW]: pypiJob(),
      "pyproject.toml": '[build-system]\nname = "no"\n[project]\nname = "Octo_Widget.Core"\n',
    });
    expect(rows[0]?.[0]).toBe("pypi:octo-widget-core");
  });
});

describe("what will not work", () => {
  it("refuses PyPI from a workflow of another repository", async () => {
    const { said, report } = await askDoctor({
      [POLICY]: PYPI,
      [WORKFLOW]: calling("org/release-guard/.github/workflows/release.yml@v1"),
    });
    expect(said).toContain("refuses the token with invalid-publisher");
    expect(report.findings[0]?.fix).toContain("action-templates/release-pypi.yml");
  });

  it("refuses PyPI from a called workflow of one's own", async () => {
    const { said } = await askDoctor({
      [POLICY]: PYPI,
      [WORKFLOW]: calling("./.github/workflows/upload.yml"),
      ".github/workflows/upload.yml": pypiJob().replace("workflow_dispatch", "workflow_call"),
    });
    expect(said).toContain("no registration satisfies both");
  });

  it("misses id-token: write", async () => {
    const { said } = await askDoctor({ [WORKFLOW]: RELEASE_YML.replace("id-token", "contents") });
    expect(said).toContain(
      "missing-id-token: the job publish of .github/workflows/release.yml publishes npm:@octo/widget but lacks `id-token: write`",
    );
  });

  it("misses it in the called file too", async () => {
    const { said } = await askDoctor({
      [POLICY]: PYPI,
      [WORKFLOW]: calling("./.github/workflows/upload.yml"),
      ".github/workflows/upload.yml": pypiJob()
        .replace("workflow_dispatch", "workflow_call")
        .replace("id-token: write", "contents: read"),
    });
    expect(said).toContain("lacks `id-token: write`");
  });

  it.for([
    ["pull_request_target", "strangers could publish"],
    ["workflow_run", "strangers could publish"],
  ])("refuses %s", async ([event, sentence]) => {
    const { said } = await askDoctor({
      [WORKFLOW]: RELEASE_YML.replace("workflow_dispatch", `[workflow_dispatch, ${event}]`),
    });
    expect(said).toContain(sentence);
  });

  it("refuses a machine of one's own", async () => {
    const { said } = await askDoctor({
      [WORKFLOW]: RELEASE_YML.replace("ubuntu-latest", "[self-hosted, linux]"),
    });
    expect(said).toContain("runs on a self-hosted runner");
  });

  it("refuses another environment", async () => {
    const { said } = await askDoctor({
      [WORKFLOW]: RELEASE_YML.replace("environment: release", "environment: prod"),
    });
    expect(said).toContain("runs in the environment prod, but the policy publishes");
  });

  it("refuses a package.json of another repository", async () => {
    const { said } = await askDoctor({
      "package.json": JSON.stringify({ name: "@octo/widget", repository: "octo/gadget" }),
    });
    expect(said).toContain("names octo/gadget, but the job belongs to octo/widget");
  });

  it("refuses a second file that publishes the same package", async () => {
    const { said } = await askDoctor({ ".github/workflows/ci.yml": RELEASE_YML });
    expect(said).toContain("is published by .github/workflows/ci.yml and");
  });
});

describe("what only others know", () => {
  it("never passes what the registry alone can say", async () => {
    const { report, needs, verdicts } = await askDoctor({});
    expect(report.findings).toEqual([]);
    expect(verdicts.get("untrusted-publisher")).toBe("could-not-check");
    expect(needs).toContain("run `release-guard doctor` in the publishing job");
    expect(exitCodeOf(report)).toBe(1);
  });

  it("passes a laptop's look where the policy accepts that", async () => {
    const { report } = await askDoctor({
      [POLICY]: `${NPM_ONLY}could-not-check:\n  untrusted-publisher: warn\n`,
    });
    expect(report.outcome).toBe("passed");
    expect(exitCodeOf(report)).toBe(0);
  });

  it("takes no unreadable workflow for one that does not publish", async () => {
    const { needs, report } = await askDoctor({ ".github/workflows/odd.yml": "jobs: [" });
    expect(needs).toContain("a readable .github/workflows/odd.yml; it may publish too");
    expect(report.outcome).toBe("refused");
  });

  it("says that no workflow publishes", async () => {
    const { needs } = await askDoctor({ [WORKFLOW]: "on: push\njobs: {}\n" });
    expect(needs).toContain("a job under .github/workflows that publishes to npm");
  });

  it("says that an expression names the environment", async () => {
    const { needs } = await askDoctor({
      [WORKFLOW]: RELEASE_YML.replace("environment: release", "environment: ${{ vars.PLACE }}"),
    });
    expect(needs).toContain("a plain name for the environment of publish");
  });

  it("says that there is no remote at GitHub", async () => {
    const { needs } = await askDoctor(
      {},
      { git: { head: async () => unknown("the program git") } },
    );
    expect(needs).toContain("the program git");
  });
});
