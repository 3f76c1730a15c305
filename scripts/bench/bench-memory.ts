import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CALLED_WORKFLOW } from "../../src/rehearsal/chain/world.ts";
import { BENCH_PACKAGE, benchPackage } from "./bench-package.ts";
import { type ArchiveKind, BIG_PROJECT, writeBigArchive } from "./big-archives.ts";
import { writeBigFile } from "./big-file.ts";
import { printTable, verdict } from "./print-table.ts";
import { OWN_WORKFLOW, pythonStage } from "./python-stage.ts";
import { mustPass, type Ran, ReleaseStage } from "./release-stage.ts";

/** Peak memory of a whole process, in MiB. */
const AIM_MIB = 150;
const ASSET_MB = 1024;
const PACKAGE_MB = 200;
/** The PyPI double takes minutes for what is larger. */
const ARCHIVES: readonly (readonly [ArchiveKind, megabytes: number])[] = [
  ["wheel", 200],
  ["sdist", 200],
  ["zip", 600],
  ["tar.gz", 600],
];

type Row = readonly [name: string, ran: Ran];

/** Seal, publish and verify of what lies in the stage's repository, each a process of its own. */
async function chain(
  stage: ReleaseStage,
  seal: Readonly<Record<string, string>>,
  signer = CALLED_WORKFLOW,
): Promise<Row[]> {
  const sealed = mustPass("seal", await stage.action("seal-release", seal));
  const digest = sealed.outputs["bundle-digest"] ?? "";
  const given = { bundle: "release-bundle", "bundle-digest": digest };
  const published = mustPass("publish", await stage.action("publish-package", given));
  const signed = { ...given, "signer-workflow": signer };
  const verified = mustPass("verify", await stage.action("verify-release", signed));
  return [
    ["seal-release", sealed],
    ["publish-package", published],
    ["verify-release", verified],
  ];
}

async function bigAsset(): Promise<Row[]> {
  const stage = await ReleaseStage.open(benchPackage());
  writeBigFile(join(stage.repository, "build", "image.bin"), ASSET_MB);
  const rows = await chain(stage, { files: "build/image.bin" });
  await stage.close();
  return rows.map(([name, ran]) => [`${name}, asset of ${ASSET_MB} MB`, ran]);
}

async function bigPackage(): Promise<Row[]> {
  const stage = await ReleaseStage.open(benchPackage());
  const big = { ...BENCH_PACKAGE, files: [...BENCH_PACKAGE.files, "data"] };
  writeFileSync(join(stage.repository, "package.json"), JSON.stringify(big));
  writeBigFile(join(stage.repository, "data", "model.bin"), PACKAGE_MB);
  const rows = await chain(stage, { package: "." });
  await stage.close();
  return rows.map(([name, ran]) => [`${name}, package with ${PACKAGE_MB} MB`, ran]);
}

/** Wheel and sdist go to PyPI as well. */
async function bigArchive(kind: ArchiveKind, megabytes: number): Promise<Row[]> {
  const python = kind === "wheel" || kind === "sdist";
  const stage = python
    ? await pythonStage(BIG_PROJECT, true)
    : await ReleaseStage.open(benchPackage());
  writeBigArchive(join(stage.repository, "build"), kind, megabytes);
  const files = { files: "build/*" };
  const rows = python
    ? await chain(stage, { ...files, package: "none", version: "1.0.0" }, OWN_WORKFLOW)
    : await chain(stage, files);
  await stage.close();
  return rows.map(([name, ran]) => [`${name}, ${kind} of ${megabytes} MB`, ran]);
}

const rowOf = ([name, { peakMiB, wallMs, cpuMs }]: Row): string[] => [
  name,
  peakMiB.toFixed(0),
  (wallMs / 1000).toFixed(1),
  (cpuMs / 1000).toFixed(1),
  verdict(peakMiB <= AIM_MIB),
];

/** What large files cost in memory; npm publish needs 1,879 MiB for the package. */
export async function benchMemory(): Promise<void> {
  const rows = [...(await bigAsset()), ...(await bigPackage())];
  // One after the other: each has the machine to itself.
  // oxlint-disable-next-line no-await-in-loop
  for (const [kind, megabytes] of ARCHIVES) rows.push(...(await bigArchive(kind, megabytes)));
  printTable(
    `Large files: peak memory of the whole process in MiB; aim: at most ${AIM_MIB}`,
    ["command", "peak", "wall s", "CPU s", ""],
    rows.map(rowOf),
  );
}
