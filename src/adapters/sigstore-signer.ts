import { GuardError } from "../domain/failure/guard-error.ts";
import type { Endpoints } from "../domain/registry/public-hosts.ts";
import { retryAfterMs } from "../domain/release/retry-delay.ts";
import type { Clock } from "../ports/clock.ts";
import { NoAnswer } from "../ports/http.ts";
import type { IdTokens } from "../ports/id-tokens.ts";
import { again, done, retry } from "../ports/retry.ts";
import type { Signer } from "../ports/signer.ts";
import { fetchHttp } from "./fetch-http.ts";
import { SigstoreRefusal } from "./sigstore/signing/sigstore-call.ts";
import {
  signedBundle,
  type SignedEnvelope,
  signedEnvelope,
} from "./sigstore/signing/signed-bundle.ts";
import { SigningIdentity } from "./sigstore/signing/signing-identity.ts";

const ATTEMPTS = 4;

export interface SignerOptions {
  readonly endpoints: Pick<Endpoints, "fulcio" | "rekor" | "timestamp">;
  readonly ids: IdTokens;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

const failure = (error: SigstoreRefusal | NoAnswer): GuardError =>
  new GuardError("signing", {
    says: `Sigstore did not sign the provenance: ${error.message}`,
    fix: "See Sigstore's status page, and run the job again; nothing is lost by that.",
    cause: error,
  });

const isFinal = (error: SigstoreRefusal | NoAnswer): boolean =>
  error instanceof SigstoreRefusal && error.isFinal;

const httpTo = ({ endpoints: { fulcio, rekor, timestamp }, clock }: SignerOptions) =>
  fetchHttp(
    [fulcio, rekor, timestamp].flatMap((url) => (url === "" ? [] : new URL(url).hostname)),
    clock,
  );

/** Keyless signatures with Fulcio, Rekor and, where there is one, a timestamp authority. */
export function sigstoreSigner(options: SignerOptions): Signer {
  const { endpoints, ids, clock, deadline } = options;
  const http = httpTo(options);
  const identity = new SigningIdentity({ fulcio: endpoints.fulcio, http, ids, clock });
  return {
    sign: async (statement) => {
      const payload = Buffer.from(JSON.stringify(statement));
      let signed: SignedEnvelope | undefined;
      return retry(clock, { attempts: ATTEMPTS, deadline }, async () => {
        try {
          const by = await identity.certified();
          // The same signature again finds its entry in the log, where only the answer was lost.
          if (signed?.by !== by) signed = await signedEnvelope(payload, by);
          return done(await signedBundle(http, endpoints, signed));
        } catch (error) {
          if (!(error instanceof SigstoreRefusal || error instanceof NoAnswer)) throw error;
          if (isFinal(error)) throw failure(error);
          const after = error instanceof SigstoreRefusal ? error.retryAfter : undefined;
          return again(failure(error), retryAfterMs(after, clock.now()));
        }
      });
    },
  };
}
