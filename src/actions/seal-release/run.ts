import type { OutputsOf } from "../../domain/action/define-action.ts";
import { integrityOf } from "../../domain/registry/packument.ts";
import type { Report, Table } from "../../domain/report/report.ts";
import { TOOL } from "../../domain/report/tool.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import { readReleaseSource } from "../../ports/release-source.ts";
import { assetFacts, assetTable } from "./asset-table.ts";
import { bundleParts } from "./bundle-parts.ts";
import { changeFacts, changeTables } from "./change-table.ts";
import { checkInputs, versionOf } from "./check-inputs.ts";
import { checkTwins, gatherAssets } from "./gather-assets.ts";
import { findDependencies } from "./find-dependencies.ts";
import { findDistributions } from "./find-distributions.ts";
import { judgeRelease } from "./judge-release.ts";
import { checkNames, sharedVersion } from "./each-package.ts";
import { openAssets } from "./open-assets.ts";
import { openPackage, type OpenedPackage } from "./open-package.ts";
import { refuseOwnCheckouts } from "./own-checkout.ts";
import { packageFolders } from "./package-folders.ts";
import { bundleTable, packageTable, packedFacts } from "./seal-tables.ts";
import type { Sealing, SealPorts } from "./sealing.ts";
import type { Inputs, spec } from "./spec.ts";
import { checkEmpty, writeBundle } from "./write-bundle.ts";

export interface SealConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
}

type Sealed = Awaited<ReturnType<typeof writeBundle>>;

async function seal(sealing: Sealing): Promise<Sealed> {
  const { inputs, ports, source, version, tag } = sealing;
  const { repository, repositoryId, commit, ref } = source;
  const parts = await bundleParts(sealing);
  checkTwins(parts.map(({ name }) => name));
  const of = { tool: TOOL, repository: { name: repository, id: repositoryId } };
  const facts = { ...of, commit, ref, version, tag };
  return writeBundle(ports.workspace, inputs["bundle-directory"], { parts, facts });
}

async function gather(inputs: Inputs, ports: SealPorts): Promise<Sealing> {
  const { workspace } = ports;
  checkInputs(inputs);
  const policy = await readPolicy(workspace, inputs.policy, ports.run !== undefined);
  await checkEmpty(workspace, inputs["bundle-directory"]);
  const gathered = await gatherAssets(workspace, inputs.files);
  // Git answers while the package is packed; what it refuses is heard when its turn comes.
  const reading = readReleaseSource(ports, ports.run);
  reading.catch(() => undefined);
  const folders = await packageFolders(inputs, workspace);
  if (ports.run) {
    const paths = [...folders, ...gathered.map(({ path }) => path)];
    await refuseOwnCheckouts(workspace, paths);
  }
  const packages = await Promise.all(folders.map(async (folder) => openPackage(folder, ports)));
  checkNames(packages);
  const version = versionOf(inputs, sharedVersion(packages));
  const source = await reading;
  const tag = inputs.tag.replaceAll("{version}", version);
  const own = packages.length > 0 ? undefined : version;
  const assets = await openAssets(gathered, own, ports.scratch);
  const python = { distributions: findDistributions(assets), policy };
  const dependencies = await findDependencies(workspace, packages, python.distributions);
  const made = { packages, assets, python, dependencies };
  return { inputs, ports, policy, source, version, tag, ...made };
}

function tablesOf({ packages, assets }: Sealing, sealed: Sealed | undefined): readonly Table[] {
  return [
    ...(sealed ? [bundleTable(sealed.bundle.files)] : []),
    ...packages.map(({ entries, manifest }) =>
      packageTable(packedFacts(entries), packages.length > 1 ? manifest.name : "the package"),
    ),
    ...(assets.length > 0 ? [assetTable(assets)] : []),
  ];
}

const packageDetails = ({ packed, packedHere, entries }: OpenedPackage) => ({
  integrity: integrityOf(packed.sha512),
  packedHere,
  files: packedFacts(entries),
});

/** Packs, reads back, judges and, when nothing stands against it, writes the bundle. Needs no credential. */
export async function sealRelease(inputs: Inputs, ports: SealPorts): Promise<SealConclusion> {
  const sealing = await gather(inputs, ports);
  const { packages, source, assets, version, tag, dependencies } = sealing;
  const [only, ...more] = packages;
  const { report, changes } = await judgeRelease(sealing);
  const sealed = report.outcome === "passed" ? await seal(sealing) : undefined;
  const { repository, commit, ref } = source;
  const digest = sealed?.digest ?? "";
  const own = { package: packages.map(({ manifest }) => manifest.name).join("\n"), version, tag };
  return {
    report: {
      ...report,
      subject: { repository, commit, ref, version, ...(sealed && { bundleDigest: digest }) },
      tables: [...tablesOf(sealing, sealed), ...changeTables(changes)],
      details: {
        "seal-release": {
          ...own,
          ...(only && more.length === 0 && packageDetails(only)),
          ...(more.length > 0 && {
            packages: packages.map((each) => ({
              name: each.manifest.name,
              ...packageDetails(each),
            })),
          }),
          assets: assets.map(assetFacts),
          changes: changeFacts(changes),
          dependencies: {
            locks: dependencies.locks,
            unread: dependencies.unread,
            packages: dependencies.set.all.size,
          },
          ...(sealed && { bundle: sealed.bundle }),
        },
      },
    },
    outputs: {
      ...own,
      bundle: sealed ? inputs["bundle-directory"] : "",
      "bundle-digest": digest,
    },
  };
}
