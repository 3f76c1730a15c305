import { sourceOf as bytesOf } from "../../src/domain/content/byte-source.ts";
import { present } from "../../src/domain/published/sighting.ts";
import { blobId } from "../../src/domain/published/source/git-blob.ts";
import { packedDistribution } from "../../src/domain/published/source/packed-distribution.ts";
import type { TreeFile } from "../../src/domain/published/source/source-tree.ts";
import type { PublishedSources } from "../../src/ports/published-source.ts";

async function filesOf(name: string, bytes: Uint8Array): Promise<TreeFile[]> {
  const { contents } = await packedDistribution(name, bytesOf(bytes));
  if (!contents.known) throw new Error(contents.needs);
  return contents.value.files.map(({ path, blobs: [blob = ""] }) => ({
    path,
    blob,
    kind: "file",
  }));
}

/** A tree that holds exactly what these wheels and sdists of a project hold, and a pyproject.toml of its name where none does. */
export function sourceOf(
  project: string,
  archives: Readonly<Record<string, Uint8Array>>,
): PublishedSources {
  const described = `[project]\nname = "${project}"\n`;
  return {
    tree: async (_, commit) => {
      const held = await Promise.all(
        Object.entries(archives).map(([name, bytes]) => filesOf(name, bytes)),
      );
      const own = { path: "pyproject.toml", blob: blobId(Buffer.from(described)) };
      const files = held.flat();
      const isDescribed = files.some(({ path }) => path === own.path);
      // What a wheel or an sdist leaves out may stand in the tree all the same.
      files.push({ path: "setup.py", blob: blobId(Buffer.from("setup()\n")), kind: "file" });
      return present({
        commit,
        files: isDescribed ? files : [...files, { ...own, kind: "file" as const }],
      });
    },
    text: async () => present(described),
  };
}
