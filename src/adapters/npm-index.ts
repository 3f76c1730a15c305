import { z } from "zod";
import { type Fact, known, unknown } from "../domain/failure/fact.ts";
import { packageNameFault } from "../domain/package/package-name.ts";
import { NOT_PUBLISHED, type PublishedVersions } from "../domain/registry/published.ts";
import type { PackageIndex } from "../ports/package-index.ts";
import { type Reader, readPatiently } from "./read-attempt.ts";

/** The short form of a packument, made for installers. Source: npm/registry, "package-metadata.md". */
const ABBREVIATED = "application/vnd.npm.install-v1+json";

const version = z.looseObject({
  dist: z.looseObject({ integrity: z.string().optional() }),
  hasInstallScript: z.boolean().default(false),
});

const packument = z.looseObject({
  name: z.string(),
  "dist-tags": z.record(z.string(), z.string()).default({}),
  versions: z.record(z.string(), version),
});

function read(name: string, body: Uint8Array): PublishedVersions {
  const found = packument.parse(JSON.parse(new TextDecoder().decode(body)));
  if (found.name !== name) throw new TypeError(`it speaks of ${found.name}`);
  const versions = Object.entries(found.versions).map(
    ([number, { dist, hasInstallScript }]) =>
      [
        number,
        { hasInstallScript, ...(dist.integrity !== undefined && { integrity: dist.integrity }) },
      ] as const,
  );
  return { versions: new Map(versions), tags: new Map(Object.entries(found["dist-tags"])) };
}

interface Registry extends Reader {
  /** Base URL, without a slash at the end. */
  readonly base: string;
}

const reasonOf = (error: unknown): string =>
  error instanceof z.ZodError || error instanceof SyntaxError
    ? "its answer is no description of a package"
    : error instanceof Error
      ? error.message
      : String(error);

async function lookUp(registry: Registry, name: string): Promise<Fact<PublishedVersions>> {
  const answer = await readPatiently(registry, {
    method: "GET",
    url: `${registry.base}/${name.replace("/", "%2f")}`,
    headers: { accept: ABBREVIATED },
  });
  if (answer.status === 404) return known(NOT_PUBLISHED);
  if (answer.status !== 200) throw new Error(`it answered ${answer.status}`);
  return known(read(name, answer.body));
}

/** A registry that speaks npm's interface. Reads are repeated; whatever stays unclear is unknown, never "not published". */
export function npmIndex(registry: Registry): PackageIndex {
  return {
    async published(name) {
      if (packageNameFault(name) !== undefined) return unknown("a name that npm takes");
      try {
        return await lookUp(registry, name);
      } catch (error) {
        return unknown(`an answer of the registry about ${name} (${reasonOf(error)})`);
      }
    },
  };
}
