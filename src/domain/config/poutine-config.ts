import { z } from "zod";
import { jobAt } from "../workflow/ignore/around.ts";
import type { Job } from "../workflow/model.ts";
import type { Config, ConfigRule, Situation } from "./config-rule.ts";
import { type ConfigText, readShape } from "./read-shape.ts";

const strings = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === "string" ? [value] : value));

const skip = z
  .strictObject({
    rule: strings.optional(),
    path: strings.optional(),
    job: strings.optional(),
    level: strings.optional(),
    purl: strings.optional(),
    osv_id: strings.optional(),
  })
  .refine((entry) => Object.keys(entry).length > 0, { error: "it names nothing to skip" });
type Skip = z.output<typeof skip>;

/** `.poutine.yml` or `.github/poutine.yml` (poutine's README and models/config.go). Other keys steer poutine itself. */
const shape = z.looseObject({
  skip: z.array(skip).nullish(),
  allowedRules: z.array(z.string()).nullish(),
  rulesConfig: z
    .looseObject({
      pr_runs_on_self_hosted: z
        .looseObject({ allowed_runners: z.array(z.string()).nullish() })
        .nullish(),
    })
    .nullish(),
});

const NOTES = new Set([
  "debug_enabled",
  "github_action_from_unverified_creator_used",
  "unpinnable_action",
]);
const ERRORS = new Set(["confused_deputy_auto_merge", "if_always_true", "untrusted_checkout_exec"]);

function levelOf(rule: string): string {
  if (NOTES.has(rule)) return "note";
  return ERRORS.has(rule) ? "error" : "warning";
}

const PREFIX = "poutine:";
const rulesOf = ({ finding }: Situation): readonly string[] =>
  finding.aliases
    .filter((alias) => alias.startsWith(PREFIX))
    .map((alias) => alias.slice(PREFIX.length));

function jobOf({ finding, file }: Situation): Job | undefined {
  return file && finding.place && jobAt(file, finding.place);
}

/** The text that a finding is about. */
function textOf({ finding: { place }, file }: Situation): string {
  if (place === undefined || file === undefined) return "";
  return file.file.text.slice(place.start.offset, place.end.offset);
}

/** `pkg:githubactions/owner/name` names an action; other packages, such as the repository itself, are not looked up. */
function isPackage(situation: Situation, purl: string): boolean {
  const name = /^pkg:githubactions\/([^@?#]+)/.exec(purl)?.[1]?.toLowerCase();
  const text = textOf(situation).toLowerCase();
  return (
    name !== undefined && (text === name || text.includes(`${name}@`) || text.includes(`${name}/`))
  );
}

type Tests = { readonly [K in keyof Skip]-?: (given: string, situation: Situation) => boolean };

/** What each key of an entry is compared with; one of its values must fit. */
const TESTS: Tests = {
  rule: (given, situation) => rulesOf(situation).includes(given),
  level: (given, situation) => rulesOf(situation).every((name) => levelOf(name) === given),
  path: (given, { path }) => path === given,
  job: (given, situation) => jobOf(situation)?.id === given,
  purl: (given, situation) => isPackage(situation, given),
  osv_id: (given, { finding }) => finding.message.includes(given),
};

const KEYS = ["rule", "level", "path", "job", "purl", "osv_id"] as const;

const isMeant = (entry: Skip, situation: Situation): boolean =>
  rulesOf(situation).length > 0 &&
  KEYS.every((key) => entry[key]?.some((given) => TESTS[key](given, situation)) ?? true);

const wordsOf = (entry: Skip): string =>
  KEYS.flatMap((key) => (entry[key] ? [`${key} ${entry[key].join(", ")}`] : [])).join(" and ");

const skipRule = (path: string, entry: Skip): ConfigRule => ({
  matches: (situation) => isMeant(entry, situation),
  accepts: { reason: `${path} skips ${wordsOf(entry)}` },
});

const onlyRule = (path: string, allowed: readonly string[]): ConfigRule => ({
  matches: (situation) => {
    const rules = rulesOf(situation);
    return rules.length > 0 && !rules.some((name) => allowed.includes(name));
  },
  accepts: { reason: `${path} allows only other rules` },
});

/** Every label of the job must be allowed; `label:` and `group:` only say which kind a name is. */
function runnerRule(path: string, allowed: readonly string[]): ConfigRule {
  const names = new Set(allowed.map((name) => name.replace(/^(?:label|group):/, "")));
  return {
    matches: (situation) => {
      const runsOn = jobOf(situation)?.runsOn ?? [];
      const isRule = rulesOf(situation).includes("pr_runs_on_self_hosted");
      return isRule && runsOn.length > 0 && runsOn.every(({ text }) => names.has(text));
    },
    accepts: { reason: `${path} allows these runners` },
  };
}

/** Understands poutine's settings. They reach the checks that carry its rules' names, and no other. */
export function poutineConfig(config: ConfigText): Config {
  const { path } = config;
  const { skip: skips, allowedRules, rulesConfig } = readShape(config, shape);
  const runners = rulesConfig?.pr_runs_on_self_hosted?.allowed_runners ?? [];
  return {
    path,
    rules: [
      ...(skips ?? []).map((entry) => skipRule(path, entry)),
      ...(allowedRules && allowedRules.length > 0 ? [onlyRule(path, allowedRules)] : []),
      ...(runners.length > 0 ? [runnerRule(path, runners)] : []),
    ],
    settings: {},
  };
}
