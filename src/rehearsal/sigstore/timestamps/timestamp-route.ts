import { z } from "zod";
import type { Call, Reply, Route } from "../../double/double.ts";
import type { TimestampAuthority } from "./timestamp-authority.ts";

const requestSchema = z.object({
  artifactHash: z.base64().transform((text) => Buffer.from(text, "base64")),
  hashAlgorithm: z.literal("sha256"),
});

const MEDIA_TYPE = "application/timestamp-reply";

/** As go-openapi, which stands in front of it, refuses who asks for another kind of answer only. */
const isWanted = (accept: string): boolean =>
  ["*/*", "application/*", MEDIA_TYPE].some((type) => accept.includes(type));

function stamp(call: Call, authority: TimestampAuthority, now: number): Reply {
  if (!isWanted(call.headers["accept"] ?? "*/*")) {
    const message = `unsupported media type requested, only [${MEDIA_TYPE}] are available`;
    return { status: 406, json: { code: 406, message } };
  }
  try {
    const { artifactHash } = requestSchema.parse(JSON.parse(call.body.toString("utf8")));
    if (artifactHash.length !== 32) throw new Error("artifactHash is not a SHA-256 digest");
    return {
      status: 201,
      headers: { "content-type": MEDIA_TYPE },
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
