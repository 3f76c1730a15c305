import { registerHooks } from "node:module";

/** Loaded with `node --import`: at its end, the process says on standard error which modules it resolved. */
const seen = new Set<string>();

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    seen.add(resolved.url);
    return resolved;
  },
});

process.on("exit", () => {
  process.stderr.write(`${[...seen].join("\n")}\n`);
});
