import { describe, expect, it } from "vitest";
import type { Workflow } from "../../../src/domain/workflow/model.ts";
import { mayRun } from "../../../src/domain/workflow/power/reach.ts";
import { reachedSinks } from "../../../src/domain/workflow/publish/job/reached-sinks.ts";
import { sinksOf } from "../../../src/domain/workflow/publish/sinks-of.ts";
import { worldOfOutsider } from "../../../src/domain/workflow/power/world-of-outsider.ts";
import { readWorkflow } from "../../../src/domain/workflow/read-workflow.ts";

async function sinksIn(step: string): Promise<string[]> {
  const { jobs } = await readWorkflow(
    "a.yml",
    `on: push\njobs:\n  a:\n    runs-on: x\n    env: { T: "\${{ secrets.NPM_TOKEN }}" }\n    steps:\n      - ${step}\n`,
  );
  return jobs.flatMap(sinksOf).map(({ what, channel }) => `${what} > ${channel}`);
}

describe("a command that publishes", () => {
  it.for([
    ["npm publish", "npm publish > npm"],
    ["npm -w packages/a publish", "npm publish > npm"],
    ["npm stage publish", "npm stage publish > npm"],
    ["pnpm -r publish --no-git-checks", "pnpm publish > npm"],
    ["yarn npm publish", "yarn npm publish > npm"],
    ["yarn workspace a publish", "yarn workspace a publish > npm"],
    ["bun publish", "bun publish > npm"],
    ["npx semantic-release@24", "semantic-release > npm"],
    ["npx --yes jsr publish", "jsr publish > JSR"],
    ["deno publish", "deno publish > JSR"],
    ["npm run release", "npm run release > npm"],
    ["npm publish --dry-run=false", "npm publish > npm"],
    ["npm publish --dry-run=${{ inputs.rehearse }}", "npm publish > npm"],
    ["sudo -E env A=b npm publish", "npm publish > npm"],
    ["if ! npm publish; then exit 1; fi", "npm publish > npm"],
    ["echo $(npm publish)", "npm publish > npm"],
    ['bash -c "npm publish"', "npm publish > npm"],
    ["for d in *; do (cd $d && npm publish); done", "npm publish > npm"],
    ["python -m twine upload dist/*", "twine upload > PyPI"],
    ["uv publish", "uv publish > PyPI"],
    ["poetry publish --build", "poetry publish > PyPI"],
    ["uvx hatch publish", "hatch publish > PyPI"],
    ["python setup.py sdist upload", "python setup.py sdist upload > PyPI"],
    ["cargo publish", "cargo publish > crates-io"],
    ["bundle exec gem push a.gem", "gem push > RubyGems"],
    ["bundle exec rake release", "rake release > RubyGems"],
    ["mvn -B clean deploy", "mvn clean deploy > Maven"],
    ["./mvnw --batch-mode deploy", "mvnw deploy > Maven"],
    ["./gradlew :lib:publishToSonatype", "gradlew > Maven"],
    ["dotnet nuget push a.nupkg", "dotnet nuget push > NuGet"],
    ["nuget.exe push a.nupkg", "nuget push > NuGet"],
    ["docker push org/app", "docker push > a container registry"],
    ["docker buildx build --push .", "docker > a container registry"],
    ["helm push a.tgz oci://x", "helm push > a container registry"],
    ["npx @vscode/vsce publish", "@vscode/vsce publish > an extension marketplace"],
    ["gh release create v1 dist/*", "gh release create > a GitHub release"],
    ["goreleaser release --clean", "goreleaser release > a GitHub release"],
    ["cosign sign x", "cosign sign > a signature"],
    ["git push origin --tags", "git push > a tag"],
    ['git push origin "$TAG"', "git push > a tag"],
    ["pnpm changeset publish", "pnpm changeset publish > npm"],
    ["yarn lerna publish from-package", "yarn lerna publish > npm"],
    ["npx lerna version", "lerna > a tag"],
    ["npx nx release publish", "nx release publish > npm"],
    ["npx release-it --ci", "release-it > npm"],
    ["npx napi prepublish -t npm", "napi prepublish > npm"],
    ["semantic-release version", "semantic-release > a GitHub release"],
    ["release-plz release", "release-plz release > crates-io"],
    ["cargo release --execute", "cargo release > crates-io"],
    ["cargo ws publish", "cargo ws publish > crates-io"],
    ["pdm publish", "pdm publish > PyPI"],
    ["flit publish", "flit publish > PyPI"],
    ["mix hex.publish --yes", "mix hex.publish > a package registry"],
    ["dart pub publish --force", "dart pub publish > a package registry"],
    ["pod trunk push A.podspec", "pod trunk push > a package registry"],
    ["snapcraft upload a.snap", "snapcraft upload > a package registry"],
    ["brew bump-formula-pr a", "brew > a package registry"],
    ["npx ovsx publish a.vsix", "ovsx publish > an extension marketplace"],
    [
      "docker buildx imagetools create -t a b",
      "docker buildx imagetools create > a container registry",
    ],
    ["docker buildx build -o type=registry .", "docker > a container registry"],
    ["docker compose push", "docker compose push > a container registry"],
    ["ko build ./cmd/app", "ko > a container registry"],
    ["oras push registry.example/a:1 a.tgz", "oras push > a container registry"],
    ["./mvnw compile jib:build", "mvnw > a container registry"],
    ["./gradlew jreleaserFullRelease", "gradlew jreleaserFullRelease > Maven"],
    ["gh release edit v1 --draft=false", "gh release edit > a GitHub release"],
    ["gh api repos/o/r/releases -f tag_name=v1", "gh api > a GitHub release"],
    ["cosign attest --yes x", "cosign attest > a signature"],
    ["Publish-Module -Path a", "Publish-Module > a package registry"],
    ["make publish", "make publish > npm"],
    ["cargo dist host --steps=release", "cargo > a GitHub release"],
    ["./scripts/release.sh", "release.sh > npm"],
    ["node scripts/publish.js", "node > npm"],
  ] as const)("%s", async ([command, expected]) => {
    expect(await sinksIn(`run: ${JSON.stringify(command)}`)).toEqual([expected]);
  });

  it.for([
    "npm publish --dry-run",
    "npm install publish",
    "npm run build",
    "echo npm publish",
    "# npm publish",
    "./gradlew publishToMavenLocal",
    "cargo build --release",
    "docker build .",
    "git push",
    "goreleaser release --snapshot",
    "yarn expo publish",
    "npx nx release version",
    "cargo release",
    "ko build --local ./cmd/app",
    "docker buildx build --push=false .",
    "sbt publishLocal",
    "mvn site:deploy",
    "mvn deploy -Dmaven.deploy.skip=true",
    "gh api repos/o/r/releases/latest",
    "gh api repos/o/r/releases/generate-notes -f tag_name=v1",
    "git push origin HEAD:gh-pages",
    "make release-notes",
    "npm publish --registry http://localhost:4873",
    "docker push localhost:5000/app",
    "twine upload --repository testpypi dist/*",
    "cargo publish -n",
    "goreleaser release --skip=docker,publish",
    "./scripts/check-release.sh",
    "npx pkg-pr-new publish",
  ])("is not %s", async (command) => {
    expect(await sinksIn(`run: ${JSON.stringify(command)}`)).toEqual([]);
  });
});

