// Printed by npm run generate. Do not edit.
import foreignPublisher from "./trust/foreign-publisher.ts";
import missingIdToken from "./trust/missing-id-token.ts";
import refusedRunner from "./trust/refused-runner.ts";
import refusedTrigger from "./trust/refused-trigger.ts";
import secondPublisher from "./trust/second-publisher.ts";
import unboundEnvironment from "./trust/unbound-environment.ts";
import unregistrableWorkflow from "./trust/unregistrable-workflow.ts";
import untrustedPublisher from "./trust/untrusted-publisher.ts";

export const trustChecks = [
  foreignPublisher,
  missingIdToken,
  refusedRunner,
  refusedTrigger,
  secondPublisher,
  unboundEnvironment,
  unregistrableWorkflow,
  untrustedPublisher,
];
