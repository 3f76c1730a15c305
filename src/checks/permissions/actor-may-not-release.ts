import { known, unknown } from "../../domain/failure/fact.ts";
import { inspectPerson } from "../../domain/permission/inspect-person.ts";
import type { ReleaseFacts } from "../../domain/permission/release-facts.ts";
import {
  goodRelease,
  withAttempt,
  withRules,
  withRun,
} from "../../domain/permission/release-specimen.ts";
import { defineSubjectCheck } from "../define-check.ts";

const withRole = (name: string): ReleaseFacts => ({
  ...goodRelease,
  actorRole: known({ accountId: 7, name }),
});

const BOT = { id: 8, login: "robot[bot]", type: "Bot" };
const asBot = (bot = BOT): ReleaseFacts => ({
  ...withAttempt({ actor: bot }),
  run: withRun({ actor: bot.login, actorId: "8" }).run,
});

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "actor-may-not-release",
  title: "The actor may not release",
  severity: "critical",
  why: "Everybody with write access can press *Run workflow*. GitHub's API tells the role by its name, where `maintain` and `write` differ, and accounts are told apart by their number, because logins can change hands.",
  fix: "Let somebody with the role maintain or admin start the run, or list the role or the account's number under `permissions` in the policy.",

  inspect: ({ run, rules, attempt, actorRole }) =>
    inspectPerson({
      part: "actor",
      claimed: { login: run.actor, id: run.actorId },
      account: attempt.known ? known(attempt.value.actor) : attempt,
      role: actorRole,
      rules,
    }),

  examples: {
    bad: [
      {
        title: "somebody with write access",
        given: () => withRole("write"),
        says: "The actor maintainer has the role write; only maintain or admin may release",
      },
      {
        title: "a custom role with a name that looks right",
        given: () => withRole("maintainer"),
        says: "has the role maintainer",
      },
      {
        title: "a role of another case",
        given: () => withRole("Admin"),
        says: "has the role Admin",
      },
      { title: "a bot", given: () => asBot(), says: "The actor robot[bot] (id 8) is a bot" },
      {
        title: "a bot whose login does not say so",
        given: () => asBot({ ...BOT, login: "Copilot" }),
        says: "Copilot (id 8) is a bot",
      },
      {
        title: "a bot that is listed as a user",
        given: () => asBot({ ...BOT, type: "User" }),
        says: "robot[bot] (id 8) is a bot",
      },
      {
        title: "a login that somebody else has taken",
        given: () => ({ ...goodRelease, actorRole: known({ accountId: 9, name: "admin" }) }),
        says: "belongs to another account by now",
      },
      {
        title: "a runner that was lied to",
        given: () => withRun({ actor: "somebody", actorId: "99" }),
        says: "and GitHub's API says maintainer (id 7)",
      },
      {
        title: "a policy that lists no role",
        given: () => withRules({ roles: [] }),
        says: "only an account listed in the policy may release",
      },
    ],
    good: [
      { title: "a maintainer", given: () => goodRelease },
      { title: "an administrator", given: () => withRole("admin") },
      {
        title: "a login in another case, which is the same account",
        given: () => withRun({ actor: "Maintainer" }),
      },
      {
        title: "a custom role that the policy lists",
        given: () => ({ ...withRole("releaser"), rules: withRules({ roles: ["releaser"] }).rules }),
      },
      {
        title: "a bot whose number the policy lists",
        given: () => ({ ...asBot(), rules: withRules({ actorIds: [8] }).rules }),
      },
    ],
    unknown: [
      {
        title: "a run that the token may not read",
        given: () => ({ ...goodRelease, attempt: unknown("actions: read") }),
        says: "actions: read",
      },
      {
        title: "a role that the token may not read",
        given: () => ({ ...goodRelease, actorRole: unknown("metadata: read") }),
        says: "metadata: read",
      },
    ],
  },
});
