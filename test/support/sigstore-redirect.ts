/**
 * A file to load into a real npm with --require: npm has no option for another Sigstore, so its
 * requests to the public one are sent to the address in SIGSTORE_DOUBLE, and those for the roots
 * that it trusts to the one in TUF_DOUBLE.
 */
export const SIGSTORE_REDIRECT = `
const Module = require("node:module");
const load = Module._load;
const PUBLIC_SIGSTORE = /^https:\\/\\/(fulcio|rekor)\\.sigstore\\.dev/;
const PUBLIC_ROOTS = "https://tuf-repo-cdn.sigstore.dev";
const { SIGSTORE_DOUBLE, TUF_DOUBLE } = process.env;
const moved = (url) =>
  String(url).replace(PUBLIC_SIGSTORE, SIGSTORE_DOUBLE).replace(PUBLIC_ROOTS, TUF_DOUBLE);
const native = globalThis.fetch;
globalThis.fetch = (url, options) => native(typeof url === "string" ? moved(url) : url, options);
Module._load = function redirected(request, ...rest) {
  const found = load.call(this, request, ...rest);
  if (request !== "make-fetch-happen") return found;
  return Object.assign((url, options) => found(moved(url), options), found);
};
`;
