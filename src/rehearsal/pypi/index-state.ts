import type { Clock } from "../../ports/clock.ts";
import type { IdTokens } from "../double/id-tokens.ts";
import type { TransparencyLog } from "../sigstore/log/transparency-log.ts";
import { Publishers } from "./access/publishers.ts";
import { UploadTokens } from "./access/upload-tokens.ts";
import { Projects } from "./projects.ts";

export interface IndexOptions {
  /** Issuer of the ID tokens that tokens are minted for. */
  readonly idTokens: IdTokens;
  readonly clock: Pick<Clock, "now">;
  /** Whose signatures the index believes. */
  readonly sigstore: { readonly log: TransparencyLog; trustedRoot(): string };
  /** Which index it plays; the audience of its ID tokens and the first part of its calls. */
  readonly service?: "pypi" | "testpypi";
  /** Largest file in bytes; default 100 MiB. */
  readonly maxFileBytes?: number;
}

/** Everything the index knows. */
export interface IndexState {
  readonly service: "pypi" | "testpypi";
  readonly projects: Projects;
  readonly publishers: Publishers;
  readonly tokens: UploadTokens;
  /** ID tokens that were used. */
  readonly usedIds: Set<string>;
  readonly idTokens: IdTokens;
  readonly sigstore: IndexOptions["sigstore"];
  /** A person at the index may raise it. */
  maxFileBytes: number;
  readonly now: () => number;
}

const MAX_FILE_BYTES = 100 * 1024 * 1024;

export function newIndex(options: IndexOptions): IndexState {
  const now = () => options.clock.now();
  return {
    service: options.service ?? "pypi",
    projects: new Projects(),
    publishers: new Publishers(),
    tokens: new UploadTokens(now),
    usedIds: new Set(),
    idTokens: options.idTokens,
    sigstore: options.sigstore,
    maxFileBytes: options.maxFileBytes ?? MAX_FILE_BYTES,
    now,
  };
}
