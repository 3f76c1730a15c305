import { expressionsIn } from "../expression/expressions-in.ts";
import { contextsOf } from "../expression/walk-expression.ts";
import type { Job } from "../model.ts";
import { actionOf } from "../publish/action-rules.ts";
import type { Channel, Sink } from "../publish/sink.ts";
import type { Settings } from "../settings.ts";
import type { Text } from "../text.ts";

/** A stored secret on its way to a registry: its name, and where the expression that reads it stands. */
export interface PublishSecret {
  readonly name: string;
  readonly text: Text;
  readonly from: number;
  readonly to: number;
}

/** What secrets for a channel are called; anything handed to the publishing step itself counts whatever its name. */
const NAMES: Readonly<Partial<Record<Channel, RegExp>>> = {
  npm: /npm|node_auth|yarn/,
  PyPI: /pypi|twine|poetry|flit|uv_publish/,
  "crates-io": /cargo|crates/,
  RubyGems: /gem/,
  NuGet: /nuget/,
  Maven: /maven|ossrh|sonatype|gradle|nexus/,
  "a container registry": /docker|registry|quay|ecr|acr/,
  "an extension marketplace": /vsce|ovsx|marketplace|azure/,
};
/** A name is no secret, wherever it is kept. */
const USER_NAME =
  /user(?:_?name)?$|_region$|_url$|_endpoint$|_host$|_server$|_registry$|_email$|_org$/;
const GITHUB_NAMES = /^(?:gh|github)_|_gh_|github_token|^gh/;

function secretsIn(text: Text): PublishSecret[] {
  if (!text.text.includes("secrets")) return [];
  return expressionsIn(text)
    .flatMap(({ expr }) => (expr ? contextsOf(expr) : []))
    .filter(({ path }) => path[0] === "secrets" && path[1] !== undefined)
    .map(({ path, from, to }) => ({ name: path[1] ?? "", text, from, to }));
}

/** Secrets handed over under a name that has nothing to do with GitHub's own token. */
const handedOver = (settings: Settings): PublishSecret[] =>
  settings.list
    .filter(({ name }) => !GITHUB_NAMES.test(name.text.toLowerCase()))
    .flatMap(({ value }) => secretsIn(value))
    .filter(({ name }) => !GITHUB_NAMES.test(name) && !USER_NAME.test(name));

const named = (secrets: PublishSecret[], pattern: RegExp): PublishSecret[] =>
  secrets.filter(({ name }) => pattern.test(name));

function aroundStep(job: Job, pattern: RegExp): PublishSecret[] {
  const { steps, workflow } = job;
  return [
    ...named(handedOver(job.env), pattern),
    ...named(handedOver(workflow.env), pattern),
    ...steps.flatMap((step) => [
      ...named(handedOver(step.env), pattern),
      ...(step.uses && /login/.test(actionOf(step.uses.text)) ? handedOver(step.with) : []),
      ...(step.run
        ? named(secretsIn(step.run), pattern).filter(({ name }) => !USER_NAME.test(name))
        : []),
    ]),
  ];
}

/** Long-lived secrets that a step publishes with, nearest first. */
export function publishSecretsOf({ step, channel }: Sink): readonly PublishSecret[] {
  const direct = [...handedOver(step.with), ...handedOver(step.env)];
  const pattern = NAMES[channel];
  return pattern ? [...direct, ...aroundStep(step.job, pattern)] : direct;
}
