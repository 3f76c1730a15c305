import { readFile } from "node:fs/promises";
import type { TrustKind } from "../../domain/attestation/trust-kind.ts";
import { GuardError } from "../../domain/failure/guard-error.ts";
import { withProxiedFetch } from "../proxy-agent.ts";
import type { TrustRoot } from "./sigstore-trust.ts";

const TRUSTED_ROOT = "trusted_root.json";

/** The public good root that came with this program, as @sigstore/tuf ships it; asks nobody. */
export async function embeddedRoot(): Promise<TrustRoot> {
  const { default: seeds } = await import("@sigstore/tuf/seeds.json", { with: { type: "json" } });
  const encoded = Object.values(seeds)[0]?.targets[TRUSTED_ROOT] ?? "";
  const text = Buffer.from(encoded, "base64").toString("utf8");
  return { kind: "public-good", text };
}

/** The public good root as it is now, through TUF. */
async function currentRoot(): Promise<TrustRoot> {
  try {
    const { initTUF } = await import("@sigstore/tuf");
    const text = await withProxiedFetch(async () => (await initTUF()).getTarget(TRUSTED_ROOT));
    return { kind: "public-good", text };
  } catch (error) {
    if (error instanceof GuardError) throw error;
    throw new GuardError("network", {
      says: "Sigstore's public trust root could not be fetched",
      fix: "Let the job reach tuf-repo-cdn.sigstore.dev, or give the file as `trusted-root`.",
      cause: error,
    });
  }
}

export async function rootAt(path: string, kind: TrustKind): Promise<TrustRoot> {
  try {
    return { kind, text: await readFile(path, "utf8") };
  } catch (error) {
    throw new GuardError("unreadable", {
      says: `The trusted root ${path} cannot be read`,
      fix: "Check `trusted-root`.",
      cause: error,
    });
  }
}

const NO_FILE: Readonly<Record<Exclude<TrustKind, "public-good">, string>> = {
  github: "The policy trusts GitHub's authorities, whose root does not come with release-guard",
  file: "The policy trusts a root of your own, and nothing says where it is",
};

/** The root that the policy chose; `path` is where it lies, and may be empty for the public good one only. */
export async function chosenRoot(kind: TrustKind, path: string): Promise<TrustRoot> {
  if (path !== "") return rootAt(path, kind);
  if (kind === "public-good") return currentRoot();
  throw new GuardError("policy", {
    says: NO_FILE[kind],
    fix: "Write `gh attestation trusted-root > trusted_roots.jsonl` once, review and commit the file, and name it in the policy as `trust.file`.",
  });
}
