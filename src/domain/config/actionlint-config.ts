import { z } from "zod";
import { globPattern } from "../text/glob.ts";
import type { Config, ConfigRule } from "./config-rule.ts";
import { type ConfigText, readShape, refuseConfig } from "./read-shape.ts";

/** `.github/actionlint.yaml` (actionlint 1.7, docs/config.md). Keys of newer versions change nothing here. */
const shape = z.looseObject({
  "self-hosted-runner": z.looseObject({ labels: z.array(z.string()).nullish() }).nullish(),
  "config-variables": z.array(z.string()).nullish(),
  paths: z
    .record(z.string(), z.looseObject({ ignore: z.array(z.string()).nullish() }).nullable())
    .nullish(),
});

/** Go writes flags in front of a pattern; JavaScript wants them beside it. */
function patternOf(path: string, key: string, text: string): RegExp {
  const [, flags = "", body = text] = /^\(\?([ims]+)\)(.*)$/s.exec(text) ?? [];
  try {
    return new RegExp(body, flags);
  } catch (error) {
    throw refuseConfig(path, `${key}: ${text} is no regular expression`, error);
  }
}

function ruleFor(path: string, glob: string, text: string): ConfigRule {
  const files = globPattern(glob);
  const pattern = patternOf(path, `paths.${glob}.ignore`, text);
  return {
    matches: ({ finding, path: at }) =>
      finding.aliases.some((alias) => alias.startsWith("actionlint:")) &&
      files.test(at) &&
      pattern.test(finding.message),
    accepts: { reason: `${path} ignores ${text} in ${glob}` },
  };
}

/** Understands `.github/actionlint.yaml`: labels of runners, names of variables, and messages that are ignored. */
export function actionlintConfig(config: ConfigText): Config {
  const { path } = config;
  const { paths, ...rest } = readShape(config, shape);
  const labels = rest["self-hosted-runner"]?.labels;
  const variables = rest["config-variables"];
  const rules = Object.entries(paths ?? {}).flatMap(([glob, given]) =>
    (given?.ignore ?? []).map((text) => ruleFor(path, glob, text)),
  );
  return {
    path,
    rules,
    settings: { ...(labels && { runnerLabels: labels }), ...(variables && { variables }) },
  };
}
