import type { SerializedBundle } from "@sigstore/bundle";
import { createHash } from "node:crypto";
import { Double } from "../../src/rehearsal/double/double.ts";
import { npmDouble } from "../../src/rehearsal/npm/npm-double.ts";
import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";
import { sigstoreRehearsal } from "./sigstore-rehearsal.ts";

/** An issuer, a Sigstore and a registry on loopback. */
export async function npmRehearsal(
  changes: Partial<JobClaims> = {},
  options: { maxBodyBytes?: number } = {},
) {
  const services = await sigstoreRehearsal(changes);
  const { issuer, sigstore, faults } = services;
  const clock = { now: () => Date.now() };
  const npm = npmDouble({ idTokens: issuer, clock, sigstore, ...options });
  const double = new Double(faults);
  double.add(npm.routes);
  const registry = await double.start();
  return {
    ...services,
    npm,
    registry,
    registryDouble: double,
    stop: async () => {
      await double.stop();
      await services.stop();
    },
  };
}

export type NpmRehearsal = Awaited<ReturnType<typeof npmRehearsal>>;

interface Release {
  readonly name: string;
  readonly version: string;
  readonly tarball: Buffer;
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly access?: "public" | "restricted";
  readonly tag?: string;
  /** Text of a bundle. */
  readonly provenance?: string;
}

/** The body that npm sends to publish. */
export function publishBody(release: Release) {
  const { name, version, tarball, manifest, access, tag = "latest", provenance } = release;
  const bundle = provenance !== undefined && {
    [`${name}-${version}.sigstore`]: {
      content_type: "application/vnd.dev.sigstore.bundle.v0.3+json",
      data: provenance,
      length: provenance.length,
    },
  };
  return {
    _id: name,
    name,
    "dist-tags": { [tag]: version },
    access: access ?? null,
    versions: {
      [version]: {
        name,
        version,
        ...manifest,
        _id: `${name}@${version}`,
        dist: {
          integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
          shasum: createHash("sha1").update(tarball).digest("hex"),
          tarball: `http://registry.invalid/${name}/-/${name}-${version}.tgz`,
        },
      },
    },
    _attachments: {
      [`${name}-${version}.tgz`]: {
        content_type: "application/octet-stream",
        data: tarball.toString("base64"),
        length: tarball.length,
      },
      ...bundle,
    },
  };
}

interface Dist {
  readonly integrity: string;
  readonly tarball: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
  readonly attestations: { readonly url: string; readonly provenance: { predicateType: string } };
}

/** The fields that tests read; which of them an answer has depends on the call. */
export interface RegistryAnswer {
  readonly name: string;
  readonly version: string;
  readonly error: string;
  readonly message: string;
  readonly token: string;
  readonly stageId: string;
  readonly dist: Dist;
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly keys: readonly { readonly keyid: string; readonly key: string }[];
  readonly attestations: readonly { readonly bundle: SerializedBundle }[];
}

export const escaped = (name: string): string => name.replace("/", "%2f");

export async function ask(
  registry: string,
  path: string,
  { token, ...rest }: RequestInit & { token?: string } = {},
) {
  const answer = await fetch(`${registry}${path}`, {
    ...rest,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(rest.headers as Record<string, string>),
    },
  });
  const text = await answer.text();
  const json = () => JSON.parse(text) as RegistryAnswer;
  return { status: answer.status, headers: answer.headers, text, json };
}

export const publish = (registry: string, release: Release, token?: string) =>
  ask(registry, `/${escaped(release.name)}`, {
    method: "PUT",
    body: JSON.stringify(publishBody(release)),
    ...(token !== undefined && { token }),
  });

/** npm's provenance for the job of `job-claims.ts`. */
export const provenanceStatement = (release: Release) => ({
  _type: "https://in-toto.io/Statement/v1",
  subject: [
    {
      name: `pkg:npm/${release.name.replace("@", "%40")}@${release.version}`,
      digest: { sha512: createHash("sha512").update(release.tarball).digest("hex") },
    },
  ],
  predicateType: "https://slsa.dev/provenance/v1",
  predicate: {
    buildDefinition: {
      buildType: "https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1",
      externalParameters: {
        workflow: {
          ref: "refs/heads/main",
          repository: "https://github.com/octo/widget",
          path: ".github/workflows/release.yml",
        },
      },
    },
  },
});
