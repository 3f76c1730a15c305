import { GuardError } from "../domain/failure/guard-error.ts";
import { environmentSecrets } from "../domain/text/environment-secrets.ts";
import { secretKindIn } from "../domain/text/secret-kind.ts";

/** `--policy` for `--policy=x` and for the argument behind it; else the argument's place. */
function nameOf(args: readonly string[], at: number): string {
  const [own = "", before = ""] = [args[at], args[at - 1]].map((text = "") => text.split("=")[0]);
  return [own, before].find((text) => /^--[a-z-]{1,30}$/.test(text)) ?? `argument ${at + 1}`;
}

/** Refuses a command line that holds a secret: every process of the machine can read it, and the shell keeps it. */
export function checkArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): void {
  const known = environmentSecrets(env);
  const complaints = args.flatMap((text, at) => {
    const kind = secretKindIn(text, known);
    return kind === undefined ? [] : [`${nameOf(args, at)} holds what looks like ${kind}`];
  });
  if (complaints.length === 0) return;
  throw new GuardError("usage", {
    says: complaints.join("; "),
    fix: "Hand tokens over in GITHUB_TOKEN and NPM_TOKEN. Every process of this machine can read arguments, so revoke this one.",
  });
}
