import type { AssetSubject } from "../../domain/asset/asset-subject.ts";
import { pythonFile } from "../../domain/asset/python-file-name.ts";
import type { OpenedAsset } from "./open-assets.ts";
import type { Distribution } from "../../domain/python/distribution.ts";
import { readDistributionName } from "../../domain/python/distribution-name.ts";
import { openDistribution, surveyedDistribution } from "../../domain/python/open-distribution.ts";

/** An sdist has its metadata in its own folder (PEP 643). */
const METADATA = /^[^/]+\/PKG-INFO$/;

const hasMetadata = ({ own, members }: AssetSubject): boolean =>
  members.some(({ name, shown }) => METADATA.test(name) && shown === `${own.shown}: ${name}`);

const projectOf = (name: string): string | undefined => {
  const reading = readDistributionName("wheel", name);
  return "name" in reading ? reading.name.project : undefined;
};

/** What a wheel of the release is called after, so that a `.tar.gz` called like it is an sdist whatever it holds. */
function wheelProjects(assets: readonly AssetSubject[]): ReadonlySet<string | undefined> {
  const wheels = assets.filter(({ own }) => own.name.endsWith(".whl"));
  return new Set(wheels.map(({ own }) => projectOf(own.name)));
}

function isSdist(asset: AssetSubject, projects: ReadonlySet<string | undefined>): boolean {
  const reading = readDistributionName("sdist", asset.own.name);
  return hasMetadata(asset) || ("name" in reading && projects.has(reading.name.project));
}

/** The wheels and sdists among the further files, each opened as its installer would. */
export function findDistributions(assets: readonly OpenedAsset[]): readonly Distribution[] {
  const projects = wheelProjects(assets);
  return assets.flatMap((asset) => {
    const file = pythonFile(asset.own.name, isSdist(asset, projects));
    if (file === undefined) return [];
    return asset.archive
      ? [surveyedDistribution(file.kind, asset.own, asset.archive)]
      : [openDistribution(file.kind, asset.own)];
  });
}
