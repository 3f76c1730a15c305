import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";

/** Actions that run what stands in the workspace: its build files, scripts, plugins, settings. */
const ACTIONS = `
pre-commit/action oxsecurity/megalinter megalinter/megalinter github/super-linter super-linter/super-linter
bridgecrewio/checkov-action azure/powershell actions/jekyll-build-pages actions-rs/cargo actions-rs/clippy-check
sonarsource/sonarcloud-github-action sonarsource/sonarqube-scan-action golangci/golangci-lint-action
goreleaser/goreleaser-action gradle/gradle-build-action gradle/actions/setup-gradle bahmutov/npm-install
cypress-io/github-action wagoid/commitlint-github-action docker/build-push-action docker/bake-action
pyo3/maturin-action messense/maturin-action borales/actions-yarn treosh/lighthouse-ci-action
reviewdog/action-eslint reviewdog/action-stylelint reviewdog/action-golangci-lint reviewdog/action-rubocop
wearerequired/lint-action changesets/action cycjimmy/semantic-release-action chromaui/action
andresz1/size-limit-action preactjs/compressed-size-action ramsey/composer-install php-actions/composer
php-actions/phpunit pypa/cibuildwheel trunk-io/trunk-action github/codeql-action/autobuild
helaili/jekyll-action nwtgck/actions-netlify cloudflare/wrangler-action amondnet/vercel-action
qcastel/github-actions-maven/actions/maven snyk/actions/node snyk/actions/setup pulumi/actions
terraform-linters/setup-tflint dflook/terraform-plan dflook/terraform-apply ansible/ansible-lint
withastro/action devcontainers/ci nrwl/nx-cloud swatinem/rust-cache rustsec/audit-check
anthropics/claude-code-base-action google-github-actions/run-gemini-cli openai/codex-action
icrawl/action-eslint stefanoeb/eslint-action a-b-r-o-w-n/eslint-action artiomtr/jest-coverage-report-action
mattallty/jest-github-action coverallsapp/github-action browser-actions/release-it cargo-bins/cargo-semver-checks
obi1kenobi/cargo-semver-checks-action taiki-e/upload-rust-binary-action rickstaa/action-black
`;

let actions: ReadonlySet<string> | undefined;

function known(): ReadonlySet<string> {
  actions ??= new Set(ACTIONS.trim().split(/\s+/));
  return actions;
}

/** Only reads lists of packages, unless it is told to install them. */
const isOn = (step: Step, input: string): boolean =>
  /^(?:true|yes|1)$/i.test(step.with.get(input)?.text.trim() ?? "");

/** The action that runs what stands in the workspace; nothing where the step has none. */
export function runningAction(step: Step): string | undefined {
  const { uses } = step;
  if (uses === undefined) return undefined;
  const action = actionOf(uses.text);
  if (action === "ruby/setup-ruby") return isOn(step, "bundler-cache") ? action : undefined;
  if (action === "swatinem/rust-cache" || action === "coverallsapp/github-action") return undefined;
  return known().has(action) ? action : undefined;
}
