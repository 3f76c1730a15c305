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
  triggeringActorRole: known({ accountId: 7, name }),
});

const BOT = { id: 8, login: "robot[bot]", type: "Bot" };
const asBot = (bot = BOT): ReleaseFacts => ({
  ...withAttempt({ triggeringActor: bot }),
  run: withRun({ triggeringActor: bot.login }).run,
});

export default defineSubjectCheck<ReleaseFacts>({
  family: "permissions",
  id: "triggering-actor-may-not-release",
  title: "Who re-ran the run may not release",
  severity: "critical",
  why: "A run that is started again keeps the rights of its first actor, so somebody with write access could release by re-running what a maintainer once started. Who started this attempt is asked of GitHub's API.",
  fix: "Let somebody with the role maintain or admin start a new run.",

  inspect: ({ run, rules, attempt, triggeringActorRole }) =>
    inspectPerson({
      part: "triggering actor",
      claimed: { login: run.triggeringActor },
      account: attempt.known ? known(attempt.value.triggeringActor) : attempt,
      role: triggeringActorRole,
      rules,
    }),

  examples: {
    bad: [
      {
        title: "somebody with write access",
        given: () => withRole("write"),
        says: "The triggering actor maintainer has the role write; only maintain or admin may release",
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
      {
        title: "a bot",
        given: () => asBot(),
        says: "The triggering actor robot[bot] (id 8) is a bot",
      },
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
        given: () => ({
          ...goodRelease,
          triggeringActorRole: known({ accountId: 9, name: "admin" }),
        }),
        says: "belongs to another account by now",
      },
      {
        title: "a runner that was lied to",
        given: () => withRun({ triggeringActor: "somebody" }),
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
        given: () => withRun({ triggeringActor: "Maintainer" }),
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
        given: () => ({ ...goodRelease, triggeringActorRole: unknown("metadata: read") }),
        says: "metadata: read",
      },
    ],
  },
});
