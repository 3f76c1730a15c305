import { z } from "zod";
import type { Token } from "./token.ts";

const SEGMENTS = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)$/;

const headerSchema = z.looseObject({ alg: z.string() });
const claimsSchema = z.looseObject({
  iss: z.string().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  iat: z.number().optional(),
  nbf: z.number().optional(),
  exp: z.number().optional(),
});

/** Who signs the tokens of GitHub's runs: github.com, its data residency hosts, and Enterprise Server. */
const RUN_ISSUER =
  /^https:\/\/(token\.actions\.([\w-]+\.ghe\.com|githubusercontent\.com)|[^/]+\/_services\/token)(\/|$)/;

const decode = (segment: string): unknown =>
  JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(segment, "base64url")));

function readClaims(text: string): z.output<typeof claimsSchema> | undefined {
  const [, header = "", payload = ""] = SEGMENTS.exec(text) ?? [];
  try {
    headerSchema.parse(decode(header));
    return claimsSchema.parse(decode(payload));
  } catch {
    return undefined;
  }
}

/** Reads the times and the issuer of a JWT (RFC 7519); undefined where the text is none. The signature is not verified. */
export function readJsonWebToken(text: string): Token | undefined {
  const claims = readClaims(text);
  if (claims === undefined) return undefined;
  const { iss, iat, nbf, exp } = claims;
  return {
    kind: "jwt",
    checksum: "none",
    ...(iat !== undefined && { issuedAt: iat }),
    ...(nbf !== undefined && { notBefore: nbf }),
    ...(exp !== undefined && { expiresAt: exp }),
    ...(iss !== undefined && RUN_ISSUER.test(iss) && { minted: true }),
  };
}
