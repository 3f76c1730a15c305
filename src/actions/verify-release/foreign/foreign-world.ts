import type { VexDocument } from "../../../domain/advisory/vex/open-vex.ts";
import type { Expectation } from "../../../domain/published/foreign/expectation.ts";
import type { ForeignSubject } from "../../../domain/published/foreign/foreign-subject.ts";
import type { PublishedAttestations } from "../../../ports/published-attestations.ts";
import type { Workspace } from "../../../ports/workspace.ts";
import type { WorldPorts } from "../gather-subject.ts";

/** Local files that are verified without a network. */
export interface LocalFiles {
  readonly bundle: string;
  readonly artifact: string;
}

/** What is to be verified: something in the world, a digest, or files at hand. */
export type Asked =
  | { readonly of: "world"; readonly subject: ForeignSubject }
  | { readonly of: "digest"; readonly sha256: string }
  | { readonly of: "files"; readonly files: LocalFiles };

export interface ForeignWanted {
  readonly asked: Asked;
  readonly line: Expectation;
  /** VEX documents that whoever asks stands for. */
  readonly vex?: readonly VexDocument[];
  /** Issuer of the ID tokens behind the certificates. */
  readonly issuer: string;
}

export interface ForeignPorts extends WorldPorts {
  readonly attestations: PublishedAttestations;
  readonly workspace: Workspace;
}
