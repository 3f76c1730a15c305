import { expect, it } from "vitest";
import { exampleFacts, exampleSibling } from "../../../src/domain/release/example-facts.ts";
import { planOf } from "../../../src/domain/release/plan.ts";
import { stepBatches } from "../../../src/domain/release/step-batches.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is done at the same time, of the steps that this is asked of. */
function batches(packages: Readonly<Record<string, Fields>>, staged: readonly string[] = []) {
  const npm = Object.entries(packages).map(([name, fields]) =>
    exampleSibling(name, fields, { mode: staged.includes(name) ? "stage" : "publish" }),
  );
  const facts = { ...exampleFacts(), npm };
  return stepBatches(planOf(facts).steps, facts);
}

const names = (found: ReturnType<typeof batches>, kind: string) =>
  found
    .filter(([step]) => step?.kind === kind)
    .map((batch) => batch.map(({ about = "" }) => about.replace(/^npm:|@1\.2\.3$/g, "")));

it("puts packages together that need neither each other nor a peer beside them", () => {
  const packages = {
    app: { dependencies: { lib: "^1.0.0" } },
    lib: {},
    plugin: { peerDependencies: { app: "^1.0.0" } },
    zebra: {},
  };
  expect(names(batches(packages), "npm")).toEqual([["lib"], ["app"], ["plugin", "zebra"]]);
});

it("keeps packages of a circle apart", () => {
  const packages = { a: { dependencies: { b: "1" } }, b: { dependencies: { a: "1" } } };
  expect(names(batches(packages), "npm")).toEqual([["a"], ["b"]]);
});

it("puts nothing that is for ever beside what waits for approval", () => {
  expect(names(batches({ a: {}, b: {}, c: {} }, ["b"]), "npm")).toEqual([["b"], ["a", "c"]]);
});

it("uploads the draft's files together, and everything else step by step, in the plan's order", () => {
  const found = batches({ a: {} });
  expect(names(found, "asset")).toHaveLength(1);
  expect(found.filter((batch) => batch.length > 1).map(([step]) => step?.kind)).toEqual(["asset"]);
  const facts = { ...exampleFacts(), npm: [exampleSibling("a", {}, { mode: "publish" })] };
  expect(found.flat()).toEqual(planOf(facts).steps);
});
