import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { sigstoreSigner } from "../src/adapters/sigstore-signer.ts";
import { systemClock } from "../src/adapters/system-clock.ts";
import { attestationObject } from "../src/domain/registry/pypi/attestation/attestation-object.ts";
import { publishStatement } from "../src/domain/registry/pypi/attestation/publish-statement.ts";
import { distributionFile } from "../src/domain/registry/pypi/distribution-file.ts";
import { blake2b256 } from "../src/domain/registry/pypi/upload/blake2b.ts";
import { readMetadata } from "../src/domain/registry/pypi/upload/read-metadata.ts";
import { type FormField, uploadForm } from "../src/domain/registry/pypi/upload/upload-form.ts";
import { hexDigest } from "../src/domain/release/digest.ts";
import { Double } from "../src/rehearsal/double/double.ts";
import { FaultPlan } from "../src/rehearsal/double/fault.ts";
import { formData } from "../src/rehearsal/pypi/uploading/form-data.ts";
import { sampleSdist, sampleWheel } from "../src/rehearsal/pypi/sample/sample-project.ts";
import { indexWorld, PUBLISHER } from "./pypi/index-world.ts";
import { pythonTools, type Ran } from "./pypi/python-tools.ts";

type Sample = ReturnType<typeof sampleWheel>;

/** Fields of every kind: used once, used often, renamed, and kept although they are used often. */
const RICH = {
  version: "1.5.0",
  fields: [
    "Platform: linux",
    "Platform: darwin",
    "Supported-Platform: x86_64",
    "Author-email: Mona <mona@example.test>",
    "Maintainer: Hubot",
    "Requires-Dist: rich>=13",
    'Requires-Dist: requests>=2; extra == "net"',
    "Provides-Extra: net",
    "Project-URL: Issues, https://example.test/issues",
    "Dynamic: Requires-Dist",
  ],
};

const tool = await pythonTools();
const world = await indexWorld();
const folder = mkdtempSync(join(tmpdir(), "release-guard-pypi-"));
const NAME = "octo-greeting";

function put(file: { readonly name: string; readonly bytes: Uint8Array }, below = "."): string {
  const path = join(folder, below, file.name);
  writeFileSync(path, file.bytes);
  return path;
}

/** The token goes by the environment: arguments can be read by everybody on the machine. */
const twine = (token: string, ...args: readonly string[]): Promise<Ran> =>
  tool("twine", ["upload", "--non-interactive", "--disable-progress-bar", ...args], {
    TWINE_REPOSITORY_URL: `${world.origin}/legacy/`,
    TWINE_USERNAME: "__token__",
    TWINE_PASSWORD: token,
  });

const wanted = (holds: boolean, what: string, { output }: Ran): void => {
  if (!holds) throw new Error(`${what}: not so\n${output}`);
  console.log(`ok   ${what}`);
};

const held = () => world.pypi.projects.get(NAME)?.files.map(({ name }) => name) ?? [];

async function uploads(): Promise<void> {
  const files = [put(sampleWheel()), put(sampleSdist())];
  const token = world.pypi.tokenFor("mona");
  const checked = await tool("twine", ["check", "--strict", ...files]);
  wanted(checked.status === 0, "twine check --strict passes the sample", checked);
  const first = await twine(token, ...files);
  wanted(first.status === 0 && held().length === 2, "twine uploads the sample", first);
  const again = await twine(token, ...files);
  wanted(again.status === 0 && held().length === 2, "twine may send the same bytes again", again);
  const other = await twine(token, put(sampleWheel({ code: "x = 1\n" })));
  wanted(
    other.status !== 0 && other.output.includes("400"),
    "twine may not send other bytes under the same name",
    other,
  );
  const stranger = await twine("pypi-nobody", put(sampleWheel({ version: "1.4.1" })));
  wanted(stranger.output.includes("403"), "twine is refused with a foreign token", stranger);
}

/** twine joins keywords with a blank and spells the name in its own way; the index reads both alike. */
const alike = ([name, value]: FormField): FormField =>
  name === "keywords" ? [name, value.replaceAll(", ", ",")] : [name, value];

const sorted = (fields: readonly FormField[]): string =>
  fields
    .map(alike)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join("\n");

/** The form that release-guard makes of a file. */
function ownForm({ name, bytes }: Sample): readonly FormField[] {
  const named = distributionFile(name);
  if (named === undefined) throw new Error(`${name} is no distribution`);
  const sha256 = hexDigest("sha256", bytes);
  const digests = { sha256, blake2b256: blake2b256(bytes) };
  return uploadForm(named, readMetadata(name, named, bytes), digests);
}

/** The form that twine makes of it, caught on the way. */
async function twineForm(sample: Sample): Promise<readonly FormField[]> {
  const caught: FormField[] = [];
  const double = new Double(new FaultPlan());
  double.add([
    {
      name: "catch",
      method: "POST",
      path: "/legacy/",
      handle: ({ headers, body }) => {
        const parts = formData(headers["content-type"] ?? "", body);
        for (const { name, bytes } of parts.filter((part) => part.filename === undefined))
          caught.push([name, bytes.toString("utf8")]);
        return { status: 200 };
      },
    },
  ]);
  const origin = await double.start();
  await twine("pypi-nobody", "--repository-url", `${origin}/legacy/`, put(sample));
  await double.stop();
  return caught;
}

async function forms(): Promise<void> {
  for (const sample of [sampleWheel(RICH), sampleSdist(RICH)]) {
    // oxlint-disable-next-line no-await-in-loop
    const [theirs, ours] = [sorted(await twineForm(sample)), sorted(ownForm(sample))];
    const output = `twine:\n${theirs}\nrelease-guard:\n${ours}`;
    const what = `our form of ${sample.name} is twine's, field by field`;
    wanted(theirs === ours && theirs !== "", what, { status: 0, output });
  }
}

/** An upload token for the workflow that the world's ID tokens speak of. */
async function minted(): Promise<string> {
  const { repository, workflow, environment } = PUBLISHER;
  world.pypi.allowPublisher(NAME, { repository, workflow, environment });
  const body = JSON.stringify({ token: world.idToken("pypi") });
  const answer = await fetch(`${world.origin}/_/oidc/mint-token`, { method: "POST", body });
  return z.object({ token: z.string() }).parse(await answer.json()).token;
}

/** Attestations that release-guard makes, sent by twine. */
async function attested(): Promise<void> {
  const { origin } = world;
  const signer = sigstoreSigner({
    endpoints: { fulcio: origin, rekor: origin, timestamp: origin },
    ids: { token: async (audience) => world.idToken(audience) },
    clock: systemClock,
    deadline: Date.now() + 60_000,
  });
  const sample = sampleWheel({ version: "1.6.0" });
  const path = put(sample);
  const sha256 = hexDigest("sha256", sample.bytes);
  const signed = await signer.sign(publishStatement({ name: sample.name, sha256 }));
  const attestation = `${path}.publish.attestation`;
  writeFileSync(attestation, JSON.stringify(attestationObject(signed.json)));
  const sent = await twine(await minted(), "--attestations", path, attestation);
  const file = world.pypi.projects.get(NAME)?.files.find(({ name }) => name === sample.name);
  wanted(
    sent.status === 0 && file?.provenance !== undefined,
    "twine uploads our attestation, and the double verifies and keeps it",
    sent,
  );
}

try {
  await uploads();
  await forms();
  await attested();
} finally {
  await world.stop();
  rmSync(folder, { recursive: true, force: true });
}
