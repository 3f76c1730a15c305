import { createHash } from "node:crypto";
import { blake2b256 } from "../../../domain/registry/pypi/upload/blake2b.ts";
import type { Call, Reply, Route } from "../../double/double.ts";
import { type Identity, mayUpload } from "../access/upload-tokens.ts";
import { checkAttestations } from "../attestations/check-attestations.ts";
import type { IndexState } from "../index-state.ts";
import { type IndexedFile, indexedFile, type IndexedProject } from "../projects.ts";
import { PypiRefusal, pypiRoute } from "../pypi-refusal.ts";
import { checkDistribution } from "./check-distribution.ts";
import { type UploadRequest, uploadRequest } from "./upload-request.ts";

const DAYS_14 = 14 * 24 * 60 * 60 * 1000;
const MIB = 1024 * 1024;
const REUSE = "See https://index.invalid/help/#file-name-reuse for more information.";

const refuse = (says: string, status = 400): never => {
  throw new PypiRefusal(status, says);
};

/** The project, which only an account may make by an upload. */
function projectFor(
  { name }: UploadRequest,
  identity: Identity,
  index: IndexState,
): IndexedProject {
  const found = index.projects.get(name);
  if (found) return found;
  if (identity.user === undefined)
    refuse(
      "Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure that both match.",
    );
  return { name, status: "active", releases: new Map(), files: [] };
}

function checkPermission(project: IndexedProject, identity: Identity): void {
  const who = identity.user === undefined ? "given token" : `user '${identity.user}'`;
  if (!mayUpload(identity, project.name))
    refuse(`The ${who} isn't allowed to upload to project '${project.name}'.`, 403);
  if (["archived", "quarantined"].includes(project.status))
    refuse(
      `Project '${project.name}' is ${project.status}, so nothing can be uploaded to it.`,
      403,
    );
}

function checkName({ filename, filetype }: UploadRequest): void {
  if (/[/\\]/.test(filename)) refuse("Cannot upload a file with '/' or '\\' in the name.");
  if (!filename.endsWith(filetype === "sdist" ? ".tar.gz" : ".whl"))
    refuse(`Invalid file extension: Use .tar.gz, .whl or .zip extension.`);
}

/** The bytes are as large and as digested as the form says. */
function checkBytes(request: UploadRequest, project: IndexedProject, limit: number) {
  const { bytes } = request;
  if (bytes.length > limit)
    refuse(`File too large. Limit for project '${project.name}' is ${Math.floor(limit / MIB)} MB.`);
  const found = {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    blake2b256: blake2b256(bytes),
  };
  const same = (["sha256", "blake2b256"] as const).every(
    (of) => request[of] === "" || request[of] === found[of],
  );
  if (!same)
    refuse("The digest supplied does not match a digest calculated from the uploaded file.");
  return found;
}

/** Whether exactly this file is there. Throws where its name or its bytes are there otherwise: the index looks for both at once, in every project. */
function isThere(
  { filename }: UploadRequest,
  digests: { readonly sha256: string; readonly blake2b256: string },
  index: IndexState,
): boolean {
  const files = index.projects.all().flatMap((project) => project.files);
  const found = files.find(
    (file) => file.name === filename || file.blake2b256 === digests.blake2b256,
  );
  if (found?.name === filename && found.sha256 === digests.sha256) return true;
  if (found)
    refuse(
      `File already exists ('${filename}', with blake2_256 hash '${digests.blake2b256}'). ${REUSE}`,
    );
  if (index.projects.used.has(filename))
    refuse(
      `This filename was previously used by a file that has since been deleted. Use a different version. ${REUSE}`,
    );
  return false;
}

function checkRelease(request: UploadRequest, project: IndexedProject, now: number): void {
  const release = project.releases.get(request.version);
  if (release && now - release.createdAt > DAYS_14)
    refuse("Uploading new files to releases older than 14 days is not allowed.");
  const twin = project.files.some(
    ({ kind, version }) => kind === "sdist" && version === request.version,
  );
  if (request.filetype === "sdist" && twin) refuse("Only one sdist may be uploaded per release.");
}

async function accepted(
  request: UploadRequest,
  identity: Identity,
  { index, project }: { readonly index: IndexState; readonly project: IndexedProject },
): Promise<IndexedFile | undefined> {
  checkPermission(project, identity);
  checkName(request);
  const digests = checkBytes(request, project, index.maxFileBytes);
  if (isThere(request, digests, index)) return undefined;
  checkRelease(request, project, index.now());
  const metadata = checkDistribution(request, project);
  const { filename, attestations, requiresPython } = request;
  const by = { identity, trustedRoot: index.sigstore.trustedRoot() };
  const file = { name: filename, sha256: digests.sha256 };
  return {
    ...indexedFile(filename, request.bytes, index.now()),
    ...(requiresPython !== undefined && { requiresPython }),
    ...(metadata && { metadata }),
    ...(attestations !== undefined && {
      provenance: await checkAttestations(attestations, file, by),
    }),
  };
}

async function upload(call: Call, index: IndexState): Promise<Reply> {
  const identity = index.tokens.identityOf(call);
  const request = uploadRequest(call);
  const project = projectFor(request, identity, index);
  const file = await accepted(request, identity, { index, project });
  // The same bytes under the same name: nothing is done, and nobody is told.
  if (file) index.projects.add(index.projects.get(project.name) ?? project, file);
  return {
    status: 200,
    headers: { "content-type": "text/plain; charset=UTF-8" },
    body: "200 OK\n\n\n\n",
  };
}

/** `POST /legacy/`, one file in a form. Order and sentences of the refusals are Warehouse's. Source: pypi/warehouse, forklift/legacy.py. */
export const uploadRoute = (index: IndexState): Route =>
  pypiRoute({
    name: `${index.service}:upload`,
    method: "POST",
    path: "/legacy/",
    handle: (call) => upload(call, index),
  });
