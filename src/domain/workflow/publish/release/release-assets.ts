import { invocationOf, plainArgs } from "../../shell/invocation.ts";
import { type Command, commandsOf } from "../../shell/script.ts";
import { actionOf } from "../action-rules.ts";
import type { Sink } from "../sink.ts";

/** Inputs that name the files to upload. */
const FILE_INPUTS = [
  "files",
  "artifacts",
  "artifact",
  "asset_path",
  "asset_paths",
  "file",
  "assets",
  "upload_assets",
];
const ALWAYS_FILES =
  /^(?:actions\/upload-release-asset|svenstaro\/upload-release-action|taiki-e\/upload-rust-binary-action|shogo82148\/actions-upload-release-asset|wangyoucao577\/go-release-action|alexellis\/upload-assets|abutler\/upload-release-assets|skx\/github-action-publish-binaries|goreleaser\/goreleaser-action|rust-build\/rust-build\.action)$/;

/** `gh release create v1 FILES` and `gh release upload v1 FILES`: the values of options are not told apart, so a file has a dot, a slash or a star. */
function commandUploads({ words }: Command): boolean {
  const plain = plainArgs(invocationOf(words));
  if (plain[0] !== "release") return false;
  if (plain[1] === "upload") return true;
  return (
    plain[1] === "create" &&
    plain.slice(3).some((word) => /[*/]|\.\w{1,6}$/.test(word) && !/\.md$|^https?:/.test(word))
  );
}

export function commandOf({ step, place }: Sink): Command | undefined {
  return commandsOf(step).find(
    ({ from }) => step.run?.at(from, from).start.offset === place.start.offset,
  );
}

/** Whether a sink puts files on a release page. */
export function uploadsAssets(sink: Sink): boolean {
  if (sink.channel !== "a GitHub release" || sink.inner) return false;
  const { uses, with: inputs } = sink.step;
  if (uses)
    return (
      ALWAYS_FILES.test(actionOf(uses.text)) ||
      FILE_INPUTS.some((name) => (inputs.get(name)?.text ?? "") !== "")
    );
  const command = commandOf(sink);
  return command !== undefined && commandUploads(command);
}
