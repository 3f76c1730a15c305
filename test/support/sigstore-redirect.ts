/**
 * A file to load into a real npm with --require: npm has no option for another Sigstore, so its
 * requests to the public one are sent to the address in SIGSTORE_DOUBLE.
 */
export const SIGSTORE_REDIRECT = `
const Module = require("node:module");
const load = Module._load;
const PUBLIC_SIGSTORE = /^https:\\/\\/(fulcio|rekor)\\.sigstore\\.dev/;
Module._load = function redirected(request, ...rest) {
  const found = load.call(this, request, ...rest);
  if (request !== "make-fetch-happen") return found;
  const fetch = (url, options) =>
    found(String(url).replace(PUBLIC_SIGSTORE, process.env.SIGSTORE_DOUBLE), options);
  return Object.assign(fetch, found);
};
`;
