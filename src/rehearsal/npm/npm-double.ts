// const npm = npmDouble({ idTokens, clock, sigstore });   // sigstore: what sigstoreDouble() gives
// double.add(npm.routes);                                  // a Double of its own: its paths take everything
// npm.seed({ name, version, tarball }); npm.allowPublisher(name, { repository, workflow, environment });
// const token = npm.tokenFor("mona", ["@octo/widget"]);    // a granular token; npm.packages.get(name) looks inside
import { userNamed, accountRoutes } from "./access/account-routes.ts";
import { attestationRoutes } from "./attestations/attestation-routes.ts";
import { distTagRoutes } from "./reading/dist-tag-routes.ts";
import type { Route } from "../double/double.ts";
import { exchangeRoute } from "./access/exchange-route.ts";
import type { NpmPackages } from "./reading/packages.ts";
import { publishRoute } from "./publishing/publish-route.ts";
import { readRoutes } from "./reading/read-routes.ts";
import { newRegistry, type RegistryOptions } from "./registry.ts";
import { seedPackage, type Seed } from "./publishing/seed.ts";
import { stageRoutes } from "./publishing/stage-routes.ts";
import type { TrustedPublisher } from "./access/trusted-publishers.ts";

/** What `--fault` can name here. */
export const NPM_CALLS = [
  "npm:packument",
  "npm:version",
  "npm:tarball",
  "npm:exchange",
  "npm:publish",
  "npm:attestations",
  "npm:keys",
  "npm:dist-tag",
  "npm:visibility",
  "npm:stage",
  "npm:staged",
  "npm:approve",
] as const;

/** Special kinds, and the calls that can play them. */
export const NPM_SPECIAL_FAULTS = {
  "stale-read": ["npm:packument", "npm:version", "npm:tarball", "npm:attestations", "npm:dist-tag"],
  refused: ["npm:exchange"],
  conflict: ["npm:publish"],
} as const;

export interface NpmDouble {
  readonly routes: readonly Route[];
  readonly packages: Pick<NpmPackages, "get" | "names">;
  /** A version that is there from the start, published by its first maintainer. */
  seed(seed: Seed): void;
  /** Registers the one trusted publisher of a package. */
  allowPublisher(name: string, publisher: TrustedPublisher): void;
  /** A granular access token of a user: for these packages only, or for all of the user's; "stage" makes one that may not publish. */
  tokenFor(user: string, packages?: readonly string[], may?: "publish" | "stage"): string;
}

/** npm's registry, as its clients see it. */
export function npmDouble(options: RegistryOptions): NpmDouble {
  const registry = newRegistry(options);
  return {
    routes: [
      exchangeRoute(registry),
      ...attestationRoutes(registry),
      ...distTagRoutes(registry),
      ...accountRoutes(registry),
      ...stageRoutes(registry),
      publishRoute(registry),
      ...readRoutes(registry),
    ],
    packages: registry.packages,
    seed: (seed) => seedPackage(seed, registry),
    allowPublisher: (name, publisher) => registry.publishers.allow(name, publisher),
    tokenFor: (user, packages, may = "publish") =>
      registry.tokens.issue({
        user: userNamed(user),
        ...(packages && { packages }),
        mayPublish: may === "publish",
        mayStage: true,
        exchanged: false,
      }),
  };
}
