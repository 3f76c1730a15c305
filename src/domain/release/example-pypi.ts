import { known } from "../failure/fact.ts";
import type { IndexFile, IndexProject } from "../registry/pypi/index-project.ts";
import type { BundleFile } from "./bundle.ts";
import { type ExampleChanges, exampleFacts } from "./example-facts.ts";
import type { PypiFacts } from "./pypi-facts.ts";
import type { PypiTarget } from "./pypi-target.ts";
import type { ReleaseFacts } from "./release-facts.ts";

const WHEEL = "octo_widget-1.2.3-py3-none-any.whl";
const SDIST = "octo_widget-1.2.3.tar.gz";
const DAY_MS = 24 * 60 * 60 * 1000;
/** When the examples are looked at: milliseconds since 1970. */
const SEEN_AT = 1_000 * DAY_MS;

const sealed = (name: string, digit: string): BundleFile => ({
  name,
  size: 100,
  sha256: digit.repeat(64),
  sha512: digit.repeat(128),
  kind: "asset",
});

const FILES = [sealed(WHEEL, "4"), sealed(SDIST, "5")];

/** A file as the index lists it: the sealed wheel, two days old, with changes. */
export const exampleIndexFile = (changes: Partial<IndexFile> = {}): IndexFile => ({
  name: WHEEL,
  sha256: "4".repeat(64),
  yanked: false,
  uploadedAt: SEEN_AT - 2 * DAY_MS,
  ...changes,
});

export const exampleIndexSdist = (changes: Partial<IndexFile> = {}): IndexFile =>
  exampleIndexFile({ name: SDIST, sha256: "5".repeat(64), ...changes });

/** Some days before the examples are looked at. */
export const daysAgo = (days: number): number => SEEN_AT - days * DAY_MS;

export const exampleProject = (
  files: readonly IndexFile[] = [],
  changes: Partial<IndexProject> = {},
): IndexProject => ({ name: "octo-widget", status: "active", files, ...changes });

export interface PypiExample {
  readonly target?: Partial<PypiTarget>;
  readonly pypi?: Partial<PypiFacts>;
  readonly facts?: ExampleChanges["facts"];
}

/** A release of `octo-widget` 1.2.3 to PyPI, a wheel and an sdist, that nothing stands against. */
export function examplePypi({ target, pypi, facts }: PypiExample = {}): ReleaseFacts {
  const own: PypiFacts = {
    target: {
      id: "pypi:octo-widget@1.2.3",
      name: "octo-widget",
      version: "1.2.3",
      files: FILES,
      index: "pypi",
      trusted: true,
      attest: true,
      limit: 100 * 1024 * 1024,
      ...target,
    },
    stated: FILES.map(({ name: file }) => ({
      file,
      name: "octo.widget",
      version: "1.2.3",
      classifiers: [],
    })),
    metadata: new Map(),
    project: known(exampleProject()),
    seenAt: SEEN_AT,
    ...pypi,
  };
  return exampleFacts({ facts: { npm: [], pypi: [own], ...facts } });
}
