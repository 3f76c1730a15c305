/** Why a package is there: `required` and `optional` run on the users' machines, `development` does not. */
export const SCOPES = ["required", "optional", "development"] as const;
export type Scope = (typeof SCOPES)[number];

/** A digest of a package's file; the algorithm as CycloneDX writes it. */
export interface PackageHash {
  readonly alg: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";
  /** As hex. */
  readonly content: string;
}

/** One package of a lock file. */
export interface Dependency {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly PackageHash[];
  readonly scope: Scope;
  /** Package URLs of what it depends on. */
  readonly needs: readonly string[];
}

/** Every package that a release was locked to. */
export interface DependencySet {
  /** By package URL. */
  readonly all: ReadonlyMap<string, Dependency>;
  /** Package URLs of what the release itself names, for development too. */
  readonly own: readonly string[];
  /** What the lock file holds that no database can be asked about; each is the rest of a sentence that begins with the file. */
  readonly unasked?: readonly string[];
}

export const NO_DEPENDENCIES: DependencySet = { all: new Map(), own: [] };

const ALGORITHMS: Readonly<Record<string, PackageHash["alg"]>> = {
  sha1: "SHA-1",
  sha256: "SHA-256",
  sha384: "SHA-384",
  sha512: "SHA-512",
};

/** The hashes of a subresource integrity text (W3C SRI), such as `sha512-…`. */
export const hashesOf = (integrity: string | undefined): readonly PackageHash[] =>
  (integrity ?? "").split(/\s+/).flatMap((part) => {
    const [, name = "", base64 = ""] = /^(sha\d+)-([A-Za-z0-9+/=]+)/.exec(part) ?? [];
    const alg = ALGORITHMS[name];
    return alg === undefined
      ? []
      : [{ alg, content: Buffer.from(base64, "base64").toString("hex") }];
  });

/** Two reasons for one version: the stronger one counts, what they need adds up. */
export function merged(one: Dependency, other: Dependency): Dependency {
  const stronger = SCOPES.indexOf(one.scope) <= SCOPES.indexOf(other.scope) ? one : other;
  return { ...stronger, needs: [...new Set([...one.needs, ...other.needs])].toSorted() };
}

/** The packages of several lock files as one set. */
export function unionOf(sets: readonly DependencySet[]): DependencySet {
  const all = new Map<string, Dependency>();
  for (const [purl, dependency] of sets.flatMap((set) => [...set.all])) {
    const before = all.get(purl);
    all.set(purl, before ? merged(before, dependency) : dependency);
  }
  return { all, own: [...new Set(sets.flatMap(({ own }) => own))].toSorted() };
}
