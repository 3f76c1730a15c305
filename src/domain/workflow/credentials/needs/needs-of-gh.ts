import { type Invocation, plainArgs } from "../../shell/invocation.ts";
import { type Need, type Needs, readNeeds, UNKNOWN_NEEDS } from "./needs.ts";
import { needsOfRequest } from "./needs-of-request.ts";

/** `gh GROUP VERB` by the scopes its documentation and the API behind it ask for. */
const VERBS = `
pr view list diff checkout status: pull-requests=read contents=read?
pr checks: pull-requests=read checks=read statuses=read?
pr create: pull-requests=write contents=read?
pr edit close reopen ready comment review lock unlock: pull-requests=write issues=write?
pr merge update-branch revert: pull-requests=write contents=write
issue view list status: issues=read
issue create edit close reopen comment delete lock unlock pin unpin transfer develop: issues=write
release view list download verify verify-asset: contents=read
release create edit upload delete delete-asset: contents=write discussions=write?
run view list watch download: actions=read
run cancel rerun delete: actions=write
workflow view list: actions=read
workflow run enable disable: actions=write
cache list: actions=read
cache delete: actions=write
label list: issues=read
label create edit delete clone: issues=write
repo view list clone: contents=read
search issues prs: issues=read? pull-requests=read?
search code commits repos: contents=read?
attestation verify download trusted-root: attestations=read?
auth status login logout setup-git refresh token:
extension list install remove upgrade exec:
config get set list:
alias set list:
help:
version:
`;

let verbs: ReadonlyMap<string, readonly Need[]> | undefined;

function verbTable(): ReadonlyMap<string, readonly Need[]> {
  verbs ??= new Map(
    VERBS.trim()
      .split("\n")
      .flatMap((line) => {
        const [names = "", needs = ""] = line.split(":");
        const [group = "", ...all] = names.split(" ");
        const read = readNeeds(needs);
        return all.length === 0
          ? [[group, read] as const]
          : all.map((verb) => [`${group} ${verb}`, read] as const);
      }),
  );
  return verbs;
}

const METHODS = ["-X", "--method"];
const FIELDS = ["-f", "-F", "--field", "--raw-field", "--input"];

function methodOf({ args }: Invocation): string {
  const at = args.findIndex((word) => METHODS.includes(word));
  const glued = args.find((word) => /^(?:-X=?|--method=)\w/.test(word));
  const said = at === -1 ? glued?.replace(/^(?:-X=?|--method=)/, "") : args[at + 1];
  if (said !== undefined) return said.toUpperCase();
  const sends = args.some((word) =>
    FIELDS.some((name) => word === name || word.startsWith(`${name}=`)),
  );
  return sends ? "POST" : "GET";
}

const PATH =
  /^\/?(?:repos|orgs|users|user|graphql|search|rate_limit|meta|advisories|enterprises)\b|^https:|^\{/;

/** What a `gh` command uses of the token it holds. */
export function needsOfGh(invocation: Invocation): Needs {
  const [group = "", verb = ""] = plainArgs(invocation);
  if (group === "") return { known: [], unknown: [] };
  if (group === "api") {
    const path = invocation.args.find((word) => PATH.test(word)) ?? verb;
    return needsOfRequest(methodOf(invocation), path);
  }
  if (
    invocation.args.some((word) => word === "-R" || word === "--repo" || word.startsWith("--repo="))
  )
    return UNKNOWN_NEEDS;
  const known = verbTable().get(`${group} ${verb}`) ?? verbTable().get(group);
  return known ? { known, unknown: [] } : UNKNOWN_NEEDS;
}
