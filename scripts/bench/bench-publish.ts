import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packArchive } from "../../src/domain/package/archive/pack-archive.ts";
import { SIGSTORE_REDIRECT } from "../../test/support/sigstore-redirect.ts";
import { benchWorkspace, nameOf } from "./bench-workspace.ts";
import { printTable, verdict } from "./print-table.ts";
import { mustPass, type Ran, ReleaseStage } from "./release-stage.ts";

/** How many packages, and which part of the runs they get. */
const SIZES = [
  { count: 1, share: 1 },
  { count: 10, share: 2 },
  { count: 100, share: 4 },
] as const;
const OWNER = "mona";

interface Sum {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMiB: number;
  readonly calls: number;
}

const sumOf = (rans: readonly Ran[]): Sum => ({
  wallMs: rans.reduce((sum, { wallMs }) => sum + wallMs, 0),
  cpuMs: rans.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
  peakMiB: Math.max(...rans.map(({ peakMiB }) => peakMiB)),
  calls: rans.reduce((sum, { calls }) => sum + calls, 0),
});

const olderOf = (name: string): Buffer => {
  const bytes = Buffer.from(JSON.stringify({ name, version: "0.0.1", license: "MIT" }));
  return Buffer.from(packArchive([{ path: "package.json", executable: false, bytes }]));
};

/** New doubles, on which every package is there already in an older version. */
async function stageOf(count: number): Promise<ReleaseStage> {
  const stage = await ReleaseStage.open(benchWorkspace(count));
  const { npm } = stage.world;
  for (let index = 0; index < count; index += 1) {
    const name = nameOf(index);
    const tarball = olderOf(name);
    npm.seed({ name, version: "0.0.1", tarball, maintainers: [OWNER] });
    npm.allowPublisher(name, {
      repository: "octo/bench-widget",
      workflow: "release.yml",
      environment: "release",
    });
  }
  return stage;
}

/** Sealing and publishing, with preflight, provenance, attestation, a release and everything read back. */
async function ours(count: number): Promise<Sum> {
  const stage = await stageOf(count);
  const wanted = count > 1 ? { workspaces: "true" } : {};
  const sealed = mustPass("seal", await stage.action("seal-release", { package: ".", ...wanted }));
  const given = {
    bundle: "release-bundle",
    "bundle-digest": sealed.outputs["bundle-digest"] ?? "",
  };
  const published = mustPass("publish", await stage.action("publish-package", given));
  await stage.close();
  return sumOf([sealed, published]);
}

/** What makes npm sign, and its requests for a signature come to our double. */
function provenanceOf(stage: ReleaseStage): Readonly<Record<string, string>> {
  const preload = join(stage.folder, "redirect.cjs");
  writeFileSync(preload, SIGSTORE_REDIRECT);
  return {
    ...stage.jobEnvironment("npm"),
    NODE_OPTIONS: `--require ${preload}`,
    SIGSTORE_DOUBLE: stage.origins.fulcio,
    npm_config_provenance: "true",
  };
}

/** npm's own way, without a look before or afterwards; as most do it with a token and without provenance. */
async function theirs(count: number, provenance: boolean): Promise<Sum> {
  const stage = await stageOf(count);
  const registry = stage.origins.npm;
  const userconfig = join(stage.folder, "npmrc");
  const token = stage.world.npm.tokenFor(OWNER);
  writeFileSync(userconfig, `//${new URL(registry).host}/:_authToken=${token}\n`);
  const env = {
    ...(provenance && provenanceOf(stage)),
    npm_config_registry: `${registry}/`,
    npm_config_userconfig: userconfig,
    npm_config_globalconfig: join(stage.folder, "global-npmrc"),
    npm_config_cache: join(stage.folder, "cache"),
    npm_config_update_notifier: "false",
    npm_config_fund: "false",
    npm_config_audit: "false",
  };
  const npm = async (...args: readonly string[]) =>
    mustPass(
      `npm ${args.join(" ")}`,
      await stage.run({ argv: ["npm", ...args], cwd: stage.repository, env }),
    );
  const many = count > 1 ? ["--workspaces"] : [];
  const rans = [await npm("pack", ...many), await npm("publish", ...many)];
  await stage.close();
  return sumOf(rans);
}

const median = (sums: readonly Sum[]): Sum => {
  const middle = sums.toSorted((a, b) => a.wallMs - b.wallMs)[Math.floor(sums.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
};

async function compare(count: number, runs: number): Promise<string[][]> {
  const own: Sum[] = [];
  const npm: Sum[] = [];
  const proved: Sum[] = [];
  for (let run = 0; run < runs; run += 1) {
    // In turn, so that a busy moment hits both.
    // oxlint-disable-next-line no-await-in-loop
    own.push(await ours(count));
    // oxlint-disable-next-line no-await-in-loop
    npm.push(await theirs(count, false));
    // oxlint-disable-next-line no-await-in-loop
    proved.push(await theirs(count, true));
  }
  const [ourSum, npmSum] = [median(own), median(npm)];
  const row = (name: string, { wallMs, cpuMs, peakMiB, calls }: Sum, met = ""): string[] => [
    `${name}, ${count} package${count > 1 ? "s" : ""}`,
    (wallMs / 1000).toFixed(2),
    (cpuMs / 1000).toFixed(2),
    peakMiB.toFixed(0),
    String(calls),
    met,
  ];
  return [
    row("seal + publish", ourSum, verdict(ourSum.wallMs <= npmSum.wallMs)),
    row("npm pack + npm publish", npmSum),
    row("the same with --provenance", median(proved)),
  ];
}

/** Sealing and publishing against npm's own client, on the same doubles in the same run. */
export async function benchPublish(runs: number): Promise<void> {
  // Whoever comes first would wait for doubles that are cold; with signatures, so that everything warms up.
  await ours(1);
  await theirs(1, true);
  const rows: string[][] = [];
  for (const { count, share } of SIZES)
    // oxlint-disable-next-line no-await-in-loop
    rows.push(...(await compare(count, Math.ceil(runs / share))));
  printTable(
    `Publish: wall s, CPU s, peak MiB and calls, median of ${SIZES.map(({ share }) => Math.ceil(runs / share)).join(", ")}; aim: no slower than npm`,
    ["command", "wall", "CPU", "peak", "calls", ""],
    rows,
  );
}
