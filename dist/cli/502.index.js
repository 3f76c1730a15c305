export const id = 502;
export const ids = [502];
export const modules = {

/***/ 14502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ secretsChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/token/secret-facts.js
var secret_facts = __webpack_require__(16888);
// EXTERNAL MODULE: ./.build/out/domain/token/specimen.js
var specimen = __webpack_require__(66704);
// EXTERNAL MODULE: ./.build/out/domain/token/token.js
var token_token = __webpack_require__(60925);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/secrets/bad-token-checksum.js




const fine = (value) => (0,specimen/* secretSpecimen */.dl)(value, { kind: "github-fine-grained" });
/* harmony default export */ const bad_token_checksum = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "bad-token-checksum",
    title: "A token's checksum does not fit",
    severity: "high",
    why: "npm and GitHub end their tokens with a checksum. Where it does not fit, a character was lost or mistyped, or the token was never issued, and the registry will refuse it in the middle of the release.",
    fix: "Copy the token again from where it was issued, or issue a new one, and store it anew.",
    *inspect(secret) {
        const { name, token } = secret;
        if (!(0,secret_facts/* isPresent */.Wo)(secret)) {
            yield (0,secret_facts/* missing */.LO)(secret);
            return;
        }
        if (token === undefined || token.checksum === "none") {
            yield { notApplicable: `${name} carries no checksum that is known` };
            return;
        }
        if (token.checksum === "wrong")
            yield {
                message: `${name} looks like ${token_token/* TOKEN_TITLES */.I[token.kind]}, but its checksum does not fit: it was mistyped, cut, or is a dummy`,
            };
    },
    examples: {
        bad: [
            {
                title: "an npm token with a wrong character",
                given: () => (0,specimen/* secretSpecimen */.dl)(`npm_${(0,specimen/* lettersOf */.bi)("wrong npm", 36)}`),
                says: "looks like an npm token (npm_…), but its checksum does not fit",
            },
            {
                title: "a classic GitHub token with a wrong character",
                given: () => (0,specimen/* secretSpecimen */.dl)(`ghp_${(0,specimen/* lettersOf */.bi)("wrong classic", 36)}`, { kind: "github-classic" }),
                says: "looks like a classic GitHub token (ghp_…), but its checksum does not fit",
            },
            {
                title: "a fine-grained GitHub token with a wrong character",
                given: () => fine(`github_pat_11${(0,specimen/* lettersOf */.bi)("a", 20)}_${(0,specimen/* lettersOf */.bi)("b", 59)}`),
                says: "looks like a fine-grained GitHub token",
            },
        ],
        good: [
            { title: "an npm token", given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "right")) },
            {
                title: "a refresh token, whose random part is longer",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("ghr_", "refresh", 70), { kind: "other" }),
            },
            { title: "a fine-grained token", given: () => fine((0,specimen/* fineGrainedSpecimen */.$Y)("right")) },
            {
                title: "a token without a checksum",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* lettersOf */.bi)("password", 32), { kind: "other" }),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets/dead-token-format.js



