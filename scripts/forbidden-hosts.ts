const host = (...labels: readonly string[]): string => labels.join(".");

/** Hosts of public package registries. None is spelled out in this repository, `dist/` included. */
export const FORBIDDEN_HOSTS = [
  host("registry", "npmjs", "org"),
  host("npmjs", "com"),
  host("pypi", "org"),
  host("pythonhosted", "org"),
  host("crates", "io"),
  host("proxy", "golang", "org"),
  host("repo1", "maven", "org"),
  host("repo", "maven", "apache", "org"),
  host("deb", "debian", "org"),
] as const;
