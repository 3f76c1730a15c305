import { expect, it } from "vitest";
import { exampleFacts, exampleSibling } from "../../../src/domain/release/example-facts.ts";
import { planOf } from "../../../src/domain/release/plan.ts";
import { publishOrder } from "../../../src/domain/release/publish-order.ts";

type Fields = Readonly<Record<string, unknown>>;

const order = (packages: Readonly<Record<string, Fields>>, staged: readonly string[] = []) => {
  const facts = Object.entries(packages).map(([name, fields]) =>
    exampleSibling(name, fields, { mode: staged.includes(name) ? "stage" : "publish" }),
  );
  const found = publishOrder(facts);
  return { names: found.order.map(({ target }) => target.name), circles: found.circles };
};

it("puts what is needed first, and settles the rest by name", () => {
  const packages = {
    app: { dependencies: { lib: "^1.0.0" } },
    lib: { optionalDependencies: { base: "^1.0.0" } },
    zebra: {},
    base: {},
    plugin: { peerDependencies: { app: "^1.0.0" } },
  };
  expect(order(packages)).toEqual({
    names: ["base", "lib", "app", "plugin", "zebra"],
    circles: [],
  });
});

it("does not depend on the order in which the packages were sealed", () => {
  const packages = { a: { dependencies: { c: "1" } }, b: {}, c: { dependencies: { b: "1" } } };
  const turned = Object.fromEntries(Object.entries(packages).toReversed());
  expect(order(turned)).toEqual(order(packages));
});

it("heeds an alias, and neither itself, nor devDependencies, nor strangers", () => {
  const packages = {
    a: { dependencies: { own: "npm:@s/z@^1.0.0", lodash: "^4.0.0", a: "1" } },
    "@s/z": { devDependencies: { a: "1" } },
  };
  expect(order(packages)).toEqual({ names: ["@s/z", "a"], circles: [] });
});

it("lets a peer wait, where it would close a circle", () => {
  const packages = {
    core: { peerDependencies: { plugin: "1" } },
    plugin: { dependencies: { core: "1" } },
  };
  expect(order(packages)).toEqual({ names: ["core", "plugin"], circles: [] });
});

it("breaks a circle at the first name, and goes on in order", () => {
  const packages = {
    user: { dependencies: { b: "1" } },
    b: { dependencies: { c: "1" } },
    c: { dependencies: { b: "1" } },
  };
  expect(order(packages)).toEqual({ names: ["b", "c", "user"], circles: [["b", "c"]] });
});

it("stages before it publishes, but not before what the staged one needs", () => {
  const packages = { a: {}, b: { dependencies: { c: "1" } }, c: {}, d: {} };
  expect(order(packages, ["b", "d"]).names).toEqual(["d", "a", "c", "b"]);
});

it("plans the packages in that order, before tag and release", () => {
  const npm = [
    exampleSibling("@octo/app", { dependencies: { "@octo/lib": "^1.2.3" } }),
    exampleSibling("@octo/lib"),
  ];
  const { steps } = planOf(exampleFacts({ facts: { npm } }));
  expect(steps.slice(-5).map(({ kind, about }) => about ?? kind)).toEqual([
    "npm:@octo/lib@1.2.3",
    "npm:@octo/app@1.2.3",
    "receipt",
    "tag",
    "release",
  ]);
});