const hex = (length) => Buffer.from((0,specimen/* lettersOf */.bi)("hex", length)).toString("hex").slice(0, length);
const uuid = () => [hex(8), hex(4), hex(4), hex(4), hex(12)].join("-");
/* harmony default export */ const dead_token_format = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "dead-token-format",
    title: "A token has a form that is no longer issued",
    severity: "high",
    why: "Registries replace the form of their tokens and revoke the old ones. A token of an old form is refused, or it is so old that nobody knows who else holds it.",
    fix: "Issue a new token, store it and revoke the old one. Better: use trusted publishing.",
    *inspect(secret) {
        const { name, token } = secret;
        if (!(0,secret_facts/* isPresent */.Wo)(secret)) {
            yield (0,secret_facts/* missing */.LO)(secret);
            return;
        }
        if (token?.dead !== undefined)
            yield { message: `${name} is dead: ${token.dead}` };
        if (token?.outdated)
            yield {
                message: `${name} has a form that its registry stopped issuing years ago; replace it`,
                severity: "medium",
            };
    },
    examples: {
        bad: [
            {
                title: "an npm token in the form of a UUID",
                given: () => (0,specimen/* secretSpecimen */.dl)(uuid()),
                says: "npm revoked every token of the old UUID form",
            },
            {
                title: "a GitHub token of forty hex digits",
                given: () => (0,specimen/* secretSpecimen */.dl)(hex(40), { kind: "github-classic" }),
                says: "GitHub replaced tokens without a prefix in 2021",
            },
            {
                title: "a PyPI token with the first kind of limits",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* pypiSpecimen */.j4)([{ version: 1, permissions: { projects: ["mine"] } }]), {
                    kind: "pypi",
                }),
                says: "stopped issuing years ago",
            },
        ],
        good: [
            {
                title: "an npm token of today",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "alive")),
            },
            {
                title: "a UUID where any credential may stand",
                given: () => (0,specimen/* secretSpecimen */.dl)(uuid(), { kind: "other" }),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets/duplicate-secret-value.js



const withTwins = (...twins) => ({
    ...(0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "twins")),
    twins,
});
/* harmony default export */ const duplicate_secret_value = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "duplicate-secret-value",
    title: "Two secrets have one value",
    severity: "medium",
    why: "Either one of them was filled with the other's value by mistake, or one credential serves two purposes and cannot be revoked or narrowed for one of them.",
    fix: "Issue a credential of its own for each secret, or keep one name and use it in both places.",
    *inspect(secret) {
        if (!(0,secret_facts/* isPresent */.Wo)(secret)) {
            yield (0,secret_facts/* missing */.LO)(secret);
            return;
        }
        if (secret.twins.length > 0)
            yield { message: `${secret.name} has the same value as ${secret.twins.join(" and ")}` };
    },
    examples: {
        bad: [
            {
                title: "a token stored under two names",
                given: () => withTwins("NPM_TOKEN"),
                says: "has the same value as NPM_TOKEN",
            },
        ],
        good: [{ title: "a value that stands once", given: () => withTwins() }],
    },
}));

// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
;// CONCATENATED MODULE: ./.build/out/checks/secrets/expired-token.js




const DAY_MS = 86_400_000;
const SOON_DAYS = 14;
const at = (days) => specimen/* SPECIMEN_NOW */.IV / 1000 + days * 86_400;
const jwt = (claims) => (0,specimen/* secretSpecimen */.dl)((0,specimen/* jwtSpecimen */.gR)(claims), { kind: "jwt" });
/* harmony default export */ const expired_token = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "expired-token",
    title: "A token has expired, or is about to",
    severity: "critical",
    why: "Registries answer an expired token as if the package did not exist or the name were taken, so the reason is hard to see, and by then other targets may already be published.",
    fix: "Issue a new token, store it, and revoke the old one. Better: use trusted publishing, where no token is stored at all.",
    *inspect(secret) {
        const { name, token, now } = secret;
        if (!(0,secret_facts/* isPresent */.Wo)(secret)) {
            yield (0,secret_facts/* missing */.LO)(secret);
            return;
        }
        const { expiresAt, notBefore, minted } = token ?? {};
        if (expiresAt === undefined && notBefore === undefined) {
            yield { notApplicable: `${name} does not tell when it expires` };
            return;
        }
        if (notBefore !== undefined && notBefore * 1000 > now)
            yield { message: `${name} is not valid before ${(0,day_of/* dayOf */.k)(notBefore * 1000)}` };
        if (expiresAt === undefined)
            return;
        const left = expiresAt * 1000 - now;
        if (left <= 0)
            yield { message: `${name} expired on ${(0,day_of/* dayOf */.k)(expiresAt * 1000)}` };
        else if (left < SOON_DAYS * DAY_MS && !minted)
            yield {
                message: `${name} expires on ${(0,day_of/* dayOf */.k)(expiresAt * 1000)}, in less than ${SOON_DAYS} days`,
                severity: "medium",
            };
    },
    examples: {
        bad: [
            {
                title: "a PyPI token with a limit that has passed",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* pypiSpecimen */.j4)([
                    [3, "user"],
                    [0, at(-1), at(-30)],
                ]), { kind: "pypi" }),
                says: "expired on 2027-01-14",
            },
            {
                title: "a JWT of yesterday",
                given: () => jwt({ exp: at(-1) }),
                says: "expired on 2027-01-14",
            },
            {
                title: "a JWT that ends at this very second",
                given: () => jwt({ exp: at(0) }),
                says: "expired on",
            },
            {
                title: "a token with thirteen days left",
                given: () => jwt({ exp: at(13) }),
                says: "expires on 2027-01-28, in less than 14 days",
            },
            {
                title: "a token that begins tomorrow",
                given: () => jwt({ nbf: at(1) }),
                says: "is not valid before 2027-01-16",
            },
        ],
        good: [
            {
                title: "a token that begins now and has fourteen days left",
                given: () => jwt({ exp: at(14), nbf: at(0) }),
            },
            { title: "a token with fifteen days left", given: () => jwt({ exp: at(15), nbf: at(-1) }) },
            {
                title: "an npm token, which does not tell",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "expiry")),
            },
        ],
    },
}));

