import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BundleQuestion } from "../../src/adapters/sigstore/judge-bundle.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";

const SIGNER = {
  identity:
    "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main",
  issuer: "https://token.actions.githubusercontent.com",
};

/** One question of Sigstore's conformance suite, and the answer it must have. */
export interface SigstoreCase extends BundleQuestion {
  readonly name: string;
  readonly good: boolean;
}

/** Every folder of the suite twice, with the file and with its digest, as the suite itself asks. */
export function sigstoreCases(corpus: string): SigstoreCase[] {
  const folder = join(corpus, "bundle-verify");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const path = (file: string) => join(folder, name, file);
      const text = (file: string, preset: string) =>
        existsSync(path(file)) ? readFileSync(path(file), "utf8").trim() : preset;
      const artifact = existsSync(path("artifact")) ? path("artifact") : join(corpus, "a.txt");
      const signer = existsSync(path("key.pub"))
        ? { key: path("key.pub") }
        : { identity: text("identity", SIGNER.identity), issuer: text("issuer", SIGNER.issuer) };
      const asked = {
        bundle: path("bundle.sigstore.json"),
        trustedRoot: existsSync(path("trusted_root.json")) ? path("trusted_root.json") : "",
        signer,
        good: !name.endsWith("_fail"),
      };
      const digest = `sha256:${hexDigest("sha256", readFileSync(artifact))}`;
      return [
        { ...asked, name: `${name} [file]`, artifact },
        { ...asked, name: `${name} [digest]`, artifact: digest },
      ];
    });
}
