import { expect, it } from "vitest";
import { sealRelease } from "../../../src/actions/seal-release/run.ts";
import { sampleSdist, sampleWheel } from "../../../src/rehearsal/pypi/sample/sample-project.ts";
import { sampleFiles, sealInputs, sealPortsIn } from "../../support/seal-setup.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const UNLOCKED = "but no lock file tells in which versions";

const at = (folder: string, fields: object, lock: boolean): Record<string, string> => {
  const files = sampleFiles(fields);
  const entry = { version: "1.0.0" };
  const packages = { "": { dependencies: { dep: "^1.0.0" } }, "node_modules/dep": entry };
  const text = JSON.stringify({ lockfileVersion: 3, packages });
  const all = { ...files, ...(lock && { "package-lock.json": text }) };
  return Object.fromEntries(Object.entries(all).map(([path, own]) => [`${folder}/${path}`, own]));
};

const messages = async (folder: string, inputs: object) => {
  const { report } = await sealRelease({ ...sealInputs, ...inputs }, sealPortsIn(folder));
  return report.findings
    .filter(({ check }) => check === "unread-lock-file")
    .map(({ message }) => message);
};

it("says that one of two packages has no lock file although the other one has", async () => {
  const dependencies = { dep: "^1.0.0" };
  const folder = tempFolder({
    ...at("packages/a", { name: "a-locked", dependencies }, true),
    ...at("packages/b", { name: "b-open", dependencies: { unasked: "^2.0.0" } }, false),
  });
  expect(await messages(folder, { package: "packages/*" })).toEqual([
    expect.stringContaining(`The release needs unasked, ${UNLOCKED}`),
  ]);
});

it("says that a wheel has no lock file although the npm package beside it has", async () => {
  const wheel = sampleWheel({ version: "1.2.3", fields: ["Requires-Dist: requests>=2"] });
  const folder = tempFolder({
    ...at("js", { dependencies: { dep: "^1.0.0" } }, true),
    [`dist/${wheel.name}`]: wheel.bytes,
  });
  expect(await messages(folder, { package: "js", files: ["dist/*"] })).toEqual([
    expect.stringContaining(`The release needs requests>=2, ${UNLOCKED}`),
  ]);
});

const built = (name: string, needed: string) =>
  [sampleWheel, sampleSdist].map((make) =>
    make({ name, version: "1.2.3", fields: [`Requires-Dist: ${needed}`] }),
  );
/** Entries of one project in uv.lock. */
const project = (name: string, needed: string) =>
  `[[package]]\nname = "${name}"\nsource = { editable = "${name}" }\ndependencies = [{ name = "${needed}" }]\n[[package]]\nname = "${needed}"\nversion = "1.0"\n`;

it("finds in one uv.lock what each of two projects needs", async () => {
  const files = [...built("one", "first-need"), ...built("two", "second-need")];
  const folder = tempFolder({
    ...Object.fromEntries(files.map(({ name, bytes }) => [`dist/${name}`, bytes])),
    "uv.lock": `version = 1\n${project("one", "first-need")}${project("two", "second-need")}`,
  });
  const asked: string[] = [];
  const ports = sealPortsIn(folder);
  const advisories: typeof ports.advisories = {
    about: async (purls) => {
      asked.push(...purls);
      return ports.advisories.about(purls);
    },
  };
  const inputs = { ...sealInputs, package: "none", version: "1.2.3", files: ["dist/*"] };
  await sealRelease(inputs, { ...ports, advisories });
  expect(asked).toContain("pkg:pypi/first-need@1.0");
  expect(asked).toContain("pkg:pypi/second-need@1.0");
});
