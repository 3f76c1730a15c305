import type { NotApplicable } from "../finding/finding.ts";
import type { Policy, PolicyTarget, SecretRequirement } from "../policy/policy.ts";
import { cleanSecret } from "./clean-secret.ts";
import { recogniseToken } from "./recognise-token.ts";
import type { Token } from "./token.ts";

/** One required secret and everything known about it; what the checks of the family secrets look at. */
export interface SecretFacts {
  readonly name: string;
  readonly wanted: SecretRequirement["kind"];
  /** Registry it is for. */
  readonly registry?: string;
  /** Project that it must be limited to. */
  readonly project?: string;
  /** Undefined where the environment has no variable of that name. */
  readonly value?: string;
  /** The value without what was pasted around it. */
  readonly clean: string;
  readonly token?: Token;
  /** Names of required secrets, listed before this one, that have the same value. */
  readonly twins: readonly string[];
  /** Every target of its registry publishes through OIDC. */
  readonly trustedPublishing: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type SecretValues = Readonly<Record<string, string | undefined>>;

const REGISTRIES: Partial<Record<SecretRequirement["kind"], string>> = {
  npm: "npm",
  pypi: "pypi",
  testpypi: "testpypi",
};

export const isPresent = ({ clean }: SecretFacts): boolean => clean !== "";

/** The answer of a check whose question only arises for a secret that is there. */
export const missing = ({ name }: SecretFacts): NotApplicable => ({
  notApplicable: `${name} is missing`,
});

const usesTrust = (target: PolicyTarget): boolean =>
  "trusted-publishing" in target && target["trusted-publishing"];

/** An empty list of targets stands for npm through OIDC and a GitHub release. */
function isTrusted(targets: readonly PolicyTarget[], registry: string | undefined): boolean {
  if (targets.length === 0) return registry === "npm";
  const served = targets.filter((target) => target.registry === registry);
  return served.length > 0 && served.every(usesTrust);
}

const projectFor = (targets: readonly PolicyTarget[], registry: string | undefined) => {
  const projects = targets.flatMap((target) =>
    target.registry === "pypi" && registry === "pypi" && target.project ? [target.project] : [],
  );
  return projects.length === 1 ? projects[0] : undefined;
};

function twinsOf(earlier: readonly SecretRequirement[], name: string, values: SecretValues) {
  const value = cleanSecret(values[name] ?? "");
  const names = new Set(earlier.map((other) => other.name));
  names.delete(name);
  return [...names].filter((other) => value !== "" && cleanSecret(values[other] ?? "") === value);
}

/** Reads each secret that the policy requires from the values that were handed over. */
export function gatherSecrets(policy: Policy, values: SecretValues, now: number): SecretFacts[] {
  return policy.secrets.map((requirement, index) => {
    const { name, kind } = requirement;
    const registry = requirement.for ?? REGISTRIES[kind];
    const project = requirement.project ?? projectFor(policy.targets, registry);
    const value = values[name];
    const clean = cleanSecret(value ?? "");
    const token = recogniseToken(clean, kind);
    return {
      name,
      wanted: kind,
      ...(registry !== undefined && { registry }),
      ...(project !== undefined && { project }),
      ...(value !== undefined && { value }),
      clean,
      ...(token && { token }),
      twins: twinsOf(policy.secrets.slice(0, index), name, values),
      trustedPublishing: isTrusted(policy.targets, registry),
      now,
    };
  });
}
