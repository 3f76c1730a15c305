import { PUBLIC_HOSTS } from "../registry/public-hosts.ts";
import { type Fact, mapFact } from "../failure/fact.ts";

export const TRUST_REGISTRIES = ["npm", "pypi", "testpypi", "github-release"] as const;
export type TrustRegistry = (typeof TRUST_REGISTRIES)[number];

/** One package on one registry, or the release on GitHub, and how the policy wants to get in. */
export interface TrustTarget {
  readonly registry: TrustRegistry;
  /** Name of the package or project; of the repository for a release. */
  readonly name: Fact<string>;
  /** Whether the registry is to recognise the job, and not a token. */
  readonly trusted: boolean;
  /** Whether attestations with the job's identity go along. */
  readonly attested: boolean;
}

export const REGISTRY_TITLES: Readonly<Record<TrustRegistry, string>> = {
  npm: "npm",
  pypi: "PyPI",
  testpypi: "TestPyPI",
  "github-release": "GitHub",
};

/** `npm:@octo/widget`; a name that nobody knows is a question mark. */
export const targetId = ({ registry, name }: Pick<TrustTarget, "registry" | "name">): string =>
  `${registry}:${name.known ? name.value : "?"}`;

export const isPython = ({ registry }: Pick<TrustTarget, "registry">): boolean =>
  registry === "pypi" || registry === "testpypi";

const PAGES: Readonly<Record<TrustRegistry, (name: string) => string>> = {
  npm: (name) => `https://${PUBLIC_HOSTS.npmWebsite}/package/${name}/access`,
  pypi: (name) => `https://${PUBLIC_HOSTS.pypi}/manage/project/${name}/settings/publishing/`,
  testpypi: (name) =>
    `https://${PUBLIC_HOSTS.testPypi}/manage/project/${name}/settings/publishing/`,
  "github-release": (name) => `https://github.com/${name}/settings/environments`,
};

/** Where the owner of the package sees and changes whom the registry trusts. */
export const settingsPage = ({ registry, name }: TrustTarget): Fact<string> =>
  mapFact(name, PAGES[registry]);

const PENDING_PAGES: Readonly<Partial<Record<TrustRegistry, string>>> = {
  pypi: `https://${PUBLIC_HOSTS.pypi}/manage/account/publishing/`,
  testpypi: `https://${PUBLIC_HOSTS.testPypi}/manage/account/publishing/`,
};

/** Where a publisher of a project that does not exist yet is registered; npm has none. */
export const pendingPage = ({ registry }: TrustTarget): string | undefined =>
  PENDING_PAGES[registry];
