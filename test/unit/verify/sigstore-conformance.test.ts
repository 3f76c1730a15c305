import { createPublicKey } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  sigstoreBundles,
  type VerifiedBundle,
} from "../../../src/adapters/sigstore/sigstore-verification.ts";
import { read, type Reading, unreadable } from "../../../src/domain/attestation/reading.ts";
import { readStatement } from "../../../src/domain/attestation/read-statement.ts";
import { subjectsOf } from "../../../src/domain/attestation/subject-binding.ts";
import { hexDigest } from "../../../src/domain/release/digest.ts";

const CORPUS = process.env["SIGSTORE_CONFORMANCE"] ?? "../shared/corpora/sigstore-conformance";
const CASES = join(CORPUS, "bundle-verify");
const IDENTITY =
  "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main";
const ISSUER = "https://token.actions.githubusercontent.com";

const seeds = JSON.parse(readFileSync("node_modules/@sigstore/tuf/seeds.json", "utf8")) as Record<
  string,
  { targets: Record<string, string> }
>;

function publicRoot(): string {
  const targets = Object.values(seeds)[0]?.targets ?? {};
  return Buffer.from(targets["trusted_root.json"] ?? "", "base64").toString("utf8");
}

/** As the suite's client protocol says: identity and issuer, or a key; a statement must speak of the artifact. */
function accept({ certificate, envelope }: VerifiedBundle, folder: Folder): Reading<null> {
  const { names, fields } = certificate;
  if (
    folder.key === undefined &&
    (names.join() !== folder.identity || fields.issuer !== folder.issuer)
  )
    return unreadable(`is signed by ${names.join()}`);
  if (envelope === undefined) return read(null);
  const statement = readStatement(envelope.payloadType, envelope.payload);
  if (!statement.ok) return statement;
  const { artifact } = folder;
  const digests = { sha256: hexDigest("sha256", artifact), sha512: hexDigest("sha512", artifact) };
  return subjectsOf(statement.value, digests).length > 0
    ? read(null)
    : unreadable("is of another file");
}

interface Folder {
  readonly bundle: string;
  readonly artifact: Buffer;
  readonly root: string;
  readonly identity: string;
  readonly issuer: string;
  readonly key?: string;
}

function folderOf(name: string): Folder {
  const path = (file: string) => join(CASES, name, file);
  const text = (file: string, preset: string) =>
    existsSync(path(file)) ? readFileSync(path(file), "utf8").trim() : preset;
  return {
    bundle: text("bundle.sigstore.json", ""),
    artifact: readFileSync(existsSync(path("artifact")) ? path("artifact") : join(CORPUS, "a.txt")),
    root: text("trusted_root.json", publicRoot()),
    identity: text("identity", IDENTITY),
    issuer: text("issuer", ISSUER),
    ...(existsSync(path("key.pub")) && { key: text("key.pub", "") }),
  };
}

async function verify(folder: Folder): Promise<Reading<null>> {
  const { key } = folder;
  try {
    const bundles = await sigstoreBundles(
      async () => folder.root,
      key === undefined
        ? undefined
        : () => ({ publicKey: createPublicKey(key), validFor: () => true }),
    );
    const verified = bundles(folder.bundle, folder.artifact);
    return verified.ok ? accept(verified.value, folder) : verified;
  } catch (error) {
    return unreadable(String(error));
  }
}

// The corpus is not part of this repository.
it.skipIf(!existsSync(CASES))(
  "judges every bundle of Sigstore's conformance suite as it says",
  async () => {
    const names = readdirSync(CASES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const results = await Promise.all(
      names.map(async (name) => ({ name, result: await verify(folderOf(name)) })),
    );
    const wrong = results.filter(({ name, result }) => result.ok === name.endsWith("_fail"));
    expect(wrong).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(70);
  },
);
