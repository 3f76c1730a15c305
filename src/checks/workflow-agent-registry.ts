// Printed by npm run generate. Do not edit.
import aiAgentExcessiveTools from "./workflow/agent/ai-agent-excessive-tools.ts";
import aiAgentNotLast from "./workflow/agent/ai-agent-not-last.ts";
import aiAgentPrivilegedContext from "./workflow/agent/ai-agent-privileged-context.ts";
import aiAgentUnrestrictedTrigger from "./workflow/agent/ai-agent-unrestricted-trigger.ts";
import aiAgentUnsafeSandbox from "./workflow/agent/ai-agent-unsafe-sandbox.ts";
import aiOutputExecution from "./workflow/agent/ai-output-execution.ts";
import aiPromptInjection from "./workflow/agent/ai-prompt-injection.ts";

export const workflowAgentChecks = [
  aiAgentExcessiveTools,
  aiAgentNotLast,
  aiAgentPrivilegedContext,
  aiAgentUnrestrictedTrigger,
  aiAgentUnsafeSandbox,
  aiOutputExecution,
  aiPromptInjection,
];
