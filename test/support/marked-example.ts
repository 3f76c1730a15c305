import { FileReader } from "../../src/actions/scan-workflow/read-files.ts";
import { selectFiles } from "../../src/actions/scan-workflow/select-files.ts";
import type { ScannedFile } from "../../src/checks/hear-workflow.ts";
import { zizmorConfig } from "../../src/domain/config/zizmor-config.ts";
import type { OnlineFacts } from "../../src/domain/workflow/online/online-facts.ts";
import type { Repository } from "../../src/domain/workflow/model.ts";
import { outlineOf } from "../../src/domain/workflow/outline-of.ts";
import { fakeWorkspace } from "./fake-workspace.ts";

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

/** An example without its marks: every file of its repository, and which of them it is about. */
export interface PlainExample {
  readonly path: string;
  readonly files: Readonly<Record<string, string>>;
  readonly online?: OnlineFacts;
}

export interface ReadExample {
  /** The files that a scan of the repository looks at, in order of their paths. */
  readonly files: readonly ScannedFile[];
  readonly repository: Repository;
}

export const EXAMPLE_PATH = ".github/workflows/example.yml";

/** Reads an example as a scan of its whole repository does. */
export async function readExample({ path, files, online }: PlainExample): Promise<ReadExample> {
  const workspace = fakeWorkspace(files);
  const selection = await selectFiles([path, "."], workspace);
  // A lone action.yml is a repository too.
  const paths = new Set(Object.keys(files));
  const roots = selection.roots.size > 0 ? selection.roots : new Map([["", paths]]);
  const reader = new FileReader({ workspace }, roots);
  const read: ScannedFile[] = [];
  for await (const file of reader.files(selection.files)) read.push(file);
  const [repository] = await reader.openWhole();
  if (repository === undefined) throw new Error(`${path} stands in no repository`);
  repository.outlines.push(...read.flatMap((file) => ("jobs" in file ? [outlineOf(file)] : [])));
  // As a scan does with the settings of a repository, before its checks run.
  const settings = Object.entries(files).find(([name]) => /(?:^|\/)zizmor\.ya?ml$/.test(name));
  if (settings) {
    const [name, text] = settings;
    Object.assign(repository, zizmorConfig({ path: name, text }).settings);
  }
  if (online) Object.assign(repository, { online });
  return { files: read, repository };
}
