const NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether an address is of this machine. */
export const isLoopback = (address: string): boolean =>
  URL.canParse(address) && NAMES.has(new URL(address).hostname);
