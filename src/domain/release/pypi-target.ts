import type { BundleFile } from "./bundle.ts";

/** One version of a project on PyPI, or on TestPyPI, with the sealed files that it consists of. */
export interface PypiTarget {
  /** `pypi:widget@1.2.3`. */
  readonly id: string;
  /** In the normal form of PEP 503. */
  readonly name: string;
  /** In the normal form of PEP 440. */
  readonly version: string;
  readonly files: readonly BundleFile[];
  readonly index: "pypi" | "testpypi";
  readonly trusted: boolean;
  /** Whether every file must have attestations (PEP 740). */
  readonly attest: boolean;
  /** Largest file that the project takes, in bytes. */
  readonly limit: number;
}
