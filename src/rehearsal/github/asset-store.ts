import type { Call, Reply, Route } from "../double/double.ts";
import { snapped } from "./snapped.ts";
import type { GitHubState } from "./state/github-state.ts";

const GONE: Reply = { status: 404, body: "" };

/** The store answers whoever has the address, and refuses a credential that was carried over from the API. */
const withoutCredential =
  (answer: (params: Call["params"]) => Reply): Route["handle"] =>
  ({ headers, params }) =>
    headers["authorization"] === undefined
      ? answer(params)
      : { status: 400, body: "Only one authentication mechanism is allowed" };

/** Where the redirect of an asset's download leads, and where the bundles of attestations are. */
export const assetStoreRoutes = (state: GitHubState): Route[] => [
  {
    name: "github:download-asset",
    method: "GET",
    path: "/release-assets/:sha256",
    handle: withoutCredential(({ sha256 = "" }) => {
      const bytes = state.bytesOf(sha256);
      return bytes === undefined ? GONE : { status: 200, body: bytes };
    }),
  },
  {
    name: "github:download-bundle",
    method: "GET",
    path: "/attestation-bundles/:id",
    handle: withoutCredential(({ id }) => {
      const all = state.records.repositories.flatMap(({ attestations }) => attestations);
      const found = all.find((attestation) => attestation.id === Number(id));
      if (found === undefined) return GONE;
      const body = snapped(Buffer.from(JSON.stringify(found.bundle)));
      return { status: 200, body, headers: { "content-type": "application/x-snappy" } };
    }),
  },
];
