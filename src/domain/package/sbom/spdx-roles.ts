/** Relationships of an SPDX document: from, type, to. */
export type SpdxLinks = readonly (readonly [from: string, type: string, to: string])[];

/** Types whose second element needs the first. Source: SPDX 2.3, 11.1. */
const NEEDED_BY = new Set([
  "DEPENDENCY_OF",
  "RUNTIME_DEPENDENCY_OF",
  "OPTIONAL_DEPENDENCY_OF",
  "PROVIDED_DEPENDENCY_OF",
  "OPTIONAL_COMPONENT_OF",
  "PREREQUISITE_FOR",
  "CONTAINED_BY",
  "DESCRIBED_BY",
]);
const NEEDS = new Set([
  "DEPENDS_ON",
  "CONTAINS",
  "DESCRIBES",
  "DYNAMIC_LINK",
  "STATIC_LINK",
  "HAS_PREREQUISITE",
]);
const DEVELOPMENT = new Set([
  "DEV_DEPENDENCY_OF",
  "BUILD_DEPENDENCY_OF",
  "TEST_DEPENDENCY_OF",
  "DEV_TOOL_OF",
  "BUILD_TOOL_OF",
  "TEST_TOOL_OF",
]);

function reachedFrom(starts: readonly string[], needs: ReadonlyMap<string, readonly string[]>) {
  const reached = new Set(starts);
  for (const id of reached) for (const next of needs.get(id) ?? []) reached.add(next);
  return reached;
}

/**
 * Elements that only development needs: those that something marked so leads to, and nothing else
 * does. What nobody says anything of is not among them.
 */
export function spdxRoles(links: SpdxLinks): ReadonlySet<string> {
  const needs = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = needs.get(from);
    if (known) known.push(to);
    else needs.set(from, [to]);
  };
  const marked: string[] = [];
  for (const [from, type, to] of links) {
    if (NEEDS.has(type)) add(from, to);
    else if (NEEDED_BY.has(type)) add(to, from);
    else if (DEVELOPMENT.has(type)) marked.push(from);
  }
  const development = reachedFrom(marked, needs);
  // Whatever is no part of development leads to what users run.
  const run = reachedFrom(
    [...needs.keys()].filter((id) => !development.has(id)),
    needs,
  );
  return new Set([...development].filter((id) => !run.has(id)));
}