// EXTERNAL MODULE: ./.build/out/domain/token/clean-secret.js
var clean_secret = __webpack_require__(73286);
// EXTERNAL MODULE: ./.build/out/domain/token/placeholder.js
var placeholder = __webpack_require__(1109);
;// CONCATENATED MODULE: ./.build/out/domain/token/blemishes.js


/** Characters that no editor shows, the byte order mark among them. */
const INVISIBLE = /[\uFEFF\u200B-\u200D\u2060]/;
const SHORTEST = 8;
/** The runner masks every line of a secret; shorter ones would blot out the whole log. */
const SHORTEST_LINE = 4;
const linesOf = (value) => value.trim().split(/\r?\n/);
const isBlock = (value) => linesOf(value).length > 1;
/** A block such as a key file rightly ends with one line break. */
const hasBlanksAround = (value) => {
    const text = isBlock(value) ? value.replace(/\r?\n$/, "") : value;
    return text !== text.trim();
};
const BLEMISHES = [
    ["has blanks or line breaks around it", hasBlanksAround],
    ["holds a carriage return", (value) => value.includes("\r")],
    ["holds an invisible character, such as a byte order mark", (value) => INVISIBLE.test(value)],
    ["stands in quotes", (value) => (0,clean_secret/* isQuoted */.f5)(value)],
    ["begins with the scheme of a header, such as Bearer", (value) => (0,clean_secret/* hasScheme */.EV)(value)],
    [
        "begins with a variable's name and an equals sign",
        (value, { name }) => isAssignment(value, name),
    ],
    ["holds ${{, so an expression was stored and not its value", (value) => value.includes("${{")],
    ["holds ***, so a masked text was copied from a log", (value) => value.includes("***")],
    ["is a placeholder", (_, { clean }) => (0,placeholder/* isPlaceholder */.w)(clean)],
    [`has fewer than ${SHORTEST} characters`, (_, { clean }) => clean.length < SHORTEST],
    [
        String.raw `is a key in PEM form with \n written out where line breaks belong`,
        (_, { clean }) => clean.startsWith("-----BEGIN") && clean.includes(String.raw `\n`),
    ],
    [
        "has blanks or line breaks inside, which no token has",
        (_, { wanted, clean }) => wanted !== "other" && /\s/.test(clean),
    ],
];
const isAssignment = (value, name) => value.trim().startsWith(`${name}=`) || value.includes("_authToken=");
/** What is wrong with the form of a value, each as the end of a sentence that begins with the secret's name. */
function blemishesOf(value, secret) {
    return BLEMISHES.flatMap(([says, test]) => (test(value, secret) ? [says] : []));
}
/** Whether a line of the value is too short to be masked. */
const hasUnmaskableLine = (value) => isBlock(value) && linesOf(value).some((line) => isShort(line.trim()));
const isShort = (line) => line.length > 0 && line.length < SHORTEST_LINE;

;// CONCATENATED MODULE: ./.build/out/checks/secrets/malformed-secret.js





