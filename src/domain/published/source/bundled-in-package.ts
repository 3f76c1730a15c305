import { valid } from "semver";
import { z } from "zod";
import { npmPurl } from "../../package/npm-purl.ts";
import { jsonIn } from "./json-in.ts";
import { allNeeds, type LockedNeeds, unreadAs } from "./locked-needs.ts";
import type { PackedContents } from "./packed-contents.ts";

/** Where Node looks for packages, at any depth. Source: docs of Node, "Loading from node_modules folders". */
const BUNDLED = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^@/.][^/]*)\/package\.json$/;

/** Whether a file of an npm package describes another one, which came along in its archive. */
export const isBundledManifest = (path: string): boolean => BUNDLED.test(path);

const shape = z.looseObject({ name: z.string().optional(), version: z.string().optional() });

/** Node cannot load what it describes either, and further down it is often a test's fixture. */
const unreadable = (path: string): LockedNeeds =>
  path.startsWith("node_modules/")
    ? unreadAs(path, "cannot be read")
    : { packages: [], ranged: [path], unread: [] };

function bundledAs(path: string, text: string): LockedNeeds {
  const json = jsonIn(text);
  if (json === undefined) return unreadable(path);
  const { data } = shape.safeParse(json);
  if (data === undefined) return unreadAs(path, "is no package.json");
  const name = data.name || (BUNDLED.exec(path)?.[1] ?? path);
  const version = valid(data.version, { loose: true });
  if (version === null) return { packages: [], ranged: [path], unread: [] };
  const packages = [{ purl: npmPurl(name, version), role: "runtime" as const }];
  return { packages, ranged: [], unread: [] };
}

/** The packages that lie in an npm package's own archive: users get exactly these. Source: docs of npm, "bundleDependencies". */
export function bundledInPackage({ files, texts }: PackedContents): LockedNeeds {
  const manifests = texts.filter(([path]) => isBundledManifest(path));
  const kept = new Set(manifests.map(([path]) => path));
  const large = files.filter(({ path }) => isBundledManifest(path) && !kept.has(path));
  return allNeeds([
    ...manifests.map(([path, text]) => bundledAs(path, text)),
    ...large.map(({ path }) => unreadAs(path, "is too large to be read, or no file")),
  ]);
}

/** Names of the packages that lie where the package itself finds them first. */
export const bundledNames = ({ files }: PackedContents): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ path }) =>
      path.startsWith("node_modules/") && path.split("node_modules/").length === 2
        ? (BUNDLED.exec(path)?.[1] ?? [])
        : [],
    ),
  );
