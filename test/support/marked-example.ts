import { readWorkflow } from "../../src/domain/workflow/read-workflow.ts";
import type { Workflow } from "../../src/domain/workflow/model.ts";

/** A remark that an example expects: `LINE:COLUMN-COLUMN`, the end one past the last character. */
interface ExpectedRemark {
  readonly place: string;
  readonly severity?: string;
  readonly sentence: string;
}

export interface MarkedExample {
  readonly yaml: string;
  readonly expected: readonly ExpectedRemark[];
}

const MARKER = /^(?<lead>\s*)#(?<gap>\s*)(?<carets>\^+) ?(?<rest>.*)$/;
const SEVERITY = /^(critical|high|medium|low|info): /;

function withoutIndent(text: string): string[] {
  const lines = text
    .split("\n")
    .filter((line, index, all) => (index > 0 && index < all.length - 1) || line.trim() !== "");
  const indent = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)),
  );
  return lines.map((line) => line.slice(indent));
}

/**
 * Takes the markers out of an example. `#  ^^^ sentence` marks the characters above its carets; a
 * `#` right before the carets counts as one of them, for what begins in the first columns.
 */
export function unmark(text: string): MarkedExample {
  const lines: string[] = [];
  const expected: ExpectedRemark[] = [];
  for (const line of withoutIndent(text)) {
    const groups = MARKER.exec(line)?.groups;
    if (!groups) {
      lines.push(line);
      continue;
    }
    const { lead = "", gap = "", carets = "", rest = "" } = groups;
    const touching = gap === "" ? 1 : 0;
    const from = lead.length + gap.length + 2 - touching;
    const to = from + carets.length + touching;
    const severity = SEVERITY.exec(rest)?.[1];
    const sentence = rest.replace(SEVERITY, "");
    expected.push({
      place: `${lines.length}:${from}-${to}`,
      sentence,
      ...(severity && { severity }),
    });
  }
  return { yaml: `${lines.join("\n")}\n`, expected };
}

export const readExample = (yaml: string): Promise<Workflow> => readWorkflow("example.yml", yaml);
