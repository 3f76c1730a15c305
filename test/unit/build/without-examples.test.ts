import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { stripExamples } from "../../../scripts/build/without-examples.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const CHECK = `const bad = (title) => ({ title, given: () => "forged" });
export default {
  id: "a-check",
  examples: {
    bad: [bad("a {brace} in the title"), ...["one", "two"].map(bad)],
    good: [{ title: "fine", given: () => "forged" }],
  },
  inspect: () => "looks",
};
`;

it("leaves the titles of a check's examples, and all the rest of it", async () => {
  const path = "checks/family/a-check.js";
  const folder = tempFolder({ [path]: CHECK, "package.json": '{ "type": "module" }' });
  await stripExamples(folder);
  const text = readFileSync(join(folder, path), "utf8");
  const examples = text.slice(text.indexOf("examples: ") + 10, text.indexOf(",\n  inspect"));
  expect(JSON.parse(examples)).toEqual({
    bad: [{ title: "a {brace} in the title" }, { title: "one" }, { title: "two" }],
    good: [{ title: "fine" }],
  });
  expect(text.replace(examples, "")).toBe(
    CHECK.replace(/examples: \{[\s\S]*?\n {2}\}/, "examples: "),
  );
});

it("refuses a check whose examples it does not find, rather than ship them", async () => {
  const folder = tempFolder({ "checks/family/a-check.js": "export default {};" });
  await expect(stripExamples(folder)).rejects.toThrow("has not exactly one `examples`");
});

it("refuses a folder without checks", async () => {
  await expect(stripExamples(tempFolder())).rejects.toThrow("holds no compiled check");
});
