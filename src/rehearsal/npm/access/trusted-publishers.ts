import { randomUUID } from "node:crypto";
import type { Claims } from "../../oidc/claims.ts";

/** What the owner of a package registered: which workflow may publish it. */
export interface TrustedPublisher {
  /** `owner/name`. */
  readonly repository: string;
  /** File name in `.github/workflows`, of the workflow that was started, not of one it calls. */
  readonly workflow: string;
  readonly environment?: string;
  /** Default: both. */
  readonly permissions?: readonly ("createPackage" | "createStagedPackage")[];
}

export interface RegisteredPublisher extends TrustedPublisher {
  readonly configId: string;
}

const fits = (publisher: TrustedPublisher, claims: Claims): boolean =>
  claims.repository === publisher.repository &&
  claims.workflow_ref.startsWith(
    `${publisher.repository}/.github/workflows/${publisher.workflow}@`,
  ) &&
  (publisher.environment === undefined || claims.environment === publisher.environment) &&
  claims.runner_environment === "github-hosted";

/** One trusted publisher per package. */
export class TrustedPublishers {
  readonly #byPackage = new Map<string, RegisteredPublisher>();

  allow(name: string, publisher: TrustedPublisher): void {
    this.#byPackage.set(name, { ...publisher, configId: `oidc:${randomUUID()}` });
  }

  /** The registered publisher, if these claims are of its workflow. */
  match(name: string, claims: Claims): RegisteredPublisher | undefined {
    const publisher = this.#byPackage.get(name);
    return publisher && fits(publisher, claims) ? publisher : undefined;
  }
}
