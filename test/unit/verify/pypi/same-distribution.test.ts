import { expect, it } from "vitest";
import {
  isSameDistribution,
  isSameRelease,
} from "../../../../src/domain/registry/pypi/same-distribution.ts";

it.for([
  ["1.0", "1.0.0"],
  ["1", "1.0.0"],
  ["1.0rc1", "1.0.0rc1"],
  ["1.0.0.dev1", "1.dev1"],
  ["1.0.post2", "1.post2"],
  ["1!2.0", "1!2"],
  ["1.10.0", "1.10"],
  ["1.0+local", "1+local"],
  ["v1.0", "1.0"],
] as const)("takes %s and %s for one release", ([one, other]) => {
  expect(isSameRelease(one, other)).toBe(true);
});

it.for([
  ["1.0", "1.0.1"],
  ["1.10", "1.1"],
  ["10", "1"],
  ["1.0", "1.0rc1"],
  ["1.0", "1.0.post1"],
  ["1.0", "1!1.0"],
  ["1.0", "1.0+local"],
  ["1.0a1", "1.0b1"],
] as const)("takes %s and %s for two releases", ([one, other]) => {
  expect(isSameRelease(one, other)).toBe(false);
});

it.for([
  ["my_widget-1.0-py3-none-any.whl", "My.Widget-1.0.0-py3-none-any.whl"],
  ["w-1.0-py2.py3-none-any.whl", "w-1.0-py3.py2-none-any.whl"],
  ["w-1.0-1-py3-none-any.whl", "w-1.0-1-py3-none-any.whl"],
  ["my-widget-1.0.tar.gz", "my_widget-1.0.tar.gz"],
] as const)("takes %s and %s for one distribution", ([one, other]) => {
  expect(isSameDistribution(one, other)).toBe(true);
});

it.for([
  ["w-1.0-py3-none-any.whl", "w-1.0-py2-none-any.whl"],
  ["w-1.0-py3-none-any.whl", "w-1.0-1-py3-none-any.whl"],
  ["w-1.0-cp314-cp314-win32.whl", "w-1.0-cp314-cp314t-win32.whl"],
  ["w-1.0-py3-none-any.whl", "w-1.0.tar.gz"],
  ["w-1.0.tar.gz", "v-1.0.tar.gz"],
  ["w-1.0.tar.gz", "w-1.1.tar.gz"],
  ["w.txt", "w.txt"],
] as const)("takes %s and %s for two distributions", ([one, other]) => {
  expect(isSameDistribution(one, other)).toBe(false);
});
