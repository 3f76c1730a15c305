import {
  bytesAt,
  type Distribution,
  eachDistribution,
  filesIn,
  infoFolders,
  placeOf,
  type PythonSubject,
} from "../../domain/python/distribution.ts";
import {
  isScript,
  type PythonEntryPoint,
  readEntryPoints,
} from "../../domain/python/entry-points.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
} from "../../domain/python/example-distribution.ts";
import { defineSubjectCheck } from "../define-check.ts";

/** Commands that a package must not put its own in place of. */
const TAKEN = new Set(
  [
    ["python", "python3", "pip", "pip3", "sudo", "su", "sh", "bash", "git", "ssh", "curl"],
    ["wget", "node", "npm", "uv", "make", "gcc", "ls", "cp", "rm", "cat", "env", "docker"],
  ].flat(),
);
const NAME = /^[\w.-]+$/;

/** Files that would make a module importable; a package may be without `__init__.py`. */
function isThere(module: string, paths: readonly string[]): boolean {
  const path = module.replaceAll(".", "/");
  return paths.some((one) => {
    const inside = one.replace(/^[^/]+\.data\/(purelib|platlib)\//, "");
    return (
      inside.startsWith(`${path}/`) ||
      (inside.startsWith(`${path}.`) && /\.(py|pyc|so|pyd)$/.test(inside))
    );
  });
}

function* pointFaults(point: PythonEntryPoint, paths: readonly string[], project: string) {
  const { name, module, group } = point;
  if (isScript(point) && !isThere(module, paths))
    yield { message: `the command ${name} leads to ${module}, which is not in the wheel` };
  if (isScript(point) && TAKEN.has(name.toLowerCase()) && name.replace(/\d+$/, "") !== project)
    yield { message: `the command ${name} would stand in place of the system's` };
  if (isScript(point) && !NAME.test(name))
    yield { message: `the command ${name} is no name of a file` };
  if (!isScript(point) && !isThere(module, paths))
    yield {
      message: `${group}: ${name} leads to ${module}, which is not in the wheel`,
      severity: "low" as const,
    };
}

function* faultsOf(wheel: Distribution) {
  const path = `${infoFolders(wheel)[0] ?? ""}/entry_points.txt`;
  const bytes = bytesAt(wheel, path);
  if (bytes === undefined) return;
  const paths = filesIn(wheel).map((file) => file.path);
  const seen = new Set<string>();
  for (const point of readEntryPoints(new TextDecoder().decode(bytes))) {
    if (typeof point === "string") {
      yield { message: `entry_points.txt holds a line that cannot be read: ${point.slice(0, 80)}` };
      continue;
    }
    const key = `${point.group} ${point.name}`;
    if (seen.has(key)) yield { message: `entry_points.txt names ${point.name} twice` };
    seen.add(key);
    yield* pointFaults(point, paths, "name" in wheel.named ? wheel.named.name.project : "");
  }
}

const POINTS = "sample-1.2.3.dist-info/entry_points.txt";
const pointing = (text: string) => examplePython(exampleWheel({ files: { [POINTS]: text } }));
const command = (line: string) => pointing(`[console_scripts]\n${line}\n`);

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "bad-python-entry-point",
  title: "A command of a wheel leads nowhere, or stands in place of another",
  severity: "high",
  why: "Installing writes every entry of `console_scripts` to the folder of commands. One that leads nowhere fails for everyone, one called like a system's command takes its place.",
  fix: "Correct `[project.scripts]` in pyproject.toml, and build again.",

  inspect: (subject) =>
    eachDistribution(subject, function* (distribution) {
      if (distribution.kind === "wheel")
        for (const { message, ...rest } of faultsOf(distribution))
          yield { message: `${distribution.file}: ${message}`, at: placeOf(distribution), ...rest };
    }),

  examples: {
    bad: [
      {
        title: "no such module",
        given: () => command("sample = sample.cli:main"),
        says: "the command sample leads to sample.cli, which is not in the wheel",
      },
      {
        title: "a system's command",
        given: () => command("pip = sample:main"),
        says: "the command pip would stand in place of the system's",
      },
      {
        title: "a path for a name",
        given: () => command("../x = sample:main"),
        says: "the command ../x is no name of a file",
      },
      {
        title: "no reference",
        given: () => command("sample"),
        says: "a line that cannot be read: sample",
      },
      {
        title: "no group",
        given: () => pointing("sample = sample:main"),
        says: "a line that cannot be read",
      },
      {
        title: "twice",
        given: () => command("sample = sample:main\nsample = sample:other"),
        says: "names sample twice",
      },
      {
        title: "a plugin that leads nowhere",
        given: () => pointing("[pytest11]\na = gone"),
        says: "pytest11: a leads to gone, which is not in the wheel",
      },
    ],
    good: [
      { title: "a command", given: () => command("# ours\nsample = sample:main [extra]") },
      { title: "no entry points", given: () => examplePython(exampleWheel(), exampleSdist()) },
      {
        title: "a native module",
        given: () =>
          examplePython(
            exampleWheel({
              files: {
                [POINTS]: "[console_scripts]\na = fast:main",
                "fast.cp314-win_amd64.pyd": "",
              },
            }),
          ),
      },
    ],
  },
});
