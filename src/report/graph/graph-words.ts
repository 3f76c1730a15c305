import type {
  GraphJob,
  GraphPower,
  GraphStart,
} from "../../domain/workflow/graph/workflow-graph.ts";

const STARTER_WORDS: Readonly<Record<GraphStart["who"], string>> = {
  external: "Anyone with an account",
  caller: "Whoever calls it",
  contributor: "Whoever may push",
  machine: "A timer or a service",
  maintainer: "Maintainers",
};

export const starterWords = (who: GraphStart["who"]): string => STARTER_WORDS[who];

const MOST_NAMES = 3;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return rest > 0 ? `${shown}, +${rest}` : shown;
}

const POWER_WORDS: Readonly<Record<GraphPower["kind"], (names: readonly string[]) => string>> = {
  writes: (names) =>
    names.includes("everything") ? "may write everything" : `may write ${listed(names)}`,
  unstated: () => "token's rights unstated",
  identity: () => "holds an OIDC identity",
  secrets: (names) =>
    names.includes("*")
      ? "holds every secret"
      : `holds ${listed(names.map((name) => name.toUpperCase()))}`,
  "self-hosted": (names) => `own runner ${listed(names)}`.trim(),
};

export const powerWords = ({ kind, names }: GraphPower): string => POWER_WORDS[kind](names);

/** "a GitHub release" without its article. */
const bare = (channel: string): string => channel.replace(/^an? /, "");

/** Where a job publishes, and what stands before it; nothing for a job that does not publish. */
export function publishWords({ channels, environment }: GraphJob): string[] {
  if (channels.length === 0) return [];
  return [
    `\u2192 ${listed(channels.map(bare))}`,
    ...(environment === undefined ? ["no environment"] : []),
  ];
}

export const gateWords = ({ environment }: GraphJob): string[] => {
  if (environment === undefined) return [];
  return [environment === "" ? "gate: an environment" : `gate: environment ${environment}`];
};

export const callWords = ({ calls }: GraphJob): string[] =>
  calls === undefined ? [] : [`calls ${calls}`];
