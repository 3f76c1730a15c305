export const id = 4502;
export const ids = [4502];
export const modules = {

/***/ 14502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ secretsChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/token/secret-facts.js
var secret_facts = __webpack_require__(16888);
// EXTERNAL MODULE: ./.build/out/domain/token/token.js
var token_token = __webpack_require__(60925);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/secrets/bad-token-checksum.js




const fine = (value) => secretSpecimen(value, { kind: "github-fine-grained" });
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
  "bad": [
    {
      "title": "an npm token with a wrong character"
    },
    {
      "title": "a classic GitHub token with a wrong character"
    },
    {
      "title": "a fine-grained GitHub token with a wrong character"
    }
  ],
  "good": [
    {
      "title": "an npm token"
    },
    {
      "title": "a refresh token, whose random part is longer"
    },
    {
      "title": "a fine-grained token"
    },
    {
      "title": "a token without a checksum"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets/dead-token-format.js



const hex = (length) => Buffer.from(lettersOf("hex", length)).toString("hex").slice(0, length);
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
  "bad": [
    {
      "title": "an npm token in the form of a UUID"
    },
    {
      "title": "a GitHub token of forty hex digits"
    },
    {
      "title": "a PyPI token with the first kind of limits"
    }
  ],
  "good": [
    {
      "title": "an npm token of today"
    },
    {
      "title": "a UUID where any credential may stand"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets/duplicate-secret-value.js



const withTwins = (...twins) => ({
    ...secretSpecimen(checkedSpecimen("npm_", "twins")),
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
  "bad": [
    {
      "title": "a token stored under two names"
    }
  ],
  "good": [
    {
      "title": "a value that stands once"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/time/day-of.js
var day_of = __webpack_require__(32960);
;// CONCATENATED MODULE: ./.build/out/checks/secrets/expired-token.js




const DAY_MS = 86_400_000;
const SOON_DAYS = 14;
const at = (days) => SPECIMEN_NOW / 1000 + days * 86_400;
const jwt = (claims) => secretSpecimen(jwtSpecimen(claims), { kind: "jwt" });
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
  "bad": [
    {
      "title": "a PyPI token with a limit that has passed"
    },
    {
      "title": "a JWT of yesterday"
    },
    {
      "title": "a JWT that ends at this very second"
    },
    {
      "title": "a token with thirteen days left"
    },
    {
      "title": "a token that begins tomorrow"
    }
  ],
  "good": [
    {
      "title": "a token that begins now and has fourteen days left"
    },
    {
      "title": "a token with fifteen days left"
    },
    {
      "title": "an npm token, which does not tell"
    }
  ]
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





const token = () => checkedSpecimen("npm_", "malformed");
const other = (value) => secretSpecimen(value, { kind: "other" });
const pem = (lineBreak) => ["-----BEGIN PRIVATE KEY-----", lettersOf("pem", 64), "-----END PRIVATE KEY-----"].join(lineBreak);
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
  "bad": [
    {
      "title": "a line break at the end of a token"
    },
    {
      "title": "a file with Windows line breaks"
    },
    {
      "title": "a byte order mark"
    },
    {
      "title": "quotes"
    },
    {
      "title": "the scheme of a header"
    },
    {
      "title": "a line of an .env file"
    },
    {
      "title": "an expression that nobody evaluated"
    },
    {
      "title": "a masked text from a log"
    },
    {
      "title": "a placeholder"
    },
    {
      "title": "a token of one character"
    },
    {
      "title": "a text too short to be a secret"
    },
    {
      "title": "a key with its line breaks written out"
    },
    {
      "title": "a token that was cut by a line break"
    },
    {
      "title": "a token that was cut off"
    },
    {
      "title": "JSON whose brackets stand on lines of their own"
    }
  ],
  "good": [
    {
      "title": "a bare token"
    },
    {
      "title": "a key file, which ends with a line break"
    },
    {
      "title": "a service account's JSON on one line, with line breaks written out as JSON asks"
    },
    {
      "title": "no secret at all, of which another check speaks"
    },
    {
      "title": "a passphrase with blanks"
    }
  ]
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
  "bad": [
    {
      "title": "a secret that the step does not hand over"
    },
    {
      "title": "a secret that does not exist, which GitHub reads as an empty text"
    },
    {
      "title": "a secret of blanks and an empty pair of quotes"
    }
  ],
  "good": [
    {
      "title": "a secret with a value"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/secrets/needless-secret.js


const npm = (...trust) => secretSpecimen(checkedSpecimen("npm_", "needless"), { kind: "npm" }, trust.map((trusted) => targetSpecimen({ registry: "npm", "trusted-publishing": trusted })));
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
  "bad": [
    {
      "title": "an npm token beside trusted publishing"
    },
    {
      "title": "an npm token and no list of targets"
    }
  ],
  "good": [
    {
      "title": "a target without trusted publishing"
    },
    {
      "title": "two targets of which one needs the token"
    },
    {
      "title": "a secret for something that is no target"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
;// CONCATENATED MODULE: ./.build/out/checks/secrets/overscoped-token.js




const pypi = (caveats, project) => secretSpecimen(pypiSpecimen(caveats), { kind: "pypi", ...(project && { project }) });
const limited = (...names) => [
    [1, names],
    [2, names.map((name) => `id of ${name}`)],
];
// The names come out of the secret, so they are compared and counted, never shown.
function* inspectNames({ name, project }, names) {
    if (project !== undefined && !names.includes((0,python_name/* normalizedName */.j8)(project)))
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
  "bad": [
    {
      "title": "a PyPI token of a whole account"
    },
    {
      "title": "an old PyPI token of a whole account"
    },
    {
      "title": "a token of another project"
    },
    {
      "title": "a token of two projects"
    },
    {
      "title": "a token whose limits exclude each other"
    }
  ],
  "good": [
    {
      "title": "a token of the one project"
    },
    {
      "title": "a token of an account that was narrowed to the project"
    },
    {
      "title": "an npm token, which does not tell"
    }
  ]
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
  "bad": [
    {
      "title": "a PyPI token of trusted publishing"
    },
    {
      "title": "the identity token of a run"
    }
  ],
  "good": [
    {
      "title": "a JWT of another issuer"
    },
    {
      "title": "a PyPI token that somebody issued"
    }
  ]
},
}));

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
  "bad": [
    {
      "title": "a GitHub token where an npm token belongs"
    },
    {
      "title": "a TestPyPI token where a PyPI token belongs"
    },
    {
      "title": "a text that is no token at all"
    },
    {
      "title": "a policy that contradicts itself"
    },
    {
      "title": "another registry's token where the policy names only the registry"
    }
  ],
  "good": [
    {
      "title": "an npm token for npm"
    },
    {
      "title": "GitHub's long installation token"
    },
    {
      "title": "a password of a kind that nobody can recognise"
    }
  ]
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


/***/ }),

/***/ 26231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ fileNamePart),
/* harmony export */   MH: () => (/* binding */ isPythonName),
/* harmony export */   j8: () => (/* binding */ normalizedName)
/* harmony export */ });
/** The one spelling that an index compares names in (PEP 503): `Foo._Bar` is `foo-bar`. */
const normalizedName = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
/** The name as files carry it (PEP 427, PEP 625): `foo_bar`. */
const fileNamePart = (name) => normalizedName(name).replaceAll("-", "_");
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** Whether a text may be the name of a project (core metadata, `Name`). */
const isPythonName = (name) => name.length <= 200 && NAME.test(name);


/***/ }),

/***/ 73286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ hasScheme),
/* harmony export */   Qm: () => (/* binding */ cleanSecret),
/* harmony export */   f5: () => (/* binding */ isQuoted)
/* harmony export */ });
const SCHEME = /^(authorization:\s*)?(bearer|token|basic)\s+(?=\S+$)/i;
const QUOTED = /^(["'`])([\s\S]*)\1$/;
/** Whether a value begins with the scheme of an `Authorization` header. */
const hasScheme = (text) => SCHEME.test(text.trim());
const isQuoted = (text) => QUOTED.test(text.trim());
/** The value without what people paste around it, so that one slip gives one finding. */
function cleanSecret(value) {
    const bare = value.trim().replace(QUOTED, "$2").trim();
    return bare.replace(SCHEME, "");
}


/***/ }),

