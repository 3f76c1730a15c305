import type { Severity } from "../../finding/severity.ts";

/** Why a file does not belong into a package. */
export interface StrayKind {
  readonly what: string;
  readonly severity: Severity;
}

/** What is said of an archive in a package; an asset of a release may be one. */
export const NESTED_ARCHIVE = "is an archive inside the package";

type Rule = readonly [pattern: RegExp, what: string, severity: Severity];

/** Matched against the whole path, in lower case; the first that fits counts. */
const RULES: readonly Rule[] = [
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
export function strayKind(path: string, bytes: Uint8Array): StrayKind | undefined {
  const lower = path.toLowerCase();
  const head = Buffer.from(bytes.subarray(0, 8192)).toString("latin1");
  if (PEM.test(lower) && head.includes("PRIVATE KEY"))
    return { what: "holds a private key", severity: "critical" };
  if (CORE.test(lower) && !head.startsWith(ELF)) return undefined;
  const [, what = "", severity = "info"] = RULES.find(([pattern]) => pattern.test(lower)) ?? [];
  return what === "" ? undefined : { what, severity };
}
