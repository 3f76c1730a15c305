import { z } from "zod";
import type { Finding } from "../finding/finding.ts";
import type { Place } from "../finding/place.ts";
import type { Severity } from "../finding/severity.ts";
import { placeAround } from "../workflow/ignore/around.ts";
import type { DependencyPolicies } from "../workflow/pins/policies.ts";
import type { Config, ConfigRule, RepositorySettings, Situation } from "./config-rule.ts";
import { type ConfigText, readShape, refuseConfig } from "./read-shape.ts";

/** `file.yml`, `file.yml:line` or `file.yml:line:column`, counted from 1. */
const IGNORE = /^([^:]+\.ya?ml)(?::([1-9]\d*))?(?::([1-9]\d*))?$/;

const SEVERITY: Readonly<Record<string, Severity>> = {
  informational: "info",
  low: "low",
  medium: "medium",
  high: "high",
};

const rule = z.strictObject({
  disable: z.boolean().default(false),
  ignore: z
    .array(
      z.string().regex(IGNORE, { error: "write file.yml, file.yml:line or file.yml:line:column" }),
    )
    .nullish(),
  remap: z
    .strictObject({ severity: z.enum(["informational", "low", "medium", "high"]).optional() })
    .optional(),
  config: z.unknown().optional(),
});

/** `zizmor.yml` (zizmor 1.32, docs/configuration). */
const shape = z.strictObject({ rules: z.record(z.string(), rule.nullable()).default({}) });
type Rules = z.output<typeof shape>["rules"];

const names = z.array(z.string().min(1));
const CONFIGS = {
  "unpinned-uses": z.strictObject({
    policies: z
      .record(z.string(), z.enum(["hash-pin", "ref-pin", "any"]))
      .default({})
      .refine((policies) => !Object.keys(policies).some((name) => name.includes("@")), {
        error: "a pattern names no ref here",
      }),
  }),
  "forbidden-uses": z.union([z.strictObject({ allow: names }), z.strictObject({ deny: names })]),
  "dependabot-cooldown": z.strictObject({ days: z.int().positive().default(7) }),
  "known-vulnerable-actions": z.strictObject({ allow: names.default([]) }),
  "secrets-outside-env": z.strictObject({ allow: names.default([]) }),
};

const isAbout = ({ aliases }: Finding, audit: string): boolean =>
  aliases.includes(`zizmor:${audit}`);

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Where zizmor may say that a finding stands: its place, what it refers to, and the step or job around it. */
function placesOf({ finding, file }: Situation): readonly Place[] {
  const { place, related = [] } = finding;
  if (place === undefined) return [];
  return [place, ...related, ...(file ? [placeAround(file, place)] : [])];
}

function isIgnored(situation: Situation, text: string): boolean {
  const [, name, line, column] = IGNORE.exec(text) ?? [];
  return placesOf(situation).some(
    ({ path, start }) =>
      baseName(path) === name &&
      (line === undefined || start.line === Number(line)) &&
      (column === undefined || start.column === Number(column)),
  );
}

function rulesOf(path: string, rules: Rules): ConfigRule[] {
  return Object.entries(rules).flatMap(([audit, given]): ConfigRule[] => {
    const { disable = false, ignore, remap } = given ?? {};
    const list = ignore ?? [];
    const about = ({ finding }: Situation) => isAbout(finding, audit);
    const severity = remap?.severity && SEVERITY[remap.severity];
    return [
      ...(severity ? [{ matches: about, severity }] : []),
      ...(disable ? [{ matches: about, accepts: { reason: `${path} disables ${audit}` } }] : []),
      ...list.map((text) => ({
        matches: (situation: Situation) => about(situation) && isIgnored(situation, text),
        accepts: { reason: `${path} ignores ${audit} at ${text}` },
      })),
    ];
  });
}

/** The `config` of an audit; a wrong one is named by its whole path. */
function configOf<K extends keyof typeof CONFIGS>(
  path: string,
  rules: Rules,
  audit: K,
): z.output<(typeof CONFIGS)[K]> | undefined {
  const given = rules[audit]?.config;
  if (given === undefined || given === null) return undefined;
  const result = CONFIGS[audit].safeParse(given);
  const [issue] = result.error?.issues ?? [];
  if (issue)
    throw refuseConfig(
      path,
      `rules.${[audit, "config", ...issue.path].join(".")}: ${issue.message}`,
      result.error,
    );
  // The union of all shapes narrows to the one that was asked for.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return result.data as z.output<(typeof CONFIGS)[K]>;
}

function settingsOf(path: string, rules: Rules): Partial<RepositorySettings> {
  const pins = configOf(path, rules, "unpinned-uses")?.policies;
  const forbidden = configOf(path, rules, "forbidden-uses");
  const days = configOf(path, rules, "dependabot-cooldown")?.days;
  const advisories = configOf(path, rules, "known-vulnerable-actions")?.allow;
  const secrets = configOf(path, rules, "secrets-outside-env")?.allow;
  const policies: DependencyPolicies = {
    ...(pins && {
      pins: Object.entries(pins).map(([pattern, policy]) => ({ pattern, policy })),
    }),
    ...(forbidden && { forbidden }),
    ...(days !== undefined && { cooldownDays: days }),
    ...(advisories && { acceptedAdvisories: advisories }),
  };
  return { policies, ...(secrets && { allowedSecrets: secrets }) };
}

/** Understands `zizmor.yml`. Its rules reach the checks that carry its audits' names, and no other. */
export function zizmorConfig(config: ConfigText): Config {
  const { path } = config;
  const { rules } = readShape(config, shape);
  return { path, rules: rulesOf(path, rules), settings: settingsOf(path, rules) };
}
