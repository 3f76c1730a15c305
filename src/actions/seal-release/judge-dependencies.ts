import { judgeSubjects } from "../../checks/judge.ts";
import type { DependencySubject, NeededPackage } from "../../domain/advisory/dependency-subject.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import type { Judgement } from "../../domain/finding/verdict.ts";
import { npmPurl } from "../../domain/package/npm-purl.ts";
import { pypiPurl } from "../../domain/python/pypi-purl.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import type { Sealing } from "./sealing.ts";

/** Package URLs of what is released itself. */
function releasedPurls({ packages, python }: Sealing): readonly string[] {
  const distributions = python.distributions.flatMap(({ named }) =>
    "name" in named ? [pypiPurl(named.name.project, named.name.version)] : [],
  );
  const own = packages.map(({ manifest }) => npmPurl(manifest.name, manifest.version));
  return [...new Set([...own, ...distributions])];
}

function neededPackages(sealing: Sealing): readonly NeededPackage[] {
  const released = releasedPurls(sealing);
  const needed = [...sealing.dependencies.set.all.values()].filter(
    ({ purl }) => !released.includes(purl),
  );
  return [
    ...released.map((purl) => ({ purl, role: "released" as const })),
    ...needed.map(({ purl, scope }) => ({
      purl,
      role: scope === "development" ? ("development" as const) : ("runtime" as const),
    })),
  ];
}

function advisoriesOn(
  { inputs, ports }: Sealing,
  packages: readonly NeededPackage[],
): Promise<DependencySubject["advisories"]> {
  const nothing: Fact<ReadonlyMap<string, never[]>> = known(new Map());
  if (packages.length === 0) return Promise.resolve(nothing);
  if (inputs.offline)
    return Promise.resolve(unknown("OSV's answer, which is not asked in an offline run"));
  return ports.advisories.about(packages.map(({ purl }) => purl));
}

/** Judges what the release needs by what the world knows of it. */
export async function judgeDependencies(sealing: Sealing): Promise<Judgement> {
  const { ports, policy, dependencies } = sealing;
  const { locks, unread, declared } = dependencies;
  const packages = neededPackages(sealing);
  const subject: DependencySubject = {
    packages,
    locks,
    unread,
    declared,
    advisories: await advisoriesOn(sealing, packages),
    policy,
    today: dayOf(ports.clock.now()),
  };
  return judgeSubjects(ports.dependencyChecks, [subject]);
}
