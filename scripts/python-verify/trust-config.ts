import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where sigstore-python keeps what it trusts by default, as TUF's address spelt in a path. */
const DEFAULT_TUF = "https://tuf-repo-cdn.sigstore.dev";

const service = (url: string, version: number) => ({
  url,
  majorApiVersion: version,
  validFor: { start: "2020-01-01T00:00:00Z" },
  operator: "rehearsal",
});

/** A client's configuration that trusts only our throw-away Sigstore. Format: Sigstore's ClientTrustConfig, v0.1. */
export function trustConfig(origin: string, trustedRoot: string): string {
  const root: unknown = JSON.parse(trustedRoot);
  return JSON.stringify({
    mediaType: "application/vnd.dev.sigstore.clienttrustconfig.v0.1+json",
    trustedRoot: root,
    signingConfig: {
      mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
      caUrls: [service(origin, 1)],
      oidcUrls: [service(origin, 1)],
      rekorTlogUrls: [service(origin, 1)],
      rekorTlogConfig: { selector: "ANY" },
      tsaUrls: [service(`${origin}/api/v1/timestamp`, 1)],
      tsaConfig: { selector: "ANY" },
    },
  });
}

/** A home in which the default trust of sigstore-python is our root. Offline it reads that file and asks nobody. */
export function pythonHome(folder: string, trustedRoot: string): Readonly<Record<string, string>> {
  const home = join(folder, "home");
  const targets = join(home, "cache", "sigstore-python", "tuf", encodeURIComponent(DEFAULT_TUF));
  mkdirSync(targets, { recursive: true });
  writeFileSync(join(targets, "trusted_root.json"), trustedRoot);
  return {
    HOME: home,
    XDG_CACHE_HOME: join(home, "cache"),
    XDG_DATA_HOME: join(home, "data"),
    XDG_CONFIG_HOME: join(home, "config"),
  };
}
