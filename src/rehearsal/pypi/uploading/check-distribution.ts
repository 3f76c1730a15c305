import { readZip } from "../../../domain/asset/zip/read-zip.ts";
import { GuardError } from "../../../domain/failure/guard-error.ts";
import { readTar, unfoldGzip } from "../../../domain/package/archive/read-archive.ts";
import { distributionFile } from "../../../domain/registry/pypi/distribution-file.ts";
import { fileNamePart, normalizedName } from "../../../domain/registry/pypi/python-name.ts";
import type { IndexedProject } from "../projects.ts";
import { PypiRefusal } from "../pypi-refusal.ts";
import type { UploadRequest } from "./upload-request.ts";

const LARGEST = 1024 * 1024 * 1024;

const refuse = (says: string): never => {
  throw new PypiRefusal(400, says);
};

type Contents = ReadonlyMap<string, Uint8Array>;

/** What is in the file by path. An index takes nothing that two readers could read differently. */
function contentsOf({ filename, bytes }: UploadRequest): Contents {
  try {
    const files = filename.endsWith(".whl")
      ? readZip(bytes, LARGEST)
      : readTar(unfoldGzip(bytes)).filter(({ kind }) => kind === "file");
    return new Map(files.map((file) => [file.name, file.bytes]));
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return refuse(`Invalid distribution file. ${error.message}`);
  }
}

function checkSdist(request: UploadRequest, project: IndexedProject, contents: Contents): void {
  const { filename, version, licenseFiles } = request;
  const read = distributionFile(filename);
  if (read?.kind !== "sdist") return refuse(`Invalid source distribution filename: ${filename}`);
  const part = fileNamePart(project.name);
  if (read.project !== normalizedName(project.name))
    refuse(`Start filename for '${project.name}' with '${part}'.`);
  const expected = `${part}-${version}.tar.gz`;
  if (filename !== expected) refuse(`Filename '${filename}' is invalid, should be '${expected}'.`);
  const root = `${part}-${version}`;
  if (!contents.has(`${root}/PKG-INFO`))
    refuse("Invalid distribution file. PKG-INFO not found at top level");
  const missing = licenseFiles.find((path) => !contents.has(`${root}/${path}`));
  if (missing !== undefined)
    refuse(
      `License-File ${missing} does not exist in distribution file ${filename} at ${root}/${missing}`,
    );
}

function checkWheel(request: UploadRequest, project: IndexedProject, contents: Contents): Buffer {
  const { filename, version, licenseFiles, name } = request;
  const read = distributionFile(filename);
  if (read?.kind !== "wheel") return refuse(`Invalid wheel filename: '${filename}'`);
  const part = fileNamePart(name);
  if (read.project !== normalizedName(name))
    refuse(`Start filename for '${project.name}' with '${part}'.`);
  if (read.written.name !== part)
    refuse(
      `Filename '${filename}' should contain the normalized project name '${part}', not '${read.written.name}'.`,
    );
  if (read.version !== version)
    refuse(`Version in filename should be '${version}' not '${read.version}'.`);
  const info = `${read.written.name}-${read.written.version}.dist-info`;
  if (!contents.has(`${info}/WHEEL`))
    refuse(`Invalid distribution file. WHEEL not found at ${info}/WHEEL`);
  const missing = licenseFiles.find((path) => !contents.has(`${info}/licenses/${path}`));
  if (missing !== undefined)
    refuse(
      `License-File ${missing} does not exist in distribution file ${filename} at ${info}/licenses/${missing}`,
    );
  for (const file of ["RECORD", "METADATA"])
    if (!contents.has(`${info}/${file}`))
      refuse(`Wheel '${filename}' does not contain the required ${file} file: ${info}/${file}`);
  return Buffer.from(contents.get(`${info}/METADATA`) ?? []);
}

/** Looks into the file as the index does. Gives the METADATA of a wheel; throws 400. */
export function checkDistribution(
  request: UploadRequest,
  project: IndexedProject,
): Buffer | undefined {
  const contents = contentsOf(request);
  if (request.filetype === "bdist_wheel") return checkWheel(request, project, contents);
  checkSdist(request, project, contents);
  return undefined;
}
