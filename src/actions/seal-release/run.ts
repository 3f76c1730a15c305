import type { SubjectCheck } from "../../checks/define-check.ts";
import { judgeSubjects } from "../../checks/judge.ts";
import type { OutputsOf } from "../../domain/action/define-action.ts";
import { unknown } from "../../domain/failure/fact.ts";
import { npmPurl } from "../../domain/package/npm-purl.ts";
import { aimsAtNpm, type PackageSubject } from "../../domain/package/package-subject.ts";
import { cycloneDx, SBOM_FILE } from "../../domain/package/sbom/cyclonedx.ts";
import { tarballName } from "../../domain/package/tarball-name.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import { integrityOf } from "../../domain/registry/packument.ts";
import { hexDigest } from "../../domain/release/digest.ts";
import type { ReleaseSource } from "../../domain/release/release-source.ts";
import { conclude } from "../../domain/report/conclude.ts";
import type { Report } from "../../domain/report/report.ts";
import { TOOL } from "../../domain/report/tool.ts";
import type { RunContext } from "../../domain/run/run-context.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { secondOf } from "../../domain/time/second-of.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Git } from "../../ports/git.ts";
import type { PackList } from "../../ports/pack-list.ts";
import type { PackageIndex } from "../../ports/package-index.ts";
import { readPolicy } from "../../ports/policy-file.ts";
import { readReleaseSource } from "../../ports/release-source.ts";
import type { Workspace } from "../../ports/workspace.ts";
import { findLock } from "./find-lock.ts";
import { type Asset, checkTwins, gatherAssets } from "./gather-assets.ts";
import { openPackage, type OpenedPackage } from "./open-package.ts";
import { bundleTable, packageTable, packedFacts } from "./seal-tables.ts";
import type { Inputs, spec } from "./spec.ts";
import { type BundlePart, checkEmpty, writeBundle } from "./write-bundle.ts";

export interface SealPorts {
  readonly workspace: Workspace;
  readonly packList: PackList;
  readonly git: Git;
  readonly index: PackageIndex;
  readonly clock: Clock;
  /** The run on GitHub; undefined on a person's own machine. */
  readonly run: RunContext | undefined;
  /** Base URL of the npm registry. */
  readonly registry: string;
  readonly checks: readonly SubjectCheck<PackageSubject>[];
}

export interface SealConclusion {
  readonly report: Report;
  readonly outputs: OutputsOf<typeof spec>;
}

/** Everything that was gathered before the first check. */
interface Sealing {
  readonly inputs: Inputs;
  readonly ports: SealPorts;
  readonly policy: Policy;
  readonly opened: OpenedPackage;
  readonly source: ReleaseSource;
  readonly assets: readonly Asset[];
  readonly tag: string;
}

function publishedOf({
  inputs,
  ports,
  policy,
  opened,
}: Sealing): Promise<PackageSubject["published"]> {
  const ask = aimsAtNpm(policy) && !inputs.offline;
  if (ask) return ports.index.published(opened.manifest.name);
  return Promise.resolve(unknown("the registry, which is not asked in an offline run"));
}

async function subjectOf(sealing: Sealing): Promise<PackageSubject> {
  const { ports, opened, source, policy, tag } = sealing;
  const { bytes, ...judged } = opened;
  return {
    ...judged,
    packedSize: bytes.byteLength,
    integrity: integrityOf(hexDigest("sha512", bytes)),
    tag,
    repository: source.repository,
    ref: source.ref,
    registry: ports.registry,
    policy,
    published: await publishedOf(sealing),
  };
}

function judge({ ports, policy, opened }: Sealing, subject: PackageSubject): Report {
  return conclude({
    action: "seal-release",
    judgement: judgeSubjects(ports.checks, [subject]),
    policy,
    failOn: "high",
    hygiene: new Set(ports.checks.filter(({ hygiene }) => hygiene).map(({ id }) => id)),
    files: opened.entries.length,
    today: dayOf(ports.clock.now()),
  });
}

async function partsOf({ ports, opened, source, assets }: Sealing): Promise<readonly BundlePart[]> {
  const { manifest, bytes } = opened;
  const { committedAt, repository } = source;
  const lock = await findLock(ports.workspace, opened);
  const sbom = cycloneDx({
    manifest,
    repository,
    sha256: hexDigest("sha256", bytes),
    sha512: hexDigest("sha512", bytes),
    ...(committedAt !== undefined && { timestamp: secondOf(committedAt) }),
    ...(lock && { lock }),
  });
  const purl = npmPurl(manifest.name, manifest.version);
  const name = tarballName(manifest.name, manifest.version);
  return [
    { name, bytes, kind: "npm-package", purl },
    { name: SBOM_FILE, bytes: Buffer.from(sbom), kind: "sbom" },
    ...assets.map((asset) => ({ ...asset, kind: "asset" as const })),
  ];
}

async function seal(sealing: Sealing) {
  const { inputs, ports, source, opened, tag } = sealing;
  const { repository, repositoryId, commit, ref } = source;
  const parts = await partsOf(sealing);
  checkTwins(parts.map(({ name }) => name));
  const { version } = opened.manifest;
  const of = { tool: TOOL, repository: { name: repository, id: repositoryId } };
  const facts = { ...of, commit, ref, version, tag };
  return writeBundle(ports.workspace, inputs["bundle-directory"], { parts, facts });
}

async function gather(inputs: Inputs, ports: SealPorts): Promise<Sealing> {
  const { workspace } = ports;
  const policy = await readPolicy(workspace, inputs.policy);
  await checkEmpty(workspace, inputs["bundle-directory"]);
  const assets = await gatherAssets(workspace, inputs.files);
  const opened = await openPackage(inputs.package, ports);
  const source = await readReleaseSource(ports.git, ports.run);
  const tag = inputs.tag.replaceAll("{version}", opened.manifest.version);
  return { inputs, ports, policy, opened, source, assets, tag };
}

/** Packs, reads back, judges and, when nothing stands against it, writes the bundle. Needs no credential. */
export async function sealRelease(inputs: Inputs, ports: SealPorts): Promise<SealConclusion> {
  const sealing = await gather(inputs, ports);
  const { opened, source, tag } = sealing;
  const subject = await subjectOf(sealing);
  const report = judge(sealing, subject);
  const sealed = report.outcome === "passed" ? await seal(sealing) : undefined;
  const { name, version } = opened.manifest;
  const files = packedFacts(opened.entries);
  const { repository, commit, ref } = source;
  const digest = sealed?.digest ?? "";
  const own = { package: name, version, tag };
  return {
    report: {
      ...report,
      subject: { repository, commit, ref, version, ...(sealed && { bundleDigest: digest }) },
      tables: [...(sealed ? [bundleTable(sealed.bundle.files)] : []), packageTable(files)],
      details: {
        "seal-release": {
          ...own,
          integrity: subject.integrity,
          packedHere: opened.packedHere,
          files,
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
