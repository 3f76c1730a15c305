// Printed by npm run generate. Do not edit.
import badCoreMetadata from "./python/bad-core-metadata.ts";
import badDistributionName from "./python/bad-distribution-name.ts";
import badPythonEntryPoint from "./python/bad-python-entry-point.ts";
import badWheelFile from "./python/bad-wheel-file.ts";
import distributionsDisagree from "./python/distributions-disagree.ts";
import metadataDiffersFromName from "./python/metadata-differs-from-name.ts";
import missingPythonLicence from "./python/missing-python-licence.ts";
import startupFileInWheel from "./python/startup-file-in-wheel.ts";
import strayModuleInWheel from "./python/stray-module-in-wheel.ts";
import unsafeDistributionEntry from "./python/unsafe-distribution-entry.ts";
import wheelRecordDiffers from "./python/wheel-record-differs.ts";

export const pythonChecks = [
  badCoreMetadata,
  badDistributionName,
  badPythonEntryPoint,
  badWheelFile,
  distributionsDisagree,
  metadataDiffersFromName,
  missingPythonLicence,
  startupFileInWheel,
  strayModuleInWheel,
  unsafeDistributionEntry,
  wheelRecordDiffers,
];
