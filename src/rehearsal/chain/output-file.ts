import { existsSync, readFileSync } from "node:fs";

/** Reads the runner's output file: `name=value` lines and `name<<DELIMITER` blocks. */
export function readOutputs(path: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    const single = /^([^=]+)=(.*)$/.exec(line);
    if (block?.[1] !== undefined) {
      const end = lines.indexOf(block[2] ?? "");
      outputs[block[1]] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join("\n");
    } else if (single?.[1] !== undefined) {
      outputs[single[1]] = single[2] ?? "";
    }
  }
  return outputs;
}
