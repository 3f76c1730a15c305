import { z } from "zod";
import { GuardError } from "../failure/guard-error.ts";

const text = z.string().min(1);
const digits = z.string().regex(/^\d+$/);

/** What GitHub says of a job in its ID tokens, as far as a release needs it. Source: docs.github.com, "OpenID Connect reference". */
const schema = z.object({
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  repository_id: digits,
  repository_owner_id: digits,
  repository_visibility: z.string().default(""),
  ref: text,
  sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
  event_name: text,
  workflow_ref: text,
  job_workflow_ref: text,
  /** Environment that the job names; absent where it names none. */
  environment: text.optional(),
  runner_environment: text,
  run_id: digits,
  run_attempt: digits,
});

export type WorkflowClaims = Readonly<z.output<typeof schema>>;

const refuse = (says: string, cause?: unknown): GuardError =>
  new GuardError("unreadable", {
    says,
    fix: "Run again; if it stays, GitHub has changed its ID tokens and release-guard must be updated.",
    cause,
  });

function payloadOf(token: string): unknown {
  const parts = token.split(".");
  try {
    return JSON.parse(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
  } catch {
    // The parser's own message would quote the token.
    throw refuse("The ID token that GitHub gave is not a JSON Web Token");
  }
}

/** The claims of a token that came straight from the runner's own endpoint; its signature is for others to check. Throws a `GuardError` that names every claim that is missing or odd. */
export function claimsOf(token: string): WorkflowClaims {
  const result = schema.safeParse(payloadOf(token));
  if (result.success) return result.data;
  const names = result.error.issues.map(({ path }) => path.join("."));
  throw refuse(`GitHub's ID token lacks or garbles: ${names.join(", ")}`);
}

const subject = z.object({ sub: z.string().min(1) });

/** Whom such a token speaks of. Throws a `GuardError` that quotes nothing of it. */
export function subjectOf(token: string): string {
  const { data } = subject.safeParse(payloadOf(token));
  if (data === undefined) throw refuse("GitHub's ID token lacks or garbles: sub");
  return data.sub;
}

/** Whether the job is written in another file than the one that was started. */
export const isCalled = (claims: WorkflowClaims): boolean =>
  claims.workflow_ref !== claims.job_workflow_ref;
