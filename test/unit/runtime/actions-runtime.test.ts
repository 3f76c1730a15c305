import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportSchema } from "../../../src/domain/report/report-schema.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const ACTION = join(import.meta.dirname, "../../fixtures/actions/leaky.ts");

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly folder: string;
  readonly output: string;
}

/** Runs the action as the runner would; everything it leaves is in one folder. */
async function run(inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const folder = tempFolder();
  const env = {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    "INPUT_REPORT-DIRECTORY": inputs["report-directory"] ?? folder,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
  };
  return new Promise((done) => {
    const child = execFile(process.execPath, [ACTION], { env }, (_, stdout, stderr) => {
      const path = env.GITHUB_OUTPUT;
      const output = existsSync(path) ? readFileSync(path, "utf8") : "";
      done({ code: child.exitCode ?? -1, stdout, stderr, folder, output });
    });
  });
}

/** Commands that the runner would carry out, masks aside. */
const commandsOf = ({ stdout }: Ran): string[] =>
  stdout
    .split(/[\r\n]+/)
    .filter((line) => line.trimStart().startsWith("::") || line.includes("##["))
    .filter((line) => !line.startsWith("::add-mask::"));

function expectNoTrace(ran: Ran, secret: string): void {
  const said = ran.stdout.replaceAll(/^::add-mask::.*$/gm, "");
  const files = readdirSync(ran.folder).map((name) => readFileSync(join(ran.folder, name), "utf8"));
  for (const text of [said, ran.stderr, ...files])
    for (let at = 0; at + 12 <= secret.length; at++)
      expect(text).not.toContain(secret.slice(at, at + 12));
}

const reportIn = ({ folder }: Ran) =>
  reportSchema.parse(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")));

describe("the runtime of an action", () => {
  it("lets no secret and no stranger's command through", async () => {
    const token = `${randomBytes(30).toString("base64url")}/"&<x`;
    const ran = await run({ token });
    expect(ran.code).toBe(1);
    expectNoTrace(ran, token);
    expect(ran.stdout).toContain(`::add-mask::${token}\n`);
    expect(ran.stdout).toContain(
      "working with ***\n\u00A0: :error::from a stranger\n: :set-output",
    );
    const commands = commandsOf(ran);
    expect(commands).toHaveLength(10);
    for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) /u);
    expect(reportIn(ran).summary).toBe("saw ***");
    expect(ran.output).toContain("\nit said ***\n");
  });

  it("names the digest of the very file that it wrote", async () => {
    const ran = await run({ token: randomBytes(20).toString("hex") });
    const bytes = readFileSync(join(ran.folder, "report.json"));
    expect(ran.output).toContain(`\n${createHash("sha256").update(bytes).digest("hex")}\n`);
  });

  it.for([
    ["1", "network", "no answer to ***"],
    ["2", "bug", "Bug in release-guard: cannot read ***"],
    ["4", "network", "An answer broke off, and this run cannot go on without it"],
  ] as const)("makes a report of a run that ended early (%s)", async ([mode, code, message]) => {
    const token = randomBytes(24).toString("base64");
    const ran = await run({ token, mode });
    expect(ran.code).toBe(1);
    expect(reportIn(ran)).toMatchObject({ outcome: "error", error: { code, message } });
    expect(commandsOf(ran)[0]).toMatch(
      new RegExp(`^::error title=release-guard%3A ${code}::`, "u"),
    );
    expect(ran.stderr).toBe("");
    expectNoTrace(ran, token);
  });

  it("makes a report of bad inputs, and exits with 3", async () => {
    const ran = await run({ mode: "many" });
    expect(ran.code).toBe(3);
    expect(reportIn(ran).error?.message).toBe("Bad input: mode: write a whole number");
  });

  it("fails where the report cannot be printed, and quotes no secret", async () => {
    const token = randomBytes(24).toString("hex");
    const ran = await run({ token, mode: "3" });
    expect(ran.code).toBe(1);
    expect(commandsOf(ran)[0]).toMatch(
      /^::error title=release-guard%3A bug::Bug in release-guard: /u,
    );
    expect(ran.stderr).toBe("");
    expectNoTrace(ran, token);
  });

  it("fails where the report cannot be written", async () => {
    const folder = tempFolder();
    const blocked = join(folder, "file");
    writeFileSync(blocked, "");
    const ran = await run({ "report-directory": join(blocked, "below") });
    expect(ran.code).toBe(1);
    expect(commandsOf(ran)).toHaveLength(1);
  });
});
