import type { Job, Step } from "../model.ts";
import type { Mapping, Node, Span } from "../yaml/node.ts";
import { Fields, given } from "./fields.ts";

const firstLine = ({ from, entries }: Mapping, source: string): Span => {
  const [first] = entries;
  if (first === undefined) return { from, to: from + 1 };
  const value = first.value;
  const oneLine = value.from >= first.key.to && !/[\r\n]/.test(source.slice(from, value.to));
  return { from: first.key.from, to: oneLine ? value.to : first.key.to };
};

/** A step does something, or waits for or ends one that runs in the background. */
const DOES = ["uses", "run", "wait", "wait-all", "cancel"];

function readStep(job: Job, fields: Fields, use: Span | undefined): readonly Step[] {
  const { mapping, oddities } = fields;
  if (mapping === undefined) return [];
  // `parallel` holds steps of its own; they run like any other.
  if (fields.entry("parallel")) return stepsOf(job, fields, "parallel");
  if (!DOES.some((key) => fields.entry(key)))
    oddities.expected("a step that neither uses nor runs anything", mapping);
  const { from, to } = use ?? firstLine(mapping, oddities.file.text);
  return [
    {
      job,
      ...given("id", fields.text("id")),
      ...given("name", fields.text("name")),
      ...given("uses", fields.text("uses")),
      ...given("run", fields.text("run")),
      ...given("shell", fields.text("shell")),
      ...given("if", fields.text("if")),
      with: fields.settings("with"),
      env: fields.settings("env"),
      ...given("workingDirectory", fields.text("working-directory")),
      ...given("continueOnError", fields.text("continue-on-error")),
      ...given("timeoutMinutes", fields.text("timeout-minutes")),
      ...given("background", fields.text("background")),
      node: mapping,
      place: oddities.file.place(from, to),
    },
  ];
}

/** The steps below `key`, in order, with those of `parallel` groups among them. */
export function stepsOf(job: Job, owner: Fields, key: string): readonly Step[] {
  const node = owner.node(key);
  if (node === undefined) return [];
  if (node.kind !== "sequence") {
    owner.oddities.expected(key, node);
    return [];
  }
  return node.items.flatMap((item: { node: Node; use?: Span }) =>
    readStep(job, new Fields(owner.oddities, item.node, "a step"), item.use),
  );
}
