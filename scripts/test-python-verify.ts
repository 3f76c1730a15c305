import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PUBLIC_ENDPOINTS } from "../src/domain/registry/public-hosts.ts";
import { sampleSdist, sampleWheel } from "../src/rehearsal/pypi/sample/sample-project.ts";
import { indexWorld } from "./pypi/index-world.ts";
import { pythonTools, type Ran } from "./pypi/python-tools.ts";
import { type Released, releaseToIndex } from "./python-verify/release-to-index.ts";
import { pythonHome, trustConfig } from "./python-verify/trust-config.ts";

/** Whoever verifies what we publish: at the versions that these answers were seen with. */
const TOOLS = ["pip==25.3", "sigstore==4.5.1", "pypi-attestations==0.0.30"];
const NAME = "octo-greeting";
const REPOSITORY = "octo/widget";
const SIGNER = `https://github.com/${REPOSITORY}/.github/workflows/release.yml@refs/heads/main`;
const FOREIGN = "https://github.com/evil/widget/.github/workflows/release.yml@refs/heads/main";

const run = await pythonTools(TOOLS);
/** These clients know GitHub as the one issuer of a GitHub publisher. */
const world = await indexWorld(PUBLIC_ENDPOINTS.issuer);
const folder = mkdtempSync(join(tmpdir(), "release-guard-python-"));

function check(holds: boolean, what: string, { output }: Ran): void {
  if (!holds) throw new Error(`${what}: not so\n${output}`);
  console.log(`ok   ${what}`);
}

const accepts = (what: string, ran: Ran): void => check(ran.status === 0, `${what} accepts`, ran);

/** A refusal must be the one that is meant, not a crash on the way. */
const refuses = (what: string, says: RegExp, ran: Ran): void =>
  check(ran.status !== 0 && says.test(ran.output), `${what} refuses`, ran);

function put(name: string, content: Uint8Array | string, below = "."): string {
  const place = join(folder, below);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, name), content);
  return join(place, name);
}

async function withPip(wheel: Released): Promise<void> {
  const index = ["--index-url", `${world.origin}/simple/`, "--no-deps", "--no-cache-dir"];
  const pip = (command: string, digest: string, ...more: readonly string[]): Promise<Ran> => {
    const wants = put(`${digest.slice(0, 8)}.txt`, `${NAME}==1.4.0 --hash=sha256:${digest}\n`);
    const args = ["--disable-pip-version-check", command, "--require-hashes", "-r", wants];
    return run("pip", [...args, ...index, ...more]);
  };
  const place = join(folder, "downloaded");
  const got = await pip("download", wheel.sha256, "--only-binary", ":all:", "--dest", place);
  accepts("pip download --require-hashes", got);
  const same = readFileSync(join(place, wheel.name)).equals(wheel.bytes);
  check(same, "pip has exactly the sealed bytes", got);
  const wrong = await pip("download", "0".repeat(64), "--only-binary", ":all:", "--dest", place);
  refuses("pip, asked for another digest,", /DO NOT MATCH THE HASHES/, wrong);
  const installed = join(folder, "installed");
  accepts(
    "pip install --require-hashes",
    await pip("install", wheel.sha256, "--target", installed),
  );
}

async function withSigstore(file: Released): Promise<void> {
  const config = put("trust-config.json", trustConfig(world.origin, world.trustedRoot()));
  const bundle = put(`${file.name}.sigstore.json`, file.bundle);
  const command = ["--trust-config", config, "verify", "identity", "--offline"];
  const expected = ["--bundle", bundle, "--cert-oidc-issuer", world.issuer, "--cert-identity"];
  const verify = (identity: string, path: string): Promise<Ran> =>
    run("sigstore", [...command, ...expected, identity, path]);
  const path = put(file.name, file.bytes);
  accepts(`sigstore-python, ${file.name},`, await verify(SIGNER, path));
  const foreign = await verify(FOREIGN, path);
  refuses("sigstore-python, asked for another signer,", /SANs do not match/, foreign);
  const changed = await verify(SIGNER, put(file.name, "other bytes", "changed"));
  refuses("sigstore-python, given other bytes,", /no subject for digest/, changed);
}

async function provenanceOf({ name }: Released): Promise<string> {
  const answer = await fetch(`${world.origin}/integrity/${NAME}/1.4.0/${name}/provenance`, {
    headers: { accept: "application/vnd.pypi.integrity.v1+json" },
  });
  if (answer.status !== 200) throw new Error(`no provenance of ${name}: HTTP ${answer.status}`);
  return answer.text();
}

async function withAttestations(file: Released): Promise<void> {
  const home = pythonHome(folder, world.trustedRoot());
  const tool = (...args: readonly string[]): Promise<Ran> =>
    run("pypi-attestations", ["verify", ...args], home);
  const path = put(file.name, file.bytes);
  put(`${file.name}.publish.attestation`, file.attestation);
  const served = put(`${file.name}.provenance`, await provenanceOf(file));
  const attestation = ["attestation", "--offline", "--identity"];
  const pypi = ["pypi", "--offline", "--provenance-file", served, "--repository"];
  const repository = `https://github.com/${REPOSITORY}`;
  accepts(`pypi-attestations, ${file.name},`, await tool(...attestation, SIGNER, path));
  const ours = await tool(...pypi, repository, path);
  accepts("pypi-attestations, with the publisher that the index serves,", ours);
  const foreign = await tool(...attestation, FOREIGN, path);
  refuses("pypi-attestations, asked for another signer,", /SANs do not match/, foreign);
  const changed = await tool(...pypi, repository, put(file.name, "other bytes", "changed"));
  refuses("pypi-attestations, given other bytes,", /does not match distribution digest/, changed);
}

try {
  world.pypi.allowPendingPublisher(NAME, {
    repository: REPOSITORY,
    workflow: "release.yml",
    environment: "release",
  });
  const files = await releaseToIndex(world, [sampleWheel(), sampleSdist()]);
  const [wheel] = files;
  if (wheel) await withPip(wheel);
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop
    await withSigstore(file);
    // oxlint-disable-next-line no-await-in-loop
    await withAttestations(file);
  }
} finally {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
}