/***/ 30960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readPypiToken)
});

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.build/out/domain/token/macaroon.js
const VERSION = 2;
const FIELD = { location: 1, identifier: 2, verification: 4, signature: 6 };
const SIGNATURE_LENGTH = 32;
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get ended() {
        return this.#at === this.#bytes.length;
    }
    peek() {
        return this.#bytes[this.#at];
    }
    byte() {
        const byte = this.#bytes[this.#at];
        if (byte === undefined)
            throw new RangeError("the macaroon ends too early");
        this.#at += 1;
        return byte;
    }
    varint() {
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw new RangeError("a number of the macaroon is too long");
    }
    field() {
        const type = this.varint();
        const length = this.varint();
        if (this.#at + length > this.#bytes.length)
            throw new RangeError("a field of the macaroon is too long");
        const bytes = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return { type, bytes };
    }
    /** The fields up to the zero byte that ends a section. */
    section() {
        const fields = new Map();
        while (this.peek() !== 0) {
            const { type, bytes } = this.field();
            if (fields.has(type))
                throw new RangeError("a field of the macaroon stands twice");
            fields.set(type, new TextDecoder("utf-8", { fatal: type !== FIELD.verification }).decode(bytes));
        }
        this.byte();
        return fields;
    }
}
const fieldOf = (section, type) => {
    const text = section.get(type);
    if (text === undefined)
        throw new RangeError("a field of the macaroon is missing");
    return text;
};
function readCaveats(reader) {
    const caveats = [];
    while (reader.peek() !== 0)
        caveats.push(fieldOf(reader.section(), FIELD.identifier));
    reader.byte();
    return caveats;
}
function read(bytes) {
    const reader = new Reader(bytes);
    if (reader.byte() !== VERSION)
        throw new RangeError("not a macaroon of version 2");
    const header = reader.section();
    const caveats = readCaveats(reader);
    const signature = reader.field();
    if (signature.type !== FIELD.signature || signature.bytes.length !== SIGNATURE_LENGTH)
        throw new RangeError("the macaroon has no signature");
    if (!reader.ended)
        throw new RangeError("something follows the macaroon");
    return {
        location: fieldOf(header, FIELD.location),
        identifier: fieldOf(header, FIELD.identifier),
        caveats,
    };
}
/**
 * Decodes base64url text as a version 2 macaroon; undefined where it is none.
 * Format: libmacaroons, doc/format.txt. The signature can only be verified by who issued it.
 */
