import { expect, it } from "vitest";
import {
  grants,
  jobsAround,
  readDeclaredJobs,
} from "../../../src/domain/permission/declared-permissions.ts";

const PATH = ".github/workflows/release.yml";
const read = (text: string) => readDeclaredJobs(PATH, text);
const around = (text: string, job: string) => jobsAround(read(text), PATH, job);

const CALLER = `
on: workflow_dispatch
permissions: {}
jobs:
  lint: { runs-on: ubuntu-latest, permissions: { contents: read } }
  release:
    uses: org/release-guard/.github/workflows/release.yml@main
    permissions: { contents: write }
  second: { uses: ./.github/workflows/other.yml }
`;

it("prefers a job's block to the workflow's", () => {
  const jobs = read(
    "permissions: read-all\njobs:\n  a: {}\n  b: { permissions: { id-token: write } }\n",
  );
  expect(jobs).toEqual({
    known: true,
    value: [
      { path: PATH, id: "a", calls: false, permissions: "read-all" },
      { path: PATH, id: "b", calls: false, permissions: { "id-token": "write" } },
    ],
  });
});

it.for([
  ["no block", "jobs: { a: {} }"],
  ["a block that holds nothing but a comment", "permissions: # later\njobs: { a: {} }"],
])("calls %s undeclared", ([, text = ""]) => {
  expect(read(text)).toMatchObject({ value: [{ permissions: "undeclared" }] });
});

it.for([
  ["malformed YAML", "jobs: [", "readable YAML"],
  ["a key that stands twice", "jobs: { a: {}, a: {} }", "readable YAML"],
  ["no jobs", "on: push", "malformed"],
  ["an empty file", "", "readable YAML|malformed"],
  ["a level that does not exist", "jobs: { a: { permissions: { contents: admin } } }", "malformed"],
  ["an expression", "jobs: { a: { permissions: '${{ x }}' } }", "malformed"],
])("does not know the permissions behind %s", ([, text = "", needs = ""]) => {
  const jobs = read(text);
  expect(jobs.known).toBe(false);
  expect(jobs.known ? "" : jobs.needs).toMatch(new RegExp(needs));
});

it("resolves an alias", () => {
  const text = "jobs:\n  a: { permissions: &p { contents: write } }\n  b: { permissions: *p }\n";
  expect(around(text, "b")).toMatchObject({ value: [{ permissions: { contents: "write" } }] });
});

it("takes the job that runs", () => {
  expect(around(CALLER, "lint")).toMatchObject({ value: [{ id: "lint" }] });
});

it("takes every job that calls a workflow when the job stands in the called one", () => {
  expect(around(CALLER, "guard")).toMatchObject({ value: [{ id: "release" }, { id: "second" }] });
});

it("does not take a calling job for the job of the called workflow with the same name", () => {
  expect(around(CALLER, "release")).toMatchObject({ value: [{ id: "release" }, { id: "second" }] });
});

it("does not know a job that is nowhere", () => {
  expect(around("jobs: { a: {} }", "guard")).toEqual({
    known: false,
    needs: `the job guard in ${PATH}, which neither has nor calls it`,
  });
});

it.for([
  ["write-all", "write", true],
  ["read-all", "read", true],
  ["read-all", "write", false],
  ["undeclared", "read", false],
  [{ contents: "write" }, "read", true],
  [{ contents: "read" }, "write", false],
  [{ contents: "none" }, "read", false],
  [{}, "read", false],
] as const)("of %j and contents: %s says %s", ([block, level, granted]) => {
  expect(grants(block, "contents", level)).toBe(granted);
});

it("takes no property of every object for a permission", () => {
  expect(grants({}, "constructor", "read")).toBe(false);
});
