// Printed by npm run generate. Do not edit.
import overprovisionedSecrets from "./workflow/leak/overprovisioned-secrets.ts";
import secretExfiltration from "./workflow/leak/secret-exfiltration.ts";
import secretInArtifact from "./workflow/leak/secret-in-artifact.ts";
import secretInLog from "./workflow/leak/secret-in-log.ts";
import unmaskedSecret from "./workflow/leak/unmasked-secret.ts";
import unredactedSecrets from "./workflow/leak/unredacted-secrets.ts";

export const workflowLeakChecks = [
  overprovisionedSecrets,
  secretExfiltration,
  secretInArtifact,
  secretInLog,
  unmaskedSecret,
  unredactedSecrets,
];