function readMacaroon(text) {
    if (!/^[A-Za-z0-9_-]+$/.test(text))
        return undefined;
    try {
        return read(Buffer.from(text, "base64url"));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-caveats.js


const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const seconds = schemas/* number */.aig();
/**
 * PyPI's caveats: a JSON array that starts with a tag, or one of the older mappings.
 * Source: warehouse/macaroons/caveats/__init__.py of pypi/warehouse.
 */
const caveatSchema = schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([schemas/* literal */.euz(0), seconds, seconds]).transform(([, until, from]) => ({ until, from })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(1), texts]).transform(([, names]) => ({ names })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(2), texts]).transform(() => ({ limited: true })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(3), schemas/* string */.YjP()]).transform(() => ({ user: true })),
    schemas/* tuple */.PVZ([schemas/* literal */.euz(4), schemas/* string */.YjP()])
        .rest(schemas/* unknown */.L5J())
        .transform(() => ({ minted: true })),
    schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), permissions: schemas/* literal */.euz("user") })
        .transform(() => ({ user: true, old: true })),
    schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1),
        permissions: schemas/* strictObject */.rej({ projects: texts }),
    })
        .transform(({ permissions }) => ({ names: permissions.projects, old: true })),
    schemas/* strictObject */.rej({ nbf: seconds, exp: seconds })
        .transform(({ nbf, exp }) => ({ until: exp, from: nbf, old: true })),
    schemas/* strictObject */.rej({ project_ids: texts })
        .transform(() => ({ limited: true, old: true })),
]);
function readCaveat(text) {
    try {
        return caveatSchema.parse(JSON.parse(text));
    }
    catch {
        return { foreign: true };
    }
}
/** Each list narrows the token further, so what is left is what stands in all of them. */
function namesIn(caveats) {
    const lists = caveats.flatMap(({ names }) => (names ? [names.map(python_name/* normalizedName */.j8)] : []));
    const [first, ...others] = lists;
    return first?.filter((name) => others.every((list) => list.includes(name)));
}
function scopeOf(caveats) {
    const names = namesIn(caveats);
    if (names)
        return { reach: "projects", names: [...new Set(names)] };
    if (caveats.some(({ limited }) => limited))
        return { reach: "projects" };
    if (caveats.some(({ foreign }) => foreign))
        return { reach: "unseen" };
    // PyPI may keep caveats on its side, so a token without any is not proof of a wide one.
    return caveats.some(({ user }) => user) ? { reach: "account" } : { reach: "unseen" };
}
const definedIn = (numbers) => numbers.filter((number) => number !== undefined);
/** What the caveats of a PyPI token say together. */
function readPypiCaveats(texts) {
    const caveats = texts.map(readCaveat);
    const until = definedIn(caveats.map((caveat) => caveat.until));
    const from = definedIn(caveats.map((caveat) => caveat.from));
    return {
        scope: scopeOf(caveats),
        ...(until.length > 0 && { expiresAt: Math.min(...until) }),
        ...(from.length > 0 && { notBefore: Math.max(...from) }),
        ...(caveats.some(({ minted }) => minted) && { minted: true }),
        ...(caveats.some(({ old }) => old) && { outdated: true }),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/pypi-token.js



const PREFIX = "pypi-";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KINDS = new Map([
    [public_hosts/* PUBLIC_HOSTS */.O.pypi, "pypi"],
    [public_hosts/* PUBLIC_HOSTS */.O.testPypi, "testpypi"],
]);
const broken = (defect) => ({ kind: "pypi", checksum: "none", defect });
/** Reads scope and times out of a PyPI or TestPyPI token; undefined where the text is none. */
function readPypiToken(text) {
    if (!text.startsWith(PREFIX))
        return undefined;
    const macaroon = readMacaroon(text.slice(PREFIX.length));
    if (macaroon === undefined)
        return broken("what follows pypi- cannot be decoded");
    const kind = KINDS.get(macaroon.location);
    if (kind === undefined)
        return broken("it was issued by neither PyPI nor TestPyPI");
    if (!UUID.test(macaroon.identifier))
        return broken("its identifier is not one that PyPI gives");
    return { kind, checksum: "none", ...readPypiCaveats(macaroon.caveats) };
}


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ recogniseToken)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/out/domain/token/base32.js
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Base 32 of RFC 4648, section 6, without padding. */
function base32(bytes) {
    const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
    const groups = bits.match(/.{1,5}/g) ?? [];
    return groups.map((group) => DIGITS.charAt(Number.parseInt(group.padEnd(5, "0"), 2))).join("");
}

;// CONCATENATED MODULE: ./.build/out/domain/token/crc32.js
const POLYNOMIAL = 0xedb88320;
/** CRC-32 of IEEE 802.3 over the text's UTF-8. For tokens only: `node:zlib` has it faster and costs every start 3 ms. */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            crc = (crc >>> 1) ^ ((crc & 1) * POLYNOMIAL);
    }
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./.build/out/domain/token/base62-checksum.js

