import type { Clock } from "../../ports/clock.ts";
import type { IdTokens } from "../double/id-tokens.ts";
import type { TransparencyLog } from "../sigstore/log/transparency-log.ts";
import { AccessTokens } from "./access/access-tokens.ts";
import { NpmPackages } from "./reading/packages.ts";
import { StageQueue } from "./publishing/stage-queue.ts";
import { RegistryKey } from "./attestations/registry-key.ts";
import { TrustedPublishers } from "./access/trusted-publishers.ts";

export interface RegistryOptions {
  /** Issuer of the ID tokens that are exchanged. */
  readonly idTokens: IdTokens;
  readonly clock: Pick<Clock, "now">;
  /** Whose signatures the registry believes, and the log that witnesses its own. */
  readonly sigstore: { readonly log: TransparencyLog; trustedRoot(): string };
  /** Largest body of a publish; default 200 MiB. */
  readonly maxBodyBytes?: number;
}

/** Everything the registry knows. */
export interface Registry {
  readonly packages: NpmPackages;
  readonly tokens: AccessTokens;
  readonly publishers: TrustedPublishers;
  readonly key: RegistryKey;
  readonly staged: StageQueue;
  /** Passwords by user name. */
  readonly accounts: Map<string, string>;
  readonly idTokens: IdTokens;
  readonly sigstore: RegistryOptions["sigstore"];
  readonly maxBodyBytes: number;
  readonly now: () => number;
}

const MAX_BODY_BYTES = 512 * 1024 * 1024;

export function newRegistry(options: RegistryOptions): Registry {
  const now = () => options.clock.now();
  return {
    packages: new NpmPackages(),
    tokens: new AccessTokens(now),
    publishers: new TrustedPublishers(),
    key: new RegistryKey(),
    staged: new StageQueue(),
    accounts: new Map(),
    idTokens: options.idTokens,
    sigstore: options.sigstore,
    maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
    now,
  };
}
