import { z } from "zod";
import type { WorkflowClaims } from "../../attestation/workflow-claims.ts";
import { isCalled } from "../../attestation/workflow-claims.ts";
import { GuardError } from "../../failure/guard-error.ts";
import { clip } from "../../text/clip.ts";
import { oneLine, visible } from "../../text/visible.ts";

const LONGEST = 300;

/** The body of a refused mint. Source: pypi/warehouse, oidc/views.py. */
const schema = z.object({
  errors: z.array(z.object({ code: z.string(), description: z.string().default("") })).min(1),
});

export interface MintError {
  readonly code: string;
  readonly description: string;
}

/** What the index says in a refusal; its plain words where it has no code. */
export function mintErrorIn(body: Uint8Array): MintError | undefined {
  try {
    const [error] = schema.parse(JSON.parse(new TextDecoder().decode(body))).errors;
    return error && { ...error, description: clip(oneLine(error.description), LONGEST) };
  } catch {
    return undefined;
  }
}

/** What the registration must say, from the claims that PyPI compares. */
function expectedPublisher(claims: WorkflowClaims): string {
  const [owner = "", name = ""] = claims.repository.split("/");
  const file = /\.github\/workflows\/([^@]+)@/.exec(claims.job_workflow_ref)?.[1] ?? "";
  return [
    `owner ${owner}`,
    `repository ${name}`,
    `workflow ${file}`,
    claims.environment === undefined ? "no environment" : `environment ${claims.environment}`,
  ]
    .map(visible)
    .join(", ");
}

type Explanation = readonly [why: string, fix: string];

function strangers(claims: WorkflowClaims): Explanation {
  if (isCalled(claims))
    return [
      `the job is written in ${visible(claims.job_workflow_ref)} and not in the workflow that was started, which PyPI never accepts with attestations`,
      "Publish from a job in your own workflow file: copy the publishing job of action-templates/release-pypi.yml.",
    ];
  return [
    "no trusted publisher of PyPI fits this run (claims repository, repository_owner_id, job_workflow_ref, environment)",
    `Register exactly this on the project's publishing page (or as pending publisher where there is no project yet): ${expectedPublisher(claims)}. A pending publisher that was not used in time is gone.`,
  ];
}

const EXPLAINED: Readonly<Record<string, (claims: WorkflowClaims) => Explanation>> = {
  "invalid-publisher": strangers,
  "invalid-pending-publisher": () => [
    "the pending publisher fits, but somebody has made a project of that name since (claim repository)",
    "If the project is yours, register an ordinary trusted publisher in its settings; else choose another name.",
  ],
  "invalid-reuse-token": () => [
    "the ID token was used before (claim jti)",
    "Run the job again: each attempt asks GitHub for a new token. If it stays, another step of the job uses our tokens.",
  ],
  "invalid-token": ({ event_name: event }) => [
    "the ID token is malformed, expired, for another audience or from an event that PyPI refuses (claims aud, exp, event_name)",
    event === "pull_request_target"
      ? "Start the release with `workflow_dispatch`: PyPI accepts nothing from pull_request_target."
      : "Run the job again; if it stays, see that GitHub issues the token (`id-token: write`) and that the runner's clock is right.",
  ],
  "invalid-payload": () => [
    "it could not read the request",
    "This is a defect of release-guard or a change at PyPI: report it.",
  ],
  "not-enabled": () => [
    "trusted publishing is switched off there at present",
    "See PyPI's status page, and run the job again later.",
  ],
};

/** Why PyPI gave no token for an ID token, with the claim that it compares and what to do. */
export function mintRefusal(
  error: MintError | undefined,
  status: number,
  claims: WorkflowClaims,
): GuardError {
  const told = error ? `${status} ${error.code}: ${error.description}` : String(status);
  const [why, fix] = (error ? EXPLAINED[error.code] : undefined)?.(claims) ?? [
    "the reason is not known",
    "See PyPI's status page and its words, and run the job again.",
  ];
  return new GuardError("forbidden", { says: `PyPI gave no upload token (${told}): ${why}`, fix });
}
