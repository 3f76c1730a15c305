import { createHash } from "node:crypto";
import { distributionFile } from "../../domain/registry/pypi/distribution-file.ts";
import { normalizedName } from "../../domain/registry/pypi/python-name.ts";
import { blake2b256 } from "../../domain/registry/pypi/upload/blake2b.ts";

/** What the integrity API serves of a file. */
export interface ServedProvenance {
  readonly version: 1;
  readonly attestation_bundles: readonly {
    readonly publisher: {
      readonly kind: "GitHub";
      readonly repository: string;
      readonly workflow: string;
      readonly environment: string | null;
    };
    readonly attestations: readonly unknown[];
  }[];
}

/** A file that was uploaded. */
export interface IndexedFile {
  readonly name: string;
  readonly kind: "wheel" | "sdist";
  /** Normal form. */
  readonly version: string;
  readonly python: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly blake2b256: string;
  /** Milliseconds since 1970. */
  readonly uploadedAt: number;
  readonly requiresPython?: string;
  /** METADATA of a wheel, which is served beside it (PEP 658). */
  readonly metadata?: Buffer;
  readonly provenance?: ServedProvenance;
}

interface IndexedRelease {
  readonly createdAt: number;
  /** Reason of a yank, perhaps an empty one; undefined where it is none. */
  readonly yanked?: string;
}

export type ProjectStatus = "active" | "archived" | "quarantined" | "deprecated";

/** A project as it is at one moment; a write makes a new one. */
export interface IndexedProject {
  readonly name: string;
  readonly status: ProjectStatus;
  readonly releases: ReadonlyMap<string, IndexedRelease>;
  readonly files: readonly IndexedFile[];
}

/** Digests and name of bytes as the index keeps them. Throws where the name is of neither a wheel nor an sdist. */
export function indexedFile(name: string, bytes: Buffer, uploadedAt: number): IndexedFile {
  const read = distributionFile(name);
  if (read === undefined) throw new Error(`${name} is neither a wheel nor an sdist`);
  const { kind, version, python } = read;
  return {
    name,
    kind,
    version,
    python,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    blake2b256: blake2b256(bytes),
    uploadedAt,
  };
}

/** Every project by the normal form of its name, and how each was before its last write. */
export class Projects {
  readonly #now = new Map<string, IndexedProject>();
  readonly #before = new Map<string, IndexedProject | undefined>();
  /** Names of every file that was ever uploaded: none is given out again. */
  readonly used = new Set<string>();
  /** Counts writes, as the index's own serial does. */
  serial = 1;

  get(name: string): IndexedProject | undefined {
    return this.#now.get(normalizedName(name));
  }

  /** What a cache that missed the last write still shows. */
  before(name: string): IndexedProject | undefined {
    return this.#before.get(normalizedName(name));
  }

  put(next: IndexedProject): void {
    const key = normalizedName(next.name);
    this.#before.set(key, this.#now.get(key));
    this.#now.set(key, next);
    for (const { name } of next.files) this.used.add(name);
    this.serial += 1;
  }

  all(): readonly IndexedProject[] {
    return [...this.#now.values()];
  }

  create(name: string): IndexedProject {
    const project = { name, status: "active", releases: new Map(), files: [] } as const;
    this.put(project);
    return project;
  }

  /** Adds a file, and its release where that is new. */
  add(project: IndexedProject, file: IndexedFile): void {
    const releases = new Map(project.releases);
    if (!releases.has(file.version)) releases.set(file.version, { createdAt: file.uploadedAt });
    this.put({ ...project, releases, files: [...project.files, file] });
  }
}
