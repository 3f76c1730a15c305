import { expect, it } from "vitest";
import { exampleFacts } from "../../../src/domain/release/example-facts.ts";
import { outranks } from "../../../src/domain/release/outranks.ts";

const bundleOf = (version: string, tag: string) => ({ ...exampleFacts().bundle, version, tag });

it.for([
  ["1.9.5", "v1.9.5", "v2.0.0", false],
  ["2.0.0", "v2.0.0", "v1.9.5", true],
  ["2.0.0", "v2.0.0", "v2.0.0", true],
  ["1.10.0", "v1.10.0", "v1.9.0", true],
  ["1.0", "v1.0", "v1.0.1", false],
  ["1.0.0", "v1.0.0", undefined, true],
  ["1.0.0", "gadget@1.0.0", "widget@2.0.0", true],
  ["1.0.0", "widget@1.0.0", "widget@2.0.0", false],
  ["2.0.0", "v2.0.0", "v3.0.0-rc.1", false],
  ["1.0.0", "v1.0.0", "nightly", true],
] as const)("%s as %s beside the latest %s: %s", ([version, tag, latest, expected]) => {
  expect(outranks(bundleOf(version, tag), latest)).toBe(expected);
});
