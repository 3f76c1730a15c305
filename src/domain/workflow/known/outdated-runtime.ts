// Printed by `node scripts/print-data.ts` from the metadata of popular actions as collected by actionlint 1.7.12 (MIT).
import { WordList } from "./word-list.ts";

/** Popular actions at tags that run on a Node which left the runner long ago (12 or 16). In lower case. */
export const OUTDATED_RUNTIME = new WordList(`
8398a7/action-slack@v1 8398a7/action-slack@v2 actions-cool/issues-helper@v1
actions-cool/issues-helper@v2 actions-rs/audit-check@v1 actions-rs/cargo@v1
actions-rs/clippy-check@v1 actions-rs/toolchain@v1 actions/cache@v1 actions/cache@v2
actions/cache@v3 actions/checkout@v1 actions/checkout@v2 actions/checkout@v3
actions/configure-pages@v1 actions/configure-pages@v2 actions/configure-pages@v3
actions/delete-package-versions@v1 actions/delete-package-versions@v2
actions/delete-package-versions@v3 actions/delete-package-versions@v4
actions/dependency-review-action@v3 actions/deploy-pages@v1 actions/deploy-pages@v2
actions/download-artifact@v1 actions/download-artifact@v2 actions/download-artifact@v3
actions/github-script@v1 actions/github-script@v2 actions/github-script@v3
actions/github-script@v4 actions/github-script@v5 actions/github-script@v6 actions/labeler@v2
actions/labeler@v3 actions/labeler@v4 actions/setup-dotnet@v1 actions/setup-dotnet@v2
actions/setup-dotnet@v3 actions/setup-go@v1 actions/setup-go@v2 actions/setup-go@v3
actions/setup-go@v4 actions/setup-java@v1 actions/setup-java@v2 actions/setup-java@v3
actions/setup-node@v1 actions/setup-node@v2 actions/setup-node@v3 actions/setup-python@v1
actions/setup-python@v2 actions/setup-python@v3 actions/setup-python@v4 actions/stale@v1
actions/stale@v2 actions/stale@v3 actions/stale@v4 actions/stale@v5 actions/stale@v6
actions/stale@v7 actions/stale@v8 actions/upload-artifact@v1 actions/upload-artifact@v2
actions/upload-artifact@v3 aws-actions/configure-aws-credentials@v1
aws-actions/configure-aws-credentials@v2 aws-actions/configure-aws-credentials@v3
azure/aks-set-context@v1 azure/aks-set-context@v2 azure/aks-set-context@v3 azure/container-scan@v0
azure/login@v1 codecov/codecov-action@v1 codecov/codecov-action@v2 codecov/codecov-action@v3
dawidd6/action-download-artifact@v2 dawidd6/action-send-mail@v2 dessant/lock-threads@v2
dessant/lock-threads@v3 dessant/lock-threads@v4 docker/build-push-action@v2
docker/build-push-action@v3 docker/build-push-action@v4 docker/login-action@v1
docker/login-action@v2 docker/metadata-action@v1 docker/metadata-action@v2
docker/metadata-action@v3 docker/metadata-action@v4 docker/setup-buildx-action@v1
docker/setup-buildx-action@v2 docker/setup-qemu-action@v1 docker/setup-qemu-action@v2
dorny/paths-filter@v1 dorny/paths-filter@v2 enriikke/gatsby-gh-pages-action@v2
game-ci/unity-builder@v2 game-ci/unity-builder@v3 github/codeql-action/analyze@v1
github/codeql-action/analyze@v2 github/codeql-action/autobuild@v1
github/codeql-action/autobuild@v2 github/codeql-action/init@v1 github/codeql-action/init@v2
githubocto/flat@v1 githubocto/flat@v2 githubocto/flat@v3 golangci/golangci-lint-action@v1
golangci/golangci-lint-action@v2 golangci/golangci-lint-action@v3 google-github-actions/auth@v1
google-github-actions/get-secretmanager-secrets@v1 google-github-actions/setup-gcloud@v1
google-github-actions/upload-cloud-storage@v1 goreleaser/goreleaser-action@v1
goreleaser/goreleaser-action@v2 goreleaser/goreleaser-action@v3 goreleaser/goreleaser-action@v4
gradle/wrapper-validation-action@v1 haskell/actions/setup@v1 haskell/actions/setup@v2
jamesives/github-pages-deploy-action@releases/v3 marvinpinto/action-automatic-releases@latest
mikepenz/release-changelog-builder-action@v1 mikepenz/release-changelog-builder-action@v2
mikepenz/release-changelog-builder-action@v3 msys2/setup-msys2@v1 nwtgck/actions-netlify@v1
nwtgck/actions-netlify@v2 octokit/request-action@v1.x peaceiris/actions-gh-pages@v3
peter-evans/create-or-update-comment@v3 peter-evans/create-pull-request@v1
peter-evans/create-pull-request@v2 peter-evans/create-pull-request@v3
peter-evans/create-pull-request@v4 peter-evans/create-pull-request@v5
preactjs/compressed-size-action@v1 pulumi/actions@v2 pulumi/actions@v3 pulumi/actions@v4
reactivecircus/android-emulator-runner@v1 release-drafter/release-drafter@v5
ridedott/merge-me-action@v1 shivammathur/setup-php@v1 softprops/action-gh-release@v1
swatinem/rust-cache@v1 treosh/lighthouse-ci-action@v1 treosh/lighthouse-ci-action@v10
treosh/lighthouse-ci-action@v2 treosh/lighthouse-ci-action@v3 treosh/lighthouse-ci-action@v7
treosh/lighthouse-ci-action@v8 treosh/lighthouse-ci-action@v9 wearerequired/lint-action@v1
wearerequired/lint-action@v2
`);
