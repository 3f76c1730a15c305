import type { Sighting } from "../domain/published/sighting.ts";
import type { SourceTree } from "../domain/published/source/source-tree.ts";

/** What GitHub shows of the files of a commit. One look, no waiting; never throws for what is not there. */
export interface PublishedSources {
  /** Every file of the commit, or none: a part of a tree is no tree. */
  tree(repository: string, commit: string): Promise<Sighting<SourceTree>>;
  /** The text of one file, by git's id of its content. */
  text(repository: string, blob: string): Promise<Sighting<string>>;
}
