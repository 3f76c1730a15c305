import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hexDigest } from "../../src/domain/release/digest.ts";
import { recordLine } from "../../src/domain/python/record.ts";
import { packZip, type PackedFile } from "../../src/rehearsal/pypi/sample/pack-zip.ts";
import { pythonPrograms } from "../pypi/python-tools.ts";
import { printTable, verdict } from "./print-table.ts";
import { pythonStage } from "./python-stage.ts";
import { mustPass, type Ran, type ReleaseStage } from "./release-stage.ts";

const PROJECT = "bench-wheels";
const INFO = "bench_wheels-1.0.0.dist-info";
const PYTHONS = ["cp310", "cp311", "cp312", "cp313", "cp314"];
const PLATFORMS = ["manylinux_2_28_x86_64", "win_amd64"];
const TAGS = PYTHONS.flatMap((python) => PLATFORMS.map((on) => `${python}-${python}-${on}`));

const text = (path: string, content: string): PackedFile => ({
  path,
  bytes: Buffer.from(content),
});

const METADATA = [
  "Metadata-Version: 2.4",
  `Name: ${PROJECT}`,
  "Version: 1.0.0",
  "Summary: Wheels to measure with",
  "License-Expression: MIT",
  "License-File: LICENSE",
  "Requires-Python: >=3.10",
  "",
].join("\n");

/** A wheel for one Python on one platform. */
function wheelFor(tag: string): Buffer {
  const files = [
    text("bench_wheels/__init__.py", `TAG = "${tag}"\n`),
    text("bench_wheels/table.py", `TABLE = ${JSON.stringify(Array.from(Array(5000).keys()))}\n`),
    text(`${INFO}/licenses/LICENSE`, "MIT License\n"),
    text(`${INFO}/METADATA`, METADATA),
    text(
      `${INFO}/WHEEL`,
      `Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: false\nTag: ${tag}\n`,
    ),
  ];
  const lines = files.map(({ path, bytes }) =>
    recordLine(path, hexDigest("sha256", bytes), bytes.byteLength),
  );
  return packZip([...files, text(`${INFO}/RECORD`, [...lines, `${INFO}/RECORD,,`, ""].join("\n"))]);
}

/** New doubles, and the wheels in `dist`. */
async function stageOf(): Promise<ReleaseStage> {
  const stage = await pythonStage(PROJECT, false);
  const folder = join(stage.repository, "dist");
  mkdirSync(folder);
  for (const tag of TAGS)
    writeFileSync(join(folder, `bench_wheels-1.0.0-${tag}.whl`), wheelFor(tag));
  return stage;
}

function checkUploaded(stage: ReleaseStage): void {
  const count = stage.world.pypi.projects.get(PROJECT)?.files.length ?? 0;
  if (count !== TAGS.length) throw new Error(`${count} wheels were uploaded`);
}

/** Publishing, with preflight, an attestation of each file, and everything read back. */
async function ours(): Promise<readonly [seal: Ran, publish: Ran]> {
  const stage = await stageOf();
  const wanted = { package: "none", version: "1.0.0", files: "dist/*" };
  const sealed = mustPass("seal", await stage.action("seal-release", wanted));
  const digest = sealed.outputs["bundle-digest"] ?? "";
  const given = { bundle: "release-bundle", "bundle-digest": digest };
  const published = mustPass("publish", await stage.action("publish-package", given));
  checkUploaded(stage);
  await stage.close();
  return [sealed, published];
}

/** twine's own way: an API token, no attestation, and no look afterwards. The token goes by the environment. */
async function theirs(twine: string): Promise<Ran> {
  const stage = await stageOf();
  const folder = join(stage.repository, "dist");
  const files = readdirSync(folder).map((name) => join(folder, name));
  const env = {
    TWINE_REPOSITORY_URL: `${stage.origins.pypi}/legacy/`,
    TWINE_USERNAME: "__token__",
    TWINE_PASSWORD: stage.world.pypi.tokenFor("mona"),
  };
  const argv = [twine, "upload", "--non-interactive", "--disable-progress-bar", ...files] as const;
  const ran = mustPass("twine", await stage.run({ argv, cwd: stage.repository, env }));
  checkUploaded(stage);
  await stage.close();
  return ran;
}

function median(rans: readonly Ran[]): Ran {
  const middle = rans.toSorted((a, b) => a.wallMs - b.wallMs)[Math.floor(rans.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

const row = (name: string, { wallMs, cpuMs, peakMiB, calls }: Ran, said = ""): string[] => [
  name,
  (wallMs / 1000).toFixed(2),
  (cpuMs / 1000).toFixed(2),
  peakMiB.toFixed(0),
  String(calls),
  said,
];

/** Ten wheels to PyPI, against twine on the same doubles in the same run. */
export async function benchWheels(runs: number): Promise<void> {
  const twine = (await pythonPrograms())("twine");
  const [seals, own, other]: [Ran[], Ran[], Ran[]] = [[], [], []];
  // Whoever comes first would wait for doubles that are cold.
  await ours();
  await theirs(twine);
  for (let run = 0; run < runs; run += 1) {
    // In turn, so that a busy moment hits both.
    // oxlint-disable-next-line no-await-in-loop
    const [sealed, published] = await ours();
    seals.push(sealed);
    own.push(published);
    // oxlint-disable-next-line no-await-in-loop
    other.push(await theirs(twine));
  }
  const [publish, upload] = [median(own), median(other)];
  const ratio = publish.wallMs / upload.wallMs;
  printTable(
    `${TAGS.length} wheels to PyPI: wall s, CPU s, peak MiB and calls, median of ${runs}; aim: no slower than twine`,
    ["command", "wall", "CPU", "peak", "calls", ""],
    [
      row("seal-release", median(seals)),
      row("publish-package", publish, `${ratio.toFixed(2)}x; ${verdict(ratio <= 1)}`),
      row("twine upload", upload),
    ],
  );
}
