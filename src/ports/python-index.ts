import type { WorkflowClaims } from "../domain/attestation/workflow-claims.ts";
import type { ByteSource } from "../domain/content/byte-source.ts";
import type { Fact } from "../domain/failure/fact.ts";
import type { AttestationObject } from "../domain/registry/pypi/attestation/attestation-object.ts";
import type { IndexProject } from "../domain/registry/pypi/index-project.ts";
import type { FormField } from "../domain/registry/pypi/upload/upload-form.ts";
import type { BundleFile } from "../domain/release/bundle.ts";
import type { WriteOutcome } from "../domain/release/write-outcome.ts";
import type { Credential } from "./registry.ts";

/** One file as it is to be uploaded. */
export interface PythonUpload {
  /** Normal form of the project's name. */
  readonly project: string;
  readonly file: BundleFile;
  readonly source: ByteSource;
  /** Every field of the form but file and attestations. */
  readonly fields: readonly FormField[];
  /** Only with a trusted publisher's token; the index refuses them beside another one. */
  readonly attestations: readonly AttestationObject[];
}

/** A Python index, as whoever publishes sees it. */
export interface PythonIndex {
  /** Page of a version, for people. */
  addressOf(project: string, version: string): string;
  /** Every file that it has of a project; undefined where it has none; unknown where it does not say. */
  project(name: string): Promise<Fact<IndexProject | undefined>>;
  /** Audience of the ID tokens that it takes. Throws a `GuardError` where it names another than its own. */
  audience(): Promise<string>;
  /**
   * Trades an ID token for an upload token of every project that trusts this workflow. One attempt:
   * an ID token is used up by it, so the caller gets a new one before the next. The token is
   * concealed before it is returned; it lives for 15 minutes.
   */
  mint(idToken: string, claims: WorkflowClaims): Promise<WriteOutcome<string>>;
  /** One attempt. `done` also where exactly this file was there already. */
  upload(upload: PythonUpload, credential: Credential): Promise<WriteOutcome<"live">>;
}
