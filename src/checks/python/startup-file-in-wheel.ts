import {
  type Distribution,
  eachDistribution,
  filesIn,
  placeOf,
  type PythonSubject,
} from "../../domain/python/distribution.ts";
import {
  examplePython,
  exampleSdist,
  exampleWheel,
} from "../../domain/python/example-distribution.ts";
import { defineSubjectCheck } from "../define-check.ts";

/**
 * Where a wheel's files land beside all packages: its root, the two libraries of its data folder, and
 * the folders of each system below the data itself (Debian, Fedora and Windows name them differently).
 */
const SITE =
  /^(?:[^/]+\.data\/(?:purelib|platlib|data\/(?:local\/)?lib(?:64)?\/(?:[^/]+\/)?(?:site|dist)-packages)\/)?([^/]+)/i;
/** A module, native code for one Python, or a folder that is a package. */
const STARTUP = /^(?:sitecustomize|usercustomize)(?:\.[^/]+)?$/;
/** A line that Python runs as code. Source: docs.python.org, "site". */
const RUNS = /^import[ \t]/m;

function* faultsOf(wheel: Distribution) {
  for (const file of filesIn(wheel)) {
    const { path } = file;
    const [site = "", name = ""] = SITE.exec(path) ?? [];
    const isPath = name.endsWith(".pth") && site === path;
    const text = isPath ? new TextDecoder().decode(file.bytes) : "";
    if (STARTUP.test(name)) yield { message: `${path} runs whenever any Python starts` };
    else if (RUNS.test(text))
      yield { message: `${path} holds code that runs whenever any Python starts` };
    else if (isPath)
      yield {
        message: `${path} changes where every Python looks for modules`,
        severity: "medium" as const,
      };
  }
}

const wheel = (path: string, text = "") => examplePython(exampleWheel({ files: { [path]: text } }));

export default defineSubjectCheck<PythonSubject>({
  family: "python",
  id: "startup-file-in-wheel",
  title: "Installing the wheel makes every Python run its code",
  severity: "high",
  why: "A `.pth` file or `sitecustomize.py` runs at the start of each Python of the environment, without any import of the package. Stolen releases were used to steal credentials that way.",
  fix: "Remove the file, and let users import the package where they want it. One that has to stay can be ignored in the policy by the path of the wheel.",

  inspect: (subject) =>
    eachDistribution(subject, function* (distribution) {
      if (distribution.kind === "wheel")
        for (const { message, ...rest } of faultsOf(distribution))
          yield { message: `${distribution.file}: ${message}`, at: placeOf(distribution), ...rest };
    }),

  examples: {
    bad: [
      {
        title: "code in a .pth",
        given: () => wheel("sample_init.pth", "import os; os.system('true')\n"),
        says: "sample_init.pth holds code that runs whenever any Python starts",
      },
      {
        title: "a path in a .pth",
        given: () => wheel("sample.pth", "sample/vendor\n"),
        says: "sample.pth changes where every Python looks for modules",
      },
      {
        title: "a .pth in the data folder",
        given: () => wheel("sample-1.2.3.data/purelib/a.pth", "import a"),
        says: "a.pth holds code that runs",
      },
      {
        title: "sitecustomize",
        given: () => wheel("sitecustomize.py"),
        says: "sitecustomize.py runs whenever any Python starts",
      },
      {
        title: "sitecustomize as a package",
        given: () => wheel("sitecustomize/__init__.py"),
        says: "sitecustomize/__init__.py runs whenever any Python starts",
      },
      {
        title: "sitecustomize as native code for one Python",
        given: () => wheel("usercustomize.cpython-314-x86_64-linux-gnu.so"),
        says: "usercustomize.cpython-314-x86_64-linux-gnu.so runs whenever any Python starts",
      },
      {
        title: "a .pth where Windows has its packages",
        given: () => wheel("sample-1.2.3.data/data/Lib/site-packages/a.pth", "import a"),
        says: "a.pth holds code that runs",
      },
      {
        title: "a .pth where Fedora has its packages",
        given: () =>
          wheel("sample-1.2.3.data/data/lib64/python3.14/site-packages/a.pth", "import a"),
        says: "a.pth holds code that runs",
      },
      {
        title: "a .pth where Debian has its packages",
        given: () => wheel("sample-1.2.3.data/data/lib/python3/dist-packages/a.pth", "import a"),
        says: "a.pth holds code that runs",
      },
    ],
    good: [
      {
        title: "a module that is called alike",
        given: () => wheel("sample/sitecustomize.py"),
      },
      { title: "a package", given: () => examplePython(exampleWheel()) },
      { title: "a .pth below a package", given: () => wheel("sample/weights.pth", "import x") },
      {
        title: "a .pth in an sdist, which installs nothing by itself",
        given: () => examplePython(exampleSdist({ files: { "sample-1.2.3/a.pth": "import a" } })),
      },
    ],
  },
});
