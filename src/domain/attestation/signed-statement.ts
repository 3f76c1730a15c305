import { z } from "zod";
import { provenanceClaims } from "./provenance-claims.ts";
import { readStatement } from "./read-statement.ts";

/** A Sigstore bundle around a statement, as JSON text. */
export interface SignedStatement {
  readonly mediaType: string;
  readonly json: string;
}

const bundleSchema = z.object({
  mediaType: z.string(),
  dsseEnvelope: z.object({ payload: z.string(), payloadType: z.string() }),
});

interface Sealed {
  readonly commit: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const textOf = (pairs: readonly { name: string; sha256: string | undefined }[]): string =>
  pairs
    .map(({ name, sha256 }) => `${sha256} ${name}`)
    .toSorted()
    .join("\n");

/** Whether a Sigstore bundle states the provenance of exactly these files from this commit. Says nothing of its signature, which verify-release checks. */
export function statesProvenanceOf(bundle: unknown, sealed: Sealed): boolean {
  const outer = bundleSchema.safeParse(bundle);
  if (!outer.success) return false;
  const { payloadType, payload } = outer.data.dsseEnvelope;
  const statement = readStatement(payloadType, Buffer.from(payload, "base64"));
  if (!statement.ok) return false;
  const claims = provenanceClaims(statement.value);
  const stated = statement.value.subject.map(({ name, digest }) => ({
    name,
    sha256: digest["sha256"],
  }));
  return (
    claims.ok &&
    claims.value.source.commit === sealed.commit &&
    textOf(stated) === textOf(sealed.files)
  );
}

/** A bundle as it came from outside, as one that can be handed on; undefined where it is none. */
export function signedStatement(bundle: unknown): SignedStatement | undefined {
  const outer = bundleSchema.safeParse(bundle);
  return outer.success
    ? { mediaType: outer.data.mediaType, json: JSON.stringify(bundle) }
    : undefined;
}
