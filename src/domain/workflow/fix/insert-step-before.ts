import type { Edit } from "../../finding/finding.ts";
import type { Step } from "../model.ts";
import type { Mapping } from "../yaml/node.ts";
import type { SourceFile } from "../yaml/source-file.ts";
import { aboveComments, insertLines } from "./edits.ts";
import { breakOf, indentAt, isFlow, isShared, lineStart } from "./layout.ts";

/** The offset of the dash in front of a list's item; undefined where it has none of its own. */
function dashBefore({ text }: SourceFile, from: number): number | undefined {
  const found = /-[ \t]+(?:[&!][^\s]+[ \t]+)*$/.exec(text.slice(Math.max(0, from - 200), from));
  return found === null ? undefined : from - found[0].length;
}

const standsAlone = (file: SourceFile, dash: number): boolean =>
  file.text.slice(lineStart(file, dash), dash).trim() === "";

function isBlock(file: SourceFile, node: Mapping): boolean {
  return !isFlow(file, node) && !isShared(file, node);
}

/** Puts a new step, given by its lines without the dash, in front of another and of its comments. */
export function insertStepBefore(step: Step, lines: readonly string[]): Edit | undefined {
  const { file } = step.job.workflow;
  const from = step.node.entries[0]?.key.from;
  if (from === undefined || !isBlock(file, step.node)) return undefined;
  const dash = dashBefore(file, from);
  if (dash === undefined || !standsAlone(file, dash)) return undefined;
  const indent = " ".repeat(indentAt(file, dash));
  const text = lines.map((line, at) => `${indent}${at === 0 ? "- " : "  "}${line}`);
  return insertLines(file, aboveComments(file, dash), text.join(breakOf(file)));
}
