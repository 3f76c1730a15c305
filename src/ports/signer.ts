import type { SignedStatement } from "../domain/attestation/signed-statement.ts";
import type { Statement } from "../domain/attestation/statement.ts";

/** Signs a statement with the identity of the running job. Throws a `GuardError` of code `signing`. */
export interface Signer {
  sign(statement: Statement): Promise<SignedStatement>;
}
