import {
  assert,
  asyncProperty,
  constantFrom,
  shuffledSubarray,
} from "../../../support/properties.ts";
import { expect, test } from "vitest";
import { readWorkflow } from "../../../../src/domain/workflow/read-workflow.ts";
import type { Workflow } from "../../../../src/domain/workflow/model.ts";
import { allExamples, allWorkflowChecks } from "../../../support/all-examples.ts";
import { judgeExample, wordsOf } from "../../../support/judge-example.ts";
import type { PlainExample } from "../../../support/marked-example.ts";

const checks = await allWorkflowChecks();

interface Read {
  readonly example: PlainExample;
  readonly text: string;
  readonly workflow: Workflow;
}

/** Workflows of two jobs or more in block style, without aliases, which know their neighbours by place. */
async function candidates(): Promise<readonly Read[]> {
  const read = allExamples(checks).map(async (example): Promise<Read[]> => {
    const text = example.files[example.path] ?? "";
    const workflow = await readWorkflow(example.path, text);
    const jobs = workflow.root?.entries.find(({ key }) => key.text === "jobs")?.value;
    const isBlock = jobs?.kind === "mapping" && text[jobs.from] !== "{" && text.endsWith("\n");
    const sound = workflow.problems.length === 0 && !/(?:^|\s)[&*]\w/m.test(text);
    return isBlock && sound && workflow.jobs.length > 1 ? [{ example, text, workflow }] : [];
  });
  return (await Promise.all(read)).flat();
}
const all = await candidates();

const withText = ({ example }: Read, text: string): PlainExample => ({
  ...example,
  files: { ...example.files, [example.path]: text },
});

/** The lines of each job, and those before and after all of them. */
function partsOf({ text, workflow }: Read) {
  const starts = workflow.jobs.map(({ place }) => text.lastIndexOf("\n", place.start.offset) + 1);
  const last = Math.max(...workflow.jobs.map(({ node }) => node.to));
  const end = text.indexOf("\n", last) + 1 || text.length;
  const jobs = starts.map((start, at) => text.slice(start, starts[at + 1] ?? end));
  return { head: text.slice(0, starts[0]), jobs, tail: text.slice(end) };
}

const inWords = async (example: PlainExample): Promise<readonly string[]> => {
  const { findings } = await judgeExample(example, checks);
  return findings.map((finding) => wordsOf(finding, example)).toSorted();
};

/** Where several jobs have the same defect a check may speak of the first one, so only check and severity are compared. */
const inShort = async (example: PlainExample): Promise<readonly string[]> => {
  const { findings } = await judgeExample(example, checks);
  return findings.map(({ check, severity }) => `${check} ${severity}`).toSorted();
};

test("the order of the jobs changes nothing", async () => {
  const shuffled = constantFrom(...all).chain((read) => {
    const { head, jobs, tail } = partsOf(read);
    return shuffledSubarray(jobs, { minLength: jobs.length }).map((order) => ({
      read,
      text: head + order.join("") + tail,
    }));
  });
  const property = asyncProperty(shuffled, async ({ read, text }) => {
    expect(await inShort(withText(read, text))).toEqual(await inShort(read.example));
  });
  await assert(property, { numRuns: 150 });
});

/** Names of jobs and steps are found in any case. */
function idsOf({ jobs }: Workflow) {
  const steps = jobs.flatMap((job) => job.steps.flatMap(({ id }) => id ?? []));
  return {
    places: [...jobs.map(({ place }) => place), ...steps.map(({ place }) => place)],
    jobs: new Set(jobs.map(({ id }) => id.toLowerCase())),
    steps: new Set(steps.map(({ text }) => text.toLowerCase())),
  };
}

/** The same workflow with a tail on the id of each job and step, wherever it is named. */
function renamed({ text, workflow }: Read, tail: string): string {
  const { places, jobs, steps } = idsOf(workflow);
  const needs = workflow.jobs.flatMap((job) =>
    job.needs.filter(({ text: name }) => jobs.has(name.toLowerCase())).map(({ place }) => place),
  );
  const offsets = new Set([...places, ...needs].map(({ end }) => end.offset));
  const moved = [...offsets]
    .toSorted((a, b) => b - a)
    .reduce((whole, at) => whole.slice(0, at) + tail + whole.slice(at), text);
  return moved.replaceAll(/\b(needs|jobs|steps)\.([\w-]+)/g, (whole, context, id: string) =>
    (context === "steps" ? steps : jobs).has(id.toLowerCase()) ? `${whole}${tail}` : whole,
  );
}

const TAIL = "_zq";

test("other names of jobs and steps change nothing but the names", async () => {
  const property = asyncProperty(constantFrom(...all), async (read) => {
    const { example, workflow } = read;
    // Another file that knows a job by name would not know it any more.
    if (Object.keys(example.files).length > 1) return;
    if (workflow.jobs.some(({ id }) => id.length > 90)) return;
    const words = await inWords(withText(read, renamed(read, TAIL)));
    const before = await inWords(example);
    expect(words.map((one) => one.replaceAll(TAIL, "")).toSorted()).toEqual(before);
  });
  await assert(property, { numRuns: 150 });
});
