import { npmStateOf, publishedOf } from "./begun.ts";
import { compareAssets } from "./compare-assets.ts";
import { pypiStateOf, type PypiFacts, unsealedFiles } from "./pypi-facts.ts";
import type { HostFacts, NpmFacts, ReleaseFacts } from "./release-facts.ts";
import type { TargetResult } from "./target.ts";

const WORDS = {
  equal: { state: "already" },
  absent: { state: "absent", reason: "npm does not have this version, or does not show it yet" },
  different: { state: "failed", reason: "npm has this version with other bytes" },
  unpublished: { state: "failed", reason: "This version was published and removed" },
} as const;

function heldByNpm(facts: NpmFacts): TargetResult {
  const { target, packument } = facts;
  const state = npmStateOf(facts);
  const own = { target: target.id, digest: target.file.sha256 };
  if (state !== undefined) return { ...own, ...WORDS[state] };
  return { ...own, state: "unknown", reason: `It takes ${packument.known ? "" : packument.needs}` };
}

const listed = (what: string, names: readonly { readonly name: string }[]): string[] =>
  names.length === 0 ? [] : [`${what} ${names.map(({ name }) => name).join(", ")}`];

function heldByHost(host: HostFacts, { bundle, digest }: ReleaseFacts): TargetResult {
  const own = { target: host.target.id, digest };
  const { releases, tagAt } = host;
  if (!releases.known || !tagAt.known) {
    const needs = [releases, tagAt].flatMap((fact) => (fact.known ? [] : [fact.needs]));
    return { ...own, state: "unknown", reason: `It takes ${needs.join(" and ")}` };
  }
  if (tagAt.value !== undefined && tagAt.value !== bundle.commit)
    return { ...own, state: "failed", reason: `The tag ${bundle.tag} leads to ${tagAt.value}` };
  const release = publishedOf(host);
  if (release === undefined || tagAt.value === undefined)
    return { ...own, state: "absent", reason: `There is no published release ${bundle.tag}` };
  const { missing, different, foreign } = compareAssets(release, host.expected);
  const faults = [
    ...listed("lacks", missing),
    ...listed("has other bytes under", different),
    ...listed("holds besides", foreign),
  ];
  const { url } = release;
  if (faults.length === 0) return { ...own, url, state: "already" };
  return { ...own, url, state: "failed", reason: `The release ${faults.join("; ")}` };
}

function heldByPython(facts: PypiFacts): TargetResult {
  const { target, project } = facts;
  if (!project.known)
    return { target: target.id, state: "unknown", reason: `It takes ${project.needs}` };
  const inState = (wanted: string) =>
    target.files.filter((file) => pypiStateOf(facts, file) === wanted);
  const different = listed("The index has other bytes under", inState("different"));
  const absent = listed("The index does not have, or does not show yet,", inState("absent"));
  const unsealed = listed("The index holds besides", unsealedFiles(facts));
  const faults = [...different, ...unsealed, ...absent];
  if (faults.length === 0) return { target: target.id, state: "already" };
  const state = faults.length > absent.length ? "failed" : "absent";
  return { target: target.id, state, reason: faults.join("; ") };
}

/** Which targets have exactly the sealed bytes; what could not be seen is `unknown`. */
export function heldBy(facts: ReleaseFacts): readonly TargetResult[] {
  return [
    ...facts.npm.map(heldByNpm),
    ...(facts.host ? [heldByHost(facts.host, facts)] : []),
    ...facts.pypi.map(heldByPython),
  ];
}
