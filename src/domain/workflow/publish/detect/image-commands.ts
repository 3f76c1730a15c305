import { hasOption, type Invocation } from "../../shell/invocation.ts";
import { anyOf, type CommandRule, rule, says, task } from "./match-command.ts";

const PUSHING_OUTPUT = /type=registry|push=true/;

/** `--push`, or an output that goes to a registry; `--push=false` is neither. */
const pushesWhatItBuilds = (invocation: Invocation): boolean =>
  (hasOption(invocation, "--push") && !task(/^--push=false$/)(invocation)) ||
  task(PUSHING_OUTPUT)(invocation);

/** ko pushes what it builds unless it is told to keep it. */
const koPublishes = (invocation: Invocation): boolean =>
  anyOf(
    says("build"),
    says("publish"),
    says("apply"),
    says("resolve"),
    says("create"),
  )(invocation) && !(hasOption(invocation, "--local", "-L") || task(/^--push=false$/)(invocation));

/** Programs that put an image or a chart into a container registry. */
export const IMAGE_COMMANDS: readonly [string, CommandRule][] = [
  ...rule(
    "a container registry",
    anyOf(
      says("push"),
      says("image", "push"),
      says("compose", "push"),
      says("manifest", "push"),
      says("buildx", "imagetools", "create"),
      pushesWhatItBuilds,
    ),
    "docker",
    "podman",
    "nerdctl",
  ),
  ...rule("a container registry", says("push"), "docker-compose", "buildah", "helm", "oras"),
  ...rule("a container registry", says("cm-push"), "helm"),
  ...rule(
    "a container registry",
    anyOf(says("cp"), says("copy"), says("attach"), says("tag")),
    "oras",
  ),
  ...rule(
    "a container registry",
    anyOf(says("push"), says("copy"), says("cp"), says("append"), says("tag")),
    "crane",
  ),
  ...rule("a container registry", says("image", "copy"), "regctl"),
  ...rule("a container registry", koPublishes, "ko"),
  ...rule("a container registry", says("copy"), "skopeo"),
  ...rule("a container registry", says("publish"), "apko"),
  ...rule("a container registry", (i) => hasOption(i, "--publish"), "pack"),
  ...rule("a container registry", (i) => hasOption(i, "--push"), "depot"),
  ...rule("a container registry", task(/^(?:[\w-]*:)*jib$/), "gradle", "gradlew"),
  ...rule("a container registry", task(/(?:^|:)jib[\w-]*:build$/), "mvn", "mvnw"),
];
