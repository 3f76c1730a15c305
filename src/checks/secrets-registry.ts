// Printed by npm run generate. Do not edit.
import badTokenChecksum from "./secrets/bad-token-checksum.ts";
import deadTokenFormat from "./secrets/dead-token-format.ts";
import duplicateSecretValue from "./secrets/duplicate-secret-value.ts";
import expiredToken from "./secrets/expired-token.ts";
import malformedSecret from "./secrets/malformed-secret.ts";
import missingSecret from "./secrets/missing-secret.ts";
import needlessSecret from "./secrets/needless-secret.ts";
import overscopedToken from "./secrets/overscoped-token.ts";
import storedOidcToken from "./secrets/stored-oidc-token.ts";
import wrongSecretKind from "./secrets/wrong-secret-kind.ts";

export const secretsChecks = [
  badTokenChecksum,
  deadTokenFormat,
  duplicateSecretValue,
  expiredToken,
  malformedSecret,
  missingSecret,
  needlessSecret,
  overscopedToken,
  storedOidcToken,
  wrongSecretKind,
];
