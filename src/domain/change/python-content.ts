import { withKept } from "../content/large-file.ts";
import { valuesOf } from "../python/core-metadata.ts";
import { bytesAt, type Distribution, infoFolders, metadataOf } from "../python/distribution.ts";
import { normalizedName } from "../registry/pypi/python-name.ts";
import { isScript, readEntryPoints } from "../python/entry-points.ts";
import { readRequirement } from "../python/requirement.ts";
import { contentFiles } from "./npm-content.ts";
import type { ReleaseContent } from "./release-content.ts";

function commandsOf(distribution: Distribution): readonly string[] {
  const path = `${infoFolders(distribution)[0] ?? ""}/entry_points.txt`;
  const bytes = bytesAt(distribution, path);
  const points = bytes ? readEntryPoints(new TextDecoder().decode(bytes)) : [];
  return points.flatMap((point) =>
    typeof point !== "string" && isScript(point) ? [point.name] : [],
  );
}

function dependenciesOf(distribution: Distribution): ReadonlyMap<string, string> {
  const reading = metadataOf(distribution);
  const texts = reading && "metadata" in reading ? valuesOf(reading.metadata, "Requires-Dist") : [];
  return new Map(
    texts.map((text) => [normalizedName(readRequirement(text)?.name ?? text), text] as const),
  );
}

/** Paths without the version, so that files of two versions can be compared. */
const unversioned = (path: string, version: string): string =>
  path.replace(`-${version}`, "-VERSION");

/** What a wheel or an sdist consists of. */
export function pythonContent(distribution: Distribution): ReleaseContent {
  const { named } = distribution;
  const [version, written] =
    "name" in named ? [named.name.version, named.name.written.version] : ["", ""];
  const entries = distribution.entries.map((entry) => {
    const { kind, mode, large } = entry;
    const path = unversioned(entry.path, written);
    return withKept(path, large ? { large } : { bytes: entry.bytes }, { path, kind, mode });
  });
  const startup = entries.filter(({ path }) => /^[^/]+\.pth$/.test(path)).map(({ path }) => path);
  return {
    version,
    packedSize: distribution.size,
    files: contentFiles(entries),
    installScripts: startup,
    commands: commandsOf(distribution),
    dependencies: dependenciesOf(distribution),
  };
}
