import type { Fact } from "../failure/fact.ts";
import type { Answer } from "../finding/finding.ts";
import { visibleText } from "../text/visible-text.ts";
import type { Account, ReleaseRules, Role } from "./release-facts.ts";

/** Somebody who had a hand in the run: as the runner names them, as the API does, and what they may do. */
export interface Person {
  /** How the run knows them: `actor` or `triggering actor`. */
  readonly part: string;
  readonly claimed: { readonly login: string; readonly id?: string };
  readonly account: Fact<Account>;
  readonly role: Fact<Role>;
  readonly rules: ReleaseRules;
}

const isBot = ({ login, type }: Account): boolean => type !== "User" || login.endsWith("[bot]");

const sameLogin = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

function agrees({ claimed }: Person, { login, id }: Account): boolean {
  return sameLogin(claimed.login, login) && (claimed.id ?? String(id)) === String(id);
}

function* inspectRole({ part, role, rules }: Person, account: Account): Iterable<Answer> {
  const login = visibleText(account.login);
  if (!role.known) yield { needs: role.needs };
  // A login can be given up and taken by somebody else; the number cannot.
  else if (role.value.accountId !== account.id)
    yield { message: `The login ${login} of the ${part} belongs to another account by now` };
  else if (!rules.roles.includes(role.value.name))
    yield {
      message: `The ${part} ${login} has the role ${visibleText(role.value.name)}; only ${rules.roles.join(" or ") || "an account listed in the policy"} may release`,
    };
}

/** Whether this person may release: by numeric id, or by an allowed role where it is a person. */
export function* inspectPerson(person: Person): Iterable<Answer> {
  const { part, claimed, account, rules } = person;
  if (!account.known) {
    yield { needs: account.needs };
    return;
  }
  const { login, id } = account.value;
  if (!agrees(person, account.value))
    yield {
      message: `The runner says that the ${part} is ${visibleText(claimed.login)}, and GitHub's API says ${visibleText(login)} (id ${id})`,
    };
  if (rules.actorIds.includes(id)) return;
  if (isBot(account.value))
    yield {
      message: `The ${part} ${visibleText(login)} (id ${id}) is a bot, and only people release`,
    };
  else yield* inspectRole(person, account.value);
}
