import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files to scan in one process, and how much of the wall time of zizmor that may take. */
export interface ScanSet {
  readonly name: string;
  readonly files: readonly string[];
  /** As a part of zizmor's wall time. */
  readonly aim?: number;
  /** Everything found is loaded with care: how many of the asked-for runs this set gets. */
  readonly share: number;
}

const REPOSITORY = 30;
const COPIES = 15;

/** The corpus again and again under other names, so that nothing is read twice. */
function copies(corpus: string, names: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "release-guard-10000-"));
  return Array.from({ length: COPIES }, (_, copy) => copy).flatMap((copy) => {
    const below = join(folder, String(copy));
    mkdirSync(below);
    return names.map((name, index) => {
      const path = join(below, `${index}.yml`);
      copyFileSync(join(corpus, name), path);
      return path;
    });
  });
}

/** One file, a repository, the corpus, and the corpus fifteen times. */
export function scanSets(corpus: string): readonly ScanSet[] {
  const names = readdirSync(corpus);
  const paths = names.map((name) => join(corpus, name));
  const step = Math.floor(paths.length / REPOSITORY);
  const some = paths.filter((_, index) => index % step === 0).slice(0, REPOSITORY);
  return [
    { name: "one file", files: paths.slice(0, 1), share: 1 },
    { name: `${some.length} files`, files: some, aim: 1, share: 1 },
    { name: `${paths.length} files`, files: paths, aim: 1 / 3, share: 1 / 3 },
    { name: "the corpus 15 times", files: copies(corpus, names), aim: 1 / 3, share: 1 / 10 },
  ];
}
