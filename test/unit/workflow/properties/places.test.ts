import { assert, asyncProperty, constantFrom } from "../../../support/properties.ts";
import { expect, test } from "vitest";
import type { Finding } from "../../../../src/domain/finding/finding.ts";
import type { Place, Position } from "../../../../src/domain/finding/place.ts";
import { allExamples, allWorkflowChecks, realWorkflows } from "../../../support/all-examples.ts";
import { judgeExample, wordsOf } from "../../../support/judge-example.ts";
import { EXAMPLE_PATH, type PlainExample } from "../../../support/marked-example.ts";

const checks = await allWorkflowChecks();
const examples: readonly PlainExample[] = [
  ...allExamples(checks),
  ...realWorkflows(60).map(([, text]) => ({ path: EXAMPLE_PATH, files: { [EXAMPLE_PATH]: text } })),
];

const placesOf = ({ place, related = [], flow = [] }: Finding): readonly Place[] =>
  [place, ...related, ...flow].filter((one) => one !== undefined);

const counted = new Map<string, readonly Position[]>();

/** Every offset's line and column, counted anew character by character. */
function positionsIn(text: string): readonly Position[] {
  const known = counted.get(text);
  if (known) return known;
  const positions: Position[] = [];
  let [line, column] = [1, text.startsWith("\uFEFF") ? 0 : 1];
  for (let offset = 0; offset <= text.length; offset += 1) {
    positions.push({ line, column: Math.max(1, column), offset });
    const breaks = text[offset] === "\n" || (text[offset] === "\r" && text[offset + 1] !== "\n");
    [line, column] = breaks ? [line + 1, 1] : [line, column + 1];
  }
  counted.set(text, positions);
  return positions;
}

const isCounted = (text: string, given: Position): boolean => {
  const { line, column } = positionsIn(text)[given.offset] ?? {};
  return line === given.line && column === given.column;
};

/** Whether a place begins or ends in the middle of a word. */
const cutsWord = (text: string, at: number): boolean =>
  /\w/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at));

function flawOf({ path, start, end }: Place, files: PlainExample["files"]): string | undefined {
  const text = files[path];
  if (text === undefined) return "in no file";
  if (start.offset > end.offset || end.offset > text.length) return "outside of the file";
  for (const position of [start, end])
    if (!isCounted(text, position))
      return `line and column are not those of offset ${position.offset}`;
  // What stands for a whole file is its beginning.
  const isWhole = start.offset <= 1 && end.offset - start.offset <= 2;
  const cuts = cutsWord(text, start.offset) || cutsWord(text, end.offset);
  return cuts && !isWhole && start.offset < end.offset
    ? `in the middle of a word: ${text.slice(start.offset, end.offset)}`
    : undefined;
}

const flawsOf = (finding: Finding, { files }: PlainExample): readonly string[] =>
  placesOf(finding).flatMap((place) => {
    const flaw = flawOf(place, files);
    return flaw === undefined ? [] : [`${finding.check}: ${flaw}`];
  });

test("every place lies in its file, at its line and column, and at whole words", async () => {
  const flaws: string[] = [];
  for (const example of examples) {
    // One after another, so that none of them fills the memory.
    // oxlint-disable-next-line no-await-in-loop
    const { findings } = await judgeExample(example, checks);
    flaws.push(...findings.flatMap((finding) => flawsOf(finding, example)));
  }
  expect([...new Set(flaws)]).toEqual([]);
});

const changed = (example: PlainExample, change: (text: string) => string): PlainExample => {
  const files = Object.entries(example.files).map(([path, text]): [string, string] => [
    path,
    /\.ya?ml$/.test(path) ? change(text) : text,
  ]);
  return { ...example, files: Object.fromEntries(files) };
};

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  "lines that end with carriage returns": (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "comments in front": (text) => `# one\n\n# two\n${text}`,
  "no line break at the end": (text) => text.trimEnd(),
};

const isPlaced = (words: string): boolean => !words.endsWith(" | ");
const withoutTexts = (words: readonly string[]): readonly string[] =>
  words.map((one) => one.replace(/ \| [^|]*$/, ""));

/** What stands at a whole file's beginning says nothing of the text there. */
const wordsIn = async (example: PlainExample): Promise<readonly string[]> => {
  const { findings } = await judgeExample(example, checks);
  return findings
    .map((finding) => {
      const isWhole = (finding.place?.start.offset ?? 0) <= 1;
      const { place, ...placeless } = finding;
      return wordsOf(isWhole || place === undefined ? placeless : finding, example);
    })
    .toSorted();
};

test.each(Object.entries(CHANGES))("findings and their texts stay with %s", async (_, change) => {
  const property = asyncProperty(constantFrom(...examples), async (example) => {
    const [before, after] = [await wordsIn(example), await wordsIn(changed(example, change))];
    expect(withoutTexts(after)).toEqual(withoutTexts(before));
    if (before.every(isPlaced) && after.every(isPlaced)) expect(after).toEqual(before);
  });
  await assert(property, { numRuns: 60 });
});
