import type { Channel } from "../sink.ts";

/** Actions that publish whenever they run; names in lower case, without a version. */
const TABLE = {
  npm: `js-devtools/npm-publish cycjimmy/semantic-release-action pascalgn/npm-publish-action
    mikeal/merge-release codfish/semantic-release-action primer/publish epeli/npm-release
    changesets/action/publish simenandre/publish-with-pnpm org/release-guard/actions/publish-package
    org/release-guard/.github/workflows/release.yml`,
  PyPI: `pypa/gh-action-pypi-publish jrubics/poetry-publish etils-actions/pypi-auto-publish
    casperdcl/deploy-pypi code-specialist/pypi-poetry-publish celsiusnarhwal/poetry-publish`,
  "crates-io": "katyo/publish-crates",
  RubyGems: `rubygems/release-gem dawidd6/action-publish-gem discourse/publish-rubygems-action
    cadwallion/publish-rubygems-action`,
  NuGet: "brandedoutcast/publish-nuget rohith/publish-nuget alirezanet/publish-nuget",
  Maven: "samuelmeuli/action-maven-publish qcastel/github-actions-maven-release",
  "an extension marketplace": `haaleo/publish-vscode-extension mnao305/chrome-extension-upload
    trmcnvn/firefox-addon trmcnvn/chrome-addon browser-actions/release-chrome-extension
    browser-actions/release-firefox-addon plasmohq/bpp`,
  "a package registry": `snapcore/action-publish helm/chart-releaser-action ansible/ansible-publish-action
    artis3n/ansible_galaxy_collection k-paxian/dart-package-publisher
    dart-lang/setup-dart/.github/workflows/publish.yml bazel-contrib/publish-to-bcr/.github/workflows/publish.yaml
    dawidd6/action-homebrew-bump-formula mislav/bump-homebrew-formula-action
    macauley/action-homebrew-bump-cask vedantmgoyal9/winget-releaser vedantmgoyal2009/winget-releaser
    ksxgithub/github-actions-deploy-aur 10up/action-wordpress-plugin-deploy
    actions/publish-immutable-action`,
  "a container registry": `elgohr/publish-docker-github-action redhat-actions/push-to-registry
    mr-smithers-excellent/docker-build-push macbre/push-to-ghcr jerray/publish-docker-action
    appany/helm-oci-chart-releaser whoan/docker-build-with-cache-action akhilerm/tag-push-action
    int128/docker-manifest-create-action noelware/docker-manifest-action docker/github-builder/.github/workflows/build.yml`,
  "a GitHub release": `softprops/action-gh-release ncipollo/release-action actions/create-release
    actions/upload-release-asset svenstaro/upload-release-action marvinpinto/action-automatic-releases
    shogo82148/actions-upload-release-asset googleapis/release-please-action
    google-github-actions/release-please-action fnkr/github-action-ghr xresloader/upload-to-github-release
    taiki-e/create-gh-release-action taiki-e/upload-rust-binary-action alexellis/upload-assets
    csexton/release-asset-action meedamian/github-release elgohr/github-release-action
    skx/github-action-publish-binaries wangyoucao577/go-release-action rust-build/rust-build.action
    abutler/upload-release-assets cli/gh-extension-precompile python-semantic-release/python-semantic-release
    python-semantic-release/publish-action python-semantic-release/upload-to-gh-release
    relekang/python-semantic-release eine/tip pytooling/actions/releaser webfreak001/deploy-nightly
    andelf/nightly-release houseabsolute/actions-rust-release jreleaser/release-action
    go-semantic-release/action johnwbyrd/update-release`,
  "a signature": `actions/attest actions/attest-build-provenance actions/attest-sbom
    sigstore/gh-action-sigstore-python azure/trusted-signing-action
    azure/artifact-signing-action signpath/github-action-submit-signing-request
    slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml
    slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml`,
  "a tag": `mathieudutour/github-tag-action anothrnick/github-tag-action actions/publish-action
    haya14busa/action-update-semver nowactions/update-majorver richardsimko/update-tag
    endbug/latest-tag vweevers/additional-tags-action rickstaa/action-create-tag
    phips28/gh-action-bump-version jasonetco/build-and-tag-action`,
} as const satisfies Readonly<Partial<Record<Channel, string>>>;

const isListed = (channel: string): channel is keyof typeof TABLE => channel in TABLE;

let table: ReadonlyMap<string, Channel> | undefined;

function read(): ReadonlyMap<string, Channel> {
  const found = new Map<string, Channel>();
  for (const channel of Object.keys(TABLE).filter(isListed))
    for (const name of TABLE[channel].split(/\s+/)) found.set(name, channel);
  return found;
}

/** Where an action publishes whatever it is given; `owner/name` in lower case. */
export function alwaysPublishes(action: string): Channel | undefined {
  table ??= read();
  return table.get(action);
}
