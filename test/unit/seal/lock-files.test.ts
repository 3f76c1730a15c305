import { describe, expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import type { Inputs } from "../../../src/actions/seal-release/spec.ts";
import { exampleWheel } from "../../../src/domain/python/example-distribution.ts";
import { osvWorld } from "../../support/osv-world.ts";
import { wheelBytes } from "../../support/python-files.ts";
import { sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Seals beside a database that knows a grave fault of one package. */
async function sealWith(files: Files, purl: string, inputs: Partial<Inputs> = {}) {
  const { osv, advisories } = await osvWorld();
  const record = {
    id: "GHSA-1",
    modified: "2026-11-01T00:00:00Z",
    summary: "about it",
    database_specific: { severity: "HIGH" },
  };
  osv.plant({ record, purls: [purl] });
  const folder = tempFolder(files);
  const ports = sealPortsIn(folder, { advisories });
  const { report } = await sealRelease({ ...sealInputs, ...inputs }, ports);
  const needs = report.verdicts.flatMap((verdict) => ("needs" in verdict ? [verdict.needs] : []));
  return {
    outcome: report.outcome,
    says: [...report.findings.map(({ message }) => message), ...needs].join("\n"),
  };
}

const NPM = sampleFiles({ dependencies: { run: "1" }, devDependencies: { dev: "1" } });

const bun = (run: readonly unknown[]) =>
  JSON.stringify({
    lockfileVersion: 1,
    workspaces: {
      "": { name: "@octo/sample", dependencies: { run: "1" }, devDependencies: { dev: "1" } },
    },
    packages: { run, dev: ["dev@1.0.0", "", {}, ""] },
  });
const BUN = bun(["run@1.0.0", "", {}, ""]);

const deno = (more: object = {}) =>
  JSON.stringify({
    version: "5",
    specifiers: { "npm:run@1": "1.0.0" },
    npm: { "run@1.0.0": { integrity: "sha512-BwcHBw==" } },
    workspace: { packageJson: { dependencies: ["npm:run@1"] } },
    ...more,
  });

const PDM = `[metadata]
lock_version = "4.5.0"
[[package]]
name = "run"
version = "1.0.0"
groups = ["default"]
[[package]]
name = "maybe"
version = "1.0.0"
groups = ["fast"]
[[package]]
name = "dev"
version = "1.0.0"
groups = ["dev"]
`;

const pylock = (name: string) =>
  `lock-version = "1.0"\n[[packages]]\nname = "${name}"\nversion = "1.0.0"\nwheels = []\n`;

const NONE: Partial<Inputs> = { package: "none", version: "1.2.3", files: ["dist/*"] };

const wheel = {
  "dist/sample-1.2.3-py3-none-any.whl": wheelBytes(
    exampleWheel({ fields: { "Requires-Dist": "run", "Provides-Extra": "fast" } }),
  ),
};

describe("a grave fault is found in", () => {
  it.for<[string, Files, string, Partial<Inputs>, string]>([
    [
      "what bun.lock says users run",
      { ...NPM, "bun.lock": BUN },
      "pkg:npm/run@1.0.0",
      {},
      "refused",
    ],
    ["bun.lock's tools", { ...NPM, "bun.lock": BUN }, "pkg:npm/dev@1.0.0", {}, "passed"],
    ["deno.lock", { ...NPM, "deno.lock": deno() }, "pkg:npm/run@1.0.0", {}, "refused"],
    ["pdm.lock", { ...wheel, "pdm.lock": PDM }, "pkg:pypi/run@1.0.0", NONE, "refused"],
    ["pdm.lock's extras", { ...wheel, "pdm.lock": PDM }, "pkg:pypi/maybe@1.0.0", NONE, "refused"],
    ["pdm.lock's tools", { ...wheel, "pdm.lock": PDM }, "pkg:pypi/dev@1.0.0", NONE, "passed"],
    [
      "pylock.toml",
      { ...wheel, "pylock.toml": pylock("run") },
      "pkg:pypi/run@1.0.0",
      NONE,
      "refused",
    ],
  ])("%s", async ([, files, purl, inputs, outcome]) => {
    const sealed = await sealWith(files, purl, inputs);
    expect(sealed.says).toContain(purl);
    expect(sealed.outcome).toBe(outcome);
  });

  it("each lock file with a name of its own, where there is no pylock.toml", async () => {
    const files = {
      ...wheel,
      "pylock.a.toml": pylock("run"),
      "pylock.b.toml": pylock("more"),
      "venv/pylock.c.toml": pylock("foreign"),
      "deep/pylock.d.toml": pylock("deep"),
    };
    for (const name of ["run", "more"]) {
      // One after the other, each with a database of its own.
      // oxlint-disable-next-line no-await-in-loop
      const { says } = await sealWith(files, `pkg:pypi/${name}@1.0.0`, NONE);
      expect(says).toContain(`pkg:pypi/${name}@1.0.0`);
    }
    const { outcome } = await sealWith(files, "pkg:pypi/deep@1.0.0", NONE);
    expect(outcome).toBe("passed");
    const beside = { ...files, "pylock.toml": pylock("other") };
    expect((await sealWith(beside, "pkg:pypi/run@1.0.0", NONE)).outcome).toBe("passed");
  });
});

describe("what no database knows stops a release:", () => {
  it.for<[string, Files, Partial<Inputs>, string]>([
    [
      "a package without a version",
      { ...NPM, "bun.lock": bun(["run@github:octo/run#abc1234", {}, "octo-run-abc1234"]) },
      {},
      "bun.lock takes run from github:octo/run#abc1234, whose version it does not tell",
    ],
    [
      "code from an address",
      { ...NPM, "deno.lock": deno({ remote: { "https://a.example/mod.ts": "00" } }) },
      {},
      "deno.lock takes code from addresses (https://a.example), about which no database",
    ],
    [
      "a lock file with a name of its own that cannot be read",
      { ...wheel, "pylock.a.toml": pylock("run"), "pylock.b.toml": "x" },
      NONE,
      "pylock.b.toml is no lock file that can be read: it is not TOML",
    ],
    [
      "a binary lock file",
      { ...NPM, "bun.lockb": "\0" },
      {},
      "bun.lockb is the binary lock file of old versions of Bun; run `bun install --save-text-lockfile",
    ],
  ])("%s", async ([, files, inputs, says]) => {
    const sealed = await sealWith(files, "pkg:npm/none@1.0.0", inputs);
    expect(sealed.says).toContain(`a lock file that can be read: ${says}`);
    expect(sealed.outcome).toBe("refused");
  });

  it("unless the policy takes it for a warning", async () => {
    const files = {
      ...NPM,
      "deno.lock": deno({ remote: { "https://a.example/mod.ts": "00" } }),
      ".github/release-guard.yml": "version: 1\ncould-not-check: { unread-lock-file: warn }\n",
    };
    expect((await sealWith(files, "pkg:npm/none@1.0.0")).outcome).toBe("passed");
    expect((await sealWith(files, "pkg:npm/run@1.0.0")).outcome).toBe("refused");
  });
});
