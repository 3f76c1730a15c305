import { expectedAssets } from "../release/expected-assets.ts";
import type { ExpectedAsset } from "../release/hosted-release.ts";
import type { PublishedSubject } from "./published-subject.ts";

/** What a release must hold. Of what others made nobody sealed the two files that describe the others, so they are files like any other. */
export const sealedAssets = ({ bundle, line }: PublishedSubject): readonly ExpectedAsset[] =>
  line === undefined ? expectedAssets(bundle) : bundle.files;
