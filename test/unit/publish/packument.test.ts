import { expect, it } from "vitest";
import { npmRegistry } from "../../../src/adapters/npm-registry.ts";
import {
  highestRelease,
  integrityOf,
  isOnNpm,
  packumentFrom,
  versionState,
} from "../../../src/domain/registry/packument.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const OURS = "a".repeat(128);
const dist = { integrity: integrityOf(OURS), tarball: "http://registry.example/w.tgz" };

const packument = (changes: object) => {
  const read = packumentFrom({ name: "widget", ...changes });
  if (read === undefined) throw new Error("no packument");
  return read;
};

it.for([
  ["a prerelease", { versions: { "1.0.0-rc.1": { dist } } }, "1.0.0-rc.1", "equal"],
  [
    "a deprecated version",
    { versions: { "1.0.0": { dist, deprecated: "old" } } },
    "1.0.0",
    "equal",
  ],
  [
    "other bytes",
    { versions: { "1.0.0": { dist: { integrity: "sha512-x" } } } },
    "1.0.0",
    "different",
  ],
  ["no digest at all", { versions: { "1.0.0": { dist: {} } } }, "1.0.0", "different"],
  ["a version only in `time`", { time: { created: "x", "1.0.0": "x" } }, "1.0.0", "unpublished"],
  [
    "a version in both",
    { versions: { "1.0.0": { dist } }, time: { "1.0.0": "x" } },
    "1.0.0",
    "equal",
  ],
  [
    "a package that was unpublished whole",
    { time: { created: "x", unpublished: { time: "x", versions: ["1.0.0"] } } },
    "1.0.0",
    "unpublished",
  ],
  ["a version that never was", { time: { created: "x", modified: "x" } }, "created", "absent"],
  ["a new version", { versions: { "0.9.0": { dist } } }, "1.0.0", "absent"],
] as const)("counts %s for what it is", ([, document, version, state]) => {
  expect(versionState(packument(document), version, OURS)).toBe(state);
});

it("knows a package that was unpublished whole for one that is not there", () => {
  expect(isOnNpm(packument({ time: { unpublished: { versions: ["1.0.0"] } } }))).toBe(false);
  expect(isOnNpm(undefined)).toBe(false);
  expect(isOnNpm(packument({ versions: { "1.0.0": { dist } } }))).toBe(true);
});

it("counts deprecated versions for the highest release, and prereleases not", () => {
  const versions = {
    "1.9.0": { dist },
    "1.10.0": { dist, deprecated: "broken" },
    "2.0.0-rc.1": { dist },
    nonsense: { dist },
  };
  expect(highestRelease(packument({ versions }))).toBe("1.10.0");
  expect(highestRelease(packument({}))).toBeUndefined();
});

it("reads npm past its caches", async () => {
  const asked: string[] = [];
  const clock = fakeClock(0);
  const registry = npmRegistry({
    http: {
      send: async ({ url }) => {
        asked.push(url);
        const body = Buffer.from(JSON.stringify({ name: "@octo/widget" }));
        return { status: 200, headers: {}, body };
      },
    },
    clock,
    url: "https://registry.example",
    conceal: () => undefined,
    deadline: 1,
  });
  expect((await registry.packument("@octo/widget")).known).toBe(true);
  expect(asked).toEqual(["https://registry.example/@octo%2fwidget?write=true"]);
});
