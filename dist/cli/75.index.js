export const id = 75;
export const ids = [75];
export const modules = {

/***/ 71988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ assetChecks)
});

;// CONCATENATED MODULE: ./.build/out/domain/asset/python-file-name.js
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
        const file = pythonFile(own.name, isSdist(subject));
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
        for (const { shown, path, bytes } of plainFiles(subject)) {
            if (bytes.byteLength > LONGEST) {
                yield { needs: `a file of at most 500 MiB instead of ${shown}` };
                continue;
            }
            for (const { line, what, severity, confidence } of (0,find_credentials/* findCredentials */.g)(bytes)) {
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

// EXTERNAL MODULE: ./.build/out/domain/package/content/stray-kind.js
var stray_kind = __webpack_require__(26581);
;// CONCATENATED MODULE: ./.build/out/checks/asset/stray-asset.js



const FIRST = { line: 1, column: 1, offset: 0 };
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
            const stray = (0,stray_kind/* strayKind */.s)(file.name, file.bytes);
            // An asset may be an archive; what is in it is looked at.
            if (stray === undefined || (file === own && stray.what === stray_kind/* NESTED_ARCHIVE */.D))
                continue;
            const { what, severity } = stray;
            const at = { path: file.path, start: FIRST, end: FIRST };
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
const MOST_NAMED = 10;
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
        for (const { file, why } of beyond.slice(0, MOST_NAMED))
            yield { needs: `another archive instead of ${file.shown}, which ${why}` };
        if (beyond.length > MOST_NAMED)
            yield { needs: `others instead of ${beyond.length - MOST_NAMED} more archives` };
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

;// CONCATENATED MODULE: ./.build/out/checks/asset-registry.js
// Printed by npm run generate. Do not edit.




const assetChecks = [asset_version_differs, credential_in_asset, stray_asset, unopened_asset];


/***/ }),

/***/ 21261:
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
        for (const { path, bytes, kind } of subject.entries) {
            if (kind !== "file")
                continue;
            for (const { line, what, severity, confidence } of (0,find_credentials/* findCredentials */.g)(bytes))
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
        const begins = Buffer.from(file.bytes.subarray(0, 4)).toString("latin1");
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
        const unpacked = entries.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/out/domain/package/content/source-map.js


const flat = schemas/* looseObject */._H3({
    sourceRoot: schemas/* string */.YjP().nullish(),
    sources: schemas/* array */.YOg(schemas/* string */.YjP().nullable()).default([]),
    sourcesContent: schemas/* array */.YOg(schemas/* string */.YjP().nullable()).nullish(),
});
const sourceMap = flat.extend({ sections: schemas/* array */.YOg(schemas/* looseObject */._H3({ map: flat })).default([]) });
const ADDRESS = /^([a-z][a-z0-9+.-]*:|\/)/i;
/** Where in the package a source would lie; addresses and absolute paths stay as they are. */
const placed = (from, root, source) => ADDRESS.test(root + source) ? root + source : external_node_path_.posix.join(external_node_path_.posix.dirname(from), root, source);
function contentsOf(path, map) {
    const { sources, sourcesContent } = map;
    const root = map.sourceRoot ? `${map.sourceRoot.replace(/\/$/, "")}/` : "";
    return (sourcesContent ?? []).flatMap((content, index) => content ? [placed(path, root, sources[index] ?? "an unnamed source")] : []);
}
/**
 * The sources whose whole text a source map carries (ECMA-426), as paths of the package.
 * Undefined where the file speaks of such sources but cannot be read.
 */
function embeddedSources(path, bytes) {
    const text = new TextDecoder().decode(bytes).replace(/^\)\]\}'[^\n]*\n/, "");
    if (!text.includes("sourcesContent"))
        return [];
    try {
        const map = sourceMap.parse(JSON.parse(text));
        return [map, ...map.sections.map(({ map }) => map)].flatMap((part) => contentsOf(path, part));
    }
    catch {
        return undefined;
    }
}

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
        for (const { path, bytes } of subject.entries.filter((entry) => MAP.test(entry.path))) {
            const found = embeddedSources(path, bytes);
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
        for (const { path, bytes, kind } of subject.entries) {
            const stray = kind === "file" ? (0,stray_kind/* strayKind */.s)(path, bytes) : undefined;
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

;// CONCATENATED MODULE: ./.build/out/domain/package/archive/packed-name.js
/** Control, format (with the bidirectional ones), private and unassigned characters, and separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const ABSOLUTE = /^(\/|[A-Za-z]:)/;
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const WINDOWS_FORBIDDEN = /[<>:"|?*]|[. ]$/;
const isHardOnWindows = (part) => WINDOWS_DEVICE.test(part) || WINDOWS_FORBIDDEN.test(part);
/** What is wrong with the name of an archive's entry. */
function* packedNameFaults(name) {
    const parts = name.split("/");
    if (UNSEEN.test(name))
        yield "holds a character that nobody sees";
    if (name.includes("\\"))
        yield "holds a backslash, which some systems take for a folder";
    if (ABSOLUTE.test(name))
        yield "is an absolute path";
    else if (parts[0] !== "package" || parts.length < 2)
        yield "lies outside of package/";
    else if (parts.some((part) => part === ".." || part === "."))
        yield "leaves the package's folder";
    else if (parts.some(isHardOnWindows))
        yield "cannot exist on Windows";
}
/** Entries that fall together where case or the form of accents does not count, each with the one before it. */
function* twinsOf(entries) {
    const seen = new Map();
    for (const { name } of entries) {
        const key = name.normalize("NFC").toLowerCase().replace(/\/+$/, "");
        const twin = seen.get(key);
        if (twin !== undefined)
            yield [name, twin];
        seen.set(key, name);
    }
}

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
            for (const fault of packedNameFaults(name))
                yield { message: `${name} ${fault}` };
        }
        for (const [name, twin] of twinsOf(entries))
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
    bad_name,
    bad_version,
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
    unrun_lifecycle_script,
    unsafe_archive_entry,
    version_not_greater,
    wrong_repository,
];


