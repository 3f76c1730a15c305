// Printed by npm run generate. Do not edit.
import missingIdToken from "./trust/missing-id-token.ts";
import refusedRunner from "./trust/refused-runner.ts";
import refusedTrigger from "./trust/refused-trigger.ts";
import secondPublisher from "./trust/second-publisher.ts";
import unboundEnvironment from "./trust/unbound-environment.ts";
import unmatchedRepository from "./trust/unmatched-repository.ts";
import unregistrableWorkflow from "./trust/unregistrable-workflow.ts";
import untrustedPublisher from "./trust/untrusted-publisher.ts";

export const trustChecks = [
  missingIdToken,
  refusedRunner,
  refusedTrigger,
  secondPublisher,
  unboundEnvironment,
  unmatchedRepository,
  unregistrableWorkflow,
  untrustedPublisher,
];
