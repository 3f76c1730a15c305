import { createHash } from "node:crypto";
import type { Http } from "../../../ports/http.ts";
import { sigstoreCall, SigstoreRefusal } from "./sigstore-call.ts";

const SERVICE = "The timestamp authority";

/** `granted` and `grantedWithMods` (RFC 3161, 2.4.2). */
const GRANTED: readonly bigint[] = [0n, 1n];

/** Who signed it is the verifiers' business; but one that is cut off or of something else would spoil the whole bundle. */
async function isOver(stamp: Buffer<ArrayBuffer>, signature: Uint8Array): Promise<boolean> {
  const { RFC3161Timestamp } = await import("@sigstore/core");
  try {
    const { status, tstInfo } = RFC3161Timestamp.parse(stamp);
    tstInfo.verify(Buffer.from(signature));
    return GRANTED.includes(status);
  } catch {
    return false;
  }
}

/** An RFC 3161 answer over a signature, DER in Base64. Source: `POST /api/v1/timestamp` of sigstore/timestamp-authority. */
export async function timestampOf(http: Http, url: string, signature: Uint8Array): Promise<string> {
  const { body } = await sigstoreCall(http, {
    service: SERVICE,
    // An address of a signing configuration names the path already.
    url: new URL(url).pathname === "/" ? new URL("/api/v1/timestamp", url).href : url,
    json: {
      artifactHash: createHash("sha256").update(signature).digest("base64"),
      hashAlgorithm: "sha256",
    },
    // The service has no answer for whoever takes only JSON.
    accept: "application/timestamp-reply",
  });
  const stamp = Buffer.from(body);
  if (!(await isOver(stamp, signature)))
    throw new SigstoreRefusal(`${SERVICE} answered with no timestamp of our signature`);
  return stamp.toString("base64");
}
