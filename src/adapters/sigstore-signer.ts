import { PAYLOAD_TYPE } from "../domain/attestation/statement.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { Endpoints } from "../domain/registry/public-hosts.ts";
import { retryAfterMs } from "../domain/release/retry-delay.ts";
import { clip } from "../domain/text/clip.ts";
import { oneLine } from "../domain/text/visible.ts";
import type { Clock } from "../ports/clock.ts";
import type { IdTokens } from "../ports/id-tokens.ts";
import { again, done, retry } from "../ports/retry.ts";
import type { Signer } from "../ports/signer.ts";
import { calm, SigningIdentity, TIMEOUT_MS } from "./sigstore/signing-identity.ts";
import { listenForRetryAfter } from "./sigstore/listen-for-retry-after.ts";

const ATTEMPTS = 4;
/** Certificate, log entry and timestamp. */
const CALLS = 3;
const LONGEST = 300;

export interface SignerOptions {
  readonly endpoints: Pick<Endpoints, "fulcio" | "rekor" | "timestamp">;
  readonly ids: IdTokens;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

/** The library hides the answer in a chain of causes; a status below 500 will not change. */
function isFinal(error: unknown): boolean {
  if (error instanceof GuardError) return true;
  if (!(error instanceof Error)) return false;
  const status = "statusCode" in error ? Number(error.statusCode) : 0;
  if (status !== 0) return status < 500 && status !== 408 && status !== 429;
  return isFinal(error.cause);
}

const guardErrorIn = (error: unknown): GuardError | undefined => {
  if (error instanceof GuardError) return error;
  return error instanceof Error ? guardErrorIn(error.cause) : undefined;
};

const failure = (error: unknown): GuardError => {
  const words = error instanceof Error ? error.message : String(error);
  return (
    guardErrorIn(error) ??
    new GuardError("signing", {
      says: `Sigstore did not sign the provenance: ${clip(oneLine(words), LONGEST)}`,
      fix: "See Sigstore's status page, and run the job again; nothing is lost by that.",
      cause: error,
    })
  );
};

/** The library limits each of its calls; this limits what is left of them all. */
function outOfTime(clock: Clock): Promise<never> {
  const ms = CALLS * TIMEOUT_MS;
  const signal = clock.timeout?.(ms) ?? AbortSignal.timeout(ms);
  return new Promise((_, reject) => {
    const late = () => reject(new Error("Sigstore did not answer in time"));
    signal.addEventListener("abort", late, { once: true });
  });
}

async function signOnce(payload: Buffer, identity: SigningIdentity, given: SignerOptions) {
  const { endpoints, clock } = given;
  const [{ DSSEBundleBuilder, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([
    import("@sigstore/sign"),
    import("@sigstore/bundle"),
  ]);
  const builder = new DSSEBundleBuilder({
    signer: { sign: async (data) => identity.sign(data) },
    witnesses: [
      new RekorWitness({ ...calm, rekorBaseURL: endpoints.rekor, entryType: "dsse" }),
      ...(endpoints.timestamp === ""
        ? []
        : [new TSAWitness({ ...calm, tsaBaseURL: endpoints.timestamp })]),
    ],
  });
  const bundle = await Promise.race([
    builder.create({ data: payload, type: PAYLOAD_TYPE }),
    outOfTime(clock),
  ]);
  return { mediaType: bundle.mediaType, json: JSON.stringify(bundleToJSON(bundle)) };
}

/** Keyless signatures with Fulcio, Rekor and, where there is one, a timestamp authority; the library is loaded with the first. */
export function sigstoreSigner(options: SignerOptions): Signer {
  const { clock, deadline } = options;
  const identity = new SigningIdentity(options);
  return {
    sign: async (statement) => {
      const payload = Buffer.from(JSON.stringify(statement));
      return retry(clock, { attempts: ATTEMPTS, deadline }, async () => {
        const listening = listenForRetryAfter();
        try {
          return done(await signOnce(payload, identity, options));
        } catch (error) {
          if (isFinal(error)) throw failure(error);
          return again(failure(error), retryAfterMs(listening.heard(), clock.now()));
        } finally {
          listening.stop();
        }
      });
    },
  };
}
