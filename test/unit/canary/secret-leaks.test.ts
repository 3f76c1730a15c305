import { describe, expect, it } from "vitest";
import { awkwardCanary, quotedInEveryForm } from "../../support/canary.ts";
import type { Ran } from "../../support/run-action.ts";
import { formsOfSecret, leaksOf } from "../../support/secret-leaks.ts";

const silent: Ran = {
  code: 0,
  stdout: "",
  stderr: "",
  outputs: {},
  summary: "",
  files: {},
  urls: [],
  programs: [],
  struck: 0,
};

const program = { program: "git", args: [], env: [] };

/** One text in each place that a stranger can read. */
const PLACES: Readonly<Record<string, (text: string) => Partial<Ran>>> = {
  "standard output": (text) => ({ stdout: `a\n${text}\n` }),
  "standard error": (text) => ({ stderr: text }),
  "the name of a file": (text) => ({ files: { [text]: "" } }),
  "report.json": (text) => ({ files: { "report.json": text } }),
  "an address": (text) => ({ urls: [`https://a.example/${text}`] }),
  "the arguments of a program": (text) => ({ programs: [{ ...program, args: [text] }] }),
  "the environment of a program": (text) => ({ programs: [{ ...program, env: [`A=${text}`] }] }),
};

describe("the search for a canary", () => {
  it.for(Object.entries(PLACES))("finds each form in %s", ([place, put]) => {
    const canary = awkwardCanary();
    for (const [name, form] of formsOfSecret(canary))
      expect(leaksOf({ ...silent, ...put(form) }, canary)).toContain(`${name} in ${place}`);
  });

  it.for([0, 1, 2, 3, 4])("finds base64 behind %i other bytes", (before) => {
    const canary = awkwardCanary();
    const text = Buffer.from(`${"x".repeat(before)}${canary} and more`).toString("base64");
    expect(leaksOf({ ...silent, stderr: text }, canary)).toContain(
      `base64 at ${before % 3} in standard error`,
    );
  });

  it("finds all that a saboteur quotes, and nothing where nothing is", () => {
    const [canary, other] = [awkwardCanary(), awkwardCanary()];
    const ran = { ...silent, stdout: quotedInEveryForm([canary]) };
    expect(leaksOf(ran, canary).length).toBeGreaterThan(8);
    expect(leaksOf(ran, other)).toEqual([]);
  });

  it("leaves out masks, which the runner swallows, and nothing else", () => {
    const canary = awkwardCanary();
    expect(leaksOf({ ...silent, stdout: `::add-mask::${canary}\n` }, canary)).toEqual([]);
    expect(leaksOf({ ...silent, stdout: `x ::add-mask::${canary}\n` }, canary)).not.toEqual([]);
  });
});
