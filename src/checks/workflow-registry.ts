// Printed by npm run generate. Do not edit.
import { workflowAgentChecks } from "./workflow-agent-registry.ts";
import { workflowCacheChecks } from "./workflow-cache-registry.ts";
import { workflowCorrectnessChecks } from "./workflow-correctness-registry.ts";
import { workflowCredentialChecks } from "./workflow-credential-registry.ts";
import { workflowDependencyChecks } from "./workflow-dependency-registry.ts";
import { workflowInjectionChecks } from "./workflow-injection-registry.ts";
import { workflowLeakChecks } from "./workflow-leak-registry.ts";
import { workflowReleaseChecks } from "./workflow-release-registry.ts";
import { workflowUntrustedChecks } from "./workflow-untrusted-registry.ts";

export const workflowChecks = [
  ...workflowAgentChecks,
  ...workflowCacheChecks,
  ...workflowCorrectnessChecks,
  ...workflowCredentialChecks,
  ...workflowDependencyChecks,
  ...workflowInjectionChecks,
  ...workflowLeakChecks,
  ...workflowReleaseChecks,
  ...workflowUntrustedChecks,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