const base62_checksum_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Characters that a checksum takes at the end of a token. */
const CHECKSUM_LENGTH = 6;
/** CRC32 of a token's random part in base 62, filled with zeros to six digits, as GitHub and npm append it. */
function base62Checksum(body) {
    let rest = crc32(body);
    let text = "";
    while (rest > 0) {
        text = base62_checksum_DIGITS.charAt(rest % 62) + text;
        rest = Math.floor(rest / 62);
    }
    return text.padStart(CHECKSUM_LENGTH, "0");
}
/** Whether the last six characters are the checksum of all before them. */
const hasBase62Checksum = (random) => base62Checksum(random.slice(0, -CHECKSUM_LENGTH)) === random.slice(-CHECKSUM_LENGTH);

;// CONCATENATED MODULE: ./.build/out/domain/token/github-token.js



const PREFIXES = {
    ghp_: "github-classic",
    gho_: "github-oauth",
    ghu_: "github-user",
    ghs_: "github-installation",
    ghr_: "github-refresh",
};
const RANDOM_LENGTH = 36;
/** Refresh tokens come in the old length and in a longer one. */
const REFRESH_LENGTHS = [RANDOM_LENGTH, 76];
const FINE_GRAINED = /^github_pat_11[A-Za-z0-9]{20}_[A-Za-z0-9]{59}$/;
const FINE_GRAINED_SIGNED = 77;
const FINE_GRAINED_CHECKSUM = 8;
/** Since 2026 `ghs_APPID_JWT`, about 520 characters. GitHub says that nobody may read what is inside. */
const LONG_INSTALLATION = /^ghs_[A-Za-z0-9._-]{37,}$/;
const BEFORE_PREFIXES = /^[0-9a-f]{40}$/;
const isPrefix = (text) => Object.hasOwn(PREFIXES, text);
function readPrefixed(prefix, text) {
    const kind = PREFIXES[prefix];
    if (LONG_INSTALLATION.test(text))
        return { kind, checksum: "none" };
    const random = text.slice(prefix.length);
    const lengths = kind === "github-refresh" ? REFRESH_LENGTHS : [RANDOM_LENGTH];
    if (!/^[A-Za-z0-9]+$/.test(random) || !lengths.includes(random.length))
        return {
            kind,
            checksum: "none",
            defect: `${lengths.join(" or ")} letters and digits belong after ${prefix}`,
        };
    return { kind, checksum: hasBase62Checksum(random) ? "right" : "wrong" };
}
function readFineGrained(text) {
    const kind = "github-fine-grained";
    if (!FINE_GRAINED.test(text))
        return {
            kind,
            checksum: "none",
            defect: "it does not have the 93 characters of a fine-grained token",
        };
    return { kind, checksum: fineGrainedChecksumFits(text) ? "right" : "wrong" };
}
/** The eight characters after the first 77 are the start of their SHA-256 in base 32; the last eight are not known. */
function fineGrainedChecksumFits(text) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(text.slice(0, FINE_GRAINED_SIGNED)).digest();
    const expected = base32(digest).slice(0, FINE_GRAINED_CHECKSUM);
    const found = text.slice(FINE_GRAINED_SIGNED, FINE_GRAINED_SIGNED + FINE_GRAINED_CHECKSUM);
    return expected === found;
}
/** Reads what a GitHub token tells; undefined where the text is none. */
function readGitHubToken(text) {
    if (text.startsWith("github_pat_"))
        return readFineGrained(text);
    const prefix = text.slice(0, 4);
    return isPrefix(prefix) ? readPrefixed(prefix, text) : undefined;
}
/** GitHub's form until 2021: forty hex digits, which alone do not tell what they are. */
function readOldGitHubToken(text) {
    if (!BEFORE_PREFIXES.test(text))
        return undefined;
    const dead = "GitHub replaced tokens without a prefix in 2021";
    return { kind: "github-classic", checksum: "none", dead };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/token/json-web-token.js

const SEGMENTS = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)$/;
const headerSchema = schemas/* looseObject */._H3({ alg: schemas/* string */.YjP() });
const claimsSchema = schemas/* looseObject */._H3({
    iss: schemas/* string */.YjP().optional(),
    aud: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
    iat: schemas/* number */.aig().optional(),
    nbf: schemas/* number */.aig().optional(),
    exp: schemas/* number */.aig().optional(),
});
/** Who signs the tokens of GitHub's runs: github.com, its data residency hosts, and Enterprise Server. */
const RUN_ISSUER = /^https:\/\/(token\.actions\.([\w-]+\.ghe\.com|githubusercontent\.com)|[^/]+\/_services\/token)(\/|$)/;
const decode = (segment) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(segment, "base64url")));
function readClaims(text) {
    const [, header = "", payload = ""] = SEGMENTS.exec(text) ?? [];
    try {
        headerSchema.parse(decode(header));
        return claimsSchema.parse(decode(payload));
    }
    catch {
        return undefined;
    }
}
/** Reads the times and the issuer of a JWT (RFC 7519); undefined where the text is none. The signature is not verified. */
function readJsonWebToken(text) {
    const claims = readClaims(text);
    if (claims === undefined)
        return undefined;
    const { iss, iat, nbf, exp } = claims;
    return {
        kind: "jwt",
        checksum: "none",
        ...(iat !== undefined && { issuedAt: iat }),
        ...(nbf !== undefined && { notBefore: nbf }),
        ...(exp !== undefined && { expiresAt: exp }),
        ...(iss !== undefined && RUN_ISSUER.test(iss) && { minted: true }),
    };
}

