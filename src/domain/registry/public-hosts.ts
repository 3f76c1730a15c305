const host = (...labels: readonly string[]): string => labels.join(".");

/** Addresses of the public services, joined from their labels here and nowhere else. */
export const PUBLIC_HOSTS = {
  npm: host("registry", "npmjs", "org"),
  npmWebsite: host("www", "npmjs", "com"),
  pypi: host("pypi", "org"),
  pypiUpload: host("upload", "pypi", "org"),
  pypiDocs: host("docs", "pypi", "org"),
  testPypi: host("test", "pypi", "org"),
  pypiFiles: host("files", "pythonhosted", "org"),
  testPypiFiles: host("test-files", "pythonhosted", "org"),
} as const;

/** Where packages, signatures and logs live; the defaults are the public services. */
export interface Endpoints {
  /** Base URL of the npm registry, without a slash at the end. */
  readonly npm: string;
  /** Base URLs of the Python indexes, and of where they take uploads; the test index takes them itself. */
  readonly pypi: string;
  readonly pypiUpload: string;
  readonly testPypi: string;
  readonly fulcio: string;
  readonly rekor: string;
  /** Timestamp authority; the empty string means that the log's own time is enough. */
  readonly timestamp: string;
  /** Path of a trusted_root.json; the empty string means the public one, through TUF. */
  readonly trustedRoot: string;
  /** Base URL of the database of advisories (OSV), without a slash at the end. */
  readonly osv: string;
  /** Issuer of the ID tokens that certificates are made from. */
  readonly issuer: string;
  /** Whether these are loopback doubles. */
  readonly rehearsal: boolean;
}

export const PUBLIC_ENDPOINTS: Endpoints = {
  npm: `https://${PUBLIC_HOSTS.npm}`,
  pypi: `https://${PUBLIC_HOSTS.pypi}`,
  pypiUpload: `https://${PUBLIC_HOSTS.pypiUpload}`,
  testPypi: `https://${PUBLIC_HOSTS.testPypi}`,
  fulcio: "https://fulcio.sigstore.dev",
  rekor: "https://rekor.sigstore.dev",
  timestamp: "https://timestamp.sigstore.dev",
  trustedRoot: "",
  osv: "https://api.osv.dev",
  issuer: "https://token.actions.githubusercontent.com",
  rehearsal: false,
};