it("is a script of that name, where the job has an identity in place of a token", async () => {
  const { jobs } = await readWorkflow(
    "a.yml",
    "on: push\njobs:\n  a: { permissions: { id-token: write }, steps: [{ run: pnpm run ci-publish }, { run: pnpm run build }] }\n  b: { steps: [{ run: pnpm run ci-publish }] }\n",
  );
  expect(jobs.flatMap(sinksOf).map(({ what, step }) => `${step.job.id}: ${what}`)).toEqual([
    "a: pnpm run ci-publish",
  ]);
});

describe("a credential that is good for nothing but publishing", () => {
  it.for([
    [
      "{ run: cargo xtask ship, env: { CARGO_REGISTRY_TOKEN: '${{ steps.a.outputs.token }}' } }",
      ["cargo xtask ship > crates-io"],
    ],
    ["uses: NuGet/login@v1", ["NuGet/login > NuGet"]],
    [
      "{ run: './ship ${{ inputs.x }}', env: { TWINE_PASSWORD: '${{ secrets.P }}' } }",
      ["./ship > PyPI"],
    ],
    ["{ run: cargo xtask, env: { CARGO_REGISTRY_TOKEN: none } }", []],
    ["{ run: npm ci, env: { NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}' } }", []],
    [
      "{ run: cargo publish, env: { CARGO_REGISTRY_TOKEN: '${{ secrets.C }}' } }",
      ["cargo publish > crates-io"],
    ],
  ] as const)("%s", async ([step, expected]) => {
    expect(await sinksIn(step)).toEqual(expected);
  });
});

