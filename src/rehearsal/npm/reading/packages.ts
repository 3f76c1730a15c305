import type { SerializedBundle } from "@sigstore/bundle";

export interface NpmUser {
  readonly name: string;
  readonly email: string;
  readonly trustedPublisher?: { readonly id: "github"; readonly oidcConfigId: string };
}

export interface Attestation {
  readonly predicateType: string;
  readonly bundle: SerializedBundle;
}

export interface PublishedVersion {
  /** As the publisher sent it, without `dist`. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: Buffer;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly publishedBy: NpmUser;
  readonly attestations: readonly Attestation[];
}

export type Access = "public" | "restricted";

/** A package as it is at one moment; a write makes a new one. */
export interface NpmPackage {
  readonly name: string;
  readonly access: Access;
  readonly maintainers: readonly string[];
  readonly versions: ReadonlyMap<string, PublishedVersion>;
  readonly tags: Readonly<Record<string, string>>;
  readonly created: string;
  readonly modified: string;
}

/** Every package, and how each was before its last write. */
export class NpmPackages {
  readonly #now = new Map<string, NpmPackage>();
  readonly #before = new Map<string, NpmPackage | undefined>();

  get(name: string): NpmPackage | undefined {
    return this.#now.get(name);
  }

  /** What a cache that missed the last write still shows. */
  before(name: string): NpmPackage | undefined {
    return this.#before.get(name);
  }

  put(next: NpmPackage): void {
    this.#before.set(next.name, this.#now.get(next.name));
    this.#now.set(next.name, next);
  }

  names(): string[] {
    return [...this.#now.keys()].toSorted();
  }
}
