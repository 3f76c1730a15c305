import type { CheckFacts } from "../../checks/define-check.ts";
import { assetChecks } from "../../checks/asset-registry.ts";
import { changeChecks } from "../../checks/change-registry.ts";
import { dependencyChecks } from "../../checks/dependency-registry.ts";
import { packageChecks } from "../../checks/package-registry.ts";
import { pythonChecks } from "../../checks/python-registry.ts";
import { permissionsChecks } from "../../checks/permissions-registry.ts";
import { publishedChecks } from "../../checks/published-registry.ts";
import { releaseChecks } from "../../checks/release-registry.ts";
import { secretsChecks } from "../../checks/secrets-registry.ts";
import { trustChecks } from "../../checks/trust-registry.ts";
import { workflowChecks } from "../../checks/workflow-registry.ts";
import { DOCS_ROOT } from "../../domain/report/tool.ts";
import type { CommandOptions } from "../run-command.ts";

interface Titled {
  readonly title: string;
}

interface Explained extends CheckFacts {
  readonly family: string;
  readonly examples: { readonly bad: readonly Titled[]; readonly good: readonly Titled[] };
}

const all: readonly Explained[] = [
  ...workflowChecks,
  ...secretsChecks,
  ...permissionsChecks,
  ...packageChecks,
  ...pythonChecks,
  ...dependencyChecks,
  ...changeChecks,
  ...assetChecks,
  ...releaseChecks,
  ...publishedChecks,
  ...trustChecks,
];

const textOf = (check: Explained): string =>
  [
    `${check.id} (${check.severity}): ${check.title}.`,
    `Why: ${check.why}`,
    `Mend: ${check.fix}`,
    `Refuses: ${check.examples.bad.map(({ title }) => title).join("; ")}.`,
    `Accepts: ${check.examples.good.map(({ title }) => title).join("; ")}.`,
    `${DOCS_ROOT}/${check.id}.md`,
  ].join("\n\n");

/** Prints what a check is about; an unknown id ends with 3 and names what there is. */
export function explain(id: string, options: CommandOptions): void {
  const check = all.find((one) => one.id === id || (one.aliases ?? []).includes(id));
  if (check === undefined) {
    process.stderr.write(
      `There is no check ${id}. Checks: ${all.map((one) => one.id).join(", ")}.\n`,
    );
    process.exitCode = 3;
    return;
  }
  const { family, title, severity, why, fix, aliases = [] } = check;
  const facts = { check: check.id, family, title, severity, why, fix, aliases };
  const text = options.format === "json" ? JSON.stringify(facts, null, 2) : textOf(check);
  process.stdout.write(`${text}\n`);
}