const token = () => (0,specimen/* checkedSpecimen */.e6)("npm_", "malformed");
const other = (value) => (0,specimen/* secretSpecimen */.dl)(value, { kind: "other" });
const pem = (lineBreak) => ["-----BEGIN PRIVATE KEY-----", (0,specimen/* lettersOf */.bi)("pem", 64), "-----END PRIVATE KEY-----"].join(lineBreak);
/* harmony default export */ const malformed_secret = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "malformed-secret",
    title: "A secret was not stored as it was issued",
    severity: "high",
    why: "A blank, a quote or a header's scheme around a token makes the registry refuse it, often with an answer that hides the reason. A placeholder is no secret at all, and the runner masks the stored text, not the token inside it.",
    fix: 'Store the bare value again, without quotes, blanks or `Bearer`: `printf %s "$TOKEN" | gh secret set NAME --env release`.',
    *inspect(secret) {
        const { name, value = "", token } = secret;
        if (!(0,secret_facts/* isPresent */.Wo)(secret)) {
            yield (0,secret_facts/* missing */.LO)(secret);
            return;
        }
        for (const blemish of blemishesOf(value, secret))
            yield { message: `${name} ${blemish}` };
        if (token?.defect !== undefined)
            yield { message: `${name} looks like ${token_token/* TOKEN_TITLES */.I[token.kind]}, but ${token.defect}` };
        if (hasUnmaskableLine(value))
            yield {
                message: `${name} has a line of less than four characters, which the runner cannot mask well; store JSON on one line`,
                severity: "medium",
            };
    },
    examples: {
        bad: [
            {
                title: "a line break at the end of a token",
                given: () => (0,specimen/* secretSpecimen */.dl)(`${token()}\n`),
                says: "blanks or line breaks around it",
            },
            {
                title: "a file with Windows line breaks",
                given: () => other(pem("\r\n")),
                says: "carriage return",
            },
            {
                title: "a byte order mark",
                given: () => (0,specimen/* secretSpecimen */.dl)(`\u{FEFF}${token()}`),
                says: "byte order mark",
            },
            { title: "quotes", given: () => (0,specimen/* secretSpecimen */.dl)(`"${token()}"`), says: "stands in quotes" },
            {
                title: "the scheme of a header",
                given: () => (0,specimen/* secretSpecimen */.dl)(`Bearer ${token()}`),
                says: "begins with the scheme of a header",
            },
            {
                title: "a line of an .env file",
                given: () => other(`RELEASE_TOKEN=${token()}`),
                says: "begins with a variable's name",
            },
            {
                title: "an expression that nobody evaluated",
                given: () => (0,specimen/* secretSpecimen */.dl)("${{ secrets.NPM_TOKEN }}"),
                says: "an expression was stored",
            },
            {
                title: "a masked text from a log",
                given: () => (0,specimen/* secretSpecimen */.dl)("npm_***"),
                says: "copied from a log",
            },
            {
                title: "a placeholder",
                given: () => (0,specimen/* secretSpecimen */.dl)("change-me", { kind: "other" }),
                says: "is a placeholder",
            },
            {
                title: "a token of one character",
                given: () => (0,specimen/* secretSpecimen */.dl)(`ghp_${"x".repeat(36)}`, { kind: "github-classic" }),
                says: "is a placeholder",
            },
            {
                title: "a text too short to be a secret",
                given: () => other("hunter2"),
                says: "fewer than 8 characters",
            },
            {
                title: "a key with its line breaks written out",
                given: () => other(pem(String.raw `\n`)),
                says: "written out where line breaks belong",
            },
            {
                title: "a token that was cut by a line break",
                given: () => (0,specimen/* secretSpecimen */.dl)(`${token().slice(0, 20)}\n${token().slice(20)}`),
                says: "blanks or line breaks inside",
            },
            {
                title: "a token that was cut off",
                given: () => (0,specimen/* secretSpecimen */.dl)(token().slice(0, 30)),
                says: "looks like an npm token (npm_…), but at least 36",
            },
            {
                title: "JSON whose brackets stand on lines of their own",
                given: () => other(`{\n  "key": "${(0,specimen/* lettersOf */.bi)("json", 20)}"\n}`),
                says: "cannot mask well",
            },
        ],
        good: [
            { title: "a bare token", given: () => (0,specimen/* secretSpecimen */.dl)(token()) },
            { title: "a key file, which ends with a line break", given: () => other(`${pem("\n")}\n`) },
            {
                title: "a service account's JSON on one line, with line breaks written out as JSON asks",
                given: () => other(JSON.stringify({ private_key: pem("\n") })),
            },
            { title: "no secret at all, of which another check speaks", given: () => (0,specimen/* secretSpecimen */.dl)("") },
            { title: "a passphrase with blanks", given: () => other("correct horse battery staple") },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets/missing-secret.js


const WHERE = "an absent secret reads as an empty text, and so does an environment's secret in a job that does not name the environment, also in a called workflow";
/* harmony default export */ const missing_secret = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "missing-secret",
    title: "A required secret is missing",
    severity: "critical",
    why: "GitHub hands over an empty text, without a warning, for a secret that does not exist where the job looks. The release then fails half-way, after something was published.",
    fix: "Create the secret in the environment of the publish job, name that environment in the job that reads it, and hand it over with `env:`. In a called workflow, environment secrets are only there in a job of the called workflow that names the environment.",
    *inspect({ name, value, clean }) {
        if (value === undefined)
            yield { message: `${name} is not in the environment of this step` };
        else if (clean === "")
            yield { message: `${name} is empty: ${WHERE}` };
    },
    examples: {
        bad: [
            {
                title: "a secret that the step does not hand over",
                given: () => (0,specimen/* secretSpecimen */.dl)(undefined),
                says: "is not in the environment of this step",
            },
            {
                title: "a secret that does not exist, which GitHub reads as an empty text",
                given: () => (0,specimen/* secretSpecimen */.dl)(""),
                says: "is empty",
            },
            {
                title: "a secret of blanks and an empty pair of quotes",
                given: () => (0,specimen/* secretSpecimen */.dl)(' "" \n'),
                says: "is empty",
            },
        ],
        good: [
            {
                title: "a secret with a value",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "present")),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets/needless-secret.js


const npm = (...trust) => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "needless"), { kind: "npm" }, trust.map((trusted) => (0,specimen/* targetSpecimen */.Im)({ registry: "npm", "trusted-publishing": trusted })));
/* harmony default export */ const needless_secret = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "needless-secret",
    title: "A secret is stored that trusted publishing makes needless",
    severity: "medium",
    why: "A stored token can be stolen and used at any time. Where the target publishes through OIDC, nothing reads the token but an attacker, and some clients even prefer it to OIDC.",
    fix: "Remove the secret from the repository and from the policy, and revoke the token. If the target does need it, set `trusted-publishing: false` for that target.",
    *inspect({ name, registry, trustedPublishing }) {
        if (trustedPublishing)
            yield {
                message: `${name} is not needed: ${registry} is published to through OIDC; remove it`,
            };
    },
    examples: {
        bad: [
            {
                title: "an npm token beside trusted publishing",
                given: () => npm(true),
                says: "is not needed: npm is published to through OIDC",
            },
            { title: "an npm token and no list of targets", given: () => npm(), says: "is not needed" },
        ],
        good: [
            { title: "a target without trusted publishing", given: () => npm(false) },
            { title: "two targets of which one needs the token", given: () => npm(true, false) },
            {
                title: "a secret for something that is no target",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("ghp_", "x"), { kind: "github-classic" }, []),
            },
        ],
    },
}));

