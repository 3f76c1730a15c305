import { expect, it } from "vitest";
import { buildProgram } from "../../../src/cli/program.ts";

const helps = (argv?: readonly string[]): Map<string, string> =>
  new Map(
    buildProgram(argv).commands.map((command) => [command.name(), command.helpInformation()]),
  );

it("knows every flag of the command that is called", () => {
  for (const [name, help] of helps()) {
    expect(helps([name]).get(name)).toBe(help);
    expect(helps(["help", name]).get(name)).toBe(help);
  }
});

it("shows the same overview whatever is called", () => {
  const overview = buildProgram().helpInformation();
  expect(overview).toContain("scan [options] [PATH...]");
  for (const argv of [[], ["--help"], ["scan"]])
    expect(buildProgram(argv).helpInformation()).toBe(overview);
});

it("takes --version behind seal for the release's version, not for its own", async () => {
  const program = buildProgram();
  const seal = program.commands.find((command) => command.name() === "seal");
  let given: unknown;
  seal?.action((name: string) => {
    given = { name, ...seal.opts() };
  });
  await program.parseAsync(["seal", "none", "--version", "1.2.3"], { from: "user" });
  expect(given).toMatchObject({ name: "none", version: "1.2.3" });
});
