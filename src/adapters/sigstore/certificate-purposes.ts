import { ASN1Obj, type X509Certificate } from "@sigstore/core";

const EXTENDED_KEY_USAGE = "2.5.29.37";
const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";

/** What lies in an extension's octet string: a sequence, and its members. */
function membersOf(certificate: X509Certificate, oid: string): readonly ASN1Obj[] {
  const value = certificate.extension(oid)?.value;
  return value === undefined ? [] : ASN1Obj.parseBuffer(Buffer.from(value)).subs;
}

/** Object identifiers of the certificate's extended key usage (RFC 5280, 4.2.1.12). */
export const purposesOf = (certificate: X509Certificate): readonly string[] =>
  membersOf(certificate, EXTENDED_KEY_USAGE).map((purpose) => purpose.toOID());

/** Every subject alternative name as text, of whatever kind (RFC 5280, 4.2.1.6). */
export const alternativeNames = (certificate: X509Certificate): readonly string[] =>
  membersOf(certificate, SUBJECT_ALTERNATIVE_NAME).map((name) =>
    name.value.length > 0 ? name.value.toString("utf8") : name.toDER().toString("hex"),
  );

const ORGANISATION = "2.5.4.10";

/** Place of the subject in a certificate of version 3 (RFC 5280, 4.1). */
const SUBJECT = 5;

/** The organisation in the subject's name (X.520, 6.4.1); undefined where it names none. */
export function organisationOf({ root }: X509Certificate): string | undefined {
  const sets = root.subs[0]?.subs[SUBJECT]?.subs ?? [];
  const found = sets
    .flatMap((set) => set.subs)
    .find(({ subs: [type] }) => type?.toOID() === ORGANISATION);
  return found?.subs[1]?.value.toString("utf8");
}
