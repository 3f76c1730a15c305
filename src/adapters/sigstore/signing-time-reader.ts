import { X509Certificate } from "node:crypto";
import { z } from "zod";
import { read, unreadable } from "../../domain/attestation/reading.ts";
import { parseStrictJson } from "../../domain/attestation/strict-json.ts";
import type { SigningTimeReader } from "../../ports/signing-time-reader.ts";

const raw = z.object({ rawBytes: z.base64() });

const schema = z.object({
  verificationMaterial: z.object({
    certificate: raw.optional(),
    x509CertificateChain: z.object({ certificates: z.array(raw).min(1) }).optional(),
    tlogEntries: z
      .array(z.object({ integratedTime: z.string().regex(/^\d+$/).default("0") }))
      .default([]),
    timestampVerificationData: z
      .object({
        rfc3161Timestamps: z.array(z.object({ signedTimestamp: z.base64() })).default([]),
      })
      .optional(),
  }),
});

type Material = z.output<typeof schema>["verificationMaterial"];

/** A log of the second kind witnesses no time of its own: its entries say 0. */
const logTimes = ({ tlogEntries }: Material): number[] =>
  tlogEntries.map(({ integratedTime }) => Number(integratedTime) * 1000).filter((time) => time > 0);

async function stampTimes({ timestampVerificationData: data }: Material): Promise<number[]> {
  const stamps = data?.rfc3161Timestamps ?? [];
  if (stamps.length === 0) return [];
  const { RFC3161Timestamp } = await import("@sigstore/core");
  return stamps.map(({ signedTimestamp }) =>
    RFC3161Timestamp.parse(Buffer.from(signedTimestamp, "base64")).signingTime.getTime(),
  );
}

/** Reads again, for their times, bundles that were verified. */
export const signingTimeReader: SigningTimeReader = {
  async of(bundle) {
    const json = parseStrictJson(bundle);
    if (!json.ok) return json;
    const result = schema.safeParse(json.value);
    if (!result.success) return unreadable("has no times that can be read");
    const { verificationMaterial: material } = result.data;
    const leaf = material.certificate ?? material.x509CertificateChain?.certificates[0];
    if (leaf === undefined) return unreadable("has no certificate");
    try {
      const { validFrom, validTo } = new X509Certificate(Buffer.from(leaf.rawBytes, "base64"));
      const witnessed = [...logTimes(material), ...(await stampTimes(material))];
      return read({ notBefore: Date.parse(validFrom), notAfter: Date.parse(validTo), witnessed });
    } catch {
      return unreadable("has a certificate or timestamp that cannot be read");
    }
  },
};
