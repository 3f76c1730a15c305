import { z } from "zod";
import { unreadable } from "../lock-refusal.ts";

const texts = z.record(z.string(), z.string()).default({});

/** What a package of the file needs, by the reason for it. */
export const bunNeeds = z.looseObject({
  dependencies: texts,
  optionalDependencies: texts,
  peerDependencies: texts,
  optionalPeers: z.array(z.string()).default([]),
});
export type BunNeeds = z.output<typeof bunNeeds>;

/** One entry of `packages`: a package of the registry, one from elsewhere, or a folder of the project. */
export interface BunEntry {
  readonly kind: "registry" | "elsewhere" | "folder";
  readonly name: string;
  /** A version, or where the package comes from. */
  readonly resolution: string;
  readonly needs: BunNeeds;
  readonly integrity: string;
}

const FOLDER = /^(?:workspace|root|link|file):/;
const ELSEWHERE = /^(?:git\+|github:|https?:)|\.(?:tgz|tar\.gz)$/;

type Told = Pick<BunEntry, "needs" | "integrity">;

/** What follows the name in an entry. */
const SHAPES: Readonly<Record<BunEntry["kind"], z.ZodType<Told>>> = {
  folder: z
    .union([z.tuple([]), z.tuple([bunNeeds])])
    .transform(([needs]) => ({ needs: needs ?? bunNeeds.parse({}), integrity: "" })),
  registry: z
    .tuple([z.string(), bunNeeds, z.string()])
    .transform(([, needs, integrity]) => ({ needs, integrity })),
  elsewhere: z
    .tuple([bunNeeds])
    .rest(z.string())
    .transform(([needs, ...marks]) => ({ needs, integrity: marks.at(-1) ?? "" })),
};

function kindOf(resolution: string): BunEntry["kind"] | undefined {
  if (FOLDER.test(resolution)) return "folder";
  if (ELSEWHERE.test(resolution)) return "elsewhere";
  return /^\d/.test(resolution) ? "registry" : undefined;
}

/**
 * Reads one entry of `packages` of a `bun.lock`: `["name@1.0.0", registry, needs, integrity]`, and shorter ones
 * for what does not come from the registry. Source: oven-sh/bun, "src/install/lockfile/bun.lock.rs".
 */
export function readBunEntry(path: string, key: string, value: unknown): BunEntry {
  const [id, ...rest] = z.tuple([z.string()]).rest(z.unknown()).safeParse(value).data ?? [""];
  const [, name, resolution] = /^(@[^/@]+\/[^/@]+|[^/@]+)@(.+)$/.exec(id) ?? [];
  const kind = kindOf(resolution ?? "");
  const told = kind && SHAPES[kind].safeParse(rest).data;
  if (name === undefined || resolution === undefined || kind === undefined || told === undefined)
    throw unreadable(path, `the entry ${key} is of a shape that we do not know`);
  return { kind, name, resolution, ...told };
}
