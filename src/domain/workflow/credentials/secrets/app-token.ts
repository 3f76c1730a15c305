import type { Step } from "../../model.ts";
import { actionOf } from "../../publish/action-rules.ts";

/** How an action that makes a GitHub App's token is told to make it narrow. */
export interface AppTokenRule {
  /** An input that names rights, or the beginning of several. */
  readonly rights?: string;
  /** An input that says which owner's or organization's repositories are meant. */
  readonly owner?: string;
  readonly repositories?: string;
  /** An input that keeps the token alive behind the job, and the value with which it does. */
  readonly keeps?: readonly [input: string, value: string];
}

/** By each action's README. An action without inputs for rights gives away all that the App has. */
const RULES: ReadonlyMap<string, AppTokenRule> = new Map<string, AppTokenRule>([
  [
    "actions/create-github-app-token",
    {
      rights: "permission-",
      owner: "owner",
      repositories: "repositories",
      keeps: ["skip-token-revoke", "true"],
    },
  ],
  [
    "tibdex/github-app-token",
    { rights: "permissions", repositories: "repositories", keeps: ["revoke", "false"] },
  ],
  ["getsentry/action-github-app-token", {}],
  ["wow-actions/use-app-token", { keeps: ["secret_name", "*"] }],
]);

export const appTokenRule = ({ uses }: Step): AppTokenRule | undefined =>
  uses && RULES.get(actionOf(uses.text));
