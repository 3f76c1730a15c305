import { lstat, readFile } from "node:fs/promises";
import { dirname, join, matchesGlob, relative, resolve, sep } from "node:path";
import { z } from "zod";
import { binsOf, packedPath, type PackageManifest } from "../domain/package/manifest.ts";
import type { PackList } from "../ports/pack-list.ts";

const globs = z.array(z.string());
const rootManifest = z.object({ workspaces: z.union([globs, z.object({ packages: globs })]) });

const slashed = (path: string): string => path.split(sep).join("/");

async function workspacesIn(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "null");
  const found = rootManifest.safeParse(parsed(text)).data?.workspaces ?? [];
  return "packages" in found ? found.packages : found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The folder above whose workspaces name this package: npm honours the ignore files between the two. */
async function workspaceRootOf(root: string, folder: string): Promise<string | undefined> {
  for (let above = dirname(folder); above.startsWith(root); above = dirname(above)) {
    // The nearest one counts.
    // oxlint-disable-next-line no-await-in-loop
    const patterns = await workspacesIn(above);
    const path = slashed(relative(above, folder));
    if (patterns.some((pattern) => matchesGlob(path, packedPath(pattern)))) return above;
    if (above === dirname(above)) return undefined;
  }
  return undefined;
}

/** npm hands its walker the commands as an object of plain paths. */
const normalised = (manifest: PackageManifest): Record<string, unknown> => ({
  ...manifest,
  bin: Object.fromEntries(
    Object.entries(binsOf(manifest)).map(([name, path]) => [name, packedPath(path)]),
  ),
});

/** npm's own walker, over the workspace at `root`; loaded when it is used. */
export function npmPackList(root: string): PackList {
  const base = resolve(root);
  return {
    async filesOf(folder, manifest) {
      const path = resolve(base, folder);
      const above = await workspaceRootOf(base, path);
      const { default: packlist } = await import("npm-packlist");
      const files = await packlist(
        { path, package: normalised(manifest), isProjectRoot: true, edgesOut: new Map() },
        above === undefined ? {} : { prefix: above, workspaces: [path] },
      );
      const plain = files.map((file) => file.replace(/^\.\//, ""));
      return Promise.all(
        plain.map(async (file) => ({
          path: file,
          mode: (await lstat(join(path, file))).mode & 0o777,
        })),
      );
    },
  };
}
