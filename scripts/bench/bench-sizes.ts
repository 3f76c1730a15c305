import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { printTable } from "./print-table.ts";

const inKiB = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;

/** How large the bundles are: what every start reads, and the whole folder. */
export function benchSizes(): void {
  const rows = readdirSync("dist").map((bundle): string[] => {
    const sizes = readdirSync(join("dist", bundle)).map((name) => ({
      name,
      size: statSync(join("dist", bundle, name)).size,
    }));
    const index = sizes.find(({ name }) => name === "index.js")?.size ?? 0;
    const whole = sizes.reduce((sum, { size }) => sum + size, 0);
    return [bundle, inKiB(index), inKiB(whole), String(sizes.length)];
  });
  printTable("Size of the bundles", ["bundle", "index.js", "folder", "files"], rows);
}
