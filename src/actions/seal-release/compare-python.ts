import type { Comparison } from "../../domain/change/change-subject.ts";
import { previousVersion } from "../../domain/change/previous-version.ts";
import { pythonContent } from "../../domain/change/python-content.ts";
import { PYTHON_ORDER } from "../../domain/change/python-order.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import { aimsAtPypi, type Distribution } from "../../domain/python/distribution.ts";
import {
  type DistributionName,
  readDistributionName,
} from "../../domain/python/distribution-name.ts";
import { readDistribution } from "../../domain/python/read-distribution.ts";
import type { EarlierReleases, ListedFile } from "../../ports/earlier-releases.ts";
import type { Sealing } from "./sealing.ts";

interface Named {
  readonly listed: ListedFile;
  readonly name: DistributionName;
}

const kindOf = (file: string): Distribution["kind"] | undefined => {
  if (file.endsWith(".whl")) return "wheel";
  return file.endsWith(".tar.gz") ? "sdist" : undefined;
};

/** Files of the index that could be compared with a built one: of the same kind, and not taken back. */
function candidates(files: readonly ListedFile[], kind: Distribution["kind"]): readonly Named[] {
  return files
    .filter(({ file, yanked }) => kindOf(file) === kind && !yanked)
    .flatMap((listed) => {
      const reading = readDistributionName(kind, listed.file);
      return "name" in reading ? [{ listed, name: reading.name }] : [];
    });
}

const platformOf = ({ tags }: DistributionName): string => (tags ? tags.platform.join(".") : "");

/** The file of the version before that was built for the same machines, else any of it. */
function counterpart(all: readonly Named[], own: DistributionName): Named | undefined {
  const versions = [...new Set(all.map(({ name }) => name.version))];
  const before = previousVersion(versions, own.version, { order: PYTHON_ORDER });
  const same = all.filter(({ name }) => name.version === before);
  return same.find(({ name }) => platformOf(name) === platformOf(own)) ?? same[0];
}

async function beforeOf(
  earlier: EarlierReleases,
  { kind, named }: Distribution,
  files: Fact<readonly ListedFile[]>,
): Promise<Comparison["before"]> {
  if (!files.known) return files;
  const found =
    "name" in named ? counterpart(candidates(files.value, kind), named.name) : undefined;
  if (found === undefined) return known(undefined);
  const { file } = found.listed;
  const source = await earlier.pythonFile(found.listed);
  if (!source.known) return source;
  const opened = await readDistribution(kind, { name: file, path: file, source: source.value });
  return opened.unread === undefined
    ? known(pythonContent(opened))
    : unknown(`a published ${file} that can be read (it ${opened.unread})`);
}

/** What was published before of each wheel and sdist. */
export async function comparePython({
  inputs,
  ports,
  python,
  policy,
}: Sealing): Promise<readonly Comparison[]> {
  if (!aimsAtPypi(policy)) return [];
  const lists = new Map<string, Promise<Fact<readonly ListedFile[]>>>();
  const offline = unknown("the Python index, which is not asked in an offline run");
  const filesOf = (project: string): Promise<Fact<readonly ListedFile[]>> => {
    const list = lists.get(project) ?? ports.earlier.pythonFiles(project);
    lists.set(project, list);
    return list;
  };
  const readable = python.distributions.filter(({ unread }) => unread === undefined);
  return Promise.all(
    readable.map(async (distribution) => {
      const { named, file } = distribution;
      const project = "name" in named ? named.name.project : "";
      const files = inputs.offline ? offline : await filesOf(project);
      const before = await beforeOf(ports.earlier, distribution, files);
      return { what: file, now: pythonContent(distribution), before };
    }),
  );
}
