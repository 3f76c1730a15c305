import type { BundleFile } from "../domain/release/bundle.ts";
import type { PublishedPackage } from "../domain/published/published-package.ts";

export interface WantedPackage {
  readonly file: BundleFile;
  readonly name: string;
  readonly version: string;
}

/** What the npm registry shows to everyone. One look, no waiting; never throws for what is not there. */
export interface PublishedPackages {
  look(wanted: WantedPackage): Promise<PublishedPackage>;
}
