// Printed by npm run generate. Do not edit.
import assetVersionDiffers from "./asset/asset-version-differs.ts";
import credentialInAsset from "./asset/credential-in-asset.ts";
import sourceMapInAsset from "./asset/source-map-in-asset.ts";
import strayAsset from "./asset/stray-asset.ts";
import unopenedAsset from "./asset/unopened-asset.ts";
import unsafeAssetEntry from "./asset/unsafe-asset-entry.ts";

export const assetChecks = [
  assetVersionDiffers,
  credentialInAsset,
  sourceMapInAsset,
  strayAsset,
  unopenedAsset,
  unsafeAssetEntry,
];
