import type { ContentFile, ReleaseContent } from "./release-content.ts";

/** How one version of a package differs from the one before it. */
export interface ContentChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly packedDelta: number;
  readonly unpackedDelta: number;
  readonly newScripts: readonly string[];
  readonly newCommands: readonly string[];
  readonly newDependencies: readonly string[];
  readonly goneDependencies: readonly string[];
  /** Files that run and did not before, or were not there. */
  readonly newNative: readonly string[];
  readonly newRunnable: readonly string[];
}

const without = (some: Iterable<string>, known: ReadonlySet<string>): readonly string[] =>
  [...some].filter((one) => !known.has(one)).toSorted();

const unpacked = ({ files }: ReleaseContent): number =>
  [...files.values()].reduce((sum, { size }) => sum + size, 0);

const runners = ({ files }: ReleaseContent, kind: ContentFile["runs"]): readonly string[] =>
  [...files].filter(([, { runs }]) => runs === kind).map(([path]) => path);

/** Compares a version with the one before it. */
export function compareContent(before: ReleaseContent, now: ReleaseContent): ContentChange {
  const [old, fresh] = [new Set(before.files.keys()), new Set(now.files.keys())];
  const changed = [...now.files].filter(
    ([path, { sha256 }]) => old.has(path) && before.files.get(path)?.sha256 !== sha256,
  );
  const news = (of: (content: ReleaseContent) => Iterable<string>) =>
    without(of(now), new Set(of(before)));
  return {
    added: without(fresh, old),
    removed: without(old, fresh),
    changed: changed.map(([path]) => path).toSorted(),
    packedDelta: now.packedSize - before.packedSize,
    unpackedDelta: unpacked(now) - unpacked(before),
    newScripts: news(({ installScripts }) => installScripts),
    newCommands: news(({ commands }) => commands),
    newDependencies: news(({ dependencies }) => dependencies.keys()),
    goneDependencies: without(before.dependencies.keys(), new Set(now.dependencies.keys())),
    newNative: news((content) => runners(content, "native")),
    newRunnable: news((content) => runners(content, "script")),
  };
}