// EXTERNAL MODULE: ./.build/out/domain/token/pypi-caveats.js
var pypi_caveats = __webpack_require__(41154);
;// CONCATENATED MODULE: ./.build/out/checks/secrets/overscoped-token.js




const pypi = (caveats, project) => (0,specimen/* secretSpecimen */.dl)((0,specimen/* pypiSpecimen */.j4)(caveats), { kind: "pypi", ...(project && { project }) });
const limited = (...names) => [
    [1, names],
    [2, names.map((name) => `id of ${name}`)],
];
// The names come out of the secret, so they are compared and counted, never shown.
function* inspectNames({ name, project }, names) {
    if (project !== undefined && !names.includes((0,pypi_caveats/* normalisedProject */.c)(project)))
        yield { message: `${name} may not upload to ${project}: it is limited to other projects` };
    else if (names.length === 0)
        yield { message: `${name} may upload to no project: its limits exclude each other` };
    else if (names.length > 1)
        yield {
            message: `${name} may upload to ${names.length} projects; a release needs one`,
            severity: "medium",
        };
}
function* inspectScope(secret, scope) {
    const { name } = secret;
    if (scope.reach === "account")
        yield { message: `${name} may upload to every project of its account` };
    else if (scope.reach === "unseen")
        yield { needs: `a scope written in ${name}; the token does not tell what it is limited to` };
    else if (scope.names)
        yield* inspectNames(secret, scope.names);
    else
        yield { needs: `a project name in ${name}; the token names its projects only by their ids` };
}
/* harmony default export */ const overscoped_token = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "overscoped-token",
    title: "A token may do more than this release needs",
    severity: "high",
    hygiene: true,
    why: "Whoever steals a token of a whole account can publish every project of that account. A token of one project limits the damage to that project.",
    fix: "Issue a token for the one project, name the project in the policy, store the new token and revoke the old one. Better: use trusted publishing.",
    *inspect(secret) {
        const { name, token } = secret;
        if (!(0,secret_facts/* isPresent */.Wo)(secret)) {
            yield (0,secret_facts/* missing */.LO)(secret);
            return;
        }
        if (token?.scope === undefined) {
            yield { notApplicable: `tokens such as ${name} do not tell their scope` };
            return;
        }
        if (token.minted) {
            yield { notApplicable: `${name} was minted for one run` };
            return;
        }
        yield* inspectScope(secret, token.scope);
    },
    examples: {
        bad: [
            {
                title: "a PyPI token of a whole account",
                given: () => pypi([[3, "user"]]),
                says: "every project of its account",
            },
            {
                title: "an old PyPI token of a whole account",
                given: () => pypi([{ version: 1, permissions: "user" }]),
                says: "every project of its account",
            },
            {
                title: "a token of another project",
                given: () => pypi(limited("other"), "mine"),
                says: "may not upload to mine",
            },
            {
                title: "a token of two projects",
                given: () => pypi(limited("mine", "other"), "mine"),
                says: "may upload to 2 projects",
            },
            {
                title: "a token whose limits exclude each other",
                given: () => pypi([...limited("one"), ...limited("two")]),
                says: "may upload to no project",
            },
        ],
        good: [
            {
                title: "a token of the one project",
                given: () => pypi(limited("My.Project"), "my_project"),
            },
            {
                title: "a token of an account that was narrowed to the project",
                given: () => pypi([[3, "user"], ...limited("mine")], "mine"),
            },
            {
                title: "an npm token, which does not tell",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "scope")),
            },
        ],
        unknown: [
            {
                title: "a PyPI token without limits, which PyPI may keep on its side",
                given: () => pypi([]),
                says: "does not tell what it is limited to",
            },
            {
                title: "a limit of a kind that we do not know",
                given: () => pypi([
                    [3, "user"],
                    [99, "new"],
                ]),
                says: "does not tell what it is limited to",
            },
            {
                title: "a limit by ids alone",
                given: () => pypi([[2, ["id"]]], "mine"),
                says: "names its projects only by their ids",
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets/stored-oidc-token.js



/* harmony default export */ const stored_oidc_token = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "stored-oidc-token",
    title: "A token that was minted for one run is handed over as a secret",
    severity: "high",
    why: "Trusted publishing mints a token for one run, and it dies within minutes. One that comes as a secret was copied out of a run, which is how such tokens are stolen, or the workflow hands it from job to job where it can leak.",
    fix: "Delete the secret and let the publish job mint its own token with `id-token: write`.",
    *inspect(secret) {
        const { name, token } = secret;
        if (!(0,secret_facts/* isPresent */.Wo)(secret)) {
            yield (0,secret_facts/* missing */.LO)(secret);
            return;
        }
        if (token?.minted)
            yield { message: `${name} was minted through OIDC for one run and must never be stored` };
    },
    examples: {
        bad: [
            {
                title: "a PyPI token of trusted publishing",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* pypiSpecimen */.j4)([
                    [4, "publisher"],
                    [2, ["id"]],
                ]), { kind: "pypi" }),
                says: "was minted through OIDC",
            },
            {
                title: "the identity token of a run",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* jwtSpecimen */.gR)({ iss: "https://token.actions.githubusercontent.com" }), {
                    kind: "jwt",
                }),
                says: "was minted through OIDC",
            },
        ],
        good: [
            {
                title: "a JWT of another issuer",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* jwtSpecimen */.gR)({ iss: "https://issuer.example" }), { kind: "jwt" }),
            },
            {
                title: "a PyPI token that somebody issued",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* pypiSpecimen */.j4)([[3, "user"]]), { kind: "pypi" }),
            },
        ],
    },
}));

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.build/out/domain/token/required-kind.js
const GITHUB = [
    "github-classic",
    "github-fine-grained",
    "github-installation",
    "github-oauth",
    "github-user",
];
const KINDS = new Map([
    ["npm", ["npm"]],
    ["pypi", ["pypi"]],
    ["testpypi", ["testpypi"]],
    ["github-release", GITHUB],
]);
/** Kinds of token that a registry takes; undefined where we do not know the registry. */
const kindsFor = (registry) => registry === undefined ? undefined : KINDS.get(registry);

