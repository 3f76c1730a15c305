import { z } from "zod";
import type { Call, Reply, Route } from "../../double/double.ts";
import type { TimestampAuthority } from "./timestamp-authority.ts";

const requestSchema = z.object({
  artifactHash: z.base64().transform((text) => Buffer.from(text, "base64")),
  hashAlgorithm: z.literal("sha256"),
});

/** All that openapi.yaml of sigstore/timestamp-authority says it produces. */
const REPLY = "application/timestamp-reply";
const ANY = "*/*";

function stamp(call: Call, authority: TimestampAuthority, now: number): Reply {
  // The service too has no other form to write its answer in.
  if (![ANY, REPLY].includes(call.headers["accept"] ?? ANY))
    return { status: 500, json: { code: 500, message: `only ${REPLY} can be answered` } };
  try {
    const { artifactHash } = requestSchema.parse(JSON.parse(call.body.toString("utf8")));
    if (artifactHash.length !== 32) throw new Error("artifactHash is not a SHA-256 digest");
    return {
      status: 201,
      headers: { "content-type": REPLY },
      body: authority.stamp(artifactHash, now),
    };
  } catch (error) {
    return { status: 400, json: { code: 400, message: String(error) } };
  }
}

/** The timestamp authority's `POST /api/v1/timestamp`, JSON in, DER out. */
export const timestampRoute = (authority: TimestampAuthority, now: () => number): Route => ({
  name: "sigstore:timestamp",
  method: "POST",
  path: "/api/v1/timestamp",
  handle: (call) => stamp(call, authority, now()),
});
