export const id = 1123;
export const ids = [1123];
export const modules = {

/***/ 61123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ permissionsChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/failure/fact.js
var fact = __webpack_require__(50045);
// EXTERNAL MODULE: ./.build/out/domain/text/visible-text.js
var visible_text = __webpack_require__(40004);
;// CONCATENATED MODULE: ./.build/out/domain/permission/inspect-person.js

const isBot = ({ login, type }) => type !== "User" || login.endsWith("[bot]");
const sameLogin = (one, other) => one.toLowerCase() === other.toLowerCase();
function agrees({ claimed }, { login, id }) {
    return sameLogin(claimed.login, login) && (claimed.id ?? String(id)) === String(id);
}
function* inspectRole({ part, role, rules }, account) {
    const login = (0,visible_text/* visibleText */.Q)(account.login);
    if (!role.known)
        yield { needs: role.needs };
    // A login can be given up and taken by somebody else; the number cannot.
    else if (role.value.accountId !== account.id)
        yield { message: `The login ${login} of the ${part} belongs to another account by now` };
    else if (!rules.roles.includes(role.value.name))
        yield {
            message: `The ${part} ${login} has the role ${(0,visible_text/* visibleText */.Q)(role.value.name)}; only ${rules.roles.join(" or ") || "an account listed in the policy"} may release`,
        };
}
/** Whether this person may release: by numeric id, or by an allowed role where it is a person. */
function* inspectPerson(person) {
    const { part, claimed, account, rules } = person;
    if (!account.known) {
        yield { needs: account.needs };
        return;
    }
    const { login, id } = account.value;
    if (!agrees(person, account.value))
        yield {
            message: `The runner says that the ${part} is ${(0,visible_text/* visibleText */.Q)(claimed.login)}, and GitHub's API says ${(0,visible_text/* visibleText */.Q)(login)} (id ${id})`,
        };
    if (rules.actorIds.includes(id))
        return;
    if (isBot(account.value))
        yield {
            message: `The ${part} ${(0,visible_text/* visibleText */.Q)(login)} (id ${id}) is a bot, and only people release`,
        };
    else
        yield* inspectRole(person, account.value);
}

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/permissions/actor-may-not-release.js




const withRole = (name) => ({
    ...goodRelease,
    actorRole: known({ accountId: 7, name }),
});
const BOT = { id: 8, login: "robot[bot]", type: "Bot" };
const asBot = (bot = BOT) => ({
    ...withAttempt({ actor: bot }),
    run: withRun({ actor: bot.login, actorId: "8" }).run,
});
/* harmony default export */ const actor_may_not_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "actor-may-not-release",
    title: "The actor may not release",
    severity: "critical",
    why: "Everybody with write access can press *Run workflow*. GitHub's API tells the role by its name, where `maintain` and `write` differ, and accounts are told apart by their number, because logins can change hands.",
    fix: "Let somebody with the role maintain or admin start the run, or list the role or the account's number under `permissions` in the policy.",
    inspect: ({ run, rules, attempt, actorRole }) => inspectPerson({
        part: "actor",
        claimed: { login: run.actor, id: run.actorId },
        account: attempt.known ? (0,fact/* known */.eO)(attempt.value.actor) : attempt,
        role: actorRole,
        rules,
    }),
    examples: {
  "bad": [
    {
      "title": "somebody with write access"
    },
    {
      "title": "a custom role with a name that looks right"
    },
    {
      "title": "a role of another case"
    },
    {
      "title": "a bot"
    },
    {
      "title": "a bot whose login does not say so"
    },
    {
      "title": "a bot that is listed as a user"
    },
    {
      "title": "a login that somebody else has taken"
    },
    {
      "title": "a runner that was lied to"
    },
    {
      "title": "a policy that lists no role"
    }
  ],
  "good": [
    {
      "title": "a maintainer"
    },
    {
      "title": "an administrator"
    },
    {
      "title": "a login in another case, which is the same account"
    },
    {
      "title": "a custom role that the policy lists"
    },
    {
      "title": "a bot whose number the policy lists"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/branch-moved.js



/* harmony default export */ const branch_moved = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "branch-moved",
    title: "The release branch has moved on since the run began",
    severity: "high",
    why: "An old run that is started again releases old code, perhaps without the fix that was merged in between, and after reviews that looked at something else.",
    fix: "Start a new run on the head of the release branch.",
    *inspect({ rules, run, branchHead }) {
        if (!branchHead.known)
            yield { needs: branchHead.needs };
        else if (branchHead.value !== run.sha)
            yield {
                message: `The run is of commit ${run.sha}, and ${rules.branch} is at ${branchHead.value}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a branch with a newer commit"
    }
  ],
  "good": [
    {
      "title": "the head of the branch"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/environment-admin-bypass.js



/* harmony default export */ const environment_admin_bypass = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "environment-admin-bypass",
    title: "Administrators may skip the environment's rules",
    severity: "medium",
    hygiene: true,
    why: "An administrator can deploy past reviewers and waiting times, and leaves no approval behind. One stolen administrator's account is then enough for a release.",
    fix: "Switch off *Allow administrators to bypass configured protection rules* in the environment's settings.",
    *inspect({ rules, environment }) {
        if (!environment.known) {
            yield { needs: environment.needs };
            return;
        }
        const { value } = environment;
        if (value === "absent")
            yield { notApplicable: "the environment is missing" };
        else if (value.adminsBypass === undefined)
            yield { needs: `can_admins_bypass of the environment ${rules.environment}` };
        else if (value.adminsBypass)
            yield {
                message: `Administrators may skip the rules of the environment ${rules.environment}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "the setting that new environments have"
    }
  ],
  "good": [
    {
      "title": "rules that hold for everybody"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/environment-branch-policy.js




const withPolicies = (...policies) => ({
    ...goodRelease,
    branchPolicies: known(policies),
});
function* inspectPolicies({ branch, environment }, policies) {
    if (!policies.known) {
        yield { needs: policies.needs };
        return;
    }
    const others = policies.value.filter(({ name, type }) => name !== branch || type === "tag");
    if (policies.value.some(({ type }) => type === undefined))
        yield { needs: `the type of each branch rule of the environment ${environment}` };
    for (const { name, type = "ref" } of others)
        yield {
            message: `The environment ${environment} also lets the ${type} ${(0,visible_text/* visibleText */.Q)(name)} deploy`,
        };
    if (policies.value.length === others.length)
        yield { message: `The environment ${environment} does not let the branch ${branch} deploy` };
}
/* harmony default export */ const environment_branch_policy = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "environment-branch-policy",
    title: "The environment is open to more than the release branch",
    severity: "high",
    why: "The environment holds the secrets and the identity that publish. A branch rule of exactly one branch keeps edited workflows on other branches and tags away from them. *Protected branches only* is no such rule: with no protected branch it lets every branch deploy.",
    fix: "In the environment's settings choose *Selected branches and tags* and allow exactly the release branch.",
    *inspect({ rules, environment, branchPolicies }) {
        if (!environment.known) {
            yield { needs: environment.needs };
            return;
        }
        const { value } = environment;
        if (value === "absent")
            yield { notApplicable: "the environment is missing" };
        else if (value.branches === "any")
            yield { message: `The environment ${rules.environment} lets every branch and tag deploy` };
        else if (value.branches === "protected")
            yield {
                message: `The environment ${rules.environment} lets every protected branch deploy, and every branch at all where none is protected`,
            };
        else
            yield* inspectPolicies(rules, branchPolicies);
    },
    examples: {
  "bad": [
    {
      "title": "no rule"
    },
    {
      "title": "protected branches only"
    },
    {
      "title": "a pattern"
    },
    {
      "title": "a tag named like the branch"
    },
    {
      "title": "another branch only"
    },
    {
      "title": "an empty list"
    }
  ],
  "good": [
    {
      "title": "exactly the release branch"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/environment-missing.js




/* harmony default export */ const environment_missing = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "environment-missing",
    title: "The environment of the release does not exist",
    severity: "critical",
    why: "GitHub creates an environment that a job names and that does not exist, without any protection. A typing error in its name removes every reviewer.",
    fix: "Create the environment in the repository's settings, with reviewers and a branch rule, and write its exact name in the workflow and in the policy.",
    *inspect({ rules, environment }) {
        if (!environment.known)
            yield { needs: environment.needs };
        else if (environment.value === "absent")
            yield {
                message: `The repository has no environment named ${(0,visible_text/* visibleText */.Q)(rules.environment)}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a name that was never created"
    }
  ],
  "good": [
    {
      "title": "an environment that exists"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/environment-self-review.js



/* harmony default export */ const environment_self_review = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "environment-self-review",
    title: "Who starts a release may approve it",
    severity: "medium",
    hygiene: true,
    why: "A reviewer who may approve their own run is no second person: one stolen account is enough.",
    fix: "Switch on *Prevent self-review* in the environment's settings.",
    *inspect({ rules, environment }) {
        if (!environment.known) {
            yield { needs: environment.needs };
            return;
        }
        const { value } = environment;
        if (value === "absent")
            yield { notApplicable: "the environment is missing" };
        else if (value.reviewers === 0)
            yield { notApplicable: "nobody has to approve" };
        else if (value.preventsSelfReview === undefined)
            yield { needs: `prevent_self_review of the environment ${rules.environment}` };
        else if (!value.preventsSelfReview)
            yield { message: `The environment ${rules.environment} lets people approve their own run` };
    },
    examples: {
  "bad": [
    {
      "title": "self-review that is not prevented"
    }
  ],
  "good": [
    {
      "title": "self-review that is prevented"
    },
    {
      "title": "no reviewers at all"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/environment-without-reviewers.js



/* harmony default export */ const environment_without_reviewers = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "environment-without-reviewers",
    title: "Nobody has to approve the release",
    severity: "high",
    why: "Without required reviewers, the publish job gets the environment's secrets and its identity as soon as the run reaches it. A second person is the last one who can stop a stolen account.",
    fix: "Add required reviewers to the environment, at least one of whom does not start releases.",
    *inspect({ rules, environment }) {
        if (!environment.known)
            yield { needs: environment.needs };
        else if (environment.value === "absent")
            yield { notApplicable: "the environment is missing" };
        else if (environment.value.reviewers === 0)
            yield { message: `The environment ${rules.environment} has no required reviewers` };
    },
    examples: {
  "bad": [
    {
      "title": "an environment without rules"
    }
  ],
  "good": [
    {
      "title": "one reviewer"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/foreign-repository.js



/* harmony default export */ const foreign_repository = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "foreign-repository",
    title: "The run belongs to another repository than the one that releases",
    severity: "critical",
    why: "A fork has the same workflow, the same branch name and often the same policy. Names can be given up and taken over; the number of a repository stays, so that is what counts.",
    fix: "Release from the repository itself, and pin its number in the policy under `repository: id:`.",
    *inspect({ rules, run, repository, attempt }) {
        const pinned = rules.repositoryId ?? run.repositoryId;
        if (run.repositoryId !== pinned)
            yield {
                message: `The run is in repository ${run.repositoryId}, and the policy names ${pinned}`,
            };
        if (!repository.known)
            yield { needs: repository.needs };
        else if (String(repository.value.id) !== pinned)
            yield {
                message: `GitHub's API says that ${run.repository} is repository ${repository.value.id}, not ${pinned}`,
            };
        // A fork whose own policy pins its own number wants to release.
        else if (repository.value.fork && rules.repositoryId === undefined)
            yield { message: `${run.repository} is a fork, and the policy does not pin its number` };
        if (!attempt.known)
            yield { needs: attempt.needs };
        else if (String(attempt.value.repositoryId) !== pinned)
            yield {
                message: `GitHub's API says that the run is in repository ${attempt.value.repositoryId}, not ${pinned}`,
            };
        else if (attempt.value.headRepositoryId !== attempt.value.repositoryId)
            yield {
                message: `The run's code comes from repository ${attempt.value.headRepositoryId}, not from ${pinned}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a number that is not the pinned one"
    },
    {
      "title": "a runner that was lied to"
    },
    {
      "title": "code from a fork"
    },
    {
      "title": "a run of another repository"
    },
    {
      "title": "a fork that nobody pinned"
    }
  ],
  "good": [
    {
      "title": "the repository itself"
    },
    {
      "title": "the pinned number"
    },
    {
      "title": "a fork that pins its own number"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/permission/declared-permissions.js
var declared_permissions = __webpack_require__(61905);
;// CONCATENATED MODULE: ./.build/out/checks/permissions/job-permissions.js




/** What this gate reads with. */
const NEEDED = ["actions", "contents"];
/** What publishing writes to; anything else is more than a release needs. */
const RELEASE_WRITES = new Set([
    "artifact-metadata",
    "attestations",
    "contents",
    "id-token",
    "packages",
]);
const UNDECLARED = "declares no permissions, so the repository's settings decide what its token may do";
function* inspectScopes({ id, path, permissions, calls }) {
    const job = `The job ${id} in ${path}`;
    // Which job of the called workflow uses what, its own blocks say.
    for (const scope of calls ? [] : NEEDED)
        if (!(0,declared_permissions/* grants */.gu)(permissions, scope, "read"))
            yield { message: `${job} lacks ${scope}: read, which check-permissions needs` };
    if (typeof permissions === "string")
        return;
    for (const [scope, level] of Object.entries(permissions))
        if (level === "write" && !RELEASE_WRITES.has(scope))
            yield { message: `${job} may write ${scope}, which no release needs`, severity: "medium" };
}
function* inspectJob(job) {
    const { id, path, permissions } = job;
    if (permissions === "undeclared")
        yield { message: `The job ${id} in ${path} ${UNDECLARED}` };
    else if (permissions === "write-all")
        yield { message: `The job ${id} in ${path} may write everything (write-all)` };
    else
        yield* inspectScopes(job);
}
/* harmony default export */ const job_permissions = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "job-permissions",
    title: "The job's token may do more, or less, than a release needs",
    severity: "high",
    why: "Without a `permissions` block the repository's settings decide, and often that is write access to everything. Whatever runs in the job can then push code, change releases or approve itself.",
    fix: "Give the job its own `permissions` block. For this gate: `actions: read` and `contents: read`.",
    *inspect({ jobs }) {
        if (!jobs.known)
            yield { needs: jobs.needs };
        else
            for (const job of jobs.value)
                yield* inspectJob(job);
    },
    examples: {
  "bad": [
    {
      "title": "no block"
    },
    {
      "title": "write-all"
    },
    {
      "title": "a call of a reusable workflow without a block"
    },
    {
      "title": "a call of a reusable workflow with write-all"
    },
    {
      "title": "a block that does not let this gate read the run"
    },
    {
      "title": "an empty block"
    },
    {
      "title": "a right that no release needs"
    }
  ],
  "good": [
    {
      "title": "exactly what is needed"
    },
    {
      "title": "read-all"
    },
    {
      "title": "a job that also publishes"
    },
    {
      "title": "a call of a reusable workflow with what its jobs need"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/stale-attempt.js



const attemptOf = (number, maxAttempt) => ({
    ...withRules({ maxAttempt }),
    run: withRun({ runAttempt: number }).run,
    attempt: withAttempt({ number }).attempt,
});
/* harmony default export */ const stale_attempt = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "stale-attempt",
    title: "The run was started again more often than the policy allows",
    severity: "high",
    why: "A run can be started again for thirty days, by other people than its first actor, with approvals that were given for an earlier attempt.",
    fix: "Start a new run, or raise `permissions: max-attempt:` in the policy.",
    *inspect({ rules, run, attempt }) {
        if (rules.maxAttempt !== undefined && run.runAttempt > rules.maxAttempt)
            yield {
                message: `This is attempt ${run.runAttempt}, and the policy allows ${rules.maxAttempt}`,
            };
        if (!attempt.known)
            yield { needs: attempt.needs };
        else if (attempt.value.number !== run.runAttempt)
            yield {
                message: `The runner says attempt ${run.runAttempt}, and GitHub's API says ${attempt.value.number}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a second attempt where one is allowed"
    },
    {
      "title": "a runner that was lied to"
    }
  ],
  "good": [
    {
      "title": "the first attempt"
    },
    {
      "title": "the last attempt that is allowed"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/tag-named-like-branch.js



/* harmony default export */ const tag_named_like_branch = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "tag-named-like-branch",
    title: "A tag has the name of the release branch",
    severity: "critical",
    why: "Where a branch and a tag share a name, tools disagree about which one is meant, and rules for the branch do not protect the tag.",
    fix: "Delete the tag, and find out who made it: `git push origin :refs/tags/NAME`.",
    *inspect({ rules, tagNamedLikeBranch }) {
        if (!tagNamedLikeBranch.known)
            yield { needs: tagNamedLikeBranch.needs };
        else if (tagNamedLikeBranch.value)
            yield { message: `The tag refs/tags/${rules.branch} has the name of the release branch` };
    },
    examples: {
  "bad": [
    {
      "title": "a tag named main"
    }
  ],
  "good": [
    {
      "title": "no such tag"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/triggering-actor-may-not-release.js




const triggering_actor_may_not_release_withRole = (name) => ({
    ...goodRelease,
    triggeringActorRole: known({ accountId: 7, name }),
});
const triggering_actor_may_not_release_BOT = { id: 8, login: "robot[bot]", type: "Bot" };
const triggering_actor_may_not_release_asBot = (bot = triggering_actor_may_not_release_BOT) => ({
    ...withAttempt({ triggeringActor: bot }),
    run: withRun({ triggeringActor: bot.login }).run,
});
/* harmony default export */ const triggering_actor_may_not_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "triggering-actor-may-not-release",
    title: "Who re-ran the run may not release",
    severity: "critical",
    why: "A run that is started again keeps the rights of its first actor, so somebody with write access could release by re-running what a maintainer once started. Who started this attempt is asked of GitHub's API.",
    fix: "Let somebody with the role maintain or admin start a new run.",
    inspect: ({ run, rules, attempt, triggeringActorRole }) => inspectPerson({
        part: "triggering actor",
        claimed: { login: run.triggeringActor },
        account: attempt.known ? (0,fact/* known */.eO)(attempt.value.triggeringActor) : attempt,
        role: triggeringActorRole,
        rules,
    }),
    examples: {
  "bad": [
    {
      "title": "somebody with write access"
    },
    {
      "title": "a custom role with a name that looks right"
    },
    {
      "title": "a role of another case"
    },
    {
      "title": "a bot"
    },
    {
      "title": "a bot whose login does not say so"
    },
    {
      "title": "a bot that is listed as a user"
    },
    {
      "title": "a login that somebody else has taken"
    },
    {
      "title": "a runner that was lied to"
    },
    {
      "title": "a policy that lists no role"
    }
  ],
  "good": [
    {
      "title": "a maintainer"
    },
    {
      "title": "an administrator"
    },
    {
      "title": "a login in another case, which is the same account"
    },
    {
      "title": "a custom role that the policy lists"
    },
    {
      "title": "a bot whose number the policy lists"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/permission/workflow-ref.js
var workflow_ref = __webpack_require__(9315);
;// CONCATENATED MODULE: ./.build/out/checks/permissions/workflow-not-from-main.js





const withWorkflow = (workflowRef) => withRun({ workflowRef });
function* inspectRef({ run, rules, attempt }) {
    const shown = (0,visible_text/* visibleText */.Q)(run.workflowRef);
    const workflow = (0,workflow_ref/* parseWorkflowRef */.Q)(run.workflowRef);
    if (workflow === undefined) {
        yield { message: `${shown} is not the address of a workflow` };
        return;
    }
    if (workflow.repository.toLowerCase() !== run.repository.toLowerCase())
        yield { message: `The workflow is ${shown}, which is not in ${run.repository}` };
    if (workflow.ref !== `refs/heads/${rules.branch}`)
        yield { message: `The workflow is ${shown}, and only refs/heads/${rules.branch} may release` };
    if (!attempt.known)
        yield { needs: attempt.needs };
    else if (attempt.value.workflowPath !== workflow.path)
        yield {
            message: `The runner says that the workflow is ${(0,visible_text/* visibleText */.Q)(workflow.path)}, and GitHub's API says ${(0,visible_text/* visibleText */.Q)(attempt.value.workflowPath)}`,
        };
}
/* harmony default export */ const workflow_not_from_main = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "workflow-not-from-main",
    title: "The workflow itself does not come from the release branch",
    severity: "critical",
    why: "What runs is the workflow's file, not the code beside it. A file of another branch was reviewed by nobody.",
    fix: "Start the workflow that stands on the release branch, with *Run workflow* on that branch.",
    *inspect(facts) {
        const { run } = facts;
        yield* inspectRef(facts);
        if (run.workflowSha === "")
            yield { needs: "GITHUB_WORKFLOW_SHA, which the runner did not set" };
        else if (run.workflowSha !== run.sha)
            yield {
                message: `The workflow is of commit ${(0,visible_text/* visibleText */.Q)(run.workflowSha)}, and the run is of ${run.sha}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a workflow of another branch"
    },
    {
      "title": "a workflow of a tag"
    },
    {
      "title": "a workflow of another repository"
    },
    {
      "title": "something that is no workflow"
    },
    {
      "title": "a workflow of another commit"
    },
    {
      "title": "a runner that was lied to"
    }
  ],
  "good": [
    {
      "title": "the workflow of the release branch"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/wrong-event.js




const EVENT = "workflow_dispatch";
/* harmony default export */ const wrong_event = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "wrong-event",
    title: "The run was not started by hand",
    severity: "critical",
    why: "Only `workflow_dispatch` is a person who presses a button on a chosen branch. Other events can be caused by people who may not release: a pull request, a comment, a finished workflow, a schedule that runs as whoever edited it last.",
    fix: "Let the release workflow have `on: workflow_dispatch` only, and start it with *Run workflow*.",
    *inspect({ run, attempt }) {
        if (run.eventName !== EVENT)
            yield {
                message: `The run was started by ${(0,visible_text/* visibleText */.Q)(run.eventName)}, and only ${EVENT} may release`,
            };
        if (!attempt.known)
            yield { needs: attempt.needs };
        else if (attempt.value.event !== EVENT)
            yield {
                message: `GitHub's API says that ${(0,visible_text/* visibleText */.Q)(attempt.value.event)} started the run`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a push"
    },
    {
      "title": "a schedule"
    },
    {
      "title": "a runner that was lied to about the event"
    }
  ],
  "good": [
    {
      "title": "the button"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions/wrong-ref.js




/* harmony default export */ const wrong_ref = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "permissions",
    id: "wrong-ref",
    title: "The run is not on the release branch",
    severity: "critical",
    why: "Anybody who may push a branch can change the workflow there and start it. A tag with the branch's name looks the same at first sight, so the whole ref is compared, byte for byte, as the runner gives it and as GitHub's API does.",
    fix: "Start the workflow with *Run workflow* on the release branch.",
    *inspect({ run, rules, attempt }) {
        const ref = `refs/heads/${rules.branch}`;
        if (run.ref !== ref)
            yield { message: `The run is on ${(0,visible_text/* visibleText */.Q)(run.ref)}, and only ${ref} may release` };
        if (run.refType !== "branch")
            yield {
                message: `The run's ref is a ${(0,visible_text/* visibleText */.Q)(run.refType) || "ref of no type"}, not a branch`,
            };
        if (!attempt.known)
            yield { needs: attempt.needs };
        else if (attempt.value.headBranch !== rules.branch)
            yield {
                message: `GitHub's API says that the run is on ${(0,visible_text/* visibleText */.Q)(attempt.value.headBranch)}, not on ${rules.branch}`,
            };
        else if (attempt.value.headSha !== run.sha)
            yield {
                message: `The runner says that the commit is ${run.sha}, and GitHub's API says ${attempt.value.headSha}`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "another branch"
    },
    {
      "title": "a tag named like the branch"
    },
    {
      "title": "a ref that only claims to be a tag"
    },
    {
      "title": "a branch of another case"
    },
    {
      "title": "a branch with an invisible letter"
    },
    {
      "title": "a branch below the release branch"
    },
    {
      "title": "a runner that was lied to about the branch"
    },
    {
      "title": "a runner that was lied to about the commit"
    }
  ],
  "good": [
    {
      "title": "a run on main"
    },
    {
      "title": "a run on another branch that the policy names"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/permissions-registry.js
// Printed by npm run generate. Do not edit.















const permissionsChecks = [
    actor_may_not_release,
    branch_moved,
    environment_admin_bypass,
    environment_branch_policy,
    environment_missing,
    environment_self_review,
    environment_without_reviewers,
    foreign_repository,
    job_permissions,
    stale_attempt,
    tag_named_like_branch,
    triggering_actor_may_not_release,
    workflow_not_from_main,
    wrong_event,
    wrong_ref,
];


/***/ }),

/***/ 50045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Vt: () => (/* binding */ mapFact),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ known: true, value });
const unknown = (needs) => ({ known: false, needs });
/** What follows from a known value; from an unknown one, the same lack follows. */
const mapFact = (fact, to) => fact.known ? known(to(fact.value)) : fact;


/***/ }),

/***/ 61905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ jobsAround),
/* harmony export */   JT: () => (/* binding */ readDeclaredJobs),
/* harmony export */   gu: () => (/* binding */ grants)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _failure_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50045);



const LEVELS = ["read", "write", "none"];
const declared = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(["read-all", "write-all"]),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(LEVELS)),
    // An empty block is written `{}`; one that holds only a comment is null, and GitHub takes it for none.
    zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ().transform(() => "undeclared"),
]);
const workflowSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    permissions: declared.optional(),
    jobs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ permissions: declared.optional(), uses: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })),
});
function parse(path, text) {
    try {
        const result = workflowSchema.safeParse((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text));
        return result.success
            ? (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(result.data)
            : (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`a workflow in ${path}; its jobs or permissions are malformed`);
    }
    catch {
        return (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`readable YAML in ${path}`);
    }
}
/** Every job of a workflow's text with the permissions that hold for it. Malformed text is unknown, never empty. */
function readDeclaredJobs(path, text) {
    const workflow = parse(path, text);
    if (!workflow.known)
        return workflow;
    const { permissions, jobs } = workflow.value;
    return (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(Object.entries(jobs).map(([id, job]) => ({
        path,
        id,
        calls: job.uses !== undefined,
        permissions: job.permissions ?? permissions ?? "undeclared",
    })));
}
/**
 * The jobs that bound the token of `jobId`: that job itself or, where a called workflow runs it,
 * every job that calls one, since the runner does not say which call it is.
 */
function jobsAround(jobs, path, jobId) {
    if (!jobs.known)
        return jobs;
    const own = jobs.value.find(({ id, calls }) => id === jobId && !calls);
    if (own)
        return (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)([own]);
    const callers = jobs.value.filter(({ calls }) => calls);
    return callers.length > 0
        ? (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(callers)
        : (0,_failure_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(`the job ${jobId} in ${path}, which neither has nor calls it`);
}
/** Whether a block gives at least this level for a scope. */
function grants(permissions, scope, level) {
    if (permissions === "write-all")
        return true;
    if (permissions === "read-all")
        return level === "read";
    if (permissions === "undeclared")
        return false;
    const given = Object.hasOwn(permissions, scope) ? permissions[scope] : undefined;
    return given === "write" || given === level;
}


/***/ }),

/***/ 9315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseWorkflowRef)
/* harmony export */ });
const SHAPE = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/]+?\.ya?ml)@(.+)$/;
/** Reads GITHUB_WORKFLOW_REF; undefined where it has another shape. */
function parseWorkflowRef(text) {
    const [, repository, path, ref] = SHAPE.exec(text) ?? [];
    if (repository === undefined || path === undefined || ref === undefined)
        return undefined;
    return { repository, path, ref };
}


/***/ }),

/***/ 40004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/** Writes out every character that is not printable ASCII, so that look-alikes such as `main` with an invisible letter show. */
const visibleText = (text) => text.replaceAll(/[^\u{20}-\u{7E}]/gu, (character) => String.raw `\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);


/***/ })

};