;// CONCATENATED MODULE: ./.build/out/domain/token/npm-token.js

const PREFIX = "npm_";
const npm_token_RANDOM_LENGTH = 36;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Reads what an npm token tells; undefined where the text is none. */
function readNpmToken(text) {
    if (!text.startsWith(PREFIX))
        return undefined;
    const random = text.slice(PREFIX.length);
    if (!/^[A-Za-z0-9]+$/.test(random) || random.length < npm_token_RANDOM_LENGTH)
        return {
            kind: "npm",
            checksum: "none",
            defect: `at least ${npm_token_RANDOM_LENGTH} letters and digits belong after ${PREFIX}`,
        };
    // The registry's documents leave room for longer tokens, whose checksum nobody has described.
    if (random.length > npm_token_RANDOM_LENGTH)
        return { kind: "npm", checksum: "none" };
    return { kind: "npm", checksum: hasBase62Checksum(random) ? "right" : "wrong" };
}
/** npm's form before `npm_`: a UUID, which alone does not tell what it is. */
function readOldNpmToken(text) {
    if (!UUID.test(text))
        return undefined;
    const dead = "npm revoked every token of the old UUID form at the end of 2025";
    return { kind: "npm", checksum: "none", dead };
}

// EXTERNAL MODULE: ./.build/out/domain/token/pypi-token.js + 2 modules
var pypi_token = __webpack_require__(30960);
;// CONCATENATED MODULE: ./.build/out/domain/token/recognise-token.js




