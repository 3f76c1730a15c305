import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { FORBIDDEN_HOSTS } from "./forbidden-hosts.ts";

const files = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  },
)
  .split("\0")
  .filter(Boolean);

const readable = (path: string): string => {
  try {
    return readFileSync(path, "latin1").toLowerCase();
  } catch {
    return "";
  }
};

const hits = files.flatMap((path) => {
  const text = readable(path);
  return FORBIDDEN_HOSTS.filter((name) => text.includes(name)).map(
    (name) => `${path}: spells out ${name.replaceAll(".", " . ")}`,
  );
});

for (const hit of hits) console.error(hit);
if (hits.length > 0) {
  console.error(
    "Call a registry by its name; addresses are joined in src/domain/registry/public-hosts.ts.",
  );
  process.exitCode = 1;
}
