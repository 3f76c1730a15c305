import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signFile } from "../../support/sign-file.ts";
import { type SigstoreRehearsal, sigstoreRehearsal } from "../../support/sigstore-rehearsal.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const CLI = resolve("src/cli/index.ts");

/** Whoever opens a socket or asks for a name ends with 99. */
const NO_NETWORK = `
import net from "node:net";
import dns from "node:dns";
const stop = () => { process.stderr.write("went out"); process.exit(99); };
net.Socket.prototype.connect = stop;
dns.lookup = stop;
`;

let place: SigstoreRehearsal;
const made: { bundle?: string } = {};
beforeAll(async () => {
  place = await sigstoreRehearsal();
  made.bundle = JSON.stringify(await signFile(place, Buffer.from("bytes")));
});
afterAll(() => place.stop());

function run(args: readonly string[]) {
  const cwd = tempFolder({
    "deny.mjs": NO_NETWORK,
    "bundle.json": made.bundle ?? "",
    "file.bin": "bytes",
    "other.bin": "other",
    "root.json": place.sigstore.trustedRoot(),
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "./deny.mjs", CLI, "verify-bundle", ...args],
    { cwd, encoding: "utf8", env: { PATH: process.env["PATH"] } },
  );
  return { status, said: stdout + stderr };
}

const IDENTITY = [
  "--certificate-identity",
  "https://github.com/org/release-guard/.github/workflows/release.yml@refs/tags/v1",
];
const wanted = () => [...IDENTITY, "--certificate-oidc-issuer", place.issuer.issuer];
const BUNDLE = ["--bundle", "bundle.json"];
const ROOT = ["--trusted-root", "root.json"];

it("passes with 0 and says who signed, without any network", () => {
  const { status, said } = run([...BUNDLE, ...wanted(), ...ROOT, "file.bin"]);
  expect(said.replaceAll(/\s+/g, " ")).toContain(
    "file.bin was signed by https://github.com/org/release-guard/",
  );
  expect(status).toBe(0);
});

it("refuses with 1 and the reason, without any network", () => {
  const { status, said } = run([...BUNDLE, ...wanted(), ...ROOT, "other.bin"]);
  expect(said).toContain("is of another file");
  expect(status).toBe(1);
});

it("trusts the public good root that came with it where none is given, and nobody else", () => {
  const { status, said } = run([...BUNDLE, ...wanted(), "file.bin"]);
  expect(said).toMatch(/no trusted authority issued|a trusted authority signed/);
  expect(status).toBe(1);
});

it("prints its report as JSON and nothing else", () => {
  const { said } = run([...BUNDLE, ...wanted(), ...ROOT, "--format", "json", "file.bin"]);
  expect(JSON.parse(said)).toMatchObject({ action: "verify-bundle", outcome: "passed" });
});

const misuse: readonly (readonly [title: string, args: () => readonly string[], says: string])[] = [
  ["no bundle", () => [...wanted(), "file.bin"], "No bundle is given"],
  ["nobody named", () => [...BUNDLE, "file.bin"], "Nothing says who must have signed"],
  [
    "an identity without an issuer",
    () => [...BUNDLE, ...IDENTITY, "file.bin"],
    "An identity is known by its issuer only",
  ],
  [
    "a key beside an identity",
    () => [...BUNDLE, ...wanted(), "--key", "root.json", "file.bin"],
    "Both a key and an identity are given",
  ],
  [
    "the staging instance",
    () => [...BUNDLE, ...wanted(), "--staging", "file.bin"],
    "Sigstore's staging instance is not trusted",
  ],
  ["half a digest", () => [...BUNDLE, ...wanted(), ...ROOT, "sha256:ab"], "is no digest"],
  ["no file", () => [...BUNDLE, ...wanted()], "missing required argument"],
];

it.for(misuse)("ends with 3 for %s", ([, args, says]) => {
  const { status, said } = run(args());
  expect(said.replaceAll(/\s+/g, " ")).toContain(says);
  expect(status).toBe(3);
});
