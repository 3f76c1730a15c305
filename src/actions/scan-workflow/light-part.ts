import type { WorkflowCheck } from "../../checks/define-check.ts";
import { docsOf } from "../../checks/judge.ts";
import type { Told } from "../../checks/tally.ts";
import type { Finding } from "../../domain/finding/finding.ts";
import type { Part } from "./look-at-files.ts";

type Light = Omit<Finding, "check" | "title" | "aliases" | "fix" | "docs">;

/** A part without what every finding of a check says: another thread would get a copy of it with each of them. */
export interface LightPart extends Omit<Part, "told"> {
  /** In the order of the checks. */
  readonly told: readonly (Omit<Told, "findings"> & { readonly findings: readonly Light[] })[];
}

function light(finding: Finding): Light {
  const {
    check: _check,
    title: _title,
    aliases: _aliases,
    fix: _fix,
    docs: _docs,
    ...own
  } = finding;
  return own;
}

export const lightPart = (part: Part): LightPart => ({
  ...part,
  told: part.told.map((told) => ({ ...told, findings: told.findings.map(light) })),
});

/** The same text, kept once. */
function once(known: Map<string, string>, text: string): string {
  const before = known.get(text);
  if (before === undefined) known.set(text, text);
  return before ?? text;
}

function whole(check: WorkflowCheck, own: Light, texts: Map<string, string>): Finding {
  const { severity, confidence, persona, message, place, ...rest } = own;
  return {
    check: check.id,
    title: check.title,
    aliases: check.aliases ?? [],
    severity,
    confidence,
    persona,
    message: once(texts, message),
    fix: check.fix,
    docs: docsOf(check),
    ...(place && { place: { ...place, path: once(texts, place.path) } }),
    ...rest,
  };
}

/** Makes parts whole again; `checks` are those that the part's thread asked. */
export function wholePart(checks: readonly WorkflowCheck[], { told, ...part }: LightPart): Part {
  const texts = new Map<string, string>();
  const heard = told.flatMap((each, at) => {
    const check = checks[at];
    if (check === undefined) return [];
    return [{ ...each, findings: each.findings.map((own) => whole(check, own, texts)) }];
  });
  return { ...part, told: heard };
}
