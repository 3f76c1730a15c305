import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BundleQuestion, judgeBundle } from "../../../src/adapters/sigstore/judge-bundle.ts";
import { isPrehashedSignature } from "../../../src/adapters/sigstore/prehashed-signature.ts";
import { artifactDigest } from "../../../src/domain/attestation/artifact-digest.ts";
import { npmStatement, type Json } from "../../support/published-world.ts";
import { ecKeys, pemOf, signFile, signFileWith } from "../../support/sign-file.ts";
import { IN_TOTO, builderFor, signStatement } from "../../support/sign-statement.ts";
import { type SigstoreRehearsal, sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { bundleToJSON } from "@sigstore/bundle";

const BYTES = Buffer.from("the bytes of a file");
const hex = (algorithm: string, bytes: Uint8Array = BYTES) =>
  createHash(algorithm).update(bytes).digest("hex");
const SHA256 = `sha256:${hex("sha256")}`;
const keys = ecKeys();

let place: SigstoreRehearsal;
const made: { file?: Json; keyed?: Json; statement?: Json } = {};

const statementOf = (digest: Record<string, string>) => ({
  ...npmStatement(),
  subject: [
    { name: "other", digest: { sha256: "1".repeat(64) } },
    { name: "meant", digest },
  ],
});

beforeAll(async () => {
  place = await sigstoreRehearsal();
  made.file = await signFile(place, BYTES);
  made.keyed = await signFileWith(keys, place, BYTES);
  made.statement = bundleToJSON(
    await signStatement(place, statementOf({ sha256: hex("sha256"), sha512: hex("sha512") })),
  );
});
afterAll(() => place.stop());

type Made = keyof typeof made;

interface Asked {
  readonly bundle?: Json | string;
  readonly artifact?: string;
  readonly bytes?: Uint8Array;
  readonly signer?: BundleQuestion["signer"];
  readonly key?: string;
  readonly root?: (root: Json) => void;
}

const signer = () => ({
  identity: "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1",
  issuer: place.issuer.issuer,
});

/** Asks for one of the good bundles, changed, with everything else as it should be. */
const askedText = ({ bundle: given }: Asked, bundle: Json): string =>
  typeof given === "string" ? given : JSON.stringify(given ?? bundle);

/** Without a word of who must have signed, it is who did. */
function signerFor(which: Made, { key, signer: given }: Asked) {
  if (given !== undefined) return given;
  return key ?? (which === "keyed" ? pemOf(keys.publicKey) : signer());
}

function ask(which: Made, change: (bundle: Json) => void = () => {}, asked: Asked = {}) {
  const bundle = structuredClone(made[which]!);
  change(bundle);
  const folder = tempFolder({ "file.bin": asked.bytes ?? BYTES });
  const path = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const root = JSON.parse(place.sigstore.trustedRoot()) as Json;
  asked.root?.(root);
  const who = signerFor(which, asked);
  return judgeBundle({
    bundle: path("bundle.json", askedText(asked, bundle)),
    artifact: asked.artifact ?? join(folder, "file.bin"),
    signer: typeof who === "string" ? { key: path("key.pub", who) } : who,
    trustedRoot: path("trusted_root.json", JSON.stringify(root)),
  });
}

describe("a good bundle", () => {
  it.for(["file", "keyed", "statement"] as const)(
    "of a %s is good by file and by digest",
    async (which) => {
      expect(await ask(which)).toMatchObject({ ok: true });
      expect(await ask(which, undefined, { artifact: SHA256 })).toMatchObject({ ok: true });
    },
  );

  it("of a statement is good by SHA-512 too", async () => {
    const artifact = `sha512:${hex("sha512")}`;
    expect(await ask("statement", undefined, { artifact })).toMatchObject({
      ok: true,
      value: { predicateType: "https://slsa.dev/provenance/v1" },
    });
  });
});

const tooMany = (list: "tlogEntries" | "rfc3161Timestamps") => (bundle: Json) => {
  const material = bundle["verificationMaterial"] as Json;
  const holder =
    list === "tlogEntries" ? material : (material["timestampVerificationData"] as Json);
  holder[list] = Array.from({ length: 9 }, () => (holder[list] as unknown[])[0]);
};

const flipped = (base64: unknown): string => {
  const bytes = Buffer.from(String(base64), "base64");
  bytes[bytes.length - 1]! ^= 1;
  return bytes.toString("base64");
};

type Refusal = readonly [
  title: string,
  which: Made,
  says: string,
  change?: ((bundle: Json) => void) | undefined,
  asked?: () => Asked,
];

const refusals: readonly Refusal[] = [
  [
    "another file",
    "file",
    `is of another file: it states ${SHA256}, but the file has sha256:`,
    undefined,
    () => ({ bytes: Buffer.from("x") }),
  ],
  [
    "another digest",
    "file",
    "but the file has sha256:0000",
    undefined,
    () => ({ artifact: `sha256:${"0".repeat(64)}` }),
  ],
  [
    "a digest of another kind",
    "file",
    "states a sha256 digest, which cannot be compared with the sha512 digest that was given",
    undefined,
    () => ({ artifact: `sha512:${hex("sha512")}` }),
  ],
  [
    "another file of a statement",
    "statement",
    "is of another file: none of its 2 subjects is sha256:",
    undefined,
    () => ({ bytes: Buffer.from("x") }),
  ],
  [
    "another identity",
    "file",
    "is signed by https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1, not by",
    undefined,
    () => ({ signer: { ...signer(), identity: `${signer().identity}0` } }),
  ],
  [
    "a part of the identity",
    "file",
    "not by https://github.com/org",
    undefined,
    () => ({ signer: { ...signer(), identity: "https://github.com/org" } }),
  ],
  [
    "an identity that is a pattern",
    "file",
    "not by .*",
    undefined,
    () => ({ signer: { ...signer(), identity: ".*" } }),
  ],
  [
    "another issuer",
    "file",
    "not of https://gitlab.example",
    undefined,
    () => ({ signer: { ...signer(), issuer: "https://gitlab.example" } }),
  ],
  [
    "a key where an identity is asked for",
    "keyed",
    "is signed by a key and names nobody",
    undefined,
    () => ({ signer: signer() }),
  ],
  [
    "a certificate where a key is asked for",
    "file",
    "is signed with a certificate and not by a key",
    undefined,
    () => ({ key: pemOf(keys.publicKey) }),
  ],
  [
    "another key",
    "keyed",
    "has a signature that does not fit",
    undefined,
    () => ({ key: pemOf(ecKeys().publicKey) }),
  ],
  [
    "another key, by digest",
    "keyed",
    "has a signature that does not fit",
    undefined,
    () => ({ key: pemOf(ecKeys().publicKey), artifact: SHA256 }),
  ],
  [
    "a key on another curve, by digest",
    "keyed",
    "has a signature that does not fit",
    undefined,
    () => ({ key: pemOf(ecKeys("P-384").publicKey), artifact: SHA256 }),
  ],
  [
    "a signature with a flipped bit",
    "file",
    "has no timestamp that a trusted authority signed",
    (b) =>
      void ((b["messageSignature"] as Json)["signature"] = flipped(
        (b["messageSignature"] as Json)["signature"],
      )),
  ],
  [
    "an unknown media type",
    "statement",
    "has the unknown media type application/vnd.dev.sigstore.bundle.v0.3+json;x",
    (b) => void (b["mediaType"] = "application/vnd.dev.sigstore.bundle.v0.3+json;x"),
  ],
  ["nine log entries", "file", "has more than 8 log entries or timestamps", tooMany("tlogEntries")],
  [
    "nine timestamps",
    "file",
    "has more than 8 log entries or timestamps",
    tooMany("rfc3161Timestamps"),
  ],
  [
    "no log entry",
    "file",
    "is not in enough trusted transparency logs",
    (b) => void ((b["verificationMaterial"] as Json)["tlogEntries"] = []),
  ],
  ["text that is no JSON", "file", "is not JSON", undefined, () => ({ bundle: "{" })],
  [
    "a key that is there twice",
    "file",
    'has the key "mediaType" twice',
    undefined,
    () => ({ bundle: '{"mediaType":"a","mediaType":"b"}' }),
  ],
  [
    "nesting without end",
    "file",
    "is nested more than 64 levels deep",
    undefined,
    () => ({ bundle: `${"[".repeat(70)}${"]".repeat(70)}` }),
  ],
  [
    "a hash that nobody knows",
    "file",
    "is signed with a hash algorithm that release-guard does not know",
    (b) =>
      void (((b["messageSignature"] as Json)["messageDigest"] as Json)["algorithm"] = "SHA3_256"),
  ],
];

it.for(refusals)("refuses %s", async ([, which, says, change, asked]) => {
  const result = await ask(which, change, asked?.());
  expect(result).toMatchObject({ ok: false, says: expect.stringContaining(says) });
});

const signText = async (text: string, type = IN_TOTO) =>
  bundleToJSON(await builderFor(place).create({ data: Buffer.from(text), type }));

describe("a statement's form", () => {
  const good = () => statementOf({ sha256: hex("sha256") });
  const digest = { sha256: hex("sha256") };
  const cases: readonly (readonly [string, string, () => Promise<Json>])[] = [
    [
      "another payload type",
      "has the payload type text/plain",
      () => signText(JSON.stringify(good()), "text/plain"),
    ],
    [
      "1025 subjects",
      "more than 1024 subjects",
      () =>
        signText(
          JSON.stringify({ ...good(), subject: Array.from({ length: 1025 }, () => ({ digest })) }),
        ),
    ],
    [
      "33 digests",
      "more than 32 digests",
      () =>
        signText(
          JSON.stringify({
            ...good(),
            subject: [
              {
                digest: Object.fromEntries(
                  Array.from({ length: 33 }, (_, at) => [`sha256-${at}`, "ab"]),
                ),
              },
            ],
          }),
        ),
    ],
    [
      "a doubled key",
      'has the key "subject" twice',
      () => signText(JSON.stringify(good()).replace("{", '{"subject":[],')),
    ],
    [
      "a digest that shares no algorithm",
      "is of another file",
      () => signText(JSON.stringify({ ...good(), subject: [{ digest: { sha1: "ab" } }] })),
    ],
    [
      "a right digest beside a wrong one",
      "is of another file",
      () =>
        signText(JSON.stringify({ ...good(), subject: [{ digest: { ...digest, sha512: "00" } }] })),
    ],
  ];
  it.for(cases)("is refused with %s", async ([, says, make]) => {
    const result = await ask("statement", undefined, { bundle: await make() });
    expect(result).toMatchObject({ ok: false, says: expect.stringContaining(says) });
  });
});

describe("what cannot be used", () => {
  const ed = generateKeyPairSync("ed25519");
  const cases: readonly (readonly [string, string, Asked])[] = [
    ["a key that is none", "is no public key", { key: "hello" }],
    [
      "a private key",
      "is a private one",
      { key: String(keys.privateKey.export({ type: "pkcs8", format: "pem" })) },
    ],
    ["a file that is not there", "cannot be read", { artifact: "/nowhere/file" }],
    ["half a digest", "sha256 has 64 lower-case hex digits", { artifact: "sha256:abc" }],
    ["an unknown algorithm", "sha1 is not known", { artifact: `sha1:${"a".repeat(40)}` }],
    [
      "a root without a start",
      "validFor.start is missing",
      { root: (root) => void delete root["tlogs"][0].publicKey.validFor.start },
    ],
  ];
  it.for(cases)("%s is an error that says so", async ([, says, asked]) => {
    await expect(ask("keyed", undefined, asked)).rejects.toThrow(says);
  });

  it("a digest where the signature needs the file is refused", () => {
    const digest = artifactDigest(SHA256)!;
    const signature = sign(undefined, BYTES, ed.privateKey);
    expect(() => isPrehashedSignature(ed.publicKey, signature, digest)).toThrow(
      "cannot be checked against a digest; give the file itself",
    );
  });
});

describe("a signature over a digest", () => {
  const digest = artifactDigest(SHA256)!;
  it.for(["P-256", "P-384", "P-521"])("of a key on %s fits its own file only", (curve) => {
    const { publicKey, privateKey } = ecKeys(curve);
    const signature = sign("sha256", BYTES, privateKey);
    expect(isPrehashedSignature(publicKey, signature, digest)).toBe(true);
    expect(isPrehashedSignature(publicKey, signature, { ...digest, hex: "0".repeat(64) })).toBe(
      false,
    );
    expect(isPrehashedSignature(ecKeys(curve).publicKey, signature, digest)).toBe(false);
    expect(isPrehashedSignature(publicKey, signature.subarray(1), digest)).toBe(false);
  });

  it("of an RSA key fits its own file only", () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const signature = sign("sha256", BYTES, privateKey);
    expect(isPrehashedSignature(publicKey, signature, digest)).toBe(true);
    expect(isPrehashedSignature(publicKey, signature, { ...digest, hex: "0".repeat(64) })).toBe(
      false,
    );
    expect(isPrehashedSignature(publicKey, sign("sha512", BYTES, privateKey), digest)).toBe(false);
  });
});
