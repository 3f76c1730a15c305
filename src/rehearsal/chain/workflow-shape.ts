import { z } from "zod";

const texts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()]).transform(String),
);

const stepShape = z.object({
  id: z.string().optional(),
  name: z.string(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: texts.default({}),
  env: texts.default({}),
});

const jobShape = z.object({
  name: z.string(),
  if: z.string().optional(),
  needs: z.array(z.string()).default([]),
  environment: z.string().optional(),
  permissions: z.record(z.string(), z.enum(["read", "write"])).default({}),
  outputs: texts.default({}),
  strategy: z.object({ matrix: texts }).optional(),
  steps: z.array(stepShape),
});

export type StepShape = z.output<typeof stepShape>;
export type JobShape = z.output<typeof jobShape>;

/** What the rehearsal reads of release.yml. */
export const workflowShape = z.object({
  on: z.object({
    workflow_call: z.object({
      inputs: z.record(z.string(), z.object({ default: z.union([z.string(), z.boolean()]) })),
      secrets: z.record(z.string(), z.unknown()),
    }),
  }),
  jobs: z.record(z.string(), jobShape),
});
