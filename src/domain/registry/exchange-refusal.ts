import { GuardError } from "../failure/guard-error.ts";

/**
 * Why npm gave no token for an ID token. npm's own client keeps this to itself and goes on without a
 * token, so that people see a puzzling "not found" or "need auth" instead.
 */
export const exchangeRefusal = (name: string, status: number, words: string): GuardError =>
  new GuardError("forbidden", {
    says: `npm does not trust this workflow for ${name} (${status}${words === "" ? "" : `: ${words}`})`,
    fix:
      status === 404
        ? `On ${name}'s settings page at npm, compare the trusted publisher's repository, workflow file name and environment with this run, letter by letter. The file is the one that was started, not one that it calls. A package that does not exist yet has no trusted publisher.`
        : "Check that the job runs on a GitHub-hosted runner with `id-token: write`, and run it again.",
  });
