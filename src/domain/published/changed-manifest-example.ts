import { known } from "../failure/fact.ts";
import { comparableExample, EXAMPLE_MANIFEST } from "./manifest-example.ts";
import { publishedExample } from "./published-example.ts";
import type { PublishedPackage } from "./published-package.ts";
import type { PublishedSubject } from "./published-subject.ts";
import { mapSighting } from "./sighting.ts";

function changed(change: (seen: PublishedPackage) => Partial<PublishedPackage>): PublishedSubject {
  const good = publishedExample();
  return {
    ...good,
    packages: good.packages.map(({ seen, wish }) => ({ seen: { ...seen, ...change(seen) }, wish })),
  };
}

const packing = ({ tarball }: PublishedPackage, fields: object): PublishedPackage["tarball"] =>
  mapSighting(tarball, (bytes) => ({ ...bytes, manifest: known(comparableExample(fields)) }));

/** The package with other fields in its tarball and in the registry's document. */
export const withManifests = (packed: object, described: object): PublishedSubject =>
  changed((seen) => ({
    metadata: mapSighting(seen.metadata, (metadata) => ({
      ...metadata,
      document: { ...EXAMPLE_MANIFEST, ...described },
    })),
    tarball: packing(seen, packed),
  }));

/** The package with these scripts, after a version 0.9.0 that ran these; undefined where nobody can read which. */
export const withBefore = (
  scripts: Readonly<Record<string, string>>,
  hooks: readonly string[] | undefined,
): PublishedSubject =>
  changed((seen) => ({
    index: mapSighting(seen.index, (index) => ({
      ...index,
      before: { version: "0.9.0", ...(hooks && { hooks }) },
    })),
    tarball: packing(seen, { scripts }),
  }));
