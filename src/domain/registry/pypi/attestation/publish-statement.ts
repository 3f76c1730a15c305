import { STATEMENT_TYPE, type Statement } from "../../../attestation/statement.ts";
import { PUBLIC_HOSTS } from "../../public-hosts.ts";

/** Predicate type of "this file was published by its trusted publisher" (PEP 740). */
export const PYPI_PUBLISH_TYPE = `https://${PUBLIC_HOSTS.pypiDocs}/attestations/publish/v1`;

/** The statement that PyPI keeps beside a file: exactly one subject, the file by name and SHA-256 (hex). The predicate says nothing: the certificate tells who published. */
export const publishStatement = (file: {
  readonly name: string;
  readonly sha256: string;
}): Statement => ({
  _type: STATEMENT_TYPE,
  subject: [{ name: file.name, digest: { sha256: file.sha256 } }],
  predicateType: PYPI_PUBLISH_TYPE,
  predicate: null,
});
