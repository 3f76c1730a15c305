import type { Job, Permissions } from "../model.ts";
import { secretsOf } from "./secrets-in.ts";

/** What somebody holds who makes a job do their bidding. */
export interface Power {
  /** Scopes the token may write; `unstated` where nothing says, so that the repository's setting decides. */
  readonly writes: readonly string[] | "unstated";
  readonly secrets: readonly string[];
}

function writesOf(permissions: Permissions | undefined): Power["writes"] {
  if (permissions === undefined) return "unstated";
  if (permissions.all === "write-all") return ["everything"];
  return permissions.grants.filter(({ access }) => access === "write").map(({ scope }) => scope);
}

export const permissionsOf = (job: Job): Permissions | undefined =>
  job.permissions ?? job.workflow.permissions;

export const powerOf = (job: Job): Power => ({
  writes: writesOf(permissionsOf(job)),
  secrets: secretsOf(job),
});

export const isPowerful = ({ writes, secrets }: Power): boolean =>
  writes.length > 0 || secrets.length > 0;

/** May ask for an OIDC token, as far as the file says. */
export const mayMintTokens = (job: Job): boolean => {
  const writes = writesOf(permissionsOf(job));
  return writes !== "unstated" && (writes.includes("id-token") || writes.includes("everything"));
};

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The power in words, for a message: what there is to lose. */
export function powerInWords({ writes, secrets }: Power): string {
  const token =
    writes === "unstated"
      ? "a token whose rights nobody stated"
      : writes.length > 0
        ? `a token that may write ${list(writes)}`
        : "";
  const named = secrets.includes("*") ? "every secret" : `the secrets ${list(secrets)}`;
  return (
    [token, secrets.length > 0 ? named : ""].filter(Boolean).join(" and ") ||
    "no secrets and a token that can only read"
  );
}
