import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import * as fc from "../../support/properties.ts";
import { describe, expect, it } from "vitest";
import { credentialsIn } from "../../../src/domain/text/credential-shape.ts";
import { Redactor } from "../../../src/domain/text/redactor.ts";
import {
  checkedSpecimen,
  fineGrainedSpecimen,
  jwtSpecimen,
  lettersOf,
  pypiSpecimen,
} from "../../../src/domain/token/specimen.ts";

const seed = () => randomBytes(16).toString("hex");
const installation = () => `ghs_1234567_${jwtSpecimen({ sub: seed() })}`;
const key = () =>
  generateKeyPairSync("ec", { namedCurve: "P-256" })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString()
    .trim();
const armoured = () =>
  [
    "-----BEGIN PGP PRIVATE KEY BLOCK-----",
    "Version: 1",
    "",
    lettersOf(seed(), 64),
    "-----END PGP PRIVATE KEY BLOCK-----",
  ].join("\n");

const SPECIMENS: readonly (readonly [string, string, () => string])[] = [
  ["an npm token", "npm_", () => checkedSpecimen("npm_", seed())],
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map(
    (prefix) => ["a GitHub token", prefix, () => checkedSpecimen(prefix, seed())] as const,
  ),
  ["a GitHub token", "ghs_ with a document", installation],
  ["a GitHub token", "github_pat_", () => fineGrainedSpecimen(seed())],
  ["a PyPI token", "pypi-", () => pypiSpecimen([[0, 1]])],
  ["a RubyGems key", "rubygems_", () => `rubygems_${randomBytes(24).toString("hex")}`],
  ["a Docker Hub token", "dckr_pat_", () => `dckr_pat_${lettersOf(seed(), 27)}`],
  ["a GitLab token", "glpat-", () => `glpat-${lettersOf(seed(), 20)}`],
  ["a Slack token", "xoxb-", () => `xoxb-${lettersOf(seed(), 40)}`],
  ["a JSON Web Token", "eyJ", () => jwtSpecimen({ sub: seed() })],
  ["a private key", "PEM", key],
  ["a private key", "PEM in JSON", () => key().replaceAll("\n", String.raw`\n`)],
  ["a private key", "PGP", armoured],
];

const redact = (text: string): string => new Redactor().redact(text);

describe("a credential that nobody told us about", () => {
  it.for(SPECIMENS)("is known by its shape: %s (%s)", ([kind, , make]) => {
    const secret = make();
    const text = `before ${secret} after`;
    const [found] = credentialsIn(text);
    expect(found?.kind).toBe(kind);
    expect(text.slice(found?.from, found?.to)).toBe(secret);
    expect(redact(text)).toBe("before *** after");
  });

  it.for(SPECIMENS)("is known whatever is glued to it: %s (%s)", ([, , make]) => {
    const secret = make();
    for (const text of [
      `token=${secret}`,
      `https://a:${secret}@b.example`,
      `v-${secret}`,
      `"${secret}"`,
    ])
      expect(redact(text)).not.toContain(secret.slice(8, 30));
  });

  it("is known where it was percent-encoded or escaped", () => {
    const secret = key();
    for (const text of [encodeURIComponent(secret), JSON.stringify({ a: { secret } })])
      expect(redact(text)).not.toContain(secret.split("\n")[1]?.slice(8, 40));
  });

  it("is known when a private key was cut off", () => {
    const lines = key().split("\n");
    expect(redact(`x ${lines.slice(0, 2).join("\n")}`)).toBe("x ***");
  });

  it("is each of many", () => {
    const [a, b, c] = [key(), checkedSpecimen("npm_", seed()), key()];
    expect(redact(`1 ${a} 2 ${b} 3 ${c} 4`)).toBe("1 *** 2 *** 3 *** 4");
  });
});

describe("a text without a credential", () => {
  it.for([
    "npm_config_registry and npm_lifecycle_event",
    "The prefix npm_ is npm's, ghp_ and github_pat_ are GitHub's, pypi- is PyPI's.",
    "pypi-attestations 0.0.27",
    "-----BEGIN PRIVATE KEY----- is how a key begins",
    "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----",
    "eyJ is how a token begins; a.eyJ.b is none",
    `sha512-${createHash("sha512").update("a").digest("base64")}`,
  ])("stays as it is: %s", (text) => {
    expect(credentialsIn(text)).toEqual([]);
    expect(redact(text)).toBe(text);
  });

  it("stays as it is when it is anything but a credential", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(redact(text)).toBe(text);
      }),
    );
  });
});

/** Texts that make a pattern begin again and again. */
const TIRING = [
  "npm_",
  "ghs_",
  "github_pat_",
  "pypi-",
  "glpat-",
  "eyJ",
  "eyJa.",
  ".eyJaaaaaaaaaa",
  "eyJaaaaaaaaaaa.eyJ",
  "-----BEGIN PRIVATE KEY-----",
  "-----BEGIN PRIVATE KEY-----a",
  "-----BEGIN PRIVATE KEY-----\\n",
  "-----END ",
  `-----BEGIN ${"A ".repeat(19)}`,
];

const ENDLESS = 4_000_000;

it.for(TIRING)("comes to an end, whatever is repeated: %s", (shard) => {
  // A quadratic pattern would take hours, and the test would be stopped.
  const found = credentialsIn(shard.repeat(ENDLESS / shard.length));
  expect(found.length).toBeLessThanOrEqual(ENDLESS);
});
