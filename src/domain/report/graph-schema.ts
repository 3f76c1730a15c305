import { z } from "zod";
import { POWERS, STARTERS } from "../workflow/graph/workflow-graph.ts";
import { place } from "./place-schema.ts";

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const whole = () => z.int().nonnegative();
const who = z.enum(STARTERS);

const start = z
  .strictObject({
    who: who.describe("Who can cause the events."),
    events: list(z.string()),
    begins: list(z.string()).describe("Jobs that begin with them."),
  })
  .readonly();

const power = z
  .strictObject({
    kind: z.enum(POWERS),
    names: list(z.string()).describe("Scopes, secrets or labels; * is every secret."),
  })
  .readonly();

const job = z
  .strictObject({
    id: z.string(),
    needs: list(z.string()),
    depth: whole().describe("How many jobs stand in a row before it."),
    starters: list(who).describe("Who can start it."),
    powers: list(power),
    channels: list(z.string()).describe("Where it publishes."),
    onReleasePath: z.boolean(),
    environment: z.exactOptional(z.string()).describe("Empty where only the run knows its name."),
    calls: z.exactOptional(z.string()).describe("The workflow that it calls."),
    place,
  })
  .readonly();

const workflow = z
  .strictObject({
    path: z.string(),
    name: z.string(),
    starts: list(start),
    jobs: list(job),
    jobsLeftOut: whole(),
  })
  .readonly();

/** Who can start what, which job holds which power, and where it publishes. */
export const gallerySchema = z
  .strictObject({
    workflows: list(workflow),
    leftOut: whole().describe("Workflows of this kind that are not listed."),
  })
  .readonly();