describe("an action that publishes", () => {
  it.for([
    ["uses: pypa/gh-action-pypi-publish@v1", ["pypa/gh-action-pypi-publish > PyPI"]],
    ["uses: Softprops/Action-GH-Release@v2", ["Softprops/Action-GH-Release > a GitHub release"]],
    [
      "{ uses: docker/build-push-action@v6, with: { push: true } }",
      ["docker/build-push-action > a container registry"],
    ],
    ["{ uses: docker/build-push-action@v6, with: { push: false } }", []],
    ["uses: docker/build-push-action@v6", []],
    [
      "{ uses: changesets/action@v1, with: { publish: npm run release } }",
      ["changesets/action > npm"],
    ],
    ["uses: changesets/action@v1", []],
    ["{ uses: goreleaser/goreleaser-action@v6, with: { args: release --snapshot } }", []],
    ["uses: actions/attest@v3", ["actions/attest > a signature"]],
    ["uses: docker/build-push-action@v1", ["docker/build-push-action > a container registry"]],
    [
      "{ uses: docker/build-push-action@v6, with: { outputs: 'type=image,push=true' } }",
      ["docker/build-push-action > a container registry"],
    ],
    ["{ uses: release-plz/action@v0.5, with: { command: release-pr } }", []],
    [
      "{ uses: pypa/gh-action-pypi-publish@v1, with: { repository-url: 'http://localhost/a' } }",
      [],
    ],
    ["{ uses: docker/build-push-action@v6, with: { push: true, tags: 'localhost:5000/a:1' } }", []],
    ["uses: release-plz/action@v0.5", ["release-plz/action > crates-io"]],
    ["{ uses: js-devtools/npm-publish@v3, with: { dry-run: true } }", []],
    [
      "uses: googleapis/release-please-action@v4",
      ["googleapis/release-please-action > a GitHub release"],
    ],
    ["uses: helm/chart-releaser-action@v1", ["helm/chart-releaser-action > a package registry"]],
    ["uses: actions/publish-action@v0.3.0", ["actions/publish-action > a tag"]],
  ] as const)("%s", async ([step, expected]) => {
    expect(await sinksIn(step)).toEqual(expected);
  });
});

async function reached(condition: string, trigger: string): Promise<boolean> {
  const workflow: Workflow = await readWorkflow(
    "a.yml",
    `on: { ${trigger}: }\njobs:\n  a:\n    if: ${JSON.stringify(condition)}\n    steps: [{ run: npm publish }]\n`,
  );
  const [job] = workflow.jobs;
  const [event] = workflow.triggers;
  if (!job || !event) throw new Error("no job");
  expect(reachedSinks(job, worldOfOutsider(event)).length > 0).toBe(mayRun(job, event));
  return mayRun(job, event);
}

describe("a condition keeps strangers out", () => {
  it.for([
    ["github.event_name == 'push'", "pull_request"],
    ["github.ref == 'refs/heads/main'", "pull_request"],
    ["startsWith(github.ref, 'refs/tags/')", "pull_request_target"],
    ["github.event.pull_request.head.repo.full_name == github.repository", "pull_request_target"],
    ["!github.event.pull_request.head.repo.fork", "pull_request_target"],
    ["github.event.pull_request.merged", "pull_request_target"],
    ["github.event.comment.author_association == 'OWNER'", "issue_comment"],
    [
      'contains(fromJSON(\'["OWNER","MEMBER"]\'), github.event.comment.author_association)',
      "issue_comment",
    ],
    ["contains(fromJSON(vars.ADMINS), github.actor)", "issue_comment"],
    ["github.actor == 'me'", "issue_comment"],
    ["github.event.workflow_run.event == 'push'", "workflow_run"],
    ["github.event.workflow_run.head_repository.full_name == github.repository", "workflow_run"],
    ["false", "issues"],
  ] as const)("%s on %s", async ([condition, trigger]) => {
    expect(await reached(condition, trigger)).toBe(false);
  });

  it.for([
    ["github.event.comment.author_association == 'CONTRIBUTOR'", "issue_comment"],
    ["github.event.comment.author_association != 'OWNER'", "issue_comment"],
    ["contains(github.event.comment.body, github.actor)", "issue_comment"],
    ["contains(github.event.comment.body, '/deploy')", "issue_comment"],
    ["github.actor == 'dependabot[bot]'", "pull_request_target"],
    ["github.event.pull_request.user.login == github.actor", "pull_request_target"],
    ["github.repository == 'org/repo'", "pull_request_target"],
    ["github.event.workflow_run.conclusion == 'success'", "workflow_run"],
    ["github.event.workflow_run.event == 'pull_request'", "workflow_run"],
    ["github.event.workflow_run.event != 'pull_request'", "workflow_run"],
    ["github.event.workflow_run.head_branch == 'main'", "workflow_run"],
    ["github.ref == 'refs/heads/main'", "pull_request_target"],
    ["github.event_name == ", "issues"],
    ["${{ false }} ", "issues"],
  ] as const)("but not %s on %s", async ([condition, trigger]) => {
    expect(await reached(condition, trigger)).toBe(true);
  });
});
