export const BUNDLE_FILE = "release-bundle.json";
export const CHECKSUMS_FILE = "SHA256SUMS";

export const FILE_KINDS = ["npm-package", "wheel", "sdist", "sbom", "asset"] as const;

/** One file of the sealed release; digests are lower-case hex. */
export interface BundleFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  readonly kind: (typeof FILE_KINDS)[number];
  /** Package URL, for packages: `pkg:npm/%40scope/name@1.2.3` or `pkg:pypi/name@1.2.3`. */
  readonly purl?: string;
}

/** The sealed release: what a reviewer approves and every later stage re-checks. Holds no time, so equal input gives equal bytes. */
export interface ReleaseBundle {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly repository: { readonly name: string; readonly id: string };
  readonly commit: string;
  readonly ref: string;
  readonly version: string;
  readonly tag: string;
  readonly files: readonly BundleFile[];
}
