import type { ScanPorts } from "../run.ts";

/** What `-` stands for. */
export const STANDARD_INPUT = "-";

/** The same world with other texts in some of its files; nothing is written. */
export function mendedPorts(ports: ScanPorts, texts: ReadonlyMap<string, string>): ScanPorts {
  const bytesOf = (path: string): Uint8Array | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  // Other threads would read what stands on the disk, so there are none.
  const { workspace, standardInput, clock, checks } = ports;
  return {
    clock,
    checks,
    workspace: { ...workspace, read: async (path) => bytesOf(path) ?? workspace.read(path) },
    ...(standardInput && {
      standardInput: async () => bytesOf(STANDARD_INPUT) ?? standardInput(),
    }),
  };
}

/** Standard input can be read once; every scan after the first one is given the same. */
export function rereadable(ports: ScanPorts): ScanPorts {
  const { standardInput } = ports;
  if (standardInput === undefined) return ports;
  let read: Promise<Uint8Array> | undefined;
  return { ...ports, standardInput: () => (read ??= standardInput()) };
}
