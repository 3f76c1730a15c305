import type { Step } from "../model.ts";
import type { Text } from "../text.ts";
import type { Channel } from "./sink.ts";

/** An action that publishes: always, or where one of its inputs says so. */
interface ActionRule {
  readonly channel: Channel;
  /** The input that turns publishing on, where there is one. */
  readonly when?: string;
  readonly unless?: (step: Step) => boolean;
}

const all = (channel: Channel, ...actions: readonly string[]): [string, ActionRule][] =>
  actions.map((action) => [action, { channel }]);

const argumentOf = (step: Step): string => step.with.get("args")?.text ?? "";

const gradleTasks = (step: Step): boolean =>
  !/(?:^|[\s:])publish(?!ToMavenLocal)/.test(step.with.get("arguments")?.text ?? "");

/** Names in lower case, without a version. */
const RULES: ReadonlyMap<string, ActionRule> = new Map([
  ...all(
    "npm",
    "js-devtools/npm-publish",
    "cycjimmy/semantic-release-action",
    "pascalgn/npm-publish-action",
    "mikeal/merge-release",
    "codfish/semantic-release-action",
  ),
  ["changesets/action", { channel: "npm", when: "publish" }],
  ...all("PyPI", "pypa/gh-action-pypi-publish"),
  ["messense/maturin-action", { channel: "PyPI", unless: isNoUpload }],
  ["pyo3/maturin-action", { channel: "PyPI", unless: isNoUpload }],
  ...all("crates-io", "katyo/publish-crates"),
  ...all("RubyGems", "rubygems/release-gem"),
  ...all("NuGet", "brandedoutcast/publish-nuget", "rohith/publish-nuget"),
  ...all("Maven", "samuelmeuli/action-maven-publish"),
  ["gradle/gradle-build-action", { channel: "Maven", unless: gradleTasks }],
  ...all("an extension marketplace", "haaleo/publish-vscode-extension"),
  ...all("a package registry", "snapcore/action-publish", "helm/chart-releaser-action"),
  ["docker/build-push-action", { channel: "a container registry", when: "push" }],
  ["docker/bake-action", { channel: "a container registry", when: "push" }],
  ...all(
    "a container registry",
    "elgohr/publish-docker-github-action",
    "redhat-actions/push-to-registry",
    "mr-smithers-excellent/docker-build-push",
  ),
  ...all(
    "a GitHub release",
    "softprops/action-gh-release",
    "ncipollo/release-action",
    "actions/create-release",
    "actions/upload-release-asset",
    "svenstaro/upload-release-action",
    "marvinpinto/action-automatic-releases",
    "shogo82148/actions-upload-release-asset",
    "googleapis/release-please-action",
    "google-github-actions/release-please-action",
    "fnkr/github-action-ghr",
    "xresloader/upload-to-github-release",
    "taiki-e/create-gh-release-action",
    "taiki-e/upload-rust-binary-action",
  ),
  [
    "goreleaser/goreleaser-action",
    {
      channel: "a GitHub release",
      unless: (step) =>
        !/\brelease\b/.test(argumentOf(step)) || /--snapshot|--skip/.test(argumentOf(step)),
    },
  ],
  ...all(
    "a signature",
    "actions/attest",
    "actions/attest-build-provenance",
    "actions/attest-sbom",
    "sigstore/gh-action-sigstore-python",
  ),
  ...all("a tag", "mathieudutour/github-tag-action", "anothrnick/github-tag-action"),
]);

function isNoUpload(step: Step): boolean {
  return !/^(?:upload|publish)$/.test(step.with.get("command")?.text ?? "");
}

/** `owner/name` of an action, in lower case. */
export const actionOf = (uses: string): string => (uses.trim().split("@")[0] ?? "").toLowerCase();

export interface PublishingAction {
  readonly channel: Channel;
  readonly when?: Text;
}

const OFF = new Set(["false", ""]);

/** Where a step's action publishes to; nothing where it does not. */
export function publishingAction(step: Step): PublishingAction | undefined {
  const rule = step.uses && RULES.get(actionOf(step.uses.text));
  if (rule === undefined || rule.unless?.(step)) return undefined;
  if (rule.when === undefined) return { channel: rule.channel };
  const when = step.with.get(rule.when);
  if (when === undefined || OFF.has(when.text.trim())) return undefined;
  return { channel: rule.channel, when };
}
