import { expect, it } from "vitest";
import { pythonFile } from "../../../src/domain/asset/python-file-name.ts";
import { isPrerelease } from "../../../src/domain/release/is-prerelease.ts";
import { pythonVersion } from "../../../src/domain/release/python-version.ts";

it.for([
  ["1.2.3", "1.2.3"],
  ["v1.2.3", "1.2.3"],
  ["01.002", "1.2"],
  ["1.0", "1.0"],
  ["1.2.3-rc.1", "1.2.3rc1"],
  ["1.2.3RC1", "1.2.3rc1"],
  ["1.2.3-alpha", "1.2.3a0"],
  ["1.2.3preview4", "1.2.3rc4"],
  ["1.2.3-1", "1.2.3.post1"],
  ["1.2.3.rev2", "1.2.3.post2"],
  ["1.2.3_dev3", "1.2.3.dev3"],
  ["1.2.3b2.post1.dev0+ubuntu_1", "1.2.3b2.post1.dev0+ubuntu.1"],
  ["1!2.0", "1!2.0"],
  ["0!2.0", "2.0"],
  ["2026-spring", undefined],
  ["1.2.3+", undefined],
  ["1..2", undefined],
  ["", undefined],
  ["1.2.3 4", undefined],
] as const)("reads %s as %s", ([text, normal]) => {
  expect(pythonVersion(text)).toBe(normal);
});

it.for([
  ["1.2.3", false],
  ["1.2.3-rc.1", true],
  ["1.2.3rc1", true],
  ["1.0a1", true],
  ["1.0.dev4", true],
  ["1.0.post1", false],
  ["1.0+a1", false],
  ["spring", false],
] as const)("says of %s whether it is a prerelease: %s", ([version, is]) => {
  expect(isPrerelease(version)).toBe(is);
});

it.for([
  ["a_b-1.0-py3-none-any.whl", false, { kind: "wheel", version: "1.0" }],
  ["a_b-1.0-2-cp314-cp314-win_amd64.whl", false, { kind: "wheel", version: "1.0" }],
  ["a-1.0.whl", false, { kind: "wheel", version: undefined }],
  ["a_b-1.0.tar.gz", true, { kind: "sdist", version: "1.0" }],
  ["a-b-1.0.tar.gz", true, { kind: "sdist", version: undefined }],
  ["a.tar.gz", true, { kind: "sdist", version: undefined }],
  ["a-1.0.tar.gz", false, undefined],
  ["a-1.0.zip", true, undefined],
] as const)("reads %s", ([name, isSdist, file]) => {
  expect(pythonFile(name, isSdist)).toEqual(file);
});
