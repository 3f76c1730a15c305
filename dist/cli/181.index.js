export const id = 181;
export const ids = [181];
export const modules = {

/***/ 51397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ assetChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/asset/python-file-name.js
var python_file_name = __webpack_require__(61900);
// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/asset/asset-version-differs.js




/** An sdist has its metadata in its own folder (PEP 643). */
const METADATA = /^[^/]+\/PKG-INFO$/;
const isSdist = ({ own, members }) => 
// What could not be opened may be one.
!own.opened ||
    members.some(({ name, shown }) => METADATA.test(name) && shown === `${own.shown}: ${name}`);
const sdist = (name, version) => exampleAsset(name, exampleArchive({ "PKG-INFO": "Name: sample" }), version);
/* harmony default export */ const asset_version_differs = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "asset-version-differs",
    title: "A built file carries another version than the release",
    severity: "high",
    why: "An index takes the version from the name of the file. A file of another version, often one that an earlier build left, would be published under a tag and a provenance that speak of this one.",
    fix: "Give as `version` exactly what the build writes into the names of its files, or empty the folder before the build.",
    *inspect(subject) {
        const { own, version } = subject;
        if (version === undefined) {
            yield { notApplicable: "the npm package tells the version of the release" };
            return;
        }
        const file = (0,python_file_name/* pythonFile */.P)(own.name, isSdist(subject));
        if (file === undefined) {
            yield { notApplicable: "no file is a wheel or an sdist of Python" };
            return;
        }
        const [wanted, found] = [version, file.version ?? ""].map(python_version/* pythonVersion */.T);
        if (file.version === undefined)
            yield { needs: `the name of a ${file.kind} that tells its version instead of ${own.name}` };
        else if (file.version === version)
            return;
        else if (wanted === undefined || found === undefined)
            yield { needs: `versions of PEP 440 to compare: ${version} with that of ${own.name}` };
        else if (wanted !== found)
            yield { message: `${own.name} carries the version ${found}, but the release is ${wanted}` };
    },
    examples: {
  "bad": [
    {
      "title": "a wheel of another version"
    },
    {
      "title": "an sdist of another version"
    }
  ],
  "good": [
    {
      "title": "a wheel"
    },
    {
      "title": "a wheel with a build number"
    },
    {
      "title": "an sdist"
    },
    {
      "title": "another spelling of the same version"
    },
    {
      "title": "an archive that is no sdist"
    },
    {
      "title": "a program"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/asset/asset-subject.js
/** What is read as it stands: everything but the archives that were opened. */
const plainFiles = ({ own, members }) => [own, ...members].filter(({ opened }) => !opened);

// EXTERNAL MODULE: ./.build/out/domain/package/content/find-credentials.js
var find_credentials = __webpack_require__(92711);
;// CONCATENATED MODULE: ./.build/out/checks/asset/credential-in-asset.js





/** The longest text that can be searched, in bytes: V8 holds no longer one. */
const LONGEST = 500 * 1024 * 1024;
const KEY_LINE = "-----BEGIN PRIVATE KEY-----";
const keyOf = (body) => `${KEY_LINE}\n${body}\n${KEY_LINE.replace("BEGIN", "END")}`;
/* harmony default export */ const credential_in_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "credential-in-asset",
    title: "A file of the release holds a credential",
    severity: "critical",
    why: "Everyone can download the files of a release, and scanners read them within minutes. A wheel or an archive takes along what lay in the folder.",
    fix: "Revoke the credential, remove it from the file, build and seal again. An example value that has to stay can be ignored in the policy by its path inside of the archive, without the folder that holds everything.",
    *inspect(subject) {
        for (const file of plainFiles(subject)) {
            const { shown, path, large } = file;
            if (large === undefined && file.bytes.byteLength > LONGEST) {
                yield { needs: `a file of at most 500 MiB instead of ${shown}` };
                continue;
            }
            const found = large?.credentials ?? (0,find_credentials/* findCredentials */.g)(file.bytes);
            for (const { line, what, severity, confidence } of found) {
                const at = { line, column: 1, offset: 0 };
                yield {
                    message: `${shown}, line ${line}, holds what looks like ${what}`,
                    at: { path, start: at, end: at },
                    severity,
                    confidence,
                };
            }
        }
    },
    examples: {
  "bad": [
    {
      "title": "a token in a plain file"
    },
    {
      "title": "a token in an archive"
    },
    {
      "title": "a private key in an archive in an archive"
    },
    {
      "title": "a token in an archive that cannot be opened"
    }
  ],
  "good": [
    {
      "title": "a program"
    },
    {
      "title": "an archive without a credential"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/content/source-map.js
var source_map = __webpack_require__(6101);
;// CONCATENATED MODULE: ./.build/out/checks/asset/source-map-in-asset.js




const MAP = /\.map$/;
const FIRST = { line: 1, column: 1, offset: 0 };
const MOST_NAMED = 3;
const mapped = (path, map) => exampleAsset("a.tgz", exampleArchive({ [path]: map }));
const EMBEDDING = JSON.stringify({
    version: 3,
    sources: ["../src/a.ts"],
    sourcesContent: ["let a;"],
});
/* harmony default export */ const source_map_in_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "source-map-in-asset",
    title: "A source map in a file of the release carries whole source files",
    severity: "low",
    hygiene: true,
    why: "`sourcesContent` publishes source files, with comments and with whatever was bundled in, though nobody listed them. Wheels take them along with their web pages.",
    fix: "Build source maps without `sourcesContent`, keep them out of the archive, or ignore this finding in the policy by the path inside of the archive.",
    *inspect(subject) {
        for (const file of plainFiles(subject).filter(({ name }) => MAP.test(name))) {
            const { shown, path } = file;
            const sources = (0,source_map/* embeddedSources */.f)(path, file);
            if (sources === undefined)
                yield { needs: `a source map that can be read instead of ${shown}` };
            else if (sources.length > 0)
                yield {
                    message: `${shown} carries ${sources.length} source file(s): ${sources.slice(0, MOST_NAMED).join(", ")}`,
                    at: { path, start: FIRST, end: FIRST },
                };
        }
    },
    examples: {
  "bad": [
    {
      "title": "in an archive"
    },
    {
      "title": "on its own"
    }
  ],
  "good": [
    {
      "title": "no map"
    },
    {
      "title": "no sources"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/content/large-file.js
var large_file = __webpack_require__(65042);
// EXTERNAL MODULE: ./.build/out/domain/package/content/stray-kind.js
var stray_kind = __webpack_require__(26581);
;// CONCATENATED MODULE: ./.build/out/checks/asset/stray-asset.js




const stray_asset_FIRST = { line: 1, column: 1, offset: 0 };
const inside = (path, says, text = "") => ({
    title: `${path} in an archive`,
    given: () => exampleAsset("a.tgz", exampleArchive({ [path]: text })),
    says: `a.tgz: package/${path} ${says}`,
});
/* harmony default export */ const stray_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "stray-asset",
    title: "A file of the release should stay at home",
    severity: "high",
    why: "Build tools pack whatever lies in the folder, and a pattern such as `dist/*` takes along what an earlier build left. Settings, keys and dumps have leaked to everyone that way.",
    fix: "Remove the file from the folder that is built or exclude it there, narrow `files`, and seal again. A file that has to stay can be ignored in the policy by its path inside of the archive, without the folder that holds everything.",
    *inspect({ own, members }) {
        for (const file of [own, ...members]) {
            const stray = (0,stray_kind/* strayKind */.s)(file.name, (0,large_file/* beginningOf */.VI)(file));
            // An asset may be an archive; what is in it is looked at.
            if (stray === undefined || (file === own && stray.what === stray_kind/* NESTED_ARCHIVE */.D))
                continue;
            const { what, severity } = stray;
            const at = { path: file.path, start: stray_asset_FIRST, end: stray_asset_FIRST };
            yield { message: `${file.shown} ${what}`, severity, at };
        }
    },
    examples: {
  "bad": [
    {
      "title": "a key store"
    },
    {
      "title": "a private key"
    },
    {
      "title": ".env in an archive"
    },
    {
      "title": "lib/.npmrc in an archive"
    },
    {
      "title": ".git/config in an archive"
    },
    {
      "title": "old.tgz in an archive"
    }
  ],
  "good": [
    {
      "title": "a program"
    },
    {
      "title": "an archive"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/asset/unopened-asset.js


/** A longer list helps nobody; report.json has it. */
const unopened_asset_MOST_NAMED = 10;
const unopened_asset_FIRST = { line: 1, column: 1, offset: 0 };
/* harmony default export */ const unopened_asset = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "unopened-asset",
    title: "An archive of the release was not looked into",
    severity: "high",
    hygiene: true,
    why: "What nobody looked into may hold anything. An archive that is malformed on purpose shows one content to a checker and another one to the user's tool.",
    fix: "Build the archive again with an ordinary tool as .zip, .whl, .tar.gz or .tgz. For other kinds, set `could-not-check: { unopened-asset: warn }` in the policy and look into them yourself.",
    *inspect({ unopened }) {
        const beyond = unopened.filter(({ broken }) => !broken);
        for (const { file, why } of beyond.slice(0, unopened_asset_MOST_NAMED))
            yield { needs: `another archive instead of ${file.shown}, which ${why}` };
        if (beyond.length > unopened_asset_MOST_NAMED)
            yield { needs: `others instead of ${beyond.length - unopened_asset_MOST_NAMED} more archives` };
        for (const { file, why } of unopened.filter(({ broken }) => broken))
            yield {
                message: `${file.shown} was not looked into: it ${why}`,
                at: { path: file.path, start: unopened_asset_FIRST, end: unopened_asset_FIRST },
            };
    },
    examples: {
  "bad": [
    {
      "title": "a zip that is none"
    },
    {
      "title": "an archive that is cut off"
    },
    {
      "title": "an archive under another kind's name"
    }
  ],
  "good": [
    {
      "title": "no archive"
    },
    {
      "title": "an archive that was opened"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/asset/unsafe-asset-entry.js


/** A longer list helps nobody. */
const unsafe_asset_entry_MOST_NAMED = 10;
const unsafe_asset_entry_FIRST = { line: 1, column: 1, offset: 0 };
const holding = (path) => exampleAsset("a.tgz", exampleArchive({ [path]: "x" }));
/* harmony default export */ const unsafe_asset_entry = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "asset",
    id: "unsafe-asset-entry",
    title: "An archive of the release would be unpacked to other places",
    severity: "critical",
    why: "An entry that leaves its folder, is absolute or lies behind a link of the same archive is written wherever its name leads on the user's machine, over whatever stands there. Characters that nobody sees let it pass for another file.",
    fix: "Build the archive again from the folder that it is made of, with an ordinary tool and without `-P`; an archive that has to be like this can be ignored in the policy by the path of the entry.",
    *inspect({ unsafe }) {
        for (const { shown, path, why } of unsafe.slice(0, unsafe_asset_entry_MOST_NAMED))
            yield { message: `${shown} ${why}`, at: { path, start: unsafe_asset_entry_FIRST, end: unsafe_asset_entry_FIRST } };
        if (unsafe.length > unsafe_asset_entry_MOST_NAMED)
            yield { message: `${unsafe.length - unsafe_asset_entry_MOST_NAMED} more entries would be unpacked elsewhere` };
    },
    examples: {
  "bad": [
    {
      "title": "an entry that leaves its folder"
    },
    {
      "title": "a backslash"
    },
    {
      "title": "a character that turns the line around"
    }
  ],
  "good": [
    {
      "title": "plain files"
    },
    {
      "title": "a file that is no archive"
    },
    {
      "title": "dots within a name"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/asset-registry.js
// Printed by npm run generate. Do not edit.






const assetChecks = [
    asset_version_differs,
    credential_in_asset,
    source_map_in_asset,
    stray_asset,
    unopened_asset,
    unsafe_asset_entry,
];


/***/ }),

/***/ 64461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ changeChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/change/change-subject.js
var change_subject = __webpack_require__(16102);
// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/change/grown-release.js




const MIB = 1024 * 1024;
const KIB = 1024;
/** Less than this is nothing to speak of. */
const LEAST = MIB;
const sized = (bytes) => Math.abs(bytes) < MIB ? `${Math.round(bytes / KIB)} KiB` : `${(bytes / MIB).toFixed(1)} MiB`;
/* harmony default export */ const grown_release = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "change",
    id: "grown-release",
    title: "The release is far larger or far smaller than the last one",
    severity: "low",
    hygiene: true,
    why: "A size that doubles is most often something that was packed by mistake, or put in; one that halves is a build that failed without saying so.",
    fix: "Look at the files that were added and removed, in the report.",
    inspect: (subject) => (0,change_subject/* eachChange */.G)(subject, function* ({ what, old, now, change }) {
        const [before, after] = [old.packedSize, now.packedSize];
        const far = after > 2 * before || 2 * after < before;
        if (far && Math.abs(change.packedDelta) >= LEAST)
            yield { message: `${what} has ${sized(after)}, but ${old.version} had ${sized(before)}` };
    }),
    examples: {
  "bad": [
    {
      "title": "three times the size"
    },
    {
      "title": "next to nothing"
    }
  ],
  "good": [
    {
      "title": "a little more"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/change/new-dependency.js




/* harmony default export */ const new_dependency = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "change",
    id: "new-dependency",
    title: "The release brings a dependency that the last one did not have",
    severity: "low",
    hygiene: true,
    why: "A stolen release often does its harm in a package that it newly depends on. Whoever approves a release should see each one.",
    fix: "Look at the new package, who publishes it and since when, before you approve the release; remove it where nobody meant it.",
    inspect: (subject) => (0,change_subject/* eachChange */.G)(subject, function* ({ what, old, now, change }) {
        const named = change.newDependencies.map((name) => `${name} (${now.dependencies.get(name) || "any version"})`);
        if (named.length > 0)
            yield { message: `${what} newly depends on ${(0,change_subject/* someOf */.y)(named)}; ${old.version} did not` };
    }),
    examples: {
  "bad": [
    {
      "title": "a new dependency"
    }
  ],
  "good": [
    {
      "title": "the same dependencies"
    },
    {
      "title": "another version of one"
    },
    {
      "title": "the first release"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/change/new-executable.js




/* harmony default export */ const new_executable = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "change",
    id: "new-executable",
    title: "The release brings something that runs and that the last one did not have",
    severity: "low",
    hygiene: true,
    why: "Native code cannot be reviewed in a package, and a new command is a new way onto users' machines. Whoever approves a release should see each one.",
    fix: "Make sure that the build made the file from reviewed source, and that the command is meant.",
    inspect: (subject) => (0,change_subject/* eachChange */.G)(subject, function* ({ what, old, change }) {
        const since = `${old.version} did not have`;
        const { newNative, newRunnable, newCommands } = change;
        if (newNative.length > 0)
            yield {
                message: `${what} holds native code that ${since}: ${(0,change_subject/* someOf */.y)(newNative)}`,
                severity: "medium",
            };
        if (newCommands.length > 0)
            yield { message: `${what} installs commands that ${since}: ${(0,change_subject/* someOf */.y)(newCommands)}` };
        if (newRunnable.length > 0)
            yield {
                message: `${what} holds files to run that ${since}: ${(0,change_subject/* someOf */.y)(newRunnable)}`,
                severity: "info",
            };
    }),
    examples: {
  "bad": [
    {
      "title": "a native library"
    },
    {
      "title": "a file that became a program"
    },
    {
      "title": "a command"
    }
  ],
  "good": [
    {
      "title": "nothing new"
    },
    {
      "title": "native code that was there before"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/change-registry.js
// Printed by npm run generate. Do not edit.



const changeChecks = [grown_release, new_dependency, new_executable];


/***/ }),

/***/ 60064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ dependencyChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/advisory/dependency-subject.js
var dependency_subject = __webpack_require__(73182);
// EXTERNAL MODULE: ./.build/out/domain/advisory/judge-malware.js
var judge_malware = __webpack_require__(5305);
;// CONCATENATED MODULE: ./.build/out/domain/advisory/example-dependencies.js


const exampleAdvisory = (changes = {}) => ({
    id: "GHSA-aaaa-bbbb-cccc",
    aliases: ["CVE-2026-1000"],
    summary: "Runs what a stranger sends",
    rating: "high",
    malicious: false,
    ...changes,
});
const DEP = "pkg:npm/dep@1.0.0";
/** A release with one dependency of which nothing is known, but for the changes. */
function example_dependencies_exampleDependencies(changes = {}) {
    const { about = [], role = "runtime", dependencies, ...rest } = changes;
    const policy = defaultPolicy();
    return {
        packages: [
            { purl: "pkg:npm/sample@1.2.3", role: "released" },
            { purl: DEP, role },
        ],
        locks: ["package-lock.json"],
        unread: [],
        declared: [],
        advisories: known(new Map([
            ["pkg:npm/sample@1.2.3", []],
            [DEP, about],
        ])),
        today: "2026-11-21",
        ...rest,
        policy: { ...policy, dependencies: { ...policy.dependencies, ...dependencies } },
    };
}
/** An entry of `dependencies.accept`. */
const acceptedExample = (changes = {}) => ({
    id: "CVE-2026-1000",
    reason: "the function is never called",
    expires: "2027-01-31",
    ...changes,
});

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/dependency/malicious-dependency.js





const MALWARE = exampleAdvisory({
    id: "MAL-2026-1000",
    aliases: [],
    summary: "Malicious code in dep (npm)",
    rating: undefined,
    malicious: true,
});
/* harmony default export */ const malicious_dependency = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "dependency",
    id: "malicious-dependency",
    title: "A package that the release needs is known to be malicious",
    severity: "critical",
    hygiene: true,
    why: "A malicious package steals what it finds on the machines that build, and then on the users' machines. It does not matter whether only development needs it: it has run already.",
    fix: "Remove the package and its lines in the lock file, take every secret that the machines which installed it could see as stolen, and build again. This finding cannot be ignored with `scan.ignore`; a report that is wrong can be accepted for one exact package URL with `dependencies.accept`, and stays visible.",
    inspect: (subject) => (0,dependency_subject/* eachPackage */.An)(subject, (needed, known) => (0,judge_malware/* judgeMalware */.$)(subject, needed, known.get(needed.purl) ?? [])),
    examples: {
  "bad": [
    {
      "title": "a malicious package"
    },
    {
      "title": "one that only development needs"
    },
    {
      "title": "one that the policy accepts without naming the package"
    },
    {
      "title": "one that the policy takes for a wrong report"
    }
  ],
  "good": [
    {
      "title": "nothing known"
    },
    {
      "title": "a vulnerability, which another check judges"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/dependency/unread-lock-file.js


const MOST_NAMED = 3;
/* harmony default export */ const unread_lock_file = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "dependency",
    id: "unread-lock-file",
    title: "What the release needs is not known",
    severity: "medium",
    hygiene: true,
    why: "The SBOM and the question for known vulnerabilities are only as complete as the lock file they are made from.",
    fix: "Commit a lock file that release-guard reads (package-lock.json 2 or 3, npm-shrinkwrap.json, pnpm-lock.yaml 9, yarn.lock, bun.lock, deno.lock 4 or 5, uv.lock, poetry.lock, pdm.lock 4, pylock.toml or a requirements.txt with hashes) beside the package, or set `could-not-check: { unread-lock-file: warn }` in the policy.",
    *inspect({ unread, packages, declared }) {
        if (packages.length === 0)
            yield { notApplicable: "the release consists of files without package URLs" };
        for (const { path, why } of unread)
            yield { needs: `a lock file that can be read: ${path} ${why}` };
        if (declared.length > 0)
            yield {
                message: `The release needs ${declared.slice(0, MOST_NAMED).join(", ")}, but no lock file tells in which versions, so that they are neither in the SBOM nor asked about`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "dependencies without a lock file"
    },
    {
      "title": "a second package without a lock file"
    }
  ],
  "good": [
    {
      "title": "a lock file that was read"
    },
    {
      "title": "a package that needs nothing"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/advisory/judge-vulnerabilities.js
var judge_vulnerabilities = __webpack_require__(30252);
;// CONCATENATED MODULE: ./.build/out/checks/dependency/vulnerable-dependency.js





const about = (...advisories) => exampleDependencies({ about: advisories });
/* harmony default export */ const vulnerable_dependency = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "dependency",
    id: "vulnerable-dependency",
    title: "A package that the release needs is known to be vulnerable",
    severity: "high",
    hygiene: true,
    why: "A release brings its dependencies to every user. What is known to be vulnerable is attacked within days.",
    fix: "Update the dependency to a version without the vulnerability. Where that is not possible or it does not apply, write the advisory to `dependencies.accept` of the policy, with a reason and a last day.",
    inspect: (subject) => (0,dependency_subject/* eachPackage */.An)(subject, (needed, known) => (0,judge_vulnerabilities/* judgeVulnerabilities */.K)(subject, needed, known.get(needed.purl) ?? [])),
    examples: {
  "bad": [
    {
      "title": "a vulnerability in what users run"
    },
    {
      "title": "one that nobody rated"
    },
    {
      "title": "one under two names"
    },
    {
      "title": "one in what only development needs"
    },
    {
      "title": "one that was accepted for a time that is over"
    },
    {
      "title": "one that is accepted, which is still shown"
    }
  ],
  "good": [
    {
      "title": "nothing known"
    },
    {
      "title": "a malicious package, which another check refuses"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/dependency-registry.js
// Printed by npm run generate. Do not edit.



const dependencyChecks = [malicious_dependency, unread_lock_file, vulnerable_dependency];


/***/ }),

/***/ 55168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ packageChecks)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/out/domain/package/dependency-range.js

const ALIAS = /^npm:(?:@[^/@]+\/)?[^/@]+(?:@(.+))?$/;
const TAG = /^[a-zA-Z][\w.-]*$/;
/** Why a package on the registry should not depend on this; undefined where it may. */
function dependencyFault(range) {
    const text = range.trim();
    const alias = ALIAS.exec(text);
    const wanted = alias ? (alias[1] ?? "") : text;
    if ((0,semver.validRange)(wanted) !== null || (0,semver.valid)(wanted) !== null)
        return undefined;
    if (/^(file|link|portal):/.test(text) || /^[./~]/.test(text))
        return "a folder of this machine";
    if (/^(workspace|catalog|patch):/.test(text))
        return "a protocol that only the workspace knows";
    if (/^https?:/.test(text))
        return "an address that can serve other bytes tomorrow";
    if (TAG.test(wanted))
        return "a tag, which moves";
    return "a repository, which can be moved or deleted";
}

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/package/bad-dependency-range.js



const FIELDS = ["dependencies", "optionalDependencies", "peerDependencies"];
const bad = (range, says) => ({
    title: range,
    given: () => examplePackage({ fields: { dependencies: { dep: range } } }),
    says,
});
/* harmony default export */ const bad_dependency_range = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "bad-dependency-range",
    title: "A dependency does not come from the registry",
    severity: "high",
    why: "Folders and workspace protocols do not exist on the users' machines, and what lies in a repository or at an address can be exchanged later.",
    fix: "Depend on a published version by a semantic version range.",
    *inspect({ manifest }) {
        for (const field of FIELDS)
            for (const [name, range] of Object.entries(manifest[field])) {
                const fault = dependencyFault(range);
                if (fault !== undefined)
                    yield {
                        message: `${field}.${name} is ${range}: ${fault}`,
                        ...(fault.startsWith("a tag") && { severity: "medium" }),
                    };
            }
    },
    examples: {
  "bad": [
    {
      "title": "file:../dep"
    },
    {
      "title": "link:../dep"
    },
    {
      "title": "../dep"
    },
    {
      "title": "workspace:^"
    },
    {
      "title": "catalog:"
    },
    {
      "title": "git+https://github.com/octo/dep.git"
    },
    {
      "title": "octo/dep"
    },
    {
      "title": "github:octo/dep#main"
    },
    {
      "title": "https://octo.example/dep.tgz"
    },
    {
      "title": "latest"
    },
    {
      "title": "npm:other@next"
    },
    {
      "title": "an optional one"
    }
  ],
  "good": [
    {
      "title": "ranges"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/bad-engines.js



const engines = (value) => examplePackage({ fields: { engines: value } });
/* harmony default export */ const bad_engines = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "bad-engines",
    title: "`engines` of package.json cannot be read",
    severity: "medium",
    why: "Package managers ignore an entry that they cannot read, so that the package installs on versions of Node.js that it was never meant for, or is refused by the strict ones.",
    fix: 'Write `engines` as an object of semantic version ranges, such as `{ "node": ">=20" }`.',
    *inspect({ manifest }) {
        const { engines: value } = manifest;
        if (value === undefined)
            return;
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
            yield { message: "engines is no object" };
            return;
        }
        for (const [name, range] of Object.entries(value))
            if (typeof range !== "string" || (0,semver.validRange)(range) === null)
                yield {
                    message: `engines.${name} is ${JSON.stringify(range)}, which is no range of versions`,
                };
    },
    examples: {
  "bad": [
    {
      "title": "words"
    },
    {
      "title": "a number"
    },
    {
      "title": "the old form"
    }
  ],
  "good": [
    {
      "title": "none"
    },
    {
      "title": "ranges"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/package-name.js
var package_name = __webpack_require__(41265);
// EXTERNAL MODULE: ./.build/out/domain/package/package-subject.js
var package_subject = __webpack_require__(18948);
;// CONCATENATED MODULE: ./.build/out/checks/package/bad-name.js





const bad_name_bad = (name, says) => ({
    title: name ?? "no name",
    given: () => examplePackage({ fields: { name } }),
    says,
});
const meantFor = (name) => policySchema.parse({ version: 1, targets: [{ registry: "npm", package: name }] });
/* harmony default export */ const bad_name = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "bad-name",
    title: "The package's name is not one that npm takes, or not the expected one",
    severity: "high",
    why: "A release under another name is another package: the intended one stays without its update.",
    fix: "Correct `name` in package.json, or `package` of the npm target in the policy.",
    *inspect(subject) {
        const { name } = subject.manifest;
        const fault = (0,package_name/* packageNameFault */.M)(name);
        if (fault !== undefined)
            yield { message: `The name ${JSON.stringify(name)} ${fault}` };
        const expected = (0,package_subject/* npmTargetOf */.Y8)(subject)?.package;
        if (expected !== undefined && expected !== name)
            yield { message: `The name is ${name}, but the policy publishes ${expected}` };
    },
    examples: {
  "bad": [
    {
      "title": "no name"
    },
    {
      "title": "Sample"
    },
    {
      "title": "@octo/sam/ple"
    },
    {
      "title": "@octo/"
    },
    {
      "title": ".sample"
    },
    {
      "title": "node_modules"
    },
    {
      "title": "fs"
    },
    {
      "title": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    },
    {
      "title": "not the policy's name"
    }
  ],
  "good": [
    {
      "title": "a scoped name"
    },
    {
      "title": "a bare name"
    },
    {
      "title": "the policy's name"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/bad-version.js



/** What git allows in a ref's name (git-check-ref-format), narrowed to characters that need no quoting. */
const bad_version_TAG = /^(?![/.-])(?!.*(\.\.|\/\/|\/\.|\.lock(\/|$)))[A-Za-z0-9._/@+-]+(?<![/.])$/;
const TAGS = "refs/tags/";
const holdsVersion = (tag, version) => tag.endsWith(version) && !/[A-Za-z0-9.+-]$/.test(tag.slice(0, -version.length).replace(/v$/, ""));
/** The version as the standard writes it; the parser also takes blanks and a leading v. */
const written = ({ version, build }) => build.length > 0 ? `${version}+${build.join(".")}` : version;
const bad_version_bad = (version, says) => ({
    title: version,
    given: () => examplePackage({ fields: { version } }),
    says,
});
const tagged = (tag, ref = "refs/heads/main") => examplePackage({ tag, ref });
/* harmony default export */ const bad_version = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "bad-version",
    title: "The version is not a plain semantic version, or the tag names another one",
    severity: "high",
    why: "Registry, tag and release are found by the version; where they disagree nobody can tell which source a package was made from.",
    fix: "Write the version as MAJOR.MINOR.PATCH with an optional prerelease, and let the tag end with it.",
    *inspect({ manifest: { version }, tag, ref }) {
        const parsed = (0,semver.parse)(version);
        if (parsed === null || written(parsed) !== version)
            yield { message: `The version ${JSON.stringify(version)} is not a semantic version` };
        else if (parsed.build.length > 0)
            yield { message: `The version ${version} has build metadata, which npm drops` };
        if (!bad_version_TAG.test(tag))
            yield { message: `The tag ${JSON.stringify(tag)} is not a name git takes` };
        else if (!holdsVersion(tag, version))
            yield { message: `The tag ${tag} does not name the version ${version}` };
        if (ref.startsWith(TAGS) && ref.slice(TAGS.length) !== tag)
            yield { message: `The run is for the tag ${ref.slice(TAGS.length)}, not for ${tag}` };
    },
    examples: {
  "bad": [
    {
      "title": ""
    },
    {
      "title": "1.2"
    },
    {
      "title": "v1.2.3"
    },
    {
      "title": " 1.2.3"
    },
    {
      "title": "01.2.3"
    },
    {
      "title": "1.2.3+build"
    },
    {
      "title": "another version"
    },
    {
      "title": "a longer version"
    },
    {
      "title": "no version"
    },
    {
      "title": "a blank"
    },
    {
      "title": "two dots"
    },
    {
      "title": "a run of another tag"
    }
  ],
  "good": [
    {
      "title": "v and the version"
    },
    {
      "title": "the bare version"
    },
    {
      "title": "a package in front"
    },
    {
      "title": "a package and v in front"
    },
    {
      "title": "a run of this tag"
    },
    {
      "title": "a prerelease"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/content/large-file.js
var large_file = __webpack_require__(65042);
;// CONCATENATED MODULE: ./.build/out/checks/package/changelog-without-version.js




const CHANGELOG = /^(changelog|changes|history|news)(\.(md|markdown|txt|rst))?$/i;
const HEADING = /^(#{1,6}\s|\[?v?\d+\.\d+\.\d+)/;
/** Whether a line names this version and no longer one. */
function namesVersion(line, version) {
    const at = line.indexOf(version);
    if (at === -1 || !HEADING.test(line))
        return false;
    return !/[\d.]$/.test(line.slice(0, at)) && !/^[\d-]|^\.\d/.test(line.slice(at + version.length));
}
const logged = (text, version = "1.2.3") => examplePackage({
    fields: { version },
    files: { "index.js": "", LICENSE: "x", "CHANGELOG.md": text },
});
/* harmony default export */ const changelog_without_version = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "changelog-without-version",
    title: "The changelog does not speak of this version",
    severity: "low",
    why: "Users decide by the changelog whether to update. One that ends with an earlier version says that nothing changed, or that this release was not meant.",
    fix: "Add a heading with the version to the changelog, and seal again.",
    *inspect(subject) {
        const { version } = subject.manifest;
        const log = subject.entries.find(({ path, kind }) => kind === "file" && CHANGELOG.test(path));
        if (log === undefined) {
            yield { notApplicable: "the package holds no changelog" };
            return;
        }
        const lines = new TextDecoder().decode((0,large_file/* beginningOf */.VI)(log)).split("\n");
        if (!lines.some((line) => namesVersion(line, version)))
            yield {
                message: `${log.path} has no heading for ${version}`,
                at: (0,package_subject/* placeIn */.VV)(subject, log.path),
            };
    },
    examples: {
  "bad": [
    {
      "title": "an earlier version"
    },
    {
      "title": "a longer version"
    }
  ],
  "good": [
    {
      "title": "no changelog"
    },
    {
      "title": "a heading"
    },
    {
      "title": "a plain line"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/content/find-credentials.js
var find_credentials = __webpack_require__(92711);
;// CONCATENATED MODULE: ./.build/out/checks/package/credential-in-package.js





const holding = (text) => examplePackage({ files: { "index.js": `\nconst x = "${text}";\n` } });
const KEY_LINE = "-----BEGIN PRIVATE KEY-----";
const keyOf = (body) => `${KEY_LINE}\n${body}\n${KEY_LINE.replace("BEGIN", "END")}`;
const credential_in_package_bad = (title, make, says) => ({
    title,
    given: () => holding(make()),
    says,
});
/* harmony default export */ const credential_in_package = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "credential-in-package",
    title: "The package holds a credential",
    severity: "critical",
    why: "A published package is read by scanners within minutes, and a version cannot be taken back.",
    fix: "Revoke the credential, remove it from the file, and seal again. An example value that has to stay can be ignored in the policy by its path.",
    *inspect(subject) {
        for (const entry of subject.entries) {
            const { path, kind, large } = entry;
            if (kind !== "file")
                continue;
            const found = large?.credentials ?? (0,find_credentials/* findCredentials */.g)(entry.bytes);
            for (const { line, what, severity, confidence } of found)
                yield {
                    message: `${path}, line ${line}, holds what looks like ${what}`,
                    at: (0,package_subject/* placeIn */.VV)(subject, path, line),
                    severity,
                    confidence,
                };
        }
    },
    examples: {
  "bad": [
    {
      "title": "an npm token"
    },
    {
      "title": "a GitHub token"
    },
    {
      "title": "a PyPI token"
    },
    {
      "title": "a private key"
    },
    {
      "title": "an AWS key id"
    },
    {
      "title": "an npm token whose checksum is wrong"
    }
  ],
  "good": [
    {
      "title": "no credential"
    },
    {
      "title": "the head of a key without a key"
    },
    {
      "title": "a placeholder"
    },
    {
      "title": "a longer word"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/manifest.js
var package_manifest = __webpack_require__(38080);
;// CONCATENATED MODULE: ./.build/out/domain/package/entry-points.js

const SCRIPTS = [
    "",
    ".js",
    ".json",
    ".node",
    ".cjs",
    ".mjs",
    "/index.js",
    "/index.json",
    "/index.node",
];
const TYPES = ["", ".d.ts", ".d.mts", ".d.cts", ".ts", ".tsx", "/index.d.ts", "/index.ts"];
/** Conditions that Node or every bundler takes. */
const COMMON = new Set(["import", "require", "default", "node", "module-sync", "node-addons"]);
const TOOLS = new Set([
    "types",
    "browser",
    "development",
    "production",
    "worker",
    "deno",
    "bun",
    "react-native",
]);
/** Who misses a file behind one more condition. */
function narrowed(missedBy, key) {
    if (key.startsWith(".") || COMMON.has(key))
        return missedBy;
    return TOOLS.has(key) && missedBy !== "nobody" ? "tools" : "nobody";
}
function* single(field, target, endings) {
    if (typeof target !== "string" || (0,package_manifest/* packedPath */.e3)(target) === "")
        return;
    const candidates = endings.map((ending) => (0,package_manifest/* packedPath */.e3)(target) + ending);
    yield { field, target, candidates, missedBy: endings === SCRIPTS ? "everyone" : "tools" };
}
function* exported(field, value, missedBy) {
    if (typeof value === "string")
        yield { field, target: value, candidates: [(0,package_manifest/* packedPath */.e3)(value)], missedBy };
    if (Array.isArray(value))
        for (const item of value)
            yield* exported(field, item, "tools");
    else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value))
            yield* exported(`${field}.${key}`, inner, narrowed(missedBy, key));
}
function* folders({ directories = {} }) {
    for (const field of ["bin", "man"]) {
        const target = directories[field];
        if (typeof target === "string" && (0,package_manifest/* packedPath */.e3)(target) !== "")
            yield {
                field: `directories.${field}`,
                target: `${(0,package_manifest/* packedPath */.e3)(target)}/`,
                candidates: [],
                missedBy: field === "bin" ? "everyone" : "tools",
            };
    }
}
/** Every file that package.json promises. */
function* entryPointsOf(manifest) {
    yield* single("main", manifest.main, SCRIPTS);
    yield* single("module", manifest.module, [...SCRIPTS]);
    yield* single("browser", manifest.browser, [...SCRIPTS]);
    yield* single("types", manifest.types, TYPES);
    yield* single("typings", manifest.typings, TYPES);
    yield* exported("exports", manifest.exports, "everyone");
    for (const [name, path] of Object.entries((0,package_manifest/* binsOf */.II)(manifest)))
        yield {
            field: `bin.${name}`,
            target: path,
            candidates: [(0,package_manifest/* packedPath */.e3)(path)],
            missedBy: "everyone",
        };
    yield* folders(manifest);
    for (const man of [manifest.man ?? []].flat())
        yield { field: "man", target: man, candidates: [(0,package_manifest/* packedPath */.e3)(man)], missedBy: "tools" };
}
const literal = (text) => text.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw `\$&`);
/** Every star of a target stands for the same text. Source: nodejs.org, "Subpath patterns". */
function patternOf(target) {
    const [before = "", ...after] = (0,package_manifest/* packedPath */.e3)(target).split("*").map(literal);
    const rest = after.map((part, index) => (index === 0 ? `(.+)${part}` : `\\1${part}`));
    return new RegExp(`^${before}${rest.join("")}$`);
}
/** Whether the package holds what an entry point names. */
function isServed({ candidates, target }, paths) {
    if (candidates.some((candidate) => paths.has(candidate)))
        return true;
    if (target.includes("*")) {
        const pattern = patternOf(target);
        return [...paths].some((path) => pattern.test(path));
    }
    const folder = (0,package_manifest/* packedPath */.e3)(target) === "" ? "" : `${(0,package_manifest/* packedPath */.e3)(target)}/`;
    return target.endsWith("/") && [...paths].some((path) => path.startsWith(folder));
}

;// CONCATENATED MODULE: ./.build/out/checks/package/missing-entry-point.js






const SCRIPT = /\.[cm]?js$|(^|\/)[^./]+$/;
const EXECUTABLE = 0o111;
const SEVERITY = { everyone: "high", tools: "medium", nobody: "low" };
function* binFaults(subject) {
    for (const [name, target] of Object.entries((0,package_manifest/* binsOf */.II)(subject.manifest))) {
        const file = (0,package_subject/* fileAt */.Wd)(subject, (0,package_manifest/* packedPath */.e3)(target));
        if (file === undefined)
            continue;
        const begins = Buffer.from((0,large_file/* beginningOf */.VI)(file).subarray(0, 4)).toString("latin1");
        const isProgram = begins.startsWith("\u007fELF") || begins.startsWith("MZ");
        if (SCRIPT.test(file.path) && !begins.startsWith("#!") && !isProgram)
            yield { message: `bin.${name}: ${file.path} does not begin with #!, so it cannot be run` };
        if ((file.mode & EXECUTABLE) !== EXECUTABLE)
            yield { message: `bin.${name}: ${file.path} is not executable`, severity: "low" };
    }
}
const tool = (text, fields = { bin: "./cli.js" }) => examplePackage({ files: { "index.js": "", "cli.js": text }, fields: { ...fields } });
const missing_entry_point_bad = (field, value, says) => ({
    title: field,
    given: () => examplePackage({ fields: { main: undefined, [field]: value } }),
    says,
});
/* harmony default export */ const missing_entry_point = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "missing-entry-point",
    title: "package.json names a file that the package does not hold",
    severity: "high",
    why: "The package installs and then fails for everyone at the first import or command.",
    fix: "Build before sealing, and make `files` cover what main, module, types, exports, bin and man name.",
    *inspect(subject) {
        const files = subject.entries.filter(({ kind }) => kind === "file");
        const paths = new Set(files.map(({ path }) => path));
        for (const entry of entryPointsOf(subject.manifest))
            if (!isServed(entry, paths))
                yield {
                    message: `${entry.field} names ${entry.target}, which is not in the package`,
                    severity: SEVERITY[entry.missedBy],
                };
        yield* binFaults(subject);
    },
    examples: {
  "bad": [
    {
      "title": "main"
    },
    {
      "title": "module"
    },
    {
      "title": "types"
    },
    {
      "title": "exports"
    },
    {
      "title": "exports"
    },
    {
      "title": "exports"
    },
    {
      "title": "bin"
    },
    {
      "title": "man"
    },
    {
      "title": "directories"
    },
    {
      "title": "no shebang"
    },
    {
      "title": "not executable"
    }
  ],
  "good": [
    {
      "title": "a main that exists"
    },
    {
      "title": "a main without its ending"
    },
    {
      "title": "exports with conditions, patterns and holes"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/licence.js
var licence = __webpack_require__(16358);
;// CONCATENATED MODULE: ./.build/out/checks/package/missing-licence.js





const IN_FILE = /^SEE LICEN[CS]E IN (.+)$/;
function* faultsOf(license, subject) {
    const { licences } = subject.policy;
    const named = IN_FILE.exec(license)?.[1];
    if (named !== undefined && (0,package_subject/* fileAt */.Wd)(subject, named) === undefined)
        yield { message: `The licence is said to be in ${named}, which is not in the package` };
    if (named === undefined && !(0,licence/* isSpdxExpression */.Y)(license))
        yield { message: `The licence ${JSON.stringify(license)} is not an SPDX expression` };
    if (licences.length > 0 && !licences.includes(license))
        yield { message: `The licence ${license} is not one that the policy allows` };
}
const allowing = (...licences) => policySchema.parse({ version: 1, licences });
const licensed = (license, changes = {}) => examplePackage({ fields: { license }, ...changes });
/* harmony default export */ const missing_licence = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "missing-licence",
    title: "The package does not say under which licence it comes",
    severity: "high",
    why: "Without a licence nobody may use the package, and a licence the owner did not choose binds users all the same.",
    fix: "Write an SPDX expression such as MIT to `license` in package.json and put the text in a file LICENSE.",
    *inspect(subject) {
        const { license } = subject.manifest;
        if (typeof license === "string" && license !== "")
            yield* faultsOf(license, subject);
        else
            yield { message: "package.json has no `license`, or not as a text" };
        if (license !== "UNLICENSED" && !subject.entries.some(({ path }) => (0,licence/* isLicenceFile */.M)(path)))
            yield { message: "The package holds no licence file", severity: "low" };
    },
    examples: {
  "bad": [
    {
      "title": "no licence"
    },
    {
      "title": "the old form"
    },
    {
      "title": "two words"
    },
    {
      "title": "a slash"
    },
    {
      "title": "an open bracket"
    },
    {
      "title": "half a choice"
    },
    {
      "title": "a file that is missing"
    },
    {
      "title": "a licence that the policy does not name"
    },
    {
      "title": "no licence file"
    }
  ],
  "good": [
    {
      "title": "MIT with its file"
    },
    {
      "title": "a choice"
    },
    {
      "title": "a reference"
    },
    {
      "title": "a licence that the policy names"
    },
    {
      "title": "an own licence in a file"
    },
    {
      "title": "nobody may use it, and it says so"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/new-install-script.js





const HOOKS = ["preinstall", "install", "postinstall"];
/** What npm runs on the users' machines; a binding.gyp alone makes it build. */
const installHooks = (subject) => {
    const named = HOOKS.filter((hook) => subject.manifest.scripts[hook] !== undefined);
    return named.length === 0 && (0,package_subject/* fileAt */.Wd)(subject, "binding.gyp") ? ["binding.gyp"] : named;
};
/** The published version just below this one; undefined where there is none. */
function previous({ versions }, version) {
    const lower = [...versions.keys()].filter((other) => (0,semver.valid)(other) && (0,semver.lt)(other, version));
    return lower.toSorted(semver.compare).at(-1);
}
function* newSince(published, version, hooks) {
    const before = previous(published, version);
    const had = before !== undefined && published.versions.get(before)?.hasInstallScript === true;
    const since = before === undefined ? "" : `; ${before} ran nothing`;
    const message = `Installing the package runs ${hooks.join(", ")}${had ? ", as before" : since}`;
    yield { message, ...(had && { severity: "info" }) };
}
const registryWith = (version, hasInstallScript) => known({ versions: new Map([[version, { hasInstallScript }]]), tags: new Map() });
const hooked = (changes = {}) => examplePackage({ fields: { scripts: { postinstall: "node setup.js" } }, ...changes });
/* harmony default export */ const new_install_script = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "new-install-script",
    title: "Installing the package runs code",
    severity: "low",
    hygiene: true,
    why: "Install scripts run on every user's machine. Worms spread by adding one to a stolen package's next version.",
    fix: "Remove the script, or tell your users why it is needed.",
    *inspect(subject) {
        const hooks = installHooks(subject);
        const { published } = subject;
        if (hooks.length === 0)
            return;
        if (!(0,package_subject/* aimsAtNpm */.N$)(subject.policy))
            yield package_subject/* NOT_FOR_NPM */.Os;
        else if (!published.known)
            yield { needs: published.needs };
        else if ((0,semver.valid)(subject.manifest.version) === null)
            yield { needs: "a semantic version in package.json" };
        else
            yield* newSince(published.value, subject.manifest.version, hooks);
    },
    examples: {
  "bad": [
    {
      "title": "new since the last version"
    },
    {
      "title": "the first version"
    },
    {
      "title": "one that was there before"
    },
    {
      "title": "a native build"
    }
  ],
  "good": [
    {
      "title": "no install script"
    },
    {
      "title": "a package that does not go to npm"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/oversize.js



const MIB = 1024 * 1024;
const LARGEST_PACKED = 50 * MIB;
const LARGEST_UNPACKED = 200 * MIB;
const MOST_FILES = 10_000;
const inMib = (bytes) => `${Math.round(bytes / MIB)} MiB`;
/* harmony default export */ const oversize = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "oversize",
    title: "The package is very large",
    severity: "low",
    hygiene: true,
    why: "Size that nobody expects is most often something that was packed by mistake, and registries refuse packages beyond their limits.",
    fix: "Look at the largest files in the report, and narrow `files` in package.json.",
    *inspect({ entries, packedSize }) {
        const unpacked = entries.reduce((sum, entry) => sum + (0,large_file/* sizeOf */.$d)(entry), 0);
        if (packedSize > LARGEST_PACKED)
            yield {
                message: `The package has ${inMib(packedSize)}; more than ${inMib(LARGEST_PACKED)} is rare`,
            };
        if (unpacked > LARGEST_UNPACKED)
            yield {
                message: `The package unpacks to ${inMib(unpacked)}; more than ${inMib(LARGEST_UNPACKED)} is rare`,
            };
        if (entries.length > MOST_FILES)
            yield {
                message: `The package holds ${entries.length} files; more than ${MOST_FILES} is rare`,
            };
    },
    examples: {
  "bad": [
    {
      "title": "a large archive"
    },
    {
      "title": "a large content"
    },
    {
      "title": "many files"
    }
  ],
  "good": [
    {
      "title": "a small package"
    },
    {
      "title": "just at the limit"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/private-package.js



/* harmony default export */ const private_package = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "private-package",
    title: "The package is marked as private",
    severity: "high",
    why: "`private` says that this must never be published, and npm refuses to.",
    fix: "Remove `private` from package.json, or do not release this package.",
    *inspect({ manifest, policy }) {
        if (!(0,package_subject/* aimsAtNpm */.N$)(policy))
            yield package_subject/* NOT_FOR_NPM */.Os;
        else if (manifest.private !== undefined && manifest.private !== false)
            yield { message: "package.json says that the package is private" };
    },
    examples: {
  "bad": [
    {
      "title": "private"
    },
    {
      "title": "private as a text"
    }
  ],
  "good": [
    {
      "title": "nothing said"
    },
    {
      "title": "a private package that does not go to npm"
    },
    {
      "title": "not private"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/registry/public-hosts.js
var public_hosts = __webpack_require__(39117);
;// CONCATENATED MODULE: ./.build/out/checks/package/redirected-publish-config.js




/** Settings that can lead the package or a credential to somebody else. */
const REDIRECTS = /registry|auth|token|proxy|cert|\bca\b/i;
const ALLOWED = new Set(["access", "tag", "provenance", "registry"]);
const sameAddress = (one, other) => typeof one === "string" && one.replace(/\/+$/, "") === other.replace(/\/+$/, "");
function* unknownKeys(config) {
    for (const key of Object.keys(config).filter((key) => !ALLOWED.has(key)))
        yield {
            message: `publishConfig holds ${key}`,
            ...(!REDIRECTS.test(key) && { severity: "low" }),
        };
}
function* contradictions({ access, provenance }, subject) {
    const target = (0,package_subject/* npmTargetOf */.Y8)(subject);
    if (provenance === false && target?.provenance !== "none")
        yield { message: "publishConfig turns provenance off, which the policy requires" };
    const expected = target?.access ?? "public";
    if (access !== undefined && access !== expected)
        yield {
            message: `publishConfig.access is ${JSON.stringify(access)}, but the policy says ${expected}`,
        };
}
const configured = (publishConfig) => examplePackage({ fields: { publishConfig } });
/* harmony default export */ const redirected_publish_config = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "redirected-publish-config",
    title: "publishConfig sends the package elsewhere or weakens its publication",
    severity: "high",
    why: "npm takes any of its settings from `publishConfig`, so one line in package.json can lead the package and its token to another server.",
    fix: "Keep only access, tag, provenance and the target's registry in `publishConfig`.",
    *inspect(subject) {
        const config = subject.manifest.publishConfig ?? {};
        yield* unknownKeys(config);
        yield* contradictions(config, subject);
        const { registry = public_hosts/* PUBLIC_ENDPOINTS */.p.npm } = config;
        if (![subject.registry, public_hosts/* PUBLIC_ENDPOINTS */.p.npm].some((own) => sameAddress(registry, own)))
            yield { message: `publishConfig.registry is ${JSON.stringify(registry)}` };
    },
    examples: {
  "bad": [
    {
      "title": "another registry"
    },
    {
      "title": "a registry for the scope"
    },
    {
      "title": "another setting"
    },
    {
      "title": "no provenance"
    },
    {
      "title": "access that differs"
    }
  ],
  "good": [
    {
      "title": "no publishConfig"
    },
    {
      "title": "what may stand there"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/refused-by-npm.js





function* tagFaults(tag) {
    if (typeof tag === "string" && (0,semver.validRange)(tag.trim()) !== null)
        yield { message: `The dist-tag ${JSON.stringify(tag)} reads as a version range` };
}
const aiming = (target) => policySchema.parse({ version: 1, targets: [{ registry: "npm", ...target }] });
/* harmony default export */ const refused_by_npm = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "refused-by-npm",
    title: "npm's own client would refuse to publish the package",
    severity: "high",
    why: "The registry takes some things that npm's client stops, and users then cannot install what was published.",
    fix: "Give the package a scope or make it public, name the dist-tag with a word, and remove packageExtensions.",
    *inspect(subject) {
        const { manifest } = subject;
        const target = (0,package_subject/* npmTargetOf */.Y8)(subject);
        if ("packageExtensions" in manifest)
            yield { message: "package.json holds packageExtensions, which npm does not publish" };
        if (target?.access === "restricted" && !manifest.name.startsWith("@"))
            yield { message: `${manifest.name} has no scope, so it cannot be restricted` };
        yield* tagFaults(target?.tag);
        yield* tagFaults(manifest.publishConfig?.["tag"]);
    },
    examples: {
  "bad": [
    {
      "title": "packageExtensions"
    },
    {
      "title": "restricted without a scope"
    },
    {
      "title": "a tag of the policy that is a range"
    },
    {
      "title": "a tag of package.json that is a range"
    }
  ],
  "good": [
    {
      "title": "a public package"
    },
    {
      "title": "a restricted one with a scope, under a word"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/content/source-map.js
var source_map = __webpack_require__(6101);
;// CONCATENATED MODULE: ./.build/out/checks/package/source-map-with-sources.js




const MAP = /\.map$/;
/** Sources of other packages and folders are the ones that nobody meant to publish. */
const FOREIGN = /^(\/|\.\.\/|[A-Za-z]:|file:)/;
const shown = (names) => names.slice(0, 3).join(", ");
function* remarkOn(subject, carriers, sources) {
    const [first] = carriers;
    if (first === undefined)
        return;
    const foreign = sources.filter((source) => FOREIGN.test(source));
    const named = shown(foreign.length > 0 ? foreign : sources);
    yield {
        message: `${carriers.length} source map(s), such as ${first}, carry ${sources.length} source file(s) that are not in the package: ${named}`,
        at: (0,package_subject/* placeIn */.VV)(subject, first),
        ...(foreign.length > 0 && { severity: "medium" }),
    };
}
const mapped = (map, files = {}) => examplePackage({
    files: { "dist/a.js.map": typeof map === "string" ? map : JSON.stringify(map), ...files },
});
/* harmony default export */ const source_map_with_sources = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "source-map-with-sources",
    title: "A source map carries source files that the package does not hold",
    severity: "low",
    hygiene: true,
    why: "`sourcesContent` publishes whole source files, with comments and with whatever was bundled in, though nobody listed them.",
    fix: "Build source maps without `sourcesContent`, leave them out of `files`, or ignore this finding in the policy.",
    *inspect(subject) {
        const paths = new Set(subject.entries.map(({ path }) => path));
        const carriers = [];
        const extra = new Set();
        for (const entry of subject.entries.filter(({ path }) => MAP.test(path))) {
            const { path } = entry;
            const found = (0,source_map/* embeddedSources */.f)(path, entry);
            if (found === undefined)
                yield { needs: `a source map that can be read instead of ${path}` };
            const unlisted = (found ?? []).filter((source) => !paths.has(source));
            if (unlisted.length > 0)
                carriers.push(path);
            for (const source of unlisted)
                extra.add(source);
        }
        yield* remarkOn(subject, carriers, [...extra]);
    },
    examples: {
  "bad": [
    {
      "title": "sources outside of the package"
    },
    {
      "title": "a map in sections"
    }
  ],
  "good": [
    {
      "title": "no map"
    },
    {
      "title": "no contents"
    },
    {
      "title": "sources that the package holds"
    },
    {
      "title": "a map of a game"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/content/stray-kind.js
var stray_kind = __webpack_require__(26581);
;// CONCATENATED MODULE: ./.build/out/checks/package/stray-file.js





const stray_file_bad = (path, says, text = "") => ({
    title: path,
    given: () => examplePackage({ files: { [path]: text } }),
    says,
});
/* harmony default export */ const stray_file = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "stray-file",
    title: "The package holds a file that should stay at home",
    severity: "high",
    why: "npm packs whatever lies in the folder unless something excludes it. Settings, keys, earlier archives and dumps have leaked to everyone that way.",
    fix: "List what belongs into the package under `files` in package.json, or move the file out of the folder.",
    *inspect(subject) {
        for (const entry of subject.entries) {
            const { path, kind } = entry;
            const stray = kind === "file" ? (0,stray_kind/* strayKind */.s)(path, (0,large_file/* beginningOf */.VI)(entry)) : undefined;
            if (stray === undefined)
                continue;
            const { what, severity } = stray;
            yield { message: `${path} ${what}`, severity, at: (0,package_subject/* placeIn */.VV)(subject, path) };
        }
    },
    examples: {
  "bad": [
    {
      "title": ".env"
    },
    {
      "title": "config/.env.production"
    },
    {
      "title": "keys/id_rsa"
    },
    {
      "title": "sample-1.2.2.tgz"
    },
    {
      "title": "lib/node_modules/dep/index.js"
    },
    {
      "title": ".git/config"
    },
    {
      "title": "lib/.npmrc"
    },
    {
      "title": "cert.p12"
    },
    {
      "title": "key.pem"
    },
    {
      "title": "index.js~"
    },
    {
      "title": "core"
    },
    {
      "title": "heap.heapsnapshot"
    },
    {
      "title": ".DS_Store"
    }
  ],
  "good": [
    {
      "title": "what a package is made of"
    },
    {
      "title": "names that only look alike"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/text/glob.js
var glob = __webpack_require__(30148);
;// CONCATENATED MODULE: ./.build/out/checks/package/unmatched-files-entry.js




/** Whether an entry of `files` is one that takes files in; npm reads it like a line of .gitignore. */
const takesIn = (entry) => !entry.startsWith("!") && (0,package_manifest/* packedPath */.e3)(entry) !== "";
function isMatched(entry, paths) {
    const bare = (0,package_manifest/* packedPath */.e3)(entry);
    const patterns = [bare, `${bare}/**`].map(glob/* globPattern */.hp);
    return paths.some((path) => patterns.some((pattern) => pattern.test(path)));
}
const listing = (...files) => examplePackage({ fields: { files } });
/* harmony default export */ const unmatched_files_entry = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "unmatched-files-entry",
    title: "An entry of `files` takes in nothing",
    severity: "low",
    why: "`files` says what is meant to ship. An entry without a file is most often a build that did not run, or a folder that was renamed.",
    fix: "Build before sealing, or remove the entry from `files`.",
    *inspect({ manifest, entries }) {
        const paths = entries.filter(({ kind }) => kind === "file").map(({ path }) => path);
        for (const entry of (manifest.files ?? []).filter(takesIn))
            if (!isMatched(entry, paths))
                yield { message: `files names ${entry}, but the package holds nothing of it` };
    },
    examples: {
  "bad": [
    {
      "title": "a folder that is missing"
    },
    {
      "title": "a pattern"
    }
  ],
  "good": [
    {
      "title": "no list"
    },
    {
      "title": "a file, and one that is kept out"
    },
    {
      "title": "a pattern that fits"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/unrun-lifecycle-script.js


const SKIPPED = ["prepublish", "prepublishOnly", "prepare", "prepack", "postpack"];
/* harmony default export */ const unrun_lifecycle_script = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "unrun-lifecycle-script",
    title: "A script that npm would have run before packing was not run",
    severity: "info",
    hygiene: true,
    why: "Sealing runs no code of the package, so that the bytes are those that the build made and nothing else. What a script would have built is only there if the build ran it.",
    fix: "Run the script in the build, before seal-release.",
    *inspect({ manifest, packedHere }) {
        if (!packedHere)
            yield { notApplicable: "the package was packed before" };
        for (const name of packedHere ? SKIPPED : [])
            if (manifest.scripts[name] !== undefined)
                yield { message: `The script ${name} was not run; the build has to run it before sealing` };
    },
    examples: {
  "bad": [
    {
      "title": "a prepack script"
    },
    {
      "title": "a prepublishOnly script"
    }
  ],
  "good": [
    {
      "title": "other scripts"
    },
    {
      "title": "a package that was packed before"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/archive/packed-name.js
var packed_name = __webpack_require__(56252);
;// CONCATENATED MODULE: ./.build/out/checks/package/unsafe-archive-entry.js



const entries = (...changes) => examplePackage({
    entries: changes.map((change) => ({ ...packedFile("index.js"), ...change })),
});
const named = (...names) => entries(...names.map((name) => ({ name })));
const unsafe_archive_entry_bad = (title, says, ...names) => ({
    title,
    given: () => named(...names),
    says,
});
/* harmony default export */ const unsafe_archive_entry = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "unsafe-archive-entry",
    title: "The archive holds an entry that unpacks to something else",
    severity: "critical",
    why: "Links, paths that leave the folder, doubled names and characters nobody sees let the unpacked package differ from the one that was reviewed.",
    fix: "Rename or remove the file, and pack again.",
    *inspect({ entries }) {
        for (const { name, kind } of entries) {
            if (kind === "link")
                yield { message: `${name} is a link` };
            if (kind === "device")
                yield { message: `${name} is no regular file` };
            for (const fault of (0,packed_name/* packedNameFaults */.Nr)(name))
                yield { message: `${name} ${fault}` };
        }
        for (const [name, twin] of (0,packed_name/* twinsOf */.HJ)(entries))
            yield { message: `${name} and ${twin} are one file on some systems` };
    },
    examples: {
  "bad": [
    {
      "title": "a link"
    },
    {
      "title": "a device"
    },
    {
      "title": "an absolute path"
    },
    {
      "title": "a drive"
    },
    {
      "title": "a path that leaves the folder"
    },
    {
      "title": "a backslash"
    },
    {
      "title": "a doubled name"
    },
    {
      "title": "names that differ in case"
    },
    {
      "title": "a character that turns the line around"
    },
    {
      "title": "a line break"
    },
    {
      "title": "a second package.json behind two slashes"
    },
    {
      "title": "letters that fold to others"
    },
    {
      "title": "a second root folder"
    },
    {
      "title": "a name that Windows reserves"
    }
  ],
  "good": [
    {
      "title": "plain files"
    },
    {
      "title": "a folder"
    },
    {
      "title": "letters of any script"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package/version-not-greater.js





/** The version that a new one must be above: that of its own tag, and for `latest` the highest stable one. */
function floorOf({ versions, tags }, tag) {
    if (tag !== "latest")
        return tags.get(tag);
    const stable = [...versions.keys()].filter((version) => (0,semver.valid)(version) && !(0,semver.prerelease)(version));
    return [...stable, tags.get("latest") ?? []].flat().toSorted(semver.compare).at(-1);
}
const tagOf = (subject) => {
    const own = subject.manifest.publishConfig?.["tag"];
    return (0,package_subject/* npmTargetOf */.Y8)(subject)?.tag ?? (typeof own === "string" ? own : undefined);
};
function* faultsAmong(published, subject, tag) {
    const { version } = subject.manifest;
    const same = published.versions.get(version);
    // The very bytes are there already: this run takes up a release that was cut off.
    if (same?.integrity === subject.integrity)
        return;
    const floor = floorOf(published, tag);
    if (same !== undefined)
        yield { message: `${version} is published already, with other bytes` };
    else if (floor !== undefined && (0,semver.valid)(floor) !== null && !(0,semver.gt)(version, floor))
        yield { message: `${version} is not above ${floor}, which is published as ${tag}` };
}
const version_not_greater_registryWith = (versions, tags = {}) => known({
    versions: new Map(Object.entries(versions).map(([version, integrity]) => [
        version,
        { integrity, hasInstallScript: false },
    ])),
    tags: new Map(Object.entries(tags)),
});
const release = (version, published, tag) => examplePackage({ published, fields: { version, ...(tag && { publishConfig: { tag } }) } });
/* harmony default export */ const version_not_greater = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "version-not-greater",
    title: "The version is taken, or not above what is published",
    severity: "high",
    hygiene: true,
    why: "A version can be published once. A lower one would take the tag `latest` from the newer release.",
    fix: "Raise the version in package.json, or give a maintenance release a tag of its own (`tag` of the npm target).",
    *inspect(subject) {
        const { version } = subject.manifest;
        const { published } = subject;
        const tag = tagOf(subject);
        if (!(0,package_subject/* aimsAtNpm */.N$)(subject.policy))
            yield package_subject/* NOT_FOR_NPM */.Os;
        else if ((0,semver.valid)(version) === null)
            yield { needs: "a semantic version in package.json" };
        else if (published.known)
            yield* faultsAmong(published.value, subject, tag ?? "latest");
        else
            yield { needs: published.needs };
        if ((0,semver.prerelease)(version) !== null && tag === undefined && (0,package_subject/* aimsAtNpm */.N$)(subject.policy))
            yield { message: `${version} is a prerelease and needs a tag other than latest` };
    },
    examples: {
  "bad": [
    {
      "title": "other bytes under this version"
    },
    {
      "title": "a lower version"
    },
    {
      "title": "lower than a version that latest no longer names"
    },
    {
      "title": "lower than its own tag"
    },
    {
      "title": "a prerelease without a tag"
    }
  ],
  "good": [
    {
      "title": "the first release"
    },
    {
      "title": "a package that does not go to npm"
    },
    {
      "title": "a higher version"
    },
    {
      "title": "the same bytes"
    },
    {
      "title": "a maintenance release with its tag"
    },
    {
      "title": "a release above prereleases"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/repository-field.js
var repository_field = __webpack_require__(63412);
;// CONCATENATED MODULE: ./.build/out/checks/package/wrong-repository.js



const linked = (repository) => examplePackage({ fields: { repository } });
/* harmony default export */ const wrong_repository = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "package",
    id: "wrong-repository",
    title: "package.json names another repository than the one that releases",
    severity: "high",
    why: "npm compares `repository.url` with the provenance, letter by letter, and refuses the package when they differ. For users it is the only link from package to source.",
    fix: "Write `git+https://github.com/OWNER/REPOSITORY.git` to `repository.url`, spelled as GitHub spells it; `directory` may name a folder.",
    *inspect({ manifest, repository }) {
        const field = (0,repository_field/* readRepositoryField */.n)(manifest.repository);
        if (field === undefined)
            yield { message: "package.json names no repository" };
        else if (field.name !== repository)
            yield { message: `package.json names ${field.text}, but ${repository} releases it` };
        else if (!field.full)
            yield {
                message: `package.json names the repository as ${field.text}, not as its full HTTPS address`,
                severity: "low",
            };
    },
    examples: {
  "bad": [
    {
      "title": "none"
    },
    {
      "title": "another one"
    },
    {
      "title": "other case"
    },
    {
      "title": "another host"
    },
    {
      "title": "a deeper path"
    },
    {
      "title": "short"
    },
    {
      "title": "SSH"
    }
  ],
  "good": [
    {
      "title": "npm's form"
    },
    {
      "title": "plain"
    },
    {
      "title": "a folder"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/package-registry.js
// Printed by npm run generate. Do not edit.




















const packageChecks = [
    bad_dependency_range,
    bad_engines,
    bad_name,
    bad_version,
    changelog_without_version,
    credential_in_package,
    missing_entry_point,
    missing_licence,
    new_install_script,
    oversize,
    private_package,
    redirected_publish_config,
    refused_by_npm,
    source_map_with_sources,
    stray_file,
    unmatched_files_entry,
    unrun_lifecycle_script,
    unsafe_archive_entry,
    version_not_greater,
    wrong_repository,
];


/***/ }),

/***/ 37690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ pythonChecks)
});

// EXTERNAL MODULE: ./.build/out/domain/python/distribution.js
var python_distribution = __webpack_require__(80915);
// EXTERNAL MODULE: ./.build/out/domain/package/licence.js
var licence = __webpack_require__(16358);
// EXTERNAL MODULE: ./.build/out/domain/python/core-metadata.js
var core_metadata = __webpack_require__(21258);
// EXTERNAL MODULE: ./.build/out/domain/registry/pypi/python-name.js
var python_name = __webpack_require__(26231);
// EXTERNAL MODULE: ./.build/out/domain/python/requirement.js
var python_requirement = __webpack_require__(78162);
;// CONCATENATED MODULE: ./.build/out/domain/python/metadata-faults.js




/** Versions of the format. Source: packaging.python.org, "Core metadata specifications". */
const VERSIONS = ["1.0", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"];
const ONCE = [
    ["Metadata-Version", "Name", "Version", "Summary", "Description", "Description-Content-Type"],
    ["Keywords", "Home-page", "Download-URL", "Author", "Author-email", "Maintainer"],
    ["Maintainer-email", "License", "License-Expression", "Requires-Python"],
].flat();
const MANY = [
    ["License-File", "Classifier", "Requires-Dist", "Requires-External", "Project-URL"],
    ["Provides-Extra", "Provides-Dist", "Obsoletes-Dist", "Dynamic", "Platform"],
    ["Supported-Platform", "Requires", "Provides", "Obsoletes", "Import-Name", "Import-Namespace"],
].flat();
const KNOWN = new Set([...ONCE, ...MANY].map((name) => name.toLowerCase()));
const CONTENT_TYPES = ["text/plain", "text/x-rst", "text/markdown"];
const LONGEST_SUMMARY = 512;
const LONGEST_LABEL = 32;
const FIRST_WITH_LICENCE_FILES = 2.4;
const odd = (says) => ({ says, refusedBy: "nobody" });
const onIndex = (says) => ({ says, refusedBy: "index" });
function* shapeFaults(metadata) {
    const version = (0,core_metadata/* valueOf */.RP)(metadata, "Metadata-Version");
    if (version === undefined || !VERSIONS.includes(version))
        yield { says: `has the Metadata-Version ${version ?? "none"}, which nobody knows` };
    for (const name of ONCE) {
        const { length } = (0,core_metadata/* valuesOf */.sm)(metadata, name);
        if (length > 1)
            yield { says: `says ${name} ${length} times, and readers take different ones` };
    }
    for (const name of new Set(metadata.fields.map((field) => field.name)))
        if (!KNOWN.has(name))
            yield odd(`has the field ${name}, which nobody knows`);
    const name = (0,core_metadata/* valueOf */.RP)(metadata, "Name") ?? "";
    if (!(0,python_name/* isPythonName */.MH)(name))
        yield { says: `has the name ${name || "none"}, which no project has` };
}
function* textFaults(metadata) {
    const summary = (0,core_metadata/* valueOf */.RP)(metadata, "Summary") ?? "";
    if (summary.includes("\n"))
        yield onIndex("has a Summary of several lines");
    if (summary.length > LONGEST_SUMMARY)
        yield onIndex(`has a Summary of more than ${LONGEST_SUMMARY} characters`);
    for (const url of (0,core_metadata/* valuesOf */.sm)(metadata, "Project-URL"))
        yield* linkFaults(url);
    for (const classifier of (0,core_metadata/* valuesOf */.sm)(metadata, "Classifier"))
        if (/^Private\s*::/i.test(classifier))
            yield onIndex(`has the classifier ${classifier}, which forbids to publish it`);
    yield* contentFaults(metadata);
}
function* linkFaults(url) {
    const comma = url.indexOf(",");
    const [label, address] = [url.slice(0, Math.max(0, comma)), url.slice(comma + 1).trim()];
    if (comma < 1 || label.length > LONGEST_LABEL)
        yield onIndex(`has the Project-URL ${url.slice(0, 60)} without a label of at most 32 characters`);
    else if (!/^https?:\/\/\S+$/.test(address))
        yield onIndex(`has a Project-URL ${label} that is no web address`);
}
const PARAMETER = /^(charset=utf-8|variant=(gfm|commonmark))$/i;
function* contentFaults(metadata) {
    const type = (0,core_metadata/* valueOf */.RP)(metadata, "Description-Content-Type");
    const described = metadata.body.trim() !== "" || (0,core_metadata/* valueOf */.RP)(metadata, "Description") !== undefined;
    if (type === undefined) {
        if (described)
            yield odd("has a description without Description-Content-Type, which is read as reStructuredText");
        return;
    }
    const [kind = "", ...parameters] = type.split(";").map((part) => part.trim());
    if (!CONTENT_TYPES.includes(kind.toLowerCase()) ||
        !parameters.every((one) => PARAMETER.test(one)))
        yield onIndex(`has the Description-Content-Type ${type}, which no index takes`);
}
function* needFaults(metadata) {
    const python = (0,core_metadata/* valueOf */.RP)(metadata, "Requires-Python");
    if (python !== undefined && !(0,python_requirement/* isSpecifierSet */.Z)(python))
        yield { says: `has the Requires-Python ${python}, which is no set of version specifiers` };
    for (const text of (0,core_metadata/* valuesOf */.sm)(metadata, "Requires-Dist")) {
        const requirement = (0,python_requirement/* readRequirement */.M)(text);
        if (requirement === undefined)
            yield { says: `requires ${text}, which is no requirement (PEP 508)` };
        else if (requirement.url !== undefined)
            yield onIndex(`requires ${requirement.name} from an address, which can serve other bytes tomorrow`);
    }
}
function* licenceFaults(metadata) {
    const expression = (0,core_metadata/* valueOf */.RP)(metadata, "License-Expression");
    const version = Number((0,core_metadata/* valueOf */.RP)(metadata, "Metadata-Version") ?? "0");
    const classifiers = (0,core_metadata/* valuesOf */.sm)(metadata, "Classifier").filter((one) => one.startsWith("License ::"));
    if (expression !== undefined && !(0,licence/* isSpdxExpression */.Y)(expression))
        yield { says: `has the License-Expression ${expression}, which is not of SPDX` };
    if (expression !== undefined && (0,core_metadata/* valueOf */.RP)(metadata, "License") !== undefined)
        yield onIndex("says both License and License-Expression");
    if (expression !== undefined && classifiers.length > 0)
        yield onIndex("says both License-Expression and a classifier of a licence");
    if (version >= FIRST_WITH_LICENCE_FILES)
        return;
    if (expression !== undefined)
        yield onIndex("speaks of License-Expression in a format before 2.4");
    if ((0,core_metadata/* valueOf */.RP)(metadata, "License-File") !== undefined)
        yield odd("speaks of License-File in a format before 2.4, as older builders do");
}
/** Everything that is wrong with one METADATA or PKG-INFO, each the rest of a sentence. */
function* metadataFaults(metadata) {
    yield* shapeFaults(metadata);
    yield* textFaults(metadata);
    yield* needFaults(metadata);
    yield* licenceFaults(metadata);
}

// EXTERNAL MODULE: ./.build/out/checks/define-check.js
var define_check = __webpack_require__(37345);
;// CONCATENATED MODULE: ./.build/out/checks/python/bad-core-metadata.js




const severityOf = (refusedBy, subject) => refusedBy === "nobody"
    ? { severity: "low" }
    : refusedBy === "index"
        ? (0,python_distribution/* indexSeverity */.y6)(subject)
        : {};
const bad = (title, fields, says) => ({
    title,
    given: () => examplePython(exampleWheel({ fields })),
    says,
});
const METADATA = "sample-1.2.3.dist-info/METADATA";
const written = (text) => examplePython(exampleWheel({ files: { [METADATA]: text } }));
/* harmony default export */ const bad_core_metadata = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "bad-core-metadata",
    title: "The metadata of a wheel or sdist is missing or wrong",
    severity: "high",
    why: "The index refuses wrong metadata in the middle of a release, when other files are already there for ever, and what it lets pass can be read in two ways.",
    fix: "Mend the field in pyproject.toml and build again; the specification of core metadata says what each field may hold.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, function* (distribution) {
        const { file, kind } = distribution;
        const at = (0,python_distribution/* placeOf */.$t)(distribution);
        const reading = (0,python_distribution/* metadataOf */.Nk)(distribution);
        const name = kind === "wheel" ? "METADATA" : "PKG-INFO";
        const path = (0,python_distribution/* metadataPath */.xT)(distribution);
        if (path === undefined || reading === undefined)
            yield { message: `${file} holds no ${name} where it belongs`, at };
        else if ("fault" in reading)
            yield { message: `${file}: ${path} ${reading.fault}`, at };
        else
            for (const { says, refusedBy } of metadataFaults(reading.metadata))
                yield { message: `${file} ${says}`, at, ...severityOf(refusedBy, subject) };
    }),
    examples: {
  "bad": [
    {
      "title": "none"
    },
    {
      "title": "a line that is no field"
    },
    {
      "title": "half a field"
    },
    {
      "title": "a break that only some see"
    },
    {
      "title": "an unknown format"
    },
    {
      "title": "two names"
    },
    {
      "title": "an unknown field"
    },
    {
      "title": "a name that no project has"
    },
    {
      "title": "a long summary"
    },
    {
      "title": "a summary of two lines"
    },
    {
      "title": "a link without a label"
    },
    {
      "title": "a link that is none"
    },
    {
      "title": "a private classifier"
    },
    {
      "title": "an odd type"
    },
    {
      "title": "an odd variant"
    },
    {
      "title": "a description without a type"
    },
    {
      "title": "an odd Python"
    },
    {
      "title": "a requirement that is none"
    },
    {
      "title": "a requirement at an address"
    },
    {
      "title": "a licence that is none"
    },
    {
      "title": "two licences"
    },
    {
      "title": "a licence's classifier"
    },
    {
      "title": "an older format"
    }
  ],
  "good": [
    {
      "title": "a wheel and an sdist"
    },
    {
      "title": "requirements and a description"
    },
    {
      "title": "no file of Python"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/domain/python/wheel-tags.js
const PYTHON = /^(py|cp|ip|pp|jy|graalpy)\d{1,6}$/;
const ABI = /^(none|abi3|abi3t|(cp|pypy|pp|graalpy)\d[a-z0-9_]{0,40})$/;
/** Platforms that every index takes. Source: the platform compatibility tags of packaging.python.org (PEP 425, 513, 571, 599, 600, 656, 730, 738). */
const PLATFORMS = [
    /^any$/,
    /^win(32|_amd64|_arm64|_ia64)$/,
    /^manylinux(1_(x86_64|i686)|2010_(x86_64|i686)|2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64))$/,
    /^(many|musl)linux_\d{1,3}_\d{1,3}_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64|loongarch64)$/,
    /^linux_armv[67]l$/,
    /^macosx_\d{1,3}_\d{1,3}_(arm64|intel|fat|fat3|fat64|universal|universal2|x86_64|i386|ppc|ppc64)$/,
    /^ios_\d{1,3}_\d{1,3}_(arm64|x86_64)_iphone(os|simulator)$/,
    /^android_\d{1,3}_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^(pyodide|pyemscripten)_\d{4}_\d{1,3}_wasm32$/,
];
/** Platforms that installers know, but no public index takes, because they name one machine. */
const LOCAL = /^(linux|freebsd|openbsd|netbsd|aix|cygwin|mingw|emscripten|wasi)[a-z0-9_.]{0,60}$/;
const platformFault = (tag) => {
    if (PLATFORMS.some((pattern) => pattern.test(tag)))
        return undefined;
    return LOCAL.test(tag)
        ? `the platform ${tag}, which no public index takes because it promises nothing of other machines`
        : `the platform ${tag}, which nobody knows`;
};
function* doubled(tags) {
    const twice = tags.find((tag, at) => tags.indexOf(tag) !== at);
    if (twice !== undefined)
        yield `the tag ${twice} twice`;
}
/** What is wrong with the tags of a wheel: each the rest of "names \u2026". */
function* wheelTagFaults({ python, abi, platform }) {
    for (const tag of python)
        if (!PYTHON.test(tag))
            yield `the Python ${tag}, which nobody knows`;
    for (const tag of abi)
        if (!ABI.test(tag))
            yield `the ABI ${tag}, which nobody knows`;
    for (const fault of platform.map(platformFault))
        if (fault !== undefined)
            yield fault;
    yield* doubled(python);
    yield* doubled(platform);
}
/** Every combination, as the lines `Tag:` of WHEEL write them. */
const expandedTags = ({ python, abi, platform }) => python.flatMap((one) => abi.flatMap((two) => platform.map((three) => `${one}-${two}-${three}`)));

;// CONCATENATED MODULE: ./.build/out/checks/python/bad-distribution-name.js




const wheel = (file) => examplePython(exampleWheel({ file }));
const bad_distribution_name_bad = (file, says) => ({
    title: file,
    given: () => examplePython(file.endsWith(".whl") ? exampleWheel({ file }) : exampleSdist({ file })),
    says,
});
/** What only an index refuses. */
function* indexFaults({ written, version, project, tags }) {
    if (version.includes("+"))
        yield `carries the local version ${version}, which no public index takes`;
    const name = project.replaceAll("-", "_");
    if (tags === undefined && (written.name !== name || written.version !== version))
        yield `should be called ${name}-${version}.tar.gz (PEP 625)`;
    if (tags !== undefined && written.name !== name)
        yield `should begin with ${name} (binary distribution format)`;
    for (const fault of tags ? wheelTagFaults(tags) : [])
        yield `names ${fault}`;
}
function* faultsOf(distribution, subject) {
    const { file, named } = distribution;
    const at = (0,python_distribution/* placeOf */.$t)(distribution);
    if ("fault" in named)
        yield { message: `${file} ${named.fault}`, at };
    else
        for (const fault of indexFaults(named.name))
            yield { message: `${file} ${fault}`, at, ...(0,python_distribution/* indexSeverity */.y6)(subject) };
}
/* harmony default export */ const bad_distribution_name = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "bad-distribution-name",
    title: "The name of a wheel or sdist is not one that an index takes",
    severity: "high",
    why: "Installers read project, version and platform from the name of the file. The index refuses a wrong name in the middle of a release, and an installer that takes it finds it for other machines than it was built for.",
    fix: "Build with a current backend and let it name the file; build wheels for Linux with cibuildwheel or auditwheel, and leave local versions (`+\u2026`) out of releases.",
    *inspect(subject) {
        if (subject.distributions.length === 0)
            yield python_distribution/* NO_DISTRIBUTION */.du;
        for (const distribution of subject.distributions)
            yield* faultsOf(distribution, subject);
    },
    examples: {
  "bad": [
    {
      "title": "sample-1.2.3.whl"
    },
    {
      "title": "sample-1.2.3-x1-py3-none-any.whl"
    },
    {
      "title": "_sample-1.2.3-py3-none-any.whl"
    },
    {
      "title": "sample-one-py3-none-any.whl"
    },
    {
      "title": "sample-1.2.3+cu12-py3-none-any.whl"
    },
    {
      "title": "Sample.Pkg-1.2.3-py3-none-any.whl"
    },
    {
      "title": "sample-1.2.3-cp314-cp314-linux_x86_64.whl"
    },
    {
      "title": "sample-1.2.3-py3-none-atari.whl"
    },
    {
      "title": "sample-1.2.3-python3-none-any.whl"
    },
    {
      "title": "sample-1.2.3-py3-some-any.whl"
    },
    {
      "title": "sample-1.2.3-py3.py3-none-any.whl"
    },
    {
      "title": "my-sample-1.2.3.tar.gz"
    },
    {
      "title": "Sample-1.2.3.tar.gz"
    },
    {
      "title": "sample-1.2.3-rc1.tar.gz"
    },
    {
      "title": "sample-1.2.3RC1.tar.gz"
    }
  ],
  "good": [
    {
      "title": "a pure wheel"
    },
    {
      "title": "a wheel for two platforms"
    },
    {
      "title": "a wheel for macOS"
    },
    {
      "title": "a wheel for PyPy"
    },
    {
      "title": "an sdist"
    },
    {
      "title": "no file of Python"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/python/entry-points.js
var entry_points = __webpack_require__(6045);
;// CONCATENATED MODULE: ./.build/out/checks/python/bad-python-entry-point.js




/** Commands that a package must not put its own in place of. */
const TAKEN = new Set([
    ["python", "python3", "pip", "pip3", "sudo", "su", "sh", "bash", "git", "ssh", "curl"],
    ["wget", "node", "npm", "uv", "make", "gcc", "ls", "cp", "rm", "cat", "env", "docker"],
].flat());
const NAME = /^[\w.-]+$/;
/** Files that would make a module importable; a package may be without `__init__.py`. */
function isThere(module, paths) {
    const path = module.replaceAll(".", "/");
    return paths.some((one) => {
        const inside = one.replace(/^[^/]+\.data\/(purelib|platlib)\//, "");
        return (inside.startsWith(`${path}/`) ||
            (inside.startsWith(`${path}.`) && /\.(py|pyc|so|pyd)$/.test(inside)));
    });
}
function* pointFaults(point, paths, project) {
    const { name, module, group } = point;
    if ((0,entry_points/* isScript */.K)(point) && !isThere(module, paths))
        yield { message: `the command ${name} leads to ${module}, which is not in the wheel` };
    if ((0,entry_points/* isScript */.K)(point) && TAKEN.has(name.toLowerCase()) && name.replace(/\d+$/, "") !== project)
        yield { message: `the command ${name} would stand in place of the system's` };
    if ((0,entry_points/* isScript */.K)(point) && !NAME.test(name))
        yield { message: `the command ${name} is no name of a file` };
    if (!(0,entry_points/* isScript */.K)(point) && !isThere(module, paths))
        yield {
            message: `${group}: ${name} leads to ${module}, which is not in the wheel`,
            severity: "low",
        };
}
function* bad_python_entry_point_faultsOf(wheel) {
    const path = `${(0,python_distribution/* infoFolders */.W9)(wheel)[0] ?? ""}/entry_points.txt`;
    const bytes = (0,python_distribution/* bytesAt */.L1)(wheel, path);
    if (bytes === undefined)
        return;
    const paths = (0,python_distribution/* filesIn */.nG)(wheel).map((file) => file.path);
    const seen = new Set();
    for (const point of (0,entry_points/* readEntryPoints */.E)(new TextDecoder().decode(bytes))) {
        if (typeof point === "string") {
            yield { message: `entry_points.txt holds a line that cannot be read: ${point.slice(0, 80)}` };
            continue;
        }
        const key = `${point.group} ${point.name}`;
        if (seen.has(key))
            yield { message: `entry_points.txt names ${point.name} twice` };
        seen.add(key);
        yield* pointFaults(point, paths, "name" in wheel.named ? wheel.named.name.project : "");
    }
}
const POINTS = "sample-1.2.3.dist-info/entry_points.txt";
const pointing = (text) => examplePython(exampleWheel({ files: { [POINTS]: text } }));
const command = (line) => pointing(`[console_scripts]\n${line}\n`);
/* harmony default export */ const bad_python_entry_point = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "bad-python-entry-point",
    title: "A command of a wheel leads nowhere, or stands in place of another",
    severity: "high",
    why: "Installing writes every entry of `console_scripts` to the folder of commands. One that leads nowhere fails for everyone, one called like a system's command takes its place.",
    fix: "Correct `[project.scripts]` in pyproject.toml, and build again.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, function* (distribution) {
        if (distribution.kind === "wheel")
            for (const { message, ...rest } of bad_python_entry_point_faultsOf(distribution))
                yield { message: `${distribution.file}: ${message}`, at: (0,python_distribution/* placeOf */.$t)(distribution), ...rest };
    }),
    examples: {
  "bad": [
    {
      "title": "no such module"
    },
    {
      "title": "a system's command"
    },
    {
      "title": "a path for a name"
    },
    {
      "title": "no reference"
    },
    {
      "title": "no group"
    },
    {
      "title": "twice"
    },
    {
      "title": "a plugin that leads nowhere"
    }
  ],
  "good": [
    {
      "title": "a command"
    },
    {
      "title": "no entry points"
    },
    {
      "title": "a native module"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/python/bad-wheel-file.js





const NATIVE = /\.(so|pyd|dylib|dll)(\.\d+)*$/;
const PURE = /-none-any\.whl$/;
function* tagFaults({ named }, said) {
    const tags = "name" in named ? named.name.tags : undefined;
    if (tags === undefined)
        return;
    const wanted = expandedTags(tags);
    const missing = wanted.filter((tag) => !said.includes(tag));
    const extra = said.filter((tag) => !wanted.includes(tag));
    if (missing.length > 0)
        yield `WHEEL does not name the tag ${missing.join(", ")} of the file's name`;
    if (extra.length > 0)
        yield `WHEEL names the tag ${extra.join(", ")}, which the file's name lacks`;
}
function* wheelFaults(wheel) {
    const path = `${(0,python_distribution/* infoFolders */.W9)(wheel)[0] ?? ""}/WHEEL`;
    const bytes = (0,python_distribution/* bytesAt */.L1)(wheel, path);
    const reading = bytes === undefined ? { fault: "is missing" } : (0,core_metadata/* readCoreMetadata */.bG)(bytes);
    if ("fault" in reading) {
        yield `${path} ${reading.fault}`;
        return;
    }
    const version = (0,core_metadata/* valueOf */.RP)(reading.metadata, "Wheel-Version") ?? "";
    if (!/^1\.\d+$/.test(version))
        yield `WHEEL has the version ${version || "none"} instead of 1.0`;
    const pure = (0,core_metadata/* valueOf */.RP)(reading.metadata, "Root-Is-Purelib") ?? "";
    if (!/^(true|false)$/i.test(pure))
        yield "WHEEL does not say whether Root-Is-Purelib";
    yield* tagFaults(wheel, (0,core_metadata/* valuesOf */.sm)(reading.metadata, "Tag"));
    const native = (0,python_distribution/* filesIn */.nG)(wheel).find(({ path: file }) => NATIVE.test(file));
    if (PURE.test(wheel.file) && native)
        yield `holds ${native.path}, a native library, but is named as one for any platform`;
}
const WHEEL = "sample-1.2.3.dist-info/WHEEL";
const told = (text) => examplePython(exampleWheel({ files: { [WHEEL]: text } }));
const lines = (version, pure, tag) => `Wheel-Version: ${version}\nRoot-Is-Purelib: ${pure}\nTag: ${tag}\n`;
/* harmony default export */ const bad_wheel_file = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "bad-wheel-file",
    title: "WHEEL is missing or does not fit the wheel",
    severity: "high",
    why: "Installers refuse a wheel without a sound WHEEL file, and one that is tagged for machines it was not built for installs and then fails there.",
    fix: "Build the wheel again with a current backend; use `wheel tags` to change tags, which writes name and WHEEL together.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, function* (distribution) {
        if (distribution.kind === "wheel")
            for (const fault of wheelFaults(distribution))
                yield { message: `${distribution.file}: ${fault}`, at: (0,python_distribution/* placeOf */.$t)(distribution) };
    }),
    examples: {
  "bad": [
    {
      "title": "none"
    },
    {
      "title": "another format"
    },
    {
      "title": "no word of purity"
    },
    {
      "title": "another tag"
    },
    {
      "title": "one more tag"
    },
    {
      "title": "a native library in a pure wheel"
    },
    {
      "title": "no field"
    }
  ],
  "good": [
    {
      "title": "a built wheel"
    },
    {
      "title": "an sdist has none"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/python/distributions-disagree.js




/** What every file of a release has to say alike; a builder writes it from one pyproject.toml. */
const SAME = [
    ["Name", "Version", "Summary", "Requires-Python", "License-Expression", "License"],
    ["Requires-Dist", "Provides-Extra", "Project-URL", "Classifier", "Keywords"],
].flat();
const said = (metadata, field) => (0,core_metadata/* valuesOf */.sm)(metadata, field)
    .map((value) => value.toLowerCase().replaceAll(/["']/g, "'").replaceAll(/\s+/g, ""))
    .toSorted()
    .join("\n");
/** An sdist may leave a field to the build (PEP 643). */
const isDynamic = (metadata, field) => (0,core_metadata/* valuesOf */.sm)(metadata, "Dynamic").some((name) => name.toLowerCase() === field.toLowerCase());
const shown = (metadata, field) => ((0,core_metadata/* valueOf */.RP)(metadata, field) ?? "nothing").slice(0, 60);
function* differences(first, other) {
    for (const field of SAME) {
        const left = [first, other].some(({ metadata }) => isDynamic(metadata, field));
        if (left || said(first.metadata, field) === said(other.metadata, field))
            continue;
        const [one, two] = [shown(first.metadata, field), shown(other.metadata, field)];
        const differing = one === two ? "other values of it" : two;
        yield {
            message: `${first.distribution.file} says ${field} ${one}, but ${other.distribution.file} says ${differing}`,
            at: (0,python_distribution/* placeOf */.$t)(other.distribution),
        };
    }
}
/** Distributions of one project; a release may hold several projects. */
function groups(reads) {
    const byProject = new Map();
    for (const read of reads) {
        const { named, file } = read.distribution;
        const project = "name" in named ? named.name.project : file;
        byProject.set(project, [...(byProject.get(project) ?? []), read]);
    }
    return [...byProject.values()];
}
function* inGroup(group) {
    const sdists = group.filter(({ distribution }) => distribution.kind === "sdist");
    const [first, second] = sdists;
    if (first && second)
        yield {
            message: `The release holds ${sdists.length} sdists of one project, ${first.distribution.file} and ${second.distribution.file}; an index takes one`,
            at: (0,python_distribution/* placeOf */.$t)(second.distribution),
        };
    const [base, ...others] = [...group].toSorted((a) => (a === first ? -1 : 0));
    for (const other of others)
        if (base)
            yield* differences(base, other);
}
const two = (fields, sdist = {}) => examplePython(exampleWheel({ fields }), exampleSdist({ fields: sdist }));
/* harmony default export */ const distributions_disagree = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "distributions-disagree",
    title: "The wheels and the sdist of a release do not say the same",
    severity: "high",
    why: "Installers pick one file and reviewers read another. An index shows the metadata of whichever file came first, so a difference hides what users really get.",
    fix: "Empty the output folder and build all files of the release from one commit; build the wheel from the sdist.",
    *inspect({ distributions }) {
        if (distributions.length === 0)
            yield python_distribution/* NO_DISTRIBUTION */.du;
        const reads = [];
        for (const distribution of distributions) {
            const reading = (0,python_distribution/* metadataOf */.Nk)(distribution);
            if (reading && "metadata" in reading)
                reads.push({ distribution, metadata: reading.metadata });
            else
                yield { needs: `metadata that can be read in ${distribution.file}` };
        }
        for (const group of groups(reads))
            yield* inGroup(group);
    },
    examples: {
  "bad": [
    {
      "title": "another dependency in the wheel"
    },
    {
      "title": "one more dependency"
    },
    {
      "title": "another Python"
    },
    {
      "title": "two sdists"
    }
  ],
  "good": [
    {
      "title": "one pyproject.toml"
    },
    {
      "title": "a field that the sdist leaves to the build"
    },
    {
      "title": "a wheel alone"
    },
    {
      "title": "two projects"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/release/python-version.js
var python_version = __webpack_require__(6149);
;// CONCATENATED MODULE: ./.build/out/checks/python/metadata-differs-from-name.js






function* folderFaults(distribution, { written }) {
    const wanted = `${written.name}-${written.version}`;
    if (distribution.kind === "sdist") {
        const roots = (0,python_distribution/* rootsOf */.RD)(distribution);
        if (roots.length !== 1 || roots[0] !== wanted)
            yield `unpacks to ${roots.slice(0, 3).join(", ")} instead of the one folder ${wanted}`;
        return;
    }
    const folders = (0,python_distribution/* infoFolders */.W9)(distribution);
    if (folders.length !== 1)
        yield `holds ${folders.length} folders NAME-VERSION.dist-info instead of one`;
    else if (folders[0]?.toLowerCase() !== `${wanted}.dist-info`.toLowerCase())
        yield `holds ${folders[0]} instead of ${wanted}.dist-info`;
}
function* fieldFaults(metadata, { project, version }) {
    const [name, said] = [(0,core_metadata/* valueOf */.RP)(metadata, "Name") ?? "", (0,core_metadata/* valueOf */.RP)(metadata, "Version") ?? ""];
    if ((0,python_name/* normalizedName */.j8)(name) !== project)
        yield `says in its metadata that it is ${name || "nothing"}, not ${project}`;
    if ((0,python_version/* pythonVersion */.T)(said) !== version)
        yield `says in its metadata that its version is ${said || "none"}, not ${version}`;
}
/* harmony default export */ const metadata_differs_from_name = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "metadata-differs-from-name",
    title: "What is inside of a wheel or sdist does not fit its name",
    severity: "high",
    why: "An index files a distribution by its name, an installer by its metadata. Where the two disagree, one project's file can pass for another's.",
    fix: "Build the distribution again with an empty output folder; never rename a built file.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, function* (distribution) {
        const { file, named } = distribution;
        const at = (0,python_distribution/* placeOf */.$t)(distribution);
        if ("fault" in named) {
            yield { needs: `a name that can be read instead of ${file}` };
            return;
        }
        for (const fault of folderFaults(distribution, named.name))
            yield { message: `${file} ${fault}`, at };
        yield* (0,python_distribution/* withMetadata */.Uz)(distribution, function* (metadata) {
            for (const fault of fieldFaults(metadata, named.name))
                yield { message: `${file} ${fault}`, at };
        });
    }),
    examples: {
  "bad": [
    {
      "title": "another name in METADATA"
    },
    {
      "title": "another version in PKG-INFO"
    },
    {
      "title": "no name"
    },
    {
      "title": "a second dist-info"
    },
    {
      "title": "a renamed wheel"
    },
    {
      "title": "an sdist with a second root"
    }
  ],
  "good": [
    {
      "title": "a wheel and an sdist"
    },
    {
      "title": "another spelling of the same"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/python/missing-python-licence.js





/** Where a `License-File` lies (PEP 639): below the root of an sdist, below `licenses/` of a wheel's dist-info. */
function licencePaths(distribution, name) {
    if (distribution.kind === "sdist")
        return (0,python_distribution/* rootsOf */.RD)(distribution).map((root) => `${root}/${name}`);
    return (0,python_distribution/* infoFolders */.W9)(distribution).flatMap((folder) => [
        `${folder}/licenses/${name}`,
        `${folder}/${name}`,
        `${folder}/${name.slice(name.lastIndexOf("/") + 1)}`,
    ]);
}
function* fileFaults(distribution, metadata) {
    const paths = new Set((0,python_distribution/* filesIn */.nG)(distribution).map(({ path }) => path));
    const named = (0,core_metadata/* valuesOf */.sm)(metadata, "License-File");
    for (const name of named) {
        if (name.startsWith("/") || name.includes("\\") || name.split("/").includes(".."))
            yield {
                message: `${distribution.file} names the licence file ${name}, which leaves its folder`,
            };
        else if (!licencePaths(distribution, name).some((path) => paths.has(path)))
            yield {
                message: `${distribution.file} names the licence file ${name}, but does not hold it`,
            };
    }
    const held = [...paths].some((path) => (0,licence/* isLicenceFile */.M)(path.slice(path.lastIndexOf("/") + 1)));
    if (named.length === 0 && !held)
        yield { message: `${distribution.file} holds no licence file`, severity: "low" };
}
function* wordFaults({ file }, metadata, allowed) {
    const expression = (0,core_metadata/* valueOf */.RP)(metadata, "License-Expression");
    const told = expression ??
        (0,core_metadata/* valueOf */.RP)(metadata, "License") ??
        (0,core_metadata/* valuesOf */.sm)(metadata, "Classifier").find((one) => one.startsWith("License ::"));
    if (told === undefined)
        yield { message: `${file} does not say under which licence it comes` };
    else if (allowed.length > 0 && !allowed.includes(expression ?? told))
        yield {
            message: `${file} has the licence ${told.slice(0, 80)}, which the policy does not allow`,
        };
}
const missing_python_licence_wheel = (fields, files) => examplePython(exampleWheel({ fields, ...(files && { files }) }));
/* harmony default export */ const missing_python_licence = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "missing-python-licence",
    title: "A wheel or sdist does not carry its licence",
    severity: "high",
    why: "Without a licence nobody may use the package, and an index refuses an sdist whose metadata names a licence file that it does not hold.",
    fix: "Write `license` (an SPDX expression) and `license-files` to pyproject.toml, keep the files in the repository, and build again.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, (distribution) => (0,python_distribution/* withMetadata */.Uz)(distribution, function* (metadata) {
        const at = (0,python_distribution/* placeOf */.$t)(distribution);
        const { licences } = subject.policy;
        for (const fault of wordFaults(distribution, metadata, licences))
            yield { ...fault, at };
        for (const fault of fileFaults(distribution, metadata))
            yield { ...fault, at };
    })),
    examples: {
  "bad": [
    {
      "title": "no word of it"
    },
    {
      "title": "a file that a wheel lacks"
    },
    {
      "title": "a file that an sdist lacks"
    },
    {
      "title": "a path that leaves the folder"
    },
    {
      "title": "no file"
    },
    {
      "title": "a licence that the policy does not name"
    }
  ],
  "good": [
    {
      "title": "a wheel and an sdist"
    },
    {
      "title": "the older form"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/python/startup-file-in-wheel.js



/**
 * Where a wheel's files land beside all packages: its root, the two libraries of its data folder, and
 * the folders of each system below the data itself (Debian, Fedora and Windows name them differently).
 */
const SITE = /^(?:[^/]+\.data\/(?:purelib|platlib|data\/(?:local\/)?lib(?:64)?\/(?:[^/]+\/)?(?:site|dist)-packages)\/)?([^/]+)/i;
/** A module, native code for one Python, or a folder that is a package. */
const STARTUP = /^(?:sitecustomize|usercustomize)(?:\.[^/]+)?$/;
/** A line that Python runs as code. Source: docs.python.org, "site". */
const RUNS = /^import[ \t]/m;
function* startup_file_in_wheel_faultsOf(wheel) {
    for (const file of (0,python_distribution/* filesIn */.nG)(wheel)) {
        const { path } = file;
        const [site = "", name = ""] = SITE.exec(path) ?? [];
        const isPath = name.endsWith(".pth") && site === path;
        const text = isPath ? new TextDecoder().decode(file.bytes) : "";
        if (STARTUP.test(name))
            yield { message: `${path} runs whenever any Python starts` };
        else if (RUNS.test(text))
            yield { message: `${path} holds code that runs whenever any Python starts` };
        else if (isPath)
            yield {
                message: `${path} changes where every Python looks for modules`,
                severity: "medium",
            };
    }
}
const startup_file_in_wheel_wheel = (path, text = "") => examplePython(exampleWheel({ files: { [path]: text } }));
/* harmony default export */ const startup_file_in_wheel = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "startup-file-in-wheel",
    title: "Installing the wheel makes every Python run its code",
    severity: "high",
    why: "A `.pth` file or `sitecustomize.py` runs at the start of each Python of the environment, without any import of the package. Stolen releases were used to steal credentials that way.",
    fix: "Remove the file, and let users import the package where they want it. One that has to stay can be ignored in the policy by the path of the wheel.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, function* (distribution) {
        if (distribution.kind === "wheel")
            for (const { message, ...rest } of startup_file_in_wheel_faultsOf(distribution))
                yield { message: `${distribution.file}: ${message}`, at: (0,python_distribution/* placeOf */.$t)(distribution), ...rest };
    }),
    examples: {
  "bad": [
    {
      "title": "code in a .pth"
    },
    {
      "title": "a path in a .pth"
    },
    {
      "title": "a .pth in the data folder"
    },
    {
      "title": "sitecustomize"
    },
    {
      "title": "sitecustomize as a package"
    },
    {
      "title": "sitecustomize as native code for one Python"
    },
    {
      "title": "a .pth where Windows has its packages"
    },
    {
      "title": "a .pth where Fedora has its packages"
    },
    {
      "title": "a .pth where Debian has its packages"
    }
  ],
  "good": [
    {
      "title": "a module that is called alike"
    },
    {
      "title": "a package"
    },
    {
      "title": "a .pth below a package"
    },
    {
      "title": "a .pth in an sdist, which installs nothing by itself"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/python/stray-module-in-wheel.js



/** Names that many projects have by accident; at the root of a wheel they are installed for everyone. */
const COMMON = new Set([
    ["test", "tests", "testing", "build", "dist", "doc", "docs", "example", "examples"],
    ["bench", "benchmark", "benchmarks", "script", "scripts", "tools", "ci", "notebooks"],
    ["src", "node_modules", "venv", ".venv", "env", ".github", ".git", ".tox", ".nox"],
].flat());
const LOOSE = new Set([
    "setup.py",
    "conftest.py",
    "noxfile.py",
    "tasks.py",
    "fabfile.py",
    "__init__.py",
]);
const MODULE = /\.(py|pyi|so|pyd|dylib|dll|pth)$/;
const COMPILED = /\.py[co]$/;
const OWN = /^[^/]+\.(dist-info|data)$/;
const MOST_NAMED = 3;
const named = (paths) => paths.length > MOST_NAMED
    ? `${paths.slice(0, MOST_NAMED).join(", ")} and ${paths.length - MOST_NAMED} more`
    : paths.join(", ");
function* looseFaults(loose) {
    for (const name of loose.filter((file) => LOOSE.has(file)))
        yield { message: `${name} would be installed beside all packages` };
    const others = loose.filter((name) => !MODULE.test(name) && !LOOSE.has(name));
    if (others.length > 0)
        yield {
            message: `${named(others)} would be installed beside all packages, and no module is that`,
        };
}
function* rootFaults(wheel) {
    const paths = (0,python_distribution/* filesIn */.nG)(wheel).map(({ path }) => path);
    const folders = new Set(paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""));
    for (const folder of folders)
        if (COMMON.has(folder.toLowerCase()))
            yield { message: `the folder ${folder} would be installed as a package for everyone` };
    yield* looseFaults(paths.filter((path) => !path.includes("/")));
    const compiled = paths.filter((path) => COMPILED.test(path));
    if (compiled.length > 0)
        yield { message: `${named(compiled)}: compiled code that nobody can review` };
    if (paths.every((path) => OWN.test(path.split("/")[0] ?? "") && !/\.data\//.test(path)))
        yield { message: "it holds no module at all", severity: "low" };
}
const stray_module_in_wheel_wheel = (...paths) => examplePython(exampleWheel({ files: Object.fromEntries(paths.map((path) => [path, ""])) }));
/* harmony default export */ const stray_module_in_wheel = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "stray-module-in-wheel",
    title: "A wheel installs more than its package",
    severity: "medium",
    why: "Whatever lies at the root of a wheel becomes importable for everyone who installs it: `tests` of two projects overwrite each other, and a stray module can shadow another project's.",
    fix: "Name the packages in the build backend's settings (such as `packages` or `only-include`) instead of letting it find them, and build again.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, function* (distribution) {
        if (distribution.kind === "wheel")
            for (const { message, ...rest } of rootFaults(distribution))
                yield { message: `${distribution.file}: ${message}`, at: (0,python_distribution/* placeOf */.$t)(distribution), ...rest };
    }),
    examples: {
  "bad": [
    {
      "title": "tests"
    },
    {
      "title": "a build folder"
    },
    {
      "title": "setup.py"
    },
    {
      "title": "a loose file"
    },
    {
      "title": "compiled code"
    },
    {
      "title": "nothing"
    }
  ],
  "good": [
    {
      "title": "a package"
    },
    {
      "title": "tests of the package itself"
    },
    {
      "title": "a single module"
    },
    {
      "title": "an sdist holds its tests"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/package/archive/packed-name.js
var packed_name = __webpack_require__(56252);
;// CONCATENATED MODULE: ./.build/out/checks/python/unsafe-distribution-entry.js




const SET_ID = 0o6000;
function* nameFaults(path) {
    const parts = path.split("/");
    if ((0,packed_name/* unseenIn */.ux)(path))
        yield "holds a character that nobody sees";
    if (path.includes("\\"))
        yield "holds a backslash, which some systems take for a folder";
    if (/^(\/|[A-Za-z]:)/.test(path))
        yield "is an absolute path";
    else if (parts.some((part) => part === ".." || part === "."))
        yield "leaves its folder";
    else if (parts.slice(0, -1).includes(""))
        yield "holds two slashes in a row";
}
function* entryFaults({ path, kind, mode }) {
    if (kind === "link")
        yield "is a link";
    if (kind === "device")
        yield "is no regular file";
    if ((mode & SET_ID) !== 0)
        yield "would run with the rights of its owner (setuid or setgid)";
    yield* nameFaults(path);
}
function* unsafe_distribution_entry_faultsOf({ file, entries, oddities }) {
    for (const oddity of oddities)
        yield `${file} ${oddity}`;
    for (const entry of entries)
        for (const fault of entryFaults(entry))
            yield `${file}: ${entry.path} ${fault}`;
    const named = entries.map(({ path }) => ({ name: path }));
    for (const [name, twin] of (0,packed_name/* twinsOf */.HJ)(named))
        yield `${file}: ${name} and ${twin} are one file on some systems`;
}
const holding = (change) => examplePython(exampleSdist({ more: [{ ...pythonFileEntry("sample-1.2.3/a.py"), ...change }] }));
const unsafe_distribution_entry_named = (title, path, says) => ({
    title,
    given: () => holding({ path }),
    says,
});
/* harmony default export */ const unsafe_distribution_entry = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "unsafe-distribution-entry",
    title: "A wheel or sdist holds an entry that unpacks to something else",
    severity: "critical",
    why: "Links, paths that leave the folder, doubled names, sparse files and archives of two kinds at once let an installer unpack other files than the ones that were reviewed; indexes refuse most of them.",
    fix: "Remove or rename the file, and build again with a current backend.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, function* (distribution) {
        for (const message of unsafe_distribution_entry_faultsOf(distribution))
            yield { message, at: (0,python_distribution/* placeOf */.$t)(distribution) };
    }),
    examples: {
  "bad": [
    {
      "title": "a link"
    },
    {
      "title": "a device"
    },
    {
      "title": "a setuid file"
    },
    {
      "title": "an absolute path"
    },
    {
      "title": "a path that leaves the folder"
    },
    {
      "title": "a backslash"
    },
    {
      "title": "an empty folder name"
    },
    {
      "title": "a character that turns the line"
    },
    {
      "title": "a doubled name"
    },
    {
      "title": "a name in other case"
    },
    {
      "title": "a sparse file"
    }
  ],
  "good": [
    {
      "title": "a wheel and an sdist"
    },
    {
      "title": "a folder"
    }
  ]
},
}));

// EXTERNAL MODULE: ./.build/out/domain/content/large-file.js
var large_file = __webpack_require__(65042);
// EXTERNAL MODULE: ./.build/out/domain/release/digest.js
var digest = __webpack_require__(58142);
;// CONCATENATED MODULE: ./.build/out/domain/python/record.js


const CELL = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/;
/** Hashes that an index takes. Source: the binary distribution format, "Signed wheel files": sha256 or better. */
const STRONG = ["sha256", "sha384", "sha512"];
const base64Url = (hex) => Buffer.from(hex, "hex").toString("base64url");
const quoted = (text) => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
/** A line as every builder writes it. */
const recordLine = (path, sha256, size) => `${quoted(path)},sha256=${base64Url(sha256)},${size}`;
function cellsOf(line) {
    const cells = [];
    for (let rest = line;;) {
        const [all = "", inQuotes, plain = "", end] = CELL.exec(rest) ?? [];
        if (end === undefined)
            return undefined;
        cells.push(inQuotes?.replaceAll('""', '"') ?? plain);
        if (end === "")
            return cells;
        rest = rest.slice(all.length);
    }
}
/** Reads RECORD (PEP 376, 427); a line that is none is returned as a text. */
function readRecord(bytes) {
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    return lines
        .filter((line) => line !== "")
        .map((line) => {
        const [path, hash, size, ...more] = cellsOf(line) ?? [];
        if (path === undefined || hash === undefined || size === undefined || more.length > 0)
            return line;
        return { path, hash, size };
    });
}
/** Files that stand in RECORD without a hash, because they are written after it. */
const withoutHash = (path) => /\.dist-info\/RECORD(\.jws|\.p7s)?$/.test(path);
/** As hex; undefined for a digest that nobody took while a large file passed by. */
function digestOf(file, algorithm) {
    if (file.large === undefined)
        return (0,digest/* hexDigest */.w)(algorithm, file.bytes);
    return algorithm === "sha384" ? undefined : file.large[algorithm];
}
function* lineFaults({ path, hash, size }, file) {
    if (withoutHash(path))
        return;
    const [, named = "", digest = ""] = /^([^=]*)=(.*)$/.exec(hash) ?? [];
    const algorithm = STRONG.find((one) => one === named);
    if (algorithm === undefined) {
        yield `RECORD gives ${path} ${hash === "" ? "no hash" : `a hash of ${named}, which is too weak`}`;
        return;
    }
    const hex = digestOf(file, algorithm);
    if (hex === undefined)
        yield {
            needs: `a sha256 or sha512 of ${path} in RECORD, which gives a large file ${algorithm}`,
        };
    else if (base64Url(hex) !== digest.replace(/=+$/, ""))
        yield `RECORD gives ${path} another hash than it has`;
    const found = String((0,large_file/* sizeOf */.$d)(file));
    if (size !== found)
        yield `RECORD gives ${path} ${size || "no"} bytes, but it has ${found}`;
}
/** Where RECORD and the files of a wheel disagree, each as a sentence, and where nobody could compare them. */
function* recordFaults(record, files) {
    const lines = readRecord(record);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const listed = new Set();
    for (const line of lines) {
        if (typeof line === "string") {
            yield `RECORD holds a line that cannot be read: ${line.slice(0, 80)}`;
            continue;
        }
        if (listed.has(line.path))
            yield `RECORD names ${line.path} twice`;
        listed.add(line.path);
        const file = byPath.get(line.path);
        if (file === undefined)
            yield `RECORD names ${line.path}, which is not in the wheel`;
        else
            yield* lineFaults(line, file);
    }
    for (const { path } of files)
        if (!listed.has(path) && !/\.dist-info\/RECORD\.(jws|p7s)$/.test(path))
            yield `${path} is not in RECORD`;
}

;// CONCATENATED MODULE: ./.build/out/checks/python/wheel-record-differs.js




const RECORD = "sample-1.2.3.dist-info/RECORD";
function* wheel_record_differs_faultsOf(wheel) {
    const paths = (0,python_distribution/* infoFolders */.W9)(wheel).map((folder) => `${folder}/RECORD`);
    const [path = "RECORD"] = paths;
    const record = (0,python_distribution/* bytesAt */.L1)(wheel, path);
    if (record === undefined)
        yield `${path} is missing`;
    else
        yield* recordFaults(record, (0,python_distribution/* filesIn */.nG)(wheel));
}
const recorded = (text) => examplePython(exampleWheel({ files: { [RECORD]: text } }));
const sound = () => new TextDecoder().decode(bytesAt(exampleWheel(), RECORD));
/* harmony default export */ const wheel_record_differs = ((0,define_check/* defineSubjectCheck */.GJ)({
    family: "python",
    id: "wheel-record-differs",
    title: "RECORD of a wheel does not describe its files",
    severity: "high",
    why: "RECORD is the wheel's own list of digests. Installers and indexes compare with it, and a file that it does not name, or names with another digest, was put in after the build.",
    fix: "Build the wheel again; after any change to its files use `wheel unpack` and `wheel pack`, which write RECORD anew.",
    inspect: (subject) => (0,python_distribution/* eachDistribution */.ir)(subject, function* (distribution) {
        const at = (0,python_distribution/* placeOf */.$t)(distribution);
        if (distribution.kind === "wheel")
            for (const fault of wheel_record_differs_faultsOf(distribution))
                yield typeof fault === "string"
                    ? { message: `${distribution.file}: ${fault}`, at }
                    : { needs: `${fault.needs} (${distribution.file})` };
    }),
    examples: {
  "bad": [
    {
      "title": "another digest"
    },
    {
      "title": "another size"
    },
    {
      "title": "a weak digest"
    },
    {
      "title": "no digest"
    },
    {
      "title": "a file that is not listed"
    },
    {
      "title": "a file that is not there"
    },
    {
      "title": "a doubled line"
    },
    {
      "title": "a line that is none"
    },
    {
      "title": "no RECORD"
    }
  ],
  "good": [
    {
      "title": "a built wheel"
    },
    {
      "title": "a name with a comma"
    },
    {
      "title": "an sdist has none"
    }
  ]
},
}));

;// CONCATENATED MODULE: ./.build/out/checks/python-registry.js
// Printed by npm run generate. Do not edit.











const pythonChecks = [
    bad_core_metadata,
    bad_distribution_name,
    bad_python_entry_point,
    bad_wheel_file,
    distributions_disagree,
    metadata_differs_from_name,
    missing_python_licence,
    startup_file_in_wheel,
    stray_module_in_wheel,
    unsafe_distribution_entry,
    wheel_record_differs,
];


/***/ }),

/***/ 61900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pythonFile)
/* harmony export */ });
const WHEEL = /\.whl$/;
/** Name, version, perhaps a build number, and three tags (PEP 427). */
const PARTS_OF_A_WHEEL = [5, 6];
const SDIST = /\.tar\.gz$/;
/** Version part of the name of a wheel; undefined where the name is malformed. */
function wheelVersion(name) {
    const parts = name.replace(WHEEL, "").split("-");
    return PARTS_OF_A_WHEEL.includes(parts.length) ? parts[1] : undefined;
}
/** Version part of the name of an sdist (PEP 625), which has one hyphen. */
function sdistVersion(name) {
    const [, version, ...more] = name.replace(SDIST, "").split("-");
    return more.length === 0 ? version : undefined;
}
/** What the name of a file of Python says; undefined for other files. `isSdist` tells whether a `.tar.gz` is one. */
function pythonFile(name, isSdist) {
    if (WHEEL.test(name))
        return { kind: "wheel", version: wheelVersion(name) };
    if (SDIST.test(name) && isSdist)
        return { kind: "sdist", version: sdistVersion(name) };
    return undefined;
}


/***/ }),

/***/ 16102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eachChange),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _compare_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67868);

const NOWHERE = { notApplicable: "the policy publishes nothing that could be compared" };
const FIRST = { notApplicable: "nothing of it was published before" };
/** Asks a question of every change; what could not be compared is said. */
function* eachChange({ comparisons }, inspect) {
    if (comparisons.length === 0) {
        yield NOWHERE;
        return;
    }
    const known = comparisons.flatMap(({ before }) => (before.known ? [before.value] : []));
    if (known.length === comparisons.length && known.every((content) => content === undefined))
        yield FIRST;
    for (const comparison of comparisons) {
        const { before, now } = comparison;
        if (!before.known)
            yield { needs: before.needs };
        else if (before.value) {
            const change = (0,_compare_content_js__WEBPACK_IMPORTED_MODULE_0__/* .compareContent */ .T)(before.value, now);
            yield* inspect({ ...comparison, old: before.value, change });
        }
    }
}
const MOST_NAMED = 5;
/** The first of many, for a sentence. */
const someOf = (names) => names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`
    : names.join(", ");


/***/ }),

/***/ 67868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareContent)
/* harmony export */ });
const without = (some, known) => [...some].filter((one) => !known.has(one)).toSorted();
const unpacked = ({ files }) => [...files.values()].reduce((sum, { size }) => sum + size, 0);
const runners = ({ files }, kind) => [...files].filter(([, { runs }]) => runs === kind).map(([path]) => path);
/** Compares a version with the one before it. */
function compareContent(before, now) {
    const [old, fresh] = [new Set(before.files.keys()), new Set(now.files.keys())];
    const changed = [...now.files].filter(([path, { sha256 }]) => old.has(path) && before.files.get(path)?.sha256 !== sha256);
    const news = (of) => without(of(now), new Set(of(before)));
    return {
        added: without(fresh, old),
        removed: without(old, fresh),
        changed: changed.map(([path]) => path).toSorted(),
        packedDelta: now.packedSize - before.packedSize,
        unpackedDelta: unpacked(now) - unpacked(before),
        newScripts: news(({ installScripts }) => installScripts),
        newCommands: news(({ commands }) => commands),
        newDependencies: news(({ dependencies }) => dependencies.keys()),
        goneDependencies: without(before.dependencies.keys(), new Set(now.dependencies.keys())),
        newNative: news((content) => runners(content, "native")),
        newRunnable: news((content) => runners(content, "script")),
    };
}


/***/ }),

/***/ 65042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ withKept),
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   FP: () => (/* binding */ scanLarge),
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   Jc: () => (/* binding */ LargeScan),
/* harmony export */   VI: () => (/* binding */ beginningOf),
/* harmony export */   _g: () => (/* binding */ withLarge)
/* harmony export */ });
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27501);
/* harmony import */ var _package_content_scan_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20662);
/* harmony import */ var _stream_digests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54414);



/** Files above this are not held. */
const LARGE = 16 * 1024 * 1024;
const HEAD = 64 * 1024;
const sizeOf = (content) => content.large?.size ?? content.bytes.byteLength;
/** At least the first 512 bytes, and 64 KiB of what is read by its beginning. */
const beginningOf = (content) => content.large?.head ?? content.bytes;
/** Gives an object the content of a large file. */
function withLarge(shown, large, rest) {
    const content = {
        large,
        get bytes() {
            throw new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GuardError */ .U("unsupported", {
                says: `${shown} has ${large.size} bytes, and was to be looked at whole`,
                fix: "Large files and archives are read piece by piece only; report this as a defect of release-guard.",
            });
        },
    };
    // Not by spreading, which would ask for the bytes.
    return Object.assign(content, rest);
}
/** Gives an object content as it was kept. */
const withKept = (shown, kept, rest) => "large" in kept ? withLarge(shown, kept.large, rest) : { bytes: kept.bytes, ...rest };
/** Looks at a file piece by piece. */
class LargeScan {
    #hash = (0,_stream_digests_js__WEBPACK_IMPORTED_MODULE_1__/* .hasher */ .Y)("sha256", "sha512");
    #credentials;
    #head = [];
    #wanted;
    #held = 0;
    constructor({ head = HEAD, window } = {}) {
        this.#credentials = new _package_content_scan_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .CredentialScan */ .L(window);
        this.#wanted = head;
    }
    take(bytes) {
        this.#hash.update(bytes);
        this.#credentials.take(bytes);
        if (this.#held >= this.#wanted)
            return;
        const head = Buffer.from(bytes.subarray(0, this.#wanted - this.#held));
        this.#held += head.byteLength;
        this.#head.push(head);
    }
    end() {
        const credentials = this.#credentials.end();
        return { ...this.#hash.end(), head: Buffer.concat(this.#head), credentials };
    }
}
/** Reads a file once, piece by piece. */
async function scanLarge(source) {
    const scan = new LargeScan();
    for await (const bytes of source.stream())
        scan.take(bytes);
    return scan.end();
}


/***/ }),

/***/ 56252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ twinsOf),
/* harmony export */   Nr: () => (/* binding */ packedNameFaults),
/* harmony export */   ux: () => (/* binding */ unseenIn)
/* harmony export */ });
/** Control, format (with the bidirectional ones), private and unassigned characters, and separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
/** Whether a text holds a character that nobody sees, or one that turns the line around. */
const unseenIn = (text) => UNSEEN.test(text);
const ABSOLUTE = /^(\/|[A-Za-z]:)/;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const WINDOWS_FORBIDDEN = /[<>:"|?*]|[. ]$/;
const isHardOnWindows = (part) => WINDOWS_DEVICE.test(part) || WINDOWS_FORBIDDEN.test(part);
/** What is wrong with the name of an archive's entry. */
function* packedNameFaults(name) {
    const parts = name.split("/");
    if (unseenIn(name))
        yield "holds a character that nobody sees";
    if (name.includes("\\"))
        yield "holds a backslash, which some systems take for a folder";
    if (ABSOLUTE.test(name))
        yield "is an absolute path";
    else if (parts[0] !== "package" || parts.length < 2)
        yield "lies outside of package/";
    else if (parts.some((part) => part === ".." || part === "."))
        yield "leaves the package's folder";
    // An unpacker drops the empty part, and so puts the file in the place of another.
    else if (parts.slice(0, -1).includes(""))
        yield "holds two slashes in a row";
    else if (parts.some(isHardOnWindows))
        yield "cannot exist on Windows";
}
/** Entries that fall together where case or the form of accents does not count, each with the one before it. */
function* twinsOf(entries) {
    const seen = new Map();
    for (const { name } of entries) {
        // Up and down again, because systems fold more than lower case does: \u00df is ss there, and \u017f is s.
        const key = name.normalize("NFKD").toUpperCase().toLowerCase().replace(/\/+$/, "");
        const twin = seen.get(key);
        if (twin !== undefined)
            yield [name, twin];
        seen.set(key, name);
    }
}


/***/ }),

/***/ 92711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ credentialsIn),
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var _token_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1109);
/* harmony import */ var _token_recognise_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(755);
/* harmony import */ var _token_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60925);



const SHAPES = [
    String.raw `npm_[A-Za-z0-9]{36,80}`,
    String.raw `gh[opru]_[A-Za-z0-9]{36,76}`,
    String.raw `ghs_[A-Za-z0-9](?:[A-Za-z0-9._-]{34,2000}[A-Za-z0-9])`,
    String.raw `github_pat_[A-Za-z0-9_]{82}`,
    String.raw `pypi-AgE[A-Za-z0-9_-]{50,4000}`,
    String.raw `A[KS]IA[A-Z2-7]{16}`,
    String.raw `xox[abprs]-[A-Za-z0-9-]{20,200}`,
    String.raw `sk_live_[A-Za-z0-9]{24,200}`,
    String.raw `glpat-[A-Za-z0-9_-]{20,200}`,
    String.raw `_authToken\s{0,3}=\s{0,3}["']?[A-Za-z0-9+/=_.-]{20,2000}`,
    String.raw `(?<!-)eyJ[A-Za-z0-9_-]{10,4000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,2000}`,
    String.raw `-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----`,
];
/** One pass over the text; every repeat is bounded, so no text can make it run away. */
const CANDIDATE = new RegExp(`(?<![A-Za-z0-9_])(?:${SHAPES.join("|")})(?![A-Za-z0-9])`, "g");
const OTHERS = [
    [/^A[KS]IA/, "an AWS access key id", "medium"],
    [/^xox/, "a Slack token", "high"],
    [/^sk_live_/, "a live Stripe key", "high"],
    [/^glpat-/, "a GitLab token", "high"],
    [/^_authToken/, "an npm registry credential (_authToken)", "high"],
];
const LONGEST_KEY = 20_000;
/** The shortest private key anyone uses, in characters of base64. */
const SHORTEST_KEY = 60;
/** A header alone is a constant in a parser; a key has a body. */
function hasKeyBody(text, from) {
    const end = text.indexOf("-----", from);
    if (end === -1 || end - from > LONGEST_KEY || !text.startsWith("-----END", end))
        return false;
    const body = text.slice(from, end).replaceAll(/\\[nr]/g, "");
    return (body.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).join("").length >= SHORTEST_KEY;
}
function judgeToken(text) {
    const token = (0,_token_recognise_token_js__WEBPACK_IMPORTED_MODULE_0__/* .recogniseToken */ .p)(text, "other");
    if (token === undefined || token.defect !== undefined)
        return undefined;
    const what = _token_token_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_TITLES */ .I[token.kind];
    if (token.kind === "jwt")
        return { what, severity: "low", confidence: "low" };
    if (token.checksum === "wrong")
        return { what: `${what} with a wrong checksum`, severity: "low", confidence: "low" };
    return { what, severity: "critical", confidence: token.checksum === "right" ? "high" : "medium" };
}
function judge(text, candidate, end) {
    if ((0,_token_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlaceholder */ .w)(candidate) || candidate.endsWith("EXAMPLE"))
        return undefined;
    if (candidate.startsWith("-----"))
        return hasKeyBody(text, end)
            ? { what: "a private key", severity: "critical", confidence: "high" }
            : undefined;
    const other = OTHERS.find(([prefix]) => prefix.test(candidate));
    if (other)
        return { what: other[1], severity: other[2], confidence: "medium" };
    return judgeToken(candidate);
}
/** UTF-16 with its mark is read as such; anything else byte by byte, which keeps every ASCII character. */
function textOf(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer[0] === 0xff && buffer[1] === 0xfe)
        return buffer.toString("utf16le");
    if (buffer[0] === 0xfe && buffer[1] === 0xff)
        return new TextDecoder("utf-16be").decode(buffer);
    return buffer.toString("latin1");
}
/** Every credential of a well-known shape in a text, and where it begins. */
function* credentialsIn(text) {
    for (const match of text.matchAll(CANDIDATE)) {
        const [candidate] = match;
        const found = judge(text, candidate, match.index + candidate.length);
        if (found)
            yield { index: match.index, found };
    }
}
/** Every credential of a well-known shape in a file's bytes. */
function* findCredentials(bytes) {
    const text = textOf(bytes);
    let line = 1;
    let counted = 0;
    for (const { index, found } of credentialsIn(text)) {
        for (; counted < index; counted += 1)
            if (text[counted] === "\n")
                line += 1;
        yield { ...found, line };
    }
}


/***/ }),

/***/ 20662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CredentialScan),
/* harmony export */   c: () => (/* binding */ newWindow)
/* harmony export */ });
/* harmony import */ var _find_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92711);

/** Longer than any credential with what belongs to it, in bytes, UTF-16 included. */
const OVERLAP = 64 * 1024;
const WINDOW = 256 * 1024;
/** What stands before a match decides whether it is one. */
const CONTEXT = 16;
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf16le";
    return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf16be" : "latin1";
}
const decode = (bytes, encoding) => encoding === "utf16be"
    ? Buffer.from(bytes).swap16().toString("utf16le")
    : bytes.toString(encoding);
const newWindow = () => Buffer.allocUnsafeSlow(WINDOW + OVERLAP + CONTEXT);
/** Finds credentials in what passes by, in windows that overlap, so that none is missed at a seam. */
class CredentialScan {
    #window;
    #found = [];
    #encoding;
    #filled = 0;
    /** Matches that begin before this place of the window were heard already. */
    #from = 0;
    #line = 1;
    /** Scans that come one after the other can share their window. */
    constructor(window = newWindow()) {
        this.#window = window;
    }
    take(bytes) {
        for (let at = 0; at < bytes.byteLength;) {
            const part = bytes.subarray(at, at + this.#window.byteLength - this.#filled);
            this.#window.set(part, this.#filled);
            this.#filled += part.byteLength;
            at += part.byteLength;
            if (this.#filled === this.#window.byteLength)
                this.#look(this.#filled - OVERLAP);
        }
    }
    end() {
        this.#look(this.#filled);
        return this.#found;
    }
    /** Hears every match that begins before `to`, and keeps what may belong to a later one. */
    #look(to) {
        const window = this.#window.subarray(0, this.#filled);
        this.#encoding ??= encodingOf(window);
        const unit = this.#encoding === "latin1" ? 1 : 2;
        const whole = window.byteLength - (window.byteLength % unit);
        const text = decode(window.subarray(0, whole), this.#encoding);
        let counted = this.#from / unit;
        const countTo = (end) => {
            for (let at = text.indexOf("\n", counted); at !== -1 && at < end; at = text.indexOf("\n", at + 1))
                this.#line += 1;
            counted = end;
        };
        for (const { index, found } of (0,_find_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsIn */ .W)(text)) {
            if (index < counted || index >= to / unit)
                continue;
            countTo(index);
            this.#found.push({ ...found, line: this.#line });
        }
        countTo(to / unit);
        const kept = Math.max(0, to - CONTEXT);
        this.#window.copyWithin(0, kept, this.#filled);
        this.#filled -= kept;
        this.#from = to - kept;
    }
}


/***/ }),

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ embeddedSources),
/* harmony export */   t: () => (/* binding */ carriedSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);


const flat = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    sourceRoot: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable()).default([]),
    sourcesContent: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable()).nullish(),
});
const sourceMap = flat.extend({ sections: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ map: flat })).default([]) });
const ADDRESS = /^([a-z][a-z0-9+.-]*:|\/)/i;
/** Where in the package a source would lie; addresses and absolute paths stay as they are. */
const placed = (from, source) => ADDRESS.test(source) ? source : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), source);
function contentsOf(map) {
    const { sources, sourcesContent } = map;
    const root = map.sourceRoot ? `${map.sourceRoot.replace(/\/$/, "")}/` : "";
    return (sourcesContent ?? []).flatMap((content, index) => content ? [root + (sources[index] ?? "an unnamed source")] : []);
}
/**
 * The sources whose whole text a source map carries (ECMA-426), as it names them.
 * Undefined where the file speaks of such sources but cannot be read.
 */
function carriedSources(bytes) {
    const text = new TextDecoder().decode(bytes).replace(/^\)\]\}'[^\n]*\n/, "");
    if (!text.includes("sourcesContent"))
        return [];
    try {
        const map = sourceMap.parse(JSON.parse(text));
        return [map, ...map.sections.map(({ map }) => map)].flatMap(contentsOf);
    }
    catch {
        return undefined;
    }
}
/** What `carriedSources` finds, as paths of the package; undefined as well for a map that was too large to be read. */
function embeddedSources(path, content) {
    const sources = content.large ? content.large.sources : carriedSources(content.bytes);
    return sources?.map((source) => placed(path, source));
}


/***/ }),

/***/ 26581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NESTED_ARCHIVE),
/* harmony export */   s: () => (/* binding */ strayKind)
/* harmony export */ });
/** What is said of an archive in a package; an asset of a release may be one. */
const NESTED_ARCHIVE = "is an archive inside the package";
/** Matched against the whole path, in lower case; the first that fits counts. */
const RULES = [
    [/(^|\/)\.(git|svn|hg)(\/|$)/, "belongs to version control", "critical"],
    [/(^|\/)node_modules\//, "is an installed dependency", "medium"],
    [/(^|\/)\.env\.(example|sample|template|dist|schema|defaults)$/, "", "info"],
    [/(^|\/)\.env(\.[^/]+)?$/, "holds settings of an environment, often secrets", "critical"],
    [/(^|\/)id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/, "is a private SSH key by its name", "critical"],
    [/(^|\/)\.npmrc$/, "is npm's settings, often with a token", "critical"],
    [
        /(^|\/)(\.yarnrc\.yml|\.pypirc|\.netrc|_netrc|\.git-credentials|\.htpasswd)$/,
        "is settings that often hold credentials",
        "critical",
    ],
    [
        /(^|\/)(\.aws\/credentials|\.docker\/config\.json|\.kube\/config)$/,
        "holds credentials",
        "critical",
    ],
    [/\.(p12|pfx|jks|keystore|kdbx|ppk)$/, "is a key store", "critical"],
    [/\.tfstate(\.backup)?$/, "is Terraform's state, which holds secrets", "high"],
    [/\.(tgz|tar|tar\.(gz|bz2|xz|zst)|crate|whl|gem|nupkg|7z|rar)$/, NESTED_ARCHIVE, "high"],
    [/\.zip$/, NESTED_ARCHIVE, "medium"],
    [
        /(^|\/)(core|core\.\d+|vgcore\.\d+)$|\.(hprof|heapsnapshot|dmp|stackdump)$/,
        "is the memory of a program",
        "high",
    ],
    [
        /(~|\.(swp|swo|bak|orig|rej))$|(^|\/)#[^/]*#$/,
        "is an editor's or merge tool's backup",
        "medium",
    ],
    [/(^|\/)(npm-debug|yarn-error|yarn-debug)\.log/, "is a log of a package manager", "medium"],
    [/(^|\/)(\.ds_store|thumbs\.db|desktop\.ini)$/, "is left by a file manager", "low"],
];
const PEM = /\.(pem|key|crt|cer)$/;
/** A file named `core` is one only when it begins as programs and their memory do. */
const CORE = /(^|\/)core$/;
const ELF = "\u007fELF";
/** Says why a file of a package is a stray one; undefined where it is not. */
function strayKind(path, bytes) {
    const lower = path.toLowerCase();
    const head = Buffer.from(bytes.subarray(0, 8192)).toString("latin1");
    if (PEM.test(lower) && head.includes("PRIVATE KEY"))
        return { what: "holds a private key", severity: "critical" };
    if (CORE.test(lower) && !head.startsWith(ELF))
        return undefined;
    const [, what = "", severity = "info"] = RULES.find(([pattern]) => pattern.test(lower)) ?? [];
    return what === "" ? undefined : { what, severity };
}


/***/ }),

/***/ 16358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isLicenceFile),
/* harmony export */   Y: () => (/* binding */ isSpdxExpression)
/* harmony export */ });
const TOKEN = /\s*(\(|\)|[A-Za-z0-9.:+-]+)\s*/y;
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
const REFERENCE = /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const OPERATORS = new Set(["AND", "OR", "WITH"]);
function tokensOf(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
        const match = TOKEN.exec(text);
        if (match?.[1] === undefined)
            return undefined;
        tokens.push(match[1]);
    }
    return tokens;
}
const isLicence = (token) => token !== undefined && !OPERATORS.has(token) && (ID.test(token) || REFERENCE.test(token));
/** Reads `licence [WITH exception] {AND|OR \u2026}` with brackets; the number of tokens read, or -1. */
function readExpression(tokens, from) {
    let at = readTerm(tokens, from);
    while (at !== -1 && (tokens[at] === "AND" || tokens[at] === "OR"))
        at = readTerm(tokens, at + 1);
    return at;
}
function readTerm(tokens, from) {
    if (tokens[from] === "(") {
        const end = readExpression(tokens, from + 1);
        return end !== -1 && tokens[end] === ")" ? end + 1 : -1;
    }
    if (!isLicence(tokens[from]))
        return -1;
    if (tokens[from + 1] !== "WITH")
        return from + 1;
    return isLicence(tokens[from + 2]) ? from + 3 : -1;
}
/** Whether a text has the form of an SPDX licence expression (SPDX 2.3, annex D); ids are not looked up. */
function isSpdxExpression(text) {
    const tokens = tokensOf(text) ?? [];
    return tokens.length > 0 && readExpression(tokens, 0) === tokens.length;
}
const FILE = /^(licen[cs]e|copying|unlicen[cs]e)([.-][^/]*)?$/i;
/** Whether a file of the package's root is a licence by its name. */
const isLicenceFile = (path) => FILE.test(path);


/***/ }),

/***/ 41265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ packageNameFault)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);

const LONGEST = 214;
const PART = /^[a-z0-9~-][a-z0-9._~-]*$/;
const RESERVED = new Set(["node_modules", "favicon.ico"]);
/** Why npm takes no new package of this name; undefined where it does. Rules of npm's documentation, "package.json", name. */
function packageNameFault(name) {
    if (name === "")
        return "is missing";
    if (name.length > LONGEST)
        return `is longer than ${LONGEST} characters`;
    const [, scope, bare = name] = /^@([^/]*)\/([^/]*)$/.exec(name) ?? [];
    if (!PART.test(bare) || (scope !== undefined && !PART.test(scope)))
        return "may hold lower-case letters, digits, hyphens, dots and underscores only, and one scope";
    if (RESERVED.has(name))
        return "is reserved";
    if (node_module__WEBPACK_IMPORTED_MODULE_0__.builtinModules.includes(name))
        return "is the name of a module of Node.js";
    return undefined;
}


/***/ }),

/***/ 80915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   OL: () => (/* binding */ aimsAtPypi),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   Uz: () => (/* binding */ withMetadata),
/* harmony export */   W9: () => (/* binding */ infoFolders),
/* harmony export */   du: () => (/* binding */ NO_DISTRIBUTION),
/* harmony export */   ir: () => (/* binding */ eachDistribution),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   xT: () => (/* binding */ metadataPath),
/* harmony export */   y6: () => (/* binding */ indexSeverity)
/* harmony export */ });
/* harmony import */ var _core_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21258);

const NO_DISTRIBUTION = { notApplicable: "no file is a wheel or an sdist of Python" };
/** Whether the policy publishes to the Python index. */
const aimsAtPypi = ({ targets }) => targets.some(({ registry }) => registry === "pypi");
/** The severity of what only an index refuses: a file that goes to none is merely odd. */
const indexSeverity = ({ policy }) => aimsAtPypi(policy) ? {} : { severity: "low" };
/** The first character of a file in the workspace. */
function placeOf({ path }) {
    const at = { line: 1, column: 1, offset: 0 };
    return { path, start: at, end: at };
}
/** Asks a question of every distribution that could be read; of the others it says so. */
function* eachDistribution({ distributions }, inspect) {
    if (distributions.length === 0)
        yield NO_DISTRIBUTION;
    for (const distribution of distributions)
        if (distribution.unread === undefined)
            yield* inspect(distribution);
        else
            yield { needs: `an archive that can be read instead of ${distribution.file}` };
}
const filesIn = ({ entries }) => entries.filter(({ kind }) => kind === "file");
const DIST_INFO = /^([^/]+\.dist-info)\//;
/** The folders `NAME-VERSION.dist-info` at the root of a wheel. */
const infoFolders = (distribution) => [
    ...new Set(filesIn(distribution).flatMap(({ path }) => DIST_INFO.exec(path)?.[1] ?? [])),
];
/** The folders at the root of an archive. */
const rootsOf = ({ entries }) => [
    ...new Set(entries.map(({ path }) => path.slice(0, Math.max(0, path.indexOf("/"))) || path)),
];
/** Where the metadata stands; undefined where there is no such file, or more than one folder that could hold it. */
function metadataPath(distribution) {
    const folders = distribution.kind === "wheel" ? infoFolders(distribution) : rootsOf(distribution);
    const path = `${folders[0] ?? ""}/${distribution.kind === "wheel" ? "METADATA" : "PKG-INFO"}`;
    const there = filesIn(distribution).some((file) => file.path === path);
    return folders.length === 1 && there ? path : undefined;
}
/** The bytes of one file of the archive. */
const bytesAt = (distribution, path) => filesIn(distribution).find((file) => file.path === path)?.bytes;
const read = new WeakMap();
/** The metadata, read once; undefined where there is none. */
function metadataOf(distribution) {
    if (read.has(distribution))
        return read.get(distribution);
    const path = metadataPath(distribution);
    const bytes = path === undefined ? undefined : bytesAt(distribution, path);
    const reading = bytes && (0,_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .readCoreMetadata */ .bG)(bytes);
    read.set(distribution, reading);
    return reading;
}
/** The metadata where it can be read; what cannot is another check's remark. */
function* withMetadata(distribution, inspect) {
    const reading = metadataOf(distribution);
    if (reading && "metadata" in reading)
        yield* inspect(reading.metadata);
    else
        yield { needs: `metadata that can be read in ${distribution.file}` };
}


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readEntryPoints),
/* harmony export */   K: () => (/* binding */ isScript)
/* harmony export */ });
const GROUP = /^\[([A-Za-z0-9_.:-]{1,200})\]$/;
const LINE = /^([^=\s](?:[^=]{0,198}[^=\s])?)\s*=\s*([A-Za-z_][\w.]{0,300})\s*(?::\s*[A-Za-z_][\w.]{0,300})?\s*(?:\[[^\]]{0,300}\])?$/;
/** Reads entry_points.txt; a line that cannot be read is returned as a text. */
function readEntryPoints(text) {
    const found = [];
    let group = "";
    for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
        if (line === "" || line.startsWith("#") || line.startsWith(";"))
            continue;
        const [, heading] = GROUP.exec(line) ?? [];
        const [, name, module] = LINE.exec(line) ?? [];
        if (heading !== undefined)
            group = heading;
        else if (name === undefined || module === undefined || group === "")
            found.push(line);
        else
            found.push({ group, name, module });
    }
    return found;
}
const SCRIPTS = new Set(["console_scripts", "gui_scripts"]);
/** Whether installing makes a command of it. */
const isScript = ({ group }) => SCRIPTS.has(group);


/***/ }),

/***/ 99444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   M7: () => (/* binding */ versionState),
/* harmony export */   UL: () => (/* binding */ highestRelease),
/* harmony export */   Zx: () => (/* binding */ packumentFrom),
/* harmony export */   jZ: () => (/* binding */ isOnNpm)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);


/** Keys of `time` that are no versions. */
const NO_VERSIONS = new Set(["created", "modified", "unpublished"]);
/** What is left in `time` of a package that was unpublished whole. */
const goneSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    "dist-tags": zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}),
    versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        dist: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ integrity: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), tarball: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }),
    }))
        .default({}),
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({}),
});
/** Reads a packument; undefined where the text is none. */
function packumentFrom(json) {
    const { data } = schema.safeParse(json);
    if (data === undefined)
        return undefined;
    const versions = Object.entries(data.versions);
    const dates = Object.keys(data.time).filter((key) => !NO_VERSIONS.has(key));
    const gone = goneSchema.safeParse(data.time["unpublished"]).data?.versions ?? [];
    return {
        name: data.name,
        tags: data["dist-tags"],
        integrity: new Map(versions.map(([version, { dist }]) => [version, dist.integrity])),
        ever: new Set([...Object.keys(data.versions), ...dates, ...gone]),
    };
}
/** Whether anything of the package can be installed: one that was unpublished whole leaves an empty description behind. */
const isOnNpm = (packument) => packument !== undefined && packument.integrity.size > 0;
/** The highest version that is no prerelease. Deprecated ones count: npm's own client forgets them, and would let `latest` fall behind one that people have installed. */
const highestRelease = ({ integrity }) => [...integrity.keys()]
    .filter((version) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(version) !== null && (0,semver__WEBPACK_IMPORTED_MODULE_0__.prerelease)(version) === null)
    .toSorted(semver__WEBPACK_IMPORTED_MODULE_0__.compare)
    .at(-1);
/** SHA-512 (hex) as npm writes it. */
const integrityOf = (sha512) => `sha512-${Buffer.from(sha512, "hex").toString("base64")}`;
/** How a version stands to our bytes. Several hashes in one text count as different unless the SHA-512 is ours and the only one. */
function versionState(packument, version, sha512) {
    if (packument === undefined)
        return "absent";
    if (packument.integrity.has(version))
        return packument.integrity.get(version) === integrityOf(sha512) ? "equal" : "different";
    return packument.ever.has(version) ? "unpublished" : "absent";
}


/***/ })

};
