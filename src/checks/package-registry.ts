// Printed by npm run generate. Do not edit.
import badDependencyRange from "./package/bad-dependency-range.ts";
import badEngines from "./package/bad-engines.ts";
import badName from "./package/bad-name.ts";
import badVersion from "./package/bad-version.ts";
import changelogWithoutVersion from "./package/changelog-without-version.ts";
import credentialInPackage from "./package/credential-in-package.ts";
import missingEntryPoint from "./package/missing-entry-point.ts";
import missingLicence from "./package/missing-licence.ts";
import newInstallScript from "./package/new-install-script.ts";
import oversize from "./package/oversize.ts";
import privatePackage from "./package/private-package.ts";
import redirectedPublishConfig from "./package/redirected-publish-config.ts";
import refusedByNpm from "./package/refused-by-npm.ts";
import sourceMapWithSources from "./package/source-map-with-sources.ts";
import strayFile from "./package/stray-file.ts";
import unmatchedFilesEntry from "./package/unmatched-files-entry.ts";
import unrunLifecycleScript from "./package/unrun-lifecycle-script.ts";
import unsafeArchiveEntry from "./package/unsafe-archive-entry.ts";
import versionNotGreater from "./package/version-not-greater.ts";
import wrongRepository from "./package/wrong-repository.ts";

export const packageChecks = [
  badDependencyRange,
  badEngines,
  badName,
  badVersion,
  changelogWithoutVersion,
  credentialInPackage,
  missingEntryPoint,
  missingLicence,
  newInstallScript,
  oversize,
  privatePackage,
  redirectedPublishConfig,
  refusedByNpm,
  sourceMapWithSources,
  strayFile,
  unmatchedFilesEntry,
  unrunLifecycleScript,
  unsafeArchiveEntry,
  versionNotGreater,
  wrongRepository,
];
