import { userNamed } from "../access/account-routes.ts";
import type { Registry } from "../registry.ts";

export interface Seed {
  readonly name: string;
  readonly version: string;
  readonly tarball: Uint8Array;
  /** Fields of package.json; name and version are added. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  /** Default `["rehearsal"]`. */
  readonly maintainers?: readonly string[];
  /** Default `latest`. */
  readonly tag?: string;
}

/** Puts a version into the registry without a publish. */
export function seedPackage(seed: Seed, registry: Registry): void {
  const { name, version, manifest, tag = "latest" } = seed;
  const maintainers = seed.maintainers ?? ["rehearsal"];
  const pkg = registry.packages.get(name);
  const now = new Date(registry.now()).toISOString();
  const published = {
    manifest: { ...manifest, name, version },
    tarball: Buffer.from(seed.tarball),
    publishedAt: now,
    publishedBy: userNamed(maintainers[0] ?? "rehearsal"),
    attestations: [],
  };
  registry.packages.put({
    name,
    access: "public",
    maintainers,
    versions: new Map([...(pkg?.versions ?? []), [version, published]]),
    tags: { ...pkg?.tags, [tag]: version },
    created: pkg?.created ?? now,
    modified: now,
  });
}
