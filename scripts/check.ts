import { spawnSync } from "node:child_process";

/** Everything that must be green before a commit, in the order in which it fails fastest. */
const CHECKS: readonly (readonly [string, ...string[]])[] = [
  ["node", "scripts/check-hosts.ts"],
  ["oxfmt", "--check", "."],
  ["tsc"],
  ["oxlint", "--type-aware"],
  ["depcruise", "--config", ".dependency-cruiser.mjs", "--no-progress", "src", "scripts", "test"],
  ["knip"],
  ["node", "scripts/generate.ts", "--check"],
];

const failed = CHECKS.filter(([command, ...args]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${[command, ...args].join(" ")}`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd());
  return status !== 0;
});

if (failed.length > 0) process.exitCode = 1;
