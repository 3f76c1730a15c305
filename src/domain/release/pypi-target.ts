import type { BundleFile } from "./bundle.ts";

/** One project on a Python index, with every sealed file of it. */
export interface PypiTarget {
  /** `pypi:name@1.2.3`, or `testpypi:name@1.2.3`. */
  readonly id: string;
  /** Normal form (PEP 503). */
  readonly name: string;
  /** Normal form (PEP 440). */
  readonly version: string;
  /** Wheels first: while an sdist stands alone, users would build it. */
  readonly files: readonly BundleFile[];
  readonly index: "pypi" | "testpypi";
  /** Whether the workflow's identity is used instead of a token. */
  readonly trusted: boolean;
  /** Whether each file goes with a PEP 740 attestation. */
  readonly attest: boolean;
  /** Largest file that the project takes, in bytes. */
  readonly limit: number;
}
