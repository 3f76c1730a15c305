import { z } from "zod";
import { CONFIDENCES, PERSONAS, SEVERITIES } from "../finding/severity.ts";
import { VERDICTS } from "../finding/verdict.ts";
import { gallerySchema } from "./graph-schema.ts";
import { place } from "./place-schema.ts";
import { OUTCOMES } from "./report.ts";

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const whole = () => z.int().nonnegative();

const edit = z
  .strictObject({ path: z.string(), from: whole(), to: whole(), text: z.string() })
  .readonly()
  .describe("Replaces the text between two offsets of a file.");

const fix = z
  .strictObject({
    title: z.string(),
    safe: z.boolean().describe("Whether it keeps what the file does."),
    edits: list(edit),
  })
  .readonly();

const suppression = z
  .strictObject({
    by: z.enum(["comment", "policy", "config", "baseline"]),
    reason: z.string(),
    expires: z.exactOptional(z.string()).describe("Last day on which this holds, as YYYY-MM-DD."),
  })
  .readonly();

const finding = z
  .strictObject({
    check: z.string().describe("Id of the check."),
    title: z.string(),
    aliases: list(z.string()).describe("Ids elsewhere, such as zizmor:unpinned-uses."),
    severity: z.enum(SEVERITIES),
    confidence: z.enum(CONFIDENCES),
    persona: z.enum(PERSONAS),
    message: z.string().describe("One sentence that names the defect."),
    fix: z.string().describe("One sentence that says what to do."),
    docs: z.string().describe("Address of the check's page."),
    place: z.exactOptional(place),
    related: z.exactOptional(list(place)),
    flow: z.exactOptional(list(place)).describe("The way of the data, source first."),
    fixes: z.exactOptional(list(fix)),
    fingerprint: z.string().describe("Stays the same when lines move."),
    onReleasePath: z
      .exactOptional(z.literal(true))
      .describe("In a job that publishes, or that such a job waits for."),
    suppressed: z.exactOptional(suppression),
  })
  .readonly();

const verdict = z
  .strictObject({
    check: z.string(),
    verdict: z.enum(VERDICTS),
    needs: z
      .exactOptional(z.string())
      .describe("What the check lacked, or why its question did not arise."),
    tolerated: z
      .exactOptional(z.boolean())
      .describe(
        "This could-not-check is a warning only: the policy lowered it, or did not ask for it.",
      ),
  })
  .readonly();

const subject = z
  .strictObject({
    repository: z.exactOptional(z.string()),
    commit: z.exactOptional(z.string()),
    ref: z.exactOptional(z.string()),
    run: z.exactOptional(z.string()),
    version: z.exactOptional(z.string()),
    bundleDigest: z.exactOptional(z.string()).describe("SHA-256 of release-bundle.json, as hex."),
  })
  .readonly();

const stage = z
  .strictObject({
    name: z.string(),
    state: z.enum([...OUTCOMES, "running", "waiting", "skipped"]),
    note: z.exactOptional(z.string()),
  })
  .readonly();

const table = z
  .strictObject({
    title: z.string(),
    columns: list(z.string()),
    rows: list(list(z.string())),
  })
  .readonly();

const snapshot = z
  .strictObject({
    date: z.string().describe("Its day, as YYYY-MM-DD."),
    days: whole().describe("Its age in days when the report was made."),
  })
  .readonly();

const failure = z
  .strictObject({ code: z.string(), message: z.string(), fix: z.string() })
  .readonly();

/** `report.json`, strictly. For tests, the printed JSON Schema and readers; actions never load it. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.string(), version: z.string() }).readonly(),
    action: z.string(),
    outcome: z.enum(OUTCOMES),
    summary: z.string().describe("One sentence: what this came to."),
    examined: z.strictObject({ files: whole(), checks: whole() }).readonly(),
    verdicts: list(verdict),
    findings: list(finding),
    subject: z.exactOptional(subject),
    rehearsal: z
      .exactOptional(z.literal(true))
      .describe("This report speaks of loopback doubles, not of the world."),
    error: z.exactOptional(failure),
    stages: z.exactOptional(list(stage)),
    tables: z.exactOptional(list(table)),
    graph: z
      .exactOptional(gallerySchema)
      .describe("Workflows that publish or that strangers can start, most interesting first."),
    snapshot: z
      .exactOptional(snapshot)
      .describe("The advisories that were known without the network."),
    details: z
      .exactOptional(z.record(z.string(), z.unknown()).readonly())
      .describe("What is the action's own, under its name."),
  })
  .readonly();