;// CONCATENATED MODULE: ./.build/out/checks/secrets/wrong-secret-kind.js






function* inspectForRegistry({ name, registry, token }) {
    const fitting = kindsFor(registry);
    if (token && fitting && !fitting.includes(token.kind))
        yield { message: `${name} holds ${token_token/* TOKEN_TITLES */.I[token.kind]}, which ${registry} does not take` };
}
function* inspectKind(secret, wanted) {
    const { name, registry, token } = secret;
    const asked = token_token/* TOKEN_TITLES */.I[wanted];
    if (kindsFor(registry)?.includes(wanted) === false)
        yield { message: `${name}: the policy asks for ${asked}, which ${registry} does not take` };
    if (token === undefined)
        yield { message: `${name} is not ${asked}` };
    else if (token.kind !== wanted)
        yield {
            message: `${name} holds ${token_token/* TOKEN_TITLES */.I[token.kind]}, and the policy asks for ${asked}`,
        };
}
/* harmony default export */ const wrong_secret_kind = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "secrets",
    id: "wrong-secret-kind",
    title: "A secret is another kind of credential than the release needs",
    severity: "high",
    why: "A token of the wrong service fails only when the release is half-way, and it is sent to a service that should never see it: a GitHub token in place of an npm token ends up in the logs of a registry.",
    fix: "Store the credential that the policy names, or correct `kind` and `for` in the policy. If the token was already sent to the wrong service, revoke it.",
    *inspect(secret) {
        if (!(0,secret_facts/* isPresent */.Wo)(secret))
            yield (0,secret_facts/* missing */.LO)(secret);
        else if (secret.wanted === "other")
            yield* inspectForRegistry(secret);
        else
            yield* inspectKind(secret, secret.wanted);
    },
    examples: {
        bad: [
            {
                title: "a GitHub token where an npm token belongs",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("ghp_", "swapped")),
                says: "holds a classic GitHub token (ghp_…), and the policy asks for an npm token",
            },
            {
                title: "a TestPyPI token where a PyPI token belongs",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* pypiSpecimen */.j4)([[3, "user"]], public_hosts/* PUBLIC_HOSTS */.O.testPypi), { kind: "pypi" }),
                says: "holds a TestPyPI token (pypi-…), and the policy asks for a PyPI token",
            },
            {
                title: "a text that is no token at all",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* lettersOf */.bi)("no token", 40)),
                says: "is not an npm token (npm_…)",
            },
            {
                title: "a policy that contradicts itself",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "contradiction"), { kind: "npm", for: "pypi" }),
                says: "which pypi does not take",
            },
            {
                title: "another registry's token where the policy names only the registry",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("ghp_", "other"), { kind: "other", for: "npm" }),
                says: "which npm does not take",
            },
        ],
        good: [
            {
                title: "an npm token for npm",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* checkedSpecimen */.e6)("npm_", "fits")),
            },
            {
                title: "GitHub's long installation token",
                given: () => (0,specimen/* secretSpecimen */.dl)(`ghs_123456_${(0,specimen/* jwtSpecimen */.gR)({ iss: "x" })}`, {
                    kind: "github-installation",
                }),
            },
            {
                title: "a password of a kind that nobody can recognise",
                given: () => (0,specimen/* secretSpecimen */.dl)((0,specimen/* lettersOf */.bi)("password", 32), { kind: "other", for: "npm" }),
            },
        ],
    },
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets-registry.js
// Printed by npm run generate. Do not edit.










const secretsChecks = [
    bad_token_checksum,
    dead_token_format,
    duplicate_secret_value,
    expired_token,
    malformed_secret,
    missing_secret,
    needless_secret,
    overscoped_token,
    stored_oidc_token,
    wrong_secret_kind,
];


/***/ })

};
