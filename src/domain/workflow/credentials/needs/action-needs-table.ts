/**
 * What actions use of the job's token, each after its own README: a scope they fail without, or
 * with a question mark one that depends on their inputs, on the event or on a private repository.
 */
export const ACTION_NEEDS = `
actions/checkout contents=read
actions/setup-node
actions/setup-python
actions/setup-java
actions/setup-go
actions/setup-dotnet
actions/setup-ruby
actions/cache
actions/cache/restore
actions/cache/save
actions/upload-artifact
actions/upload-artifact/merge
actions/download-artifact actions=read?
actions/upload-pages-artifact
actions/configure-pages pages=read? pages=write?
actions/deploy-pages pages=write id-token=write actions=read?
actions/jekyll-build-pages pages=read?
actions/labeler contents=read? pull-requests=write issues=write?
actions/stale issues=write? pull-requests=write? contents=write? actions=write?
actions/first-interaction issues=write? pull-requests=write?
actions/dependency-review-action contents=read? pull-requests=write?
actions/attest id-token=write attestations=write artifact-metadata=write? packages=write? contents=read?
actions/attest-build-provenance id-token=write attestations=write artifact-metadata=write? packages=write? contents=read?
actions/attest-sbom id-token=write attestations=write artifact-metadata=write? packages=write? contents=read?
actions/create-release contents=write
actions/upload-release-asset contents=write
actions/delete-package-versions packages=write
actions/ai-inference models=read
actions/create-github-app-token
github/codeql-action/init security-events=write? contents=read? actions=read? packages=read?
github/codeql-action/autobuild contents=read? actions=read?
github/codeql-action/analyze security-events=write contents=read? actions=read? packages=read?
github/codeql-action/upload-sarif security-events=write contents=read? actions=read?
ossf/scorecard-action contents=read? actions=read? id-token=write? issues=read? pull-requests=read? checks=read? security-events=write?
docker/login-action packages=write?
docker/build-push-action packages=write? contents=read? id-token=write?
docker/bake-action packages=write? contents=read?
docker/metadata-action contents=read?
docker/setup-buildx-action
docker/setup-qemu-action
docker/setup-compose-action
docker/scout-action pull-requests=write? contents=read?
softprops/action-gh-release contents=write discussions=write?
ncipollo/release-action contents=write discussions=write?
svenstaro/upload-release-action contents=write
googleapis/release-please-action contents=write pull-requests=write issues=write?
google-github-actions/release-please-action contents=write pull-requests=write issues=write?
release-drafter/release-drafter contents=write pull-requests=write?
peter-evans/create-pull-request contents=write pull-requests=write
peter-evans/create-or-update-comment issues=write? pull-requests=write? contents=write?
peter-evans/find-comment issues=read? pull-requests=read?
peter-evans/close-issue issues=write
peter-evans/enable-pull-request-automerge contents=write pull-requests=write
peter-evans/repository-dispatch contents=write?
changesets/action contents=write pull-requests=write issues=write? id-token=write? packages=write?
cycjimmy/semantic-release-action contents=write? issues=write? pull-requests=write? id-token=write? packages=write?
pypa/gh-action-pypi-publish id-token=write? contents=read?
rubygems/release-gem contents=write id-token=write
rubygems/configure-rubygems-credentials id-token=write?
rust-lang/crates-io-auth-action id-token=write
nuget/login id-token=write
goreleaser/goreleaser-action contents=write? packages=write? issues=write? pull-requests=write? id-token=write? discussions=write?
sigstore/cosign-installer
sigstore/gh-action-sigstore-python id-token=write contents=write?
anchore/sbom-action contents=write? actions=read?
anchore/scan-action
golangci/golangci-lint-action contents=read? pull-requests=read? checks=write?
codecov/codecov-action id-token=write?
codecov/test-results-action id-token=write?
coverallsapp/github-action contents=read? pull-requests=read?
sonarsource/sonarcloud-github-action contents=read? pull-requests=read?
sonarsource/sonarqube-scan-action contents=read? pull-requests=read?
sonarsource/sonarqube-quality-gate-action
aws-actions/configure-aws-credentials id-token=write? contents=read?
aws-actions/amazon-ecr-login
google-github-actions/auth id-token=write? contents=read?
google-github-actions/setup-gcloud
azure/login id-token=write? contents=read?
azure/setup-helm
azure/setup-kubectl
hashicorp/setup-terraform
hashicorp/vault-action id-token=write?
jamesives/github-pages-deploy-action contents=write
peaceiris/actions-gh-pages contents=write
crazy-max/ghaction-github-pages contents=write
crazy-max/ghaction-github-labeler issues=write contents=read?
ad-m/github-push-action contents=write
stefanzweifel/git-auto-commit-action contents=write
endbug/add-and-commit contents=write
tj-actions/changed-files contents=read? pull-requests=read?
dorny/paths-filter contents=read? pull-requests=read?
dorny/test-reporter checks=write contents=read? actions=read?
enricomi/publish-unit-test-result-action checks=write? pull-requests=write? issues=read? contents=read? actions=read?
mikepenz/action-junit-report checks=write? pull-requests=write? contents=read?
mikepenz/release-changelog-builder-action contents=read? pull-requests=read?
marocchino/sticky-pull-request-comment pull-requests=write issues=write?
thollander/actions-comment-pull-request pull-requests=write? issues=write?
amannn/action-semantic-pull-request pull-requests=read? pull-requests=write? statuses=write?
dessant/lock-threads issues=write? pull-requests=write? discussions=write?
styfle/cancel-workflow-action actions=write
benc-uk/workflow-dispatch actions=write
dawidd6/action-download-artifact actions=read? pull-requests=read? contents=read?
dependabot/fetch-metadata pull-requests=read? contents=read?
hmarr/auto-approve-action pull-requests=write
pascalgn/automerge-action contents=write pull-requests=write
helm/chart-releaser-action contents=write packages=write?
helm/kind-action
trufflesecurity/trufflehog contents=read?
gitleaks/gitleaks-action contents=read? pull-requests=write?
aquasecurity/trivy-action contents=read?
aquasecurity/setup-trivy
step-security/harden-runner
snyk/actions/setup
zizmorcore/zizmor-action security-events=write? contents=read? actions=read?
super-linter/super-linter contents=read? packages=read? statuses=write? pull-requests=write? issues=write?
cloudflare/wrangler-action deployments=write?
gradle/actions/setup-gradle contents=write? pull-requests=write?
gradle/actions/wrapper-validation
gradle/gradle-build-action contents=write?
gradle/wrapper-validation-action
dtolnay/rust-toolchain
actions-rs/toolchain
actions-rust-lang/setup-rust-toolchain
swatinem/rust-cache
taiki-e/install-action
pnpm/action-setup
oven-sh/setup-bun
denoland/setup-deno
astral-sh/setup-uv
ruby/setup-ruby
shivammathur/setup-php
erlef/setup-beam
haskell/actions/setup
haskell-actions/setup
julia-actions/setup-julia
subosito/flutter-action
dart-lang/setup-dart
android-actions/setup-android
conda-incubator/setup-miniconda
mamba-org/setup-micromamba
coursier/setup-action
sbt/setup-sbt
volta-cli/action
bahmutov/npm-install
pre-commit/action
crate-ci/typos
hadolint/hadolint-action
ludeeus/action-shellcheck
mozilla-actions/sccache-action
hendrikmuhs/ccache-action
jlumbroso/free-disk-space
easimon/maximize-build-space
msys2/setup-msys2
microsoft/setup-msbuild
ilammy/msvc-dev-cmd
lukka/get-cmake
seanmiddleditch/gha-setup-ninja
rtcamp/action-slack-notify
slackapi/slack-github-action
8398a7/action-slack actions=read?
re-actors/alls-green
`;
