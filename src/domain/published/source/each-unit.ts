import type { Answer } from "../../finding/finding.ts";
import type { PublishedSubject } from "../published-subject.ts";
import { whenSeen } from "../sighting.ts";
import type { PackedContents } from "./packed-contents.ts";
import { type Placed, placeInTree } from "./place-in-tree.ts";
import type { SourceRules, SourceTree } from "./source-tree.ts";
import { type SourceUnit, sourceUnits } from "./source-unit.ts";

/** A published archive beside the tree it must come from. */
export interface SourcedUnit {
  readonly unit: SourceUnit;
  readonly contents: PackedContents;
  readonly tree: SourceTree;
  readonly rules: SourceRules;
  readonly placed: Placed;
}

/** Asks a question of every published archive and its git tree. What could not be read of either is never a pass. */
export function* eachUnit(
  subject: Pick<PublishedSubject, "packages" | "projects" | "source">,
  inspect: (sourced: SourcedUnit) => Iterable<Answer>,
): Iterable<Answer> {
  const { packages, projects, source } = subject;
  if (packages.length + projects.length === 0) {
    yield { notApplicable: "nothing is released to a registry" };
    return;
  }
  if (source === undefined) {
    yield { needs: "a look at the git tree of the commit" };
    return;
  }
  yield* whenSeen(source.tree, function* (tree) {
    for (const unit of sourceUnits(subject, source.rules))
      yield* whenSeen(unit.contents, function* (contents) {
        yield* whenSeen(placeInTree(unit, tree, source), (placed) =>
          inspect({ unit, contents, tree, rules: source.rules, placed }),
        );
      });
  });
}

/** The same for what stands in a folder of the tree; of anything else nobody can say more. */
export const eachPlaced = (
  subject: Pick<PublishedSubject, "packages" | "projects" | "source">,
  inspect: (sourced: SourcedUnit) => Iterable<Answer>,
): Iterable<Answer> =>
  eachUnit(subject, function* (sourced) {
    const { placed, unit } = sourced;
    if (placed.at === "folder") yield* inspect(sourced);
    else yield { needs: `the folder of ${unit.what}, which ${placed.says}` };
  });
