import type { Place } from "../../../finding/place.ts";
import { expressionsIn } from "../../expression/expressions-in.ts";
import type { Job } from "../../model.ts";
import type { Text } from "../../text.ts";
import type { Mapping, Node } from "../../yaml/node.ts";

/**
 * Where a job runs. `hosted`: a fresh machine of GitHub's; `managed`: a fresh one of a known
 * service; `self-hosted`: labels that nobody else offers; `group`: a runner group, which may hold
 * either; `called`: wherever the called workflow says; `unknown`: only the run knows.
 */
type RunnerKind = "hosted" | "managed" | "self-hosted" | "group" | "called" | "unknown";

export interface Runner {
  readonly kind: RunnerKind;
  readonly labels: readonly string[];
  /** The label or expression that makes it so. */
  readonly place?: Place;
}

const HOSTED =
  /^(?:ubuntu|windows|macos)-(?:latest|slim|vs\d+|\d+(?:\.\d+)?)(?:-(?:arm|arm64|intel|large|xlarge|vs\d+|\d+-?cores?))*$/i;
const MANAGED =
  /^(?:buildjet-|blacksmith-|depot-|nscloud-|namespace-|warp-|ubicloud|runs-on[=/]|actuated|cirun-|codebuild-|gha-runner-scale)/i;

function kindOfLabel(label: string): RunnerKind {
  if (label.includes("${{")) return "unknown";
  if (HOSTED.test(label)) return "hosted";
  return MANAGED.test(label) ? "managed" : "self-hosted";
}

const entryOf = ({ entries }: Mapping, name: string): Node | undefined =>
  entries.find(({ key }) => key.text.toLowerCase() === name)?.value;

const items = (node: Node | undefined): readonly Node[] =>
  node?.kind === "sequence" ? node.items.map((item) => item.node) : node ? [node] : [];

function isExcluded(matrix: Mapping, name: string, label: string): boolean {
  return items(entryOf(matrix, "exclude")).some((one) => {
    if (one.kind !== "mapping" || one.entries.length !== 1) return false;
    const value = entryOf(one, name);
    return value?.kind === "scalar" && value.text === label;
  });
}

/** What `matrix.a.b` can be, as far as the file says. */
function fromMatrix(matrix: Mapping, [name = "", ...below]: readonly string[]): readonly Node[] {
  const own = items(entryOf(matrix, name));
  const included = items(entryOf(matrix, "include")).flatMap((one) =>
    one.kind === "mapping" ? items(entryOf(one, name)) : [],
  );
  const kept = own.filter((one) => one.kind !== "scalar" || !isExcluded(matrix, name, one.text));
  return [...kept, ...included].flatMap((one) => {
    if (below.length === 0) return items(one);
    return one.kind === "mapping" ? fromMatrix(one, below) : [];
  });
}

/** `matrix.a.b` where a label is that and nothing else. */
function matrixPath(label: Text): readonly string[] | undefined {
  const [only, ...more] = expressionsIn(label);
  const expr = only?.from === 0 && more.length === 0 ? only.expr : undefined;
  return expr?.kind === "context" && expr.path[0] === "matrix" ? expr.path.slice(1) : undefined;
}

/** The words a label can be: itself, or every value of the matrix entry it names. */
function wordsOf(label: Text, { matrix }: Job): readonly string[] {
  const { text } = label;
  if (!text.includes("${{")) return [text.trim()];
  const path = matrixPath(label);
  if (path === undefined || matrix?.kind !== "mapping") return [text];
  const found = fromMatrix(matrix, path);
  const words = found.flatMap((node) => (node.kind === "scalar" ? [node.text.trim()] : []));
  return words.length > 0 && words.length === found.length ? words : [text];
}

const runsOnNode = ({ node }: Job): Node | undefined => entryOf(node, "runs-on");

const WORST: readonly RunnerKind[] = ["self-hosted", "group", "unknown", "managed", "hosted"];

/** A word of several (`[self-hosted, linux, x64]`) only narrows what the others say. */
function kindOf(words: readonly string[], isList: boolean): RunnerKind {
  if (words.some((word) => word.toLowerCase() === "self-hosted")) return "self-hosted";
  const kinds = words.map(kindOfLabel);
  if (isList && kinds.includes("managed")) return "managed";
  return WORST.find((kind) => kinds.includes(kind)) ?? "unknown";
}

/** By far the most jobs. */
const hosted = ([label]: readonly Text[]): Runner | undefined =>
  label && HOSTED.test(label.text)
    ? { kind: "hosted", labels: [label.text], place: label.place }
    : undefined;

function look(job: Job): Runner {
  const { runsOn, uses } = job;
  if (uses) return { kind: "called", labels: [] };
  const node = runsOnNode(job);
  const plain = node?.kind === "scalar" ? hosted(runsOn) : undefined;
  if (plain) return plain;
  const group = node?.kind === "mapping" ? entryOf(node, "group") : undefined;
  const words = runsOn.map((label) => ({ label, words: wordsOf(label, job) }));
  const labels = words.flatMap((one) => one.words);
  if (group?.kind === "scalar") return { kind: "group", labels, place: group.place };
  const kind = kindOf(labels, node?.kind === "sequence");
  const guilty = words.find((one) => kindOf(one.words, false) === kind) ?? words[0];
  return { kind, labels, ...(guilty && { place: guilty.label.place }) };
}

const jobs = new WeakMap<Job, Runner>();

/** Where a job runs, its matrix resolved; the most exposed of all it may run on. */
export function runnerOf(job: Job): Runner {
  const found = jobs.get(job) ?? look(job);
  jobs.set(job, found);
  return found;
}
