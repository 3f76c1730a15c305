const host = (...labels: readonly string[]): string => labels.join(".");

/** Addresses of the public services, joined from their labels here and nowhere else. */
export const PUBLIC_HOSTS = {
  npm: host("registry", "npmjs", "org"),
  npmWebsite: host("www", "npmjs", "com"),
  pypi: host("pypi", "org"),
  testPypi: host("test", "pypi", "org"),
} as const;

/** Where packages, signatures and logs live; the defaults are the public services. */
export interface Endpoints {
  /** Base URL of the npm registry, without a slash at the end. */
  readonly npm: string;
  readonly fulcio: string;
  readonly rekor: string;
  /** Timestamp authority; the empty string means that the log's own time is enough. */
  readonly timestamp: string;
  /** Path of a trusted_root.json; the empty string means the public one, through TUF. */
  readonly trustedRoot: string;
  /** Path of GitHub's own root, under which it attests to immutable releases; empty means that only the policy names one. */
  readonly gitHubRoot: string;
  /** Issuer of the ID tokens that certificates are made from. */
  readonly issuer: string;
  /** Whether these are loopback doubles. */
  readonly rehearsal: boolean;
}

export const PUBLIC_ENDPOINTS: Endpoints = {
  npm: `https://${PUBLIC_HOSTS.npm}`,
  fulcio: "https://fulcio.sigstore.dev",
  rekor: "https://rekor.sigstore.dev",
  timestamp: "https://timestamp.sigstore.dev",
  trustedRoot: "",
  gitHubRoot: "",
  issuer: "https://token.actions.githubusercontent.com",
  rehearsal: false,
};
