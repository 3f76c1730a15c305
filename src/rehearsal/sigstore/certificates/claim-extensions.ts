import type { Claims } from "../../oidc/claims.ts";
import { extension } from "./certificate.ts";
import { der } from "./der.ts";

const ARC = "1.3.6.1.4.1.57264.1";
const SERVER = "https://github.com";

/** Old extensions hold bare bytes. */
const bare = (claims: Claims): [number, string][] => [
  [1, claims.iss],
  [2, claims.event_name],
  [3, claims.sha],
  [4, claims.workflow],
  [5, claims.repository],
  [6, claims.ref],
];

const encoded = (claims: Claims): [number, string][] => [
  [8, claims.iss],
  [9, `${SERVER}/${claims.job_workflow_ref}`],
  [10, claims.job_workflow_sha],
  [11, claims.runner_environment],
  [12, `${SERVER}/${claims.repository}`],
  [13, claims.sha],
  [14, claims.ref],
  [15, claims.repository_id],
  [16, `${SERVER}/${claims.repository_owner}`],
  [17, claims.repository_owner_id],
  [18, `${SERVER}/${claims.workflow_ref}`],
  [19, claims.workflow_sha],
  [20, claims.event_name],
  [
    21,
    `${SERVER}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
  ],
  [22, claims.repository_visibility],
];

const environment = ({ environment }: Claims): [number, string][] =>
  environment === undefined ? [] : [[23, environment]];

/** The identity that a run's certificate carries: the workflow file its job is written in. */
export const identityOf = (claims: Claims): string => `${SERVER}/${claims.job_workflow_ref}`;

/** Fulcio's certificate extensions for a run; format: sigstore/fulcio docs/oid-info.md. */
export const claimExtensions = (claims: Claims): Buffer[] => [
  ...bare(claims).map(([arc, value]) => extension(`${ARC}.${arc}`, Buffer.from(value, "utf8"))),
  ...[...encoded(claims), ...environment(claims)].map(([arc, value]) =>
    extension(`${ARC}.${arc}`, der.utf8String(value)),
  ),
];
