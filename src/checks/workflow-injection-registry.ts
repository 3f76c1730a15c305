// Printed by npm run generate. Do not edit.
import argumentInjection from "./workflow/injection/argument-injection.ts";
import cacheKeyInjection from "./workflow/injection/cache-key-injection.ts";
import codeSinkInput from "./workflow/injection/code-sink-input.ts";
import commandInjection from "./workflow/injection/command-injection.ts";
import containerEnvInjection from "./workflow/injection/container-env-injection.ts";
import envFileInjection from "./workflow/injection/env-file-injection.ts";
import outputClobbering from "./workflow/injection/output-clobbering.ts";
import pathFileInjection from "./workflow/injection/path-file-injection.ts";
import requestForgery from "./workflow/injection/request-forgery.ts";
import reusableInputInjection from "./workflow/injection/reusable-input-injection.ts";
import scriptInjection from "./workflow/injection/script-injection.ts";
import scriptInjectionIndirect from "./workflow/injection/script-injection-indirect.ts";
import workflowCommandInjection from "./workflow/injection/workflow-command-injection.ts";

export const workflowInjectionChecks = [
  argumentInjection,
  cacheKeyInjection,
  codeSinkInput,
  commandInjection,
  containerEnvInjection,
  envFileInjection,
  outputClobbering,
  pathFileInjection,
  requestForgery,
  reusableInputInjection,
  scriptInjection,
  scriptInjectionIndirect,
  workflowCommandInjection,
];
