import { z } from "zod";
import { wrap, writeTable } from "./printed-table.ts";

const FOLDER = "src/domain/workflow/known";
const WORDS = { name: "WordList", file: "word-list.ts" };
const names = z.array(z.string());

const sorted = (words: readonly string[]): string[] =>
  [...new Set(words.map((word) => word.toLowerCase()))].toSorted();

export function printArchived(json: unknown): void {
  writeTable({
    path: `${FOLDER}/archived.ts`,
    from: "the list of archived actions that zizmor (MIT) keeps",
    reader: WORDS,
    name: "ARCHIVED",
    says: "Repositories of actions that are archived: nobody mends them any more. In lower case.",
    body: wrap(sorted(names.parse(json))),
  });
}

export function printImitated(json: unknown): void {
  writeTable({
    path: `${FOLDER}/imitated.ts`,
    from: "the list of often used actions that zizmor (MIT) keeps",
    reader: WORDS,
    name: "IMITATED",
    says: "Repositories of actions that are used so often that their names are worth imitating. In lower case.",
    body: wrap(sorted(names.parse(json))),
  });
}

const compromises = z.array(
  z.object({
    action: z.string(),
    from: z.string(),
    until: z.string(),
    refs: names,
    commits: names,
    advisory: z.string().nullable(),
    summary: z.string(),
  }),
);

export function printCompromises(json: unknown): void {
  const rows = compromises.parse(json).map(({ action, from, until, advisory, summary, ...hit }) => {
    const head = `${action.toLowerCase()} ${from} ${until} ${advisory ?? "-"} ${summary}`;
    return `${head}\n${wrap([...hit.refs, ...hit.commits], " ")}`;
  });
  writeTable({
    path: `${FOLDER}/compromises.ts`,
    from: "public reports of incidents",
    reader: { name: "CompromiseTable", file: "compromise-table.ts" },
    name: "COMPROMISES",
    says: "Actions that were taken over: a line with the action, the time it began and ended, its advisory and what happened; below it, indented, the tags that were moved and the commits they were moved to.",
    body: rows.join("\n"),
  });
}

const popular = z.object({
  actions: z.record(
    z.string(),
    z.object({
      inputs: z.record(z.string(), z.number()).default({}),
      outputs: names.default([]),
      anyInput: z.boolean().default(false),
      anyOutput: z.boolean().default(false),
    }),
  ),
  outdatedRuntime: names,
});

/** Bit 1 of an input says that it is required, bit 2 that it is deprecated. */
const marked = (name: string, bits: number): string =>
  `${name}${bits & 1 ? "!" : ""}${bits & 2 ? "~" : ""}`;

/** Prints what popular actions take and give, and which of them need a Node that is gone. */
export function printPopular(json: unknown): void {
  const { actions, outdatedRuntime } = popular.parse(json);
  const rows = Object.entries(actions).map(([name, { inputs, outputs, anyInput, anyOutput }]) => {
    const takes = Object.entries(inputs).map(([input, bits]) => marked(input, bits));
    const words = [name.toLowerCase(), ...(anyInput ? ["*"] : []), ...takes, ">"];
    return [...words, ...(anyOutput ? ["*"] : []), ...outputs].join(" ");
  });
  writeTable({
    path: `${FOLDER}/popular-actions.ts`,
    from: "the metadata of popular actions as collected by actionlint 1.7.12 (MIT)",
    reader: { name: "LineTable", file: "line-table.ts" },
    name: "POPULAR_ACTIONS",
    says: "Popular actions at their major tags: inputs (`!` required, `~` deprecated, `*` any), `>`, outputs (`*` any).",
    body: rows.toSorted().join("\n"),
  });
  writeTable({
    path: `${FOLDER}/outdated-runtime.ts`,
    from: "the metadata of popular actions as collected by actionlint 1.7.12 (MIT)",
    reader: WORDS,
    name: "OUTDATED_RUNTIME",
    says: "Popular actions at tags that run on a Node which left the runner long ago (12 or 16). In lower case.",
    body: wrap(sorted(outdatedRuntime)),
  });
}
