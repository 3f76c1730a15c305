import type { Place } from "../../finding/place.ts";
import type { Step } from "../model.ts";
import type { Text } from "../text.ts";

/** Where something ends up that users take from us. */
export type Channel =
  | "npm"
  | "PyPI"
  | "crates-io"
  | "RubyGems"
  | "NuGet"
  | "Maven"
  | "JSR"
  | "an extension marketplace"
  | "a package registry"
  | "a container registry"
  | "a GitHub release"
  | "a signature"
  | "a tag";

/** A step that publishes, and what makes it one. */
export interface Sink {
  readonly step: Step;
  readonly channel: Channel;
  /** As a reader would name it: `npm publish`. */
  readonly what: string;
  readonly place: Place;
  /** The script itself decides whether it runs. */
  readonly guarded: boolean;
  /** An input that must be true for it to publish. */
  readonly when?: Text;
  /** Where it really stands when the step uses a local action that publishes. */
  readonly inner?: Place;
}

/** Registries that take a short-lived OIDC identity in place of a token. */
export const TAKES_OIDC: ReadonlySet<Channel> = new Set([
  "npm",
  "PyPI",
  "crates-io",
  "RubyGems",
  "NuGet",
  "JSR",
]);

type OfChannel = Pick<Sink, "channel">;

/** Packages and images: what users install. Signatures, tags and release pages lead to those, but are not they. */
export const isInstallable = ({ channel }: OfChannel): boolean =>
  channel !== "a signature" && channel !== "a tag" && channel !== "a GitHub release";

/** What users take: what they install, and the files of a release. */
export const isTaken = (sink: OfChannel): boolean =>
  isInstallable(sink) || sink.channel === "a GitHub release";
