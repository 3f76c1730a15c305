/** Closes the network for the rest of the process: every request fails at once and says why. */
export function closeNetwork(): void {
  globalThis.fetch = () => {
    const cause = Object.assign(new Error("--offline was given"), { code: "ENETUNREACH" });
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };
}
