import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { reportSchema } from "../../src/domain/report/report-schema.ts";
import { runCli } from "../support/run-cli.ts";
import { tempFolder, writeFiles } from "../support/temp-folder.ts";

const MODULES = resolve(import.meta.dirname, "../../node_modules");

describe("release-guard rehearse", () => {
  it("releases the sample from button to receipt, and leaves a report to keep", async () => {
    const directory = join(tempFolder(), "rehearsal");
    const { code, stdout, stderr } = await runCli(["rehearse", "--directory", directory]);
    expect(stderr).toContain("… verify");
    for (const stage of ["guard", "build", "test", "seal", "publish", "verify"])
      expect(stderr).toMatch(new RegExp(`^  ${stage} passed`, "m"));
    expect(stdout).toContain("the sealed bytes, exactly once");
    expect(code).toBe(0);
    const report = reportSchema.parse(
      JSON.parse(readFileSync(join(directory, "report.json"), "utf8")),
    );
    expect(report).toMatchObject({ action: "rehearse", outcome: "passed", rehearsal: true });
    const html = readFileSync(join(directory, "report.html"), "utf8");
    expect(html).toContain("This was a rehearsal");
    const receipt = /^Receipt: (.*)$/m.exec(stderr)?.[1] ?? "";
    expect(existsSync(receipt)).toBe(true);
  });

  it.for(["semver", "zod", "commander"])(
    "releases %s from node_modules, which we did not write",
    async (name) => {
      const directory = join(tempFolder(), "rehearsal");
      const args = [
        "rehearse",
        "--package",
        join(MODULES, name),
        "--directory",
        directory,
        "--format",
        "json",
      ];
      const { code, stdout } = await runCli(args);
      const report = reportSchema.parse(JSON.parse(stdout));
      expect(report.outcome).toBe("passed");
      expect(report.subject?.version).toBeTruthy();
      expect(code).toBe(0);
    },
  );

  it("refuses a package with a key in it, and says which file", async () => {
    const pair = ["-----BEGIN", "RSA PRIVATE KEY-----"].join(" ");
    const folder = tempFolder({
      "package.json": JSON.stringify({
        name: "leaky",
        version: "1.0.0",
        license: "MIT",
        repository: "github:octo/leaky",
        files: ["id_rsa", "index.js"],
        main: "index.js",
      }),
      "index.js": "export {};\n",
      LICENSE: "MIT\n",
      id_rsa: `${pair}\n`,
    });
    const directory = join(tempFolder(), "rehearsal");
    const { code, stdout } = await runCli([
      "rehearse",
      "--package",
      folder,
      "--directory",
      directory,
      "--format",
      "json",
    ]);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(code).toBe(1);
    expect(report.findings.map(({ check }) => check)).toContain("stray-file");
    expect(report.findings.map(({ message }) => message).join()).toContain("id_rsa");
    expect(report.stages?.map(({ name, state }) => `${name} ${state}`)).toContain(
      "publish skipped",
    );
  });

  it("stops after the stage it is told", async () => {
    const { code, stdout } = await runCli([
      "rehearse",
      "--until",
      "seal",
      "--format",
      "json",
      "--directory",
      join(tempFolder(), "r"),
    ]);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(report.stages?.at(-1)?.name).toBe("seal");
  });

  it("writes nothing in a dry run, and shows the plan", async () => {
    const { code, stdout } = await runCli([
      "rehearse",
      "--dry-run",
      "--directory",
      join(tempFolder(), "r"),
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/publish .*1\.4\.0/);
    expect(stdout).not.toContain("exactly once");
  });

  it.for([
    [["--until", "party"], "there is no such stage", "guard, build"],
    [["--fault", "npm:publish"], "not a fault", "SERVICE:CALL:KIND"],
    [["--fault", "npm:nothing:500"], "the doubles know no call npm:nothing", "npm:publish"],
    [["--fault", "npm:publish:starter-asset"], "npm:publish cannot play it", "github:upload-asset"],
    [["--package", "/nowhere"], "no package.json", "folder of an npm package"],
  ] as const)("refuses %j and says what to write", async ([args, says, fix]) => {
    const { code, stdout } = await runCli([
      "rehearse",
      "--directory",
      join(tempFolder(), "r"),
      ...args,
    ]);
    expect(code).toBe(3);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(says);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(fix);
  });

  it("never writes into a folder that holds something", async () => {
    const folder = tempFolder({ "mine.txt": "mine" });
    const { code, stdout } = await runCli(["rehearse", "--directory", folder]);
    expect(code).toBe(3);
    expect(stdout).toContain("is not empty");
    expect(readFileSync(join(folder, "mine.txt"), "utf8")).toBe("mine");
  });

  it("refuses a package whose repository is not on GitHub", async () => {
    const folder = tempFolder();
    writeFiles(folder, { "package.json": JSON.stringify({ name: "a", version: "1.0.0" }) });
    const { code, stdout } = await runCli([
      "rehearse",
      "--package",
      folder,
      "--directory",
      join(tempFolder(), "r"),
    ]);
    expect(code).toBe(3);
    expect(stdout).toContain("repository is missing");
  });
});