/***/ }),

/***/ 92711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var _token_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1109);
/* harmony import */ var _token_recognise_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30508);
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
/** Every credential of a well-known shape in a file's bytes. */
function* findCredentials(bytes) {
    const text = textOf(bytes);
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(CANDIDATE)) {
        const [candidate] = match;
        const judged = judge(text, candidate, match.index + candidate.length);
        if (judged === undefined)
            continue;
        for (; counted < match.index; counted += 1)
            if (text[counted] === "\n")
                line += 1;
        yield { ...judged, line };
    }
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

/***/ 38080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   e3: () => (/* binding */ packedPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37428);
/* harmony import */ var _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27501);


const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** `package.json` as npm reads it; what we do not look at is left alone. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(""),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().catch(undefined),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    main: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    module: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    browser: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())]).optional(),
    types: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    typings: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    exports: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), texts]).optional(),
    man: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    directories: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    scripts: texts.default({}),
    dependencies: texts.default({}),
    optionalDependencies: texts.default({}),
    peerDependencies: texts.default({}),
    bundleDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    bundledDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]).optional(),
    publishConfig: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
});
const refuse = (path, says, cause) => new _failure_guard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GuardError */ .U("unreadable", {
    says: `${path} ${says}`,
    fix: "Mend package.json; docs of npm list what each field may hold.",
    cause,
});
function readJson(path, bytes) {
    try {
        // npm accepts a byte order mark, and the decoder drops it.
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw refuse(path, "is not JSON in UTF-8", error);
    }
}
/** Reads a `package.json`; a field of the wrong kind is a `GuardError` that names it. */
function parseManifest(path, bytes) {
    const result = schema.safeParse(readJson(path, bytes));
    if (result.success)
        return result.data;
    throw refuse(path, `is malformed: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error).replaceAll("\n", " ")}`);
}
/** The commands of a package and the file of each. */
function binsOf(manifest) {
    const { bin, name } = manifest;
    if (typeof bin !== "string")
        return bin ?? {};
    return { [name.slice(name.indexOf("/") + 1)]: bin };
}
/** A path of package.json as it stands in the archive: no `./`, no doubled or trailing slashes. */
const packedPath = (path) => path
    .split(/[/\\]+/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");


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

/***/ 63412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRepositoryField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ url }) => url)]);
const FULL = /^(?:git\+)?https:\/\/github\.com\/([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/;
const OTHER_FORMS = [
    /^(?:git\+ssh|ssh|git|git\+git|http):\/\/(?:git@)?github\.com[/:]([^/\s#]+\/[^/\s#]+?)(?:\.git)?\/?$/,
    /^git@github\.com:([^/\s#]+\/[^/\s#]+?)(?:\.git)?$/,
    /^(?:github:)?([^/\s#:@]+\/[^/\s#:@]+?)(?:\.git)?$/,
];
/** Reads the field; undefined where it is missing or holds no address. */
function readRepositoryField(value) {
    const { data: text } = field.safeParse(value);
    if (text === undefined || text === "")
        return undefined;
    const full = FULL.exec(text)?.[1];
    if (full !== undefined)
        return { text, name: full, full: true };
    const name = OTHER_FORMS.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
    return { text, full: false, ...(name !== undefined && { name }) };
}


/***/ }),

/***/ 99444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   M7: () => (/* binding */ versionState),
/* harmony export */   Zx: () => (/* binding */ packumentFrom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    "dist-tags": zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        dist: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ integrity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), tarball: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
    }))
        .default({}),
    time: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}),
});
/** Reads a packument; undefined where the text is none. */
function packumentFrom(json) {
    const { data } = schema.safeParse(json);
    if (data === undefined)
        return undefined;
    const versions = Object.entries(data.versions);
    const dates = Object.keys(data.time).filter((key) => !["created", "modified"].includes(key));
    return {
        name: data.name,
        tags: data["dist-tags"],
        integrity: new Map(versions.map(([version, { dist }]) => [version, dist.integrity])),
        ever: new Set([...Object.keys(data.versions), ...dates.filter((key) => key !== "unpublished")]),
    };
}
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
