import { z } from "zod";
import { parseJsonc } from "../../../text/jsonc/parse-jsonc.ts";
import type { ReadLock } from "../lock-owner.ts";
import { lockText, shaped, unreadable } from "../lock-refusal.ts";
import { reachable, type Roots, withStrays } from "../locked-graph.ts";
import { bunNeeds, readBunEntry } from "./bun-entry.ts";
import { type BunFile, bunNodes, keysAt } from "./bun-graph.ts";

const workspace = bunNeeds.extend({
  name: z.string().default(""),
  devDependencies: z.record(z.string(), z.string()).default({}),
});
type BunWorkspace = z.output<typeof workspace>;

/**
 * `bun.lock`, versions 0 to 2; 2 differs from 1 only in what Bun itself refuses.
 * Source: oven-sh/bun, "src/install/lockfile/bun.lock.rs" and its pull request 38741.
 */
const schema = z.looseObject({
  lockfileVersion: z.union([z.literal(0), z.literal(1), z.literal(2)], {
    error: "only versions 0, 1 and 2 are read",
  }),
  workspaces: z.record(z.string(), workspace),
  packages: z.record(z.string(), z.unknown()).default({}),
});

function readJson(path: string, text: string): unknown {
  try {
    return parseJsonc(text);
  } catch (error) {
    throw unreadable(path, "it is not JSON, even with comments and trailing commas", error);
  }
}

function rootsOf(
  file: BunFile,
  folder: string,
  { name, devDependencies, ...needs }: BunWorkspace,
): Roots {
  const place = folder === "" ? [] : [name];
  const { required, optional } = keysAt(file, place, needs);
  const onlyForDevelopment = bunNeeds.parse({ dependencies: devDependencies });
  return { required, optional, development: keysAt(file, place, onlyForDevelopment).required };
}

export const readBunLock: ReadLock = ({ path, bytes }, { folder, certain }) => {
  const lock = shaped(path, schema, readJson(path, lockText(path, bytes)));
  const own = Object.hasOwn(lock.workspaces, folder) ? lock.workspaces[folder] : undefined;
  if (own === undefined || !certain) return undefined;
  const entries = Object.entries(lock.packages).map(
    ([key, value]) => [key, readBunEntry(path, key, value)] as const,
  );
  const file = {
    path,
    entries: new Map(entries),
    workspaces: new Map(Object.entries(lock.workspaces)),
  };
  const nodes = bunNodes(file);
  const others = Object.entries(lock.workspaces).map(([at, one]) => rootsOf(file, at, one));
  const set = reachable(nodes, withStrays(nodes, rootsOf(file, folder, own), others));
  const unasked = entries
    .filter(([key, { kind }]) => kind === "elsewhere" && set.all.has(nodes.get(key)?.purl ?? ""))
    .map(
      ([, { name, resolution }]) =>
        `takes ${name} from ${resolution}, whose version it does not tell`,
    );
  return { ...set, unasked };
};
