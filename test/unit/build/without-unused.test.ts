import { expect, it } from "vitest";
import { withoutUnused } from "../../../scripts/build/without-unused.ts";

const bundleOf = (...lines: readonly string[]): string =>
  `var __webpack_modules__ = ({\n\n/***/ 1:\n/***/ ((module) => {\n\n${lines.join("\n")}\n\n/***/ })\n\n});\nrun(1);\n`;

const left = (...lines: readonly string[]): string[] =>
  withoutUnused(bundleOf(...lines))
    .split("\n")
    .filter((line) => lines.includes(line));

it.for([
  "function f() { return f(); }",
  "const f = () => 1;",
  "const f = function () { return 1; };",
  "const f = [1, 'two', /three/];",
  "const f = /*@__PURE__*/ (/* unused pure expression or super */ null && (start()));",
  "class F { #x = start(); static m() {} get y() { return 1; } constructor() {} }",
  "let f;",
])("leaves out what nothing names: %s", (line) => {
  expect(left(line, "module.exports = 1;")).toEqual(["module.exports = 1;"]);
});

it.for([
  "const f = start();",
  "const f = [start()];",
  "const f = [...start()];",
  "const f = 1 && start();",
  "const { f } = start();",
  "const f = 1, g = start();",
  "class F extends start() {}",
  "class F { static x = start(); }",
  "class F { static { start(); } }",
  "class F { [start()]() {} }",
  "start();",
  "(function f() {})();",
])("keeps what does something: %s", (line) => {
  expect(left(line)).toEqual([line]);
});

it.for([
  "f();",
  "module.exports = { f };",
  "var g = `${f}`;",
  "if (typeof f === 'function') start();",
  "start({ x: () => (f) });",
])("keeps what is named: %s", (line) => {
  expect(left("function f() {}", line)).toEqual(["function f() {}", line]);
});

it("leaves out what only the left out named, and its comments", () => {
  const text = withoutUnused(
    bundleOf(
      ";// CONCATENATED MODULE: ./a.js",
      "",
      "// Speaks of g.",
      "function g() { return h; }",
      "/** Speaks of f. */",
      "function f() { return g(); }",
      "const h = 1;",
      "// Speaks of the rest.",
      "module.exports = 1;",
    ),
  );
  expect(text).not.toMatch(/Speaks of [fg]|\b[fgh]\b/);
  expect(text).toContain(";// CONCATENATED MODULE: ./a.js");
  expect(text).toContain("// Speaks of the rest.\nmodule.exports = 1;");
});

it("keeps all of a module that evaluates text, which may name anything", () => {
  expect(left("function f() {}", "eval(start());")).toHaveLength(2);
});

it("keeps a text that is no bundle as it is", () => {
  expect(withoutUnused("function f() {}\n")).toBe("function f() {}\n");
});
