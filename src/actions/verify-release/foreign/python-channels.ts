import type {
  PublishedDistribution,
  PublishedProject,
} from "../../../domain/published/published-project.ts";
import { pypiPurl } from "../../../domain/python/pypi-purl.ts";
import { normalizedName } from "../../../domain/registry/pypi/python-name.ts";
import type { BundleFile } from "../../../domain/release/bundle.ts";
import type { PypiTarget } from "../../../domain/release/pypi-target.ts";
import { projectProvenance } from "../python-projects.ts";
import type { Channels } from "./foreign-channels.ts";
import type { ForeignPorts } from "./foreign-world.ts";

/** PyPI's own cap on what a project may ask for. */
const LARGEST_FILE = 1024 * 1024 * 1024;

interface Wanted {
  readonly name: string;
  readonly version: string;
}

const targetOf = ({ name, version }: Wanted, files: readonly BundleFile[]): PypiTarget => ({
  id: `pypi:${normalizedName(name)}@${version}`,
  name: normalizedName(name),
  version,
  files,
  index: "pypi",
  trusted: true,
  attest: true,
  limit: LARGEST_FILE,
});

/** What the index promises of each file of the version, to be held against the bytes. */
function promised({ listings, target }: PublishedProject): readonly BundleFile[] {
  const listed = listings["simple index"];
  const purl = pypiPurl(target.name, target.version);
  return (listed.state === "present" ? listed.value : []).map((file) => ({
    name: file.name,
    size: file.size ?? LARGEST_FILE,
    sha256: file.sha256 ?? "",
    sha512: "",
    kind: file.name.endsWith(".whl") ? ("wheel" as const) : ("sdist" as const),
    purl,
  }));
}

/** The index promises no SHA-512, so what was downloaded gives it; everything else must be as promised. */
const withSha512 = ({ file, bytes }: PublishedDistribution): BundleFile =>
  bytes.state === "present" ? { ...file, sha512: bytes.value.sha512 } : file;

async function look(ports: ForeignPorts, wanted: Wanted): Promise<PublishedProject> {
  const listing = await ports.projects.look(targetOf(wanted, []));
  const files = promised(listing);
  if (files.length === 0) return listing;
  const seen = await ports.projects.look(targetOf(wanted, files));
  const held = seen.files.map((each) => ({ ...each, file: withSha512(each) }));
  return {
    ...seen,
    files: held,
    target: targetOf(
      wanted,
      held.map(({ file }) => file),
    ),
  };
}

/** A version on PyPI as its index shows it: every file must have the promised bytes and an attestation of its own. */
export async function pythonChannels(ports: ForeignPorts, wanted: Wanted): Promise<Channels> {
  const project = await look(ports, wanted);
  const proved = await projectProvenance(ports, project);
  return {
    packages: [],
    projects: [project],
    provenance: proved.map(({ channel }) => channel),
    files: project.target.files,
  };
}