/** Reads a token's facts from the token alone; undefined where its form tells nothing. `wanted` decides what a form without a prefix is. */
function recogniseToken(text, wanted) {
    return (readNpmToken(text) ??
        (0,pypi_token/* readPypiToken */.U)(text) ??
        readGitHubToken(text) ??
        readJsonWebToken(text) ??
        (wanted === "npm" ? readOldNpmToken(text) : undefined) ??
        (wanted === "github-classic" ? readOldGitHubToken(text) : undefined));
}


/***/ }),

/***/ 16888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   bq: () => (/* binding */ gatherSecrets)
/* harmony export */ });
/* harmony import */ var _clean_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73286);
/* harmony import */ var _recognise_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);


const REGISTRIES = {
    npm: "npm",
    pypi: "pypi",
    testpypi: "testpypi",
};
const isPresent = ({ clean }) => clean !== "";
/** The answer of a check whose question only arises for a secret that is there. */
const missing = ({ name }) => ({
    notApplicable: `${name} is missing`,
});
const usesTrust = (target) => "trusted-publishing" in target && target["trusted-publishing"];
/** An empty list of targets stands for npm through OIDC and a GitHub release. */
function isTrusted(targets, registry) {
    if (targets.length === 0)
        return registry === "npm";
    const served = targets.filter((target) => target.registry === registry);
    return served.length > 0 && served.every(usesTrust);
}
const projectFor = (targets, registry) => {
    const projects = targets.flatMap((target) => target.registry === "pypi" && registry === "pypi" && target.project ? [target.project] : []);
    return projects.length === 1 ? projects[0] : undefined;
};
function twinsOf(earlier, name, values) {
    const value = (0,_clean_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSecret */ .Qm)(values[name] ?? "");
    const names = new Set(earlier.map((other) => other.name));
    names.delete(name);
    return [...names].filter((other) => value !== "" && (0,_clean_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSecret */ .Qm)(values[other] ?? "") === value);
}
/** Reads each secret that the policy requires from the values that were handed over. */
function gatherSecrets(policy, values, now) {
    return policy.secrets.map((requirement, index) => {
        const { name, kind } = requirement;
        const registry = requirement.for ?? REGISTRIES[kind];
        const project = requirement.project ?? projectFor(policy.targets, registry);
        const value = values[name];
        const clean = (0,_clean_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSecret */ .Qm)(value ?? "");
        const token = (0,_recognise_token_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseToken */ .p)(clean, kind);
        return {
            name,
            wanted: kind,
            ...(registry !== undefined && { registry }),
            ...(project !== undefined && { project }),
            ...(value !== undefined && { value }),
            clean,
            ...(token && { token }),
            twins: twinsOf(policy.secrets.slice(0, index), name, values),
            trustedPublishing: isTrusted(policy.targets, registry),
            now,
        };
    });
}


/***/ }),

/***/ 60925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ TOKEN_TITLES)
/* harmony export */ });
/** Kinds of credential that tell what they are. */
const TOKEN_KINDS = (/* unused pure expression or super */ null && ([
    "npm",
    "pypi",
    "testpypi",
    "github-classic",
    "github-oauth",
    "github-user",
    "github-refresh",
    "github-fine-grained",
    "github-installation",
    "jwt",
]));
/** What people call each kind, with its public prefix. */
const TOKEN_TITLES = {
    npm: "an npm token (npm_\u2026)",
    pypi: "a PyPI token (pypi-\u2026)",
    testpypi: "a TestPyPI token (pypi-\u2026)",
    "github-classic": "a classic GitHub token (ghp_\u2026)",
    "github-oauth": "a GitHub OAuth token (gho_\u2026)",
    "github-user": "a GitHub App's user token (ghu_\u2026)",
    "github-refresh": "a GitHub refresh token (ghr_\u2026)",
    "github-fine-grained": "a fine-grained GitHub token (github_pat_\u2026)",
    "github-installation": "a GitHub installation token (ghs_\u2026)",
    jwt: "a JSON Web Token",
};


/***/ })

};
