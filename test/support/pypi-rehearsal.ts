import { Double } from "../../src/rehearsal/double/double.ts";
import type { JobClaims } from "../../src/rehearsal/oidc/claims.ts";
import { pypiDouble } from "../../src/rehearsal/pypi/pypi-double.ts";
import type { FormField } from "../../src/domain/registry/pypi/upload/upload-form.ts";
import { uploadForm } from "../../src/domain/registry/pypi/upload/upload-form.ts";
import { distributionFile } from "../../src/domain/registry/pypi/distribution-file.ts";
import { readMetadata } from "../../src/domain/registry/pypi/upload/read-metadata.ts";
import { blake2b256 } from "../../src/domain/registry/pypi/upload/blake2b.ts";
import { multipartAround } from "../../src/domain/registry/pypi/upload/multipart.ts";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { sigstoreRehearsal } from "./sigstore-rehearsal.ts";

export const OWN_WORKFLOW = "octo/widget/.github/workflows/release.yml@refs/heads/main";
export const PUBLISHER = {
  repository: "octo/widget",
  workflow: "release.yml",
  environment: "release",
};

/** Claims of a job that is written in the caller's own workflow. */
const ownJob = (changes: Partial<JobClaims> = {}): Partial<JobClaims> => ({
  workflow_ref: OWN_WORKFLOW,
  job_workflow_ref: OWN_WORKFLOW,
  environment: "release",
  ...changes,
});

interface IndexSetting {
  /** Milliseconds to add to the index's clock. */
  later: number;
}

/** An issuer, a Sigstore and a Python index on loopback. */
export async function pypiRehearsal(
  changes: Partial<JobClaims> = {},
  options: { readonly maxFileBytes?: number; readonly service?: "pypi" | "testpypi" } = {},
) {
  const services = await sigstoreRehearsal(ownJob(changes));
  const { issuer, sigstore, faults } = services;
  const setting: IndexSetting = { later: 0 };
  const clock = { now: () => Date.now() + setting.later };
  const pypi = pypiDouble({ idTokens: issuer, clock, sigstore, ...options });
  const double = new Double(faults);
  double.add(pypi.routes);
  const index = await double.start();
  return {
    ...services,
    pypi,
    index,
    indexDouble: double,
    setting,
    stop: async () => {
      await double.stop();
      await services.stop();
    },
  };
}

export type PypiRehearsal = Awaited<ReturnType<typeof pypiRehearsal>>;

interface Distribution {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The form of a file as release-guard makes it. */
export function formOf({ name, bytes }: Distribution): readonly FormField[] {
  const named = distributionFile(name);
  if (named === undefined) throw new Error(`${name} is no distribution`);
  const digests = { sha256: hexDigest("sha256", bytes), blake2b256: blake2b256(bytes) };
  return uploadForm(named, readMetadata(name, named, bytes), digests);
}

export interface Sending {
  readonly token?: string;
  readonly fields?: readonly FormField[];
  readonly accept?: string;
}

/** Posts one file as a client would. */
export async function send(index: string, file: Distribution, sending: Sending = {}) {
  const { token, fields = formOf(file), accept = "application/json" } = sending;
  const sha256 = hexDigest("sha256", file.bytes);
  const form = multipartAround(fields, { name: file.name, sha256 });
  const answer = await fetch(`${index}/legacy/`, {
    method: "POST",
    headers: {
      accept,
      "content-type": form.contentType,
      ...(token !== undefined && {
        authorization: `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`,
      }),
    },
    body: Buffer.concat([form.head, file.bytes, form.tail]),
  });
  return { status: answer.status, text: await answer.text() };
}

export const changed = (
  fields: readonly FormField[],
  name: string,
  value: string | undefined,
): readonly FormField[] => [
  ...fields.filter(([of]) => of !== name),
  ...(value === undefined ? [] : [[name, value] as const]),
];

/** Trades an ID token for an upload token. */
export async function mint(index: string, idToken: string) {
  const answer = await fetch(`${index}/_/oidc/mint-token`, {
    method: "POST",
    body: JSON.stringify({ token: idToken }),
  });
  const json = (await answer.json()) as {
    readonly token?: string;
    readonly expires?: number;
    readonly errors?: readonly { readonly code: string }[];
  };
  return { status: answer.status, ...json, code: json.errors?.[0]?.code };
}
