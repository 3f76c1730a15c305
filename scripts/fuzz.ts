import { execFileSync, spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const USAGE = "npm run fuzz -- [--times N] [--seed N] [FILE ...]";
const number = (name: string, text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name} ${text} is no number. ${USAGE}`);
  return Number(text);
};

const { values, positionals } = parseArgs({
  options: { times: { type: "string", default: "20" }, seed: { type: "string" } },
  allowPositionals: true,
});
const times = number("times", values.times);
const seed = number("seed", values.seed ?? String(Date.now() % 1_000_000_000));
const withProperties = (): readonly string[] =>
  execFileSync("git", ["grep", "-l", "support/properties.ts", "--", "test/**/*.test.ts"], {
    encoding: "utf8",
  })
    .trim()
    .split("\n");
const files = positionals.length > 0 ? positionals : withProperties();

console.log(`${files.length} files, ${times} times their values, --seed ${seed}`);
const { status } = spawnSync(
  "node_modules/.bin/vitest",
  ["run", "--testTimeout", "3600000", ...files],
  {
    env: { ...process.env, PROPERTY_SEED: String(seed), PROPERTY_TIMES: String(times) },
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
