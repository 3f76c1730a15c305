// const pypi = pypiDouble({ idTokens, clock, sigstore });   // sigstore: what sigstoreDouble() gives
// double.add(pypi.routes);                                  // index, uploads and files on one origin
// pypi.seed("widget", { "widget-1.0.tar.gz": bytes }); pypi.allowPublisher("widget", { repository, workflow, environment });
// const token = pypi.tokenFor("mona", ["widget"]);          // an API token; pypi.projects.get(name) looks inside
import type { Route } from "../double/double.ts";
import { mintRoutes } from "./access/mint-routes.ts";
import type { PythonPublisher } from "./access/publishers.ts";
import { integrityRoute } from "./attestations/integrity-route.ts";
import { type IndexOptions, type IndexState, newIndex } from "./index-state.ts";
import { indexedFile, type Projects, type ProjectStatus } from "./projects.ts";
import { fileRoutes } from "./reading/file-routes.ts";
import { jsonRoutes } from "./reading/json-routes.ts";
import { simpleRoutes } from "./reading/simple-routes.ts";
import { normalizedName } from "../../domain/registry/pypi/python-name.ts";
import { uploadRoute } from "./uploading/upload-route.ts";

const CALLS = ["audience", "mint", "upload", "simple", "json", "integrity", "file"] as const;
const READS = ["simple", "json", "integrity"] as const;
const SERVICES = ["pypi", "testpypi"] as const;

/** What `--fault` can name here. */
export const PYPI_CALLS: readonly string[] = SERVICES.flatMap((service) =>
  CALLS.map((call) => `${service}:${call}`),
);

/** Special kinds, and the calls that can play them. */
export const PYPI_SPECIAL_FAULTS = {
  "stale-read": SERVICES.flatMap((service) => READS.map((call) => `${service}:${call}`)),
  refused: SERVICES.map((service) => `${service}:mint`),
} as const;

export interface PypiDouble {
  readonly routes: readonly Route[];
  readonly projects: Pick<Projects, "get" | "all" | "used">;
  /** Files that are there from the start, by name; `uploadedAt` in milliseconds since 1970. */
  seed(project: string, files: Readonly<Record<string, Uint8Array>>, uploadedAt?: number): void;
  /** Registers a trusted publisher of a project. */
  allowPublisher(project: string, publisher: PythonPublisher): void;
  /** Registers a trusted publisher of a project that does not exist yet. */
  allowPendingPublisher(project: string, publisher: PythonPublisher): void;
  /** An API token of an account: for these projects only, or for all of the account's. */
  tokenFor(user: string, projects?: readonly string[]): string;
  yank(project: string, version: string, reason?: string): void;
  setStatus(project: string, status: ProjectStatus): void;
  /** Takes files of up to so many bytes, as the index's people allow a project that asks. */
  raiseLimit(bytes: number): void;
  /** Deletes a file, whose name is used up for ever. */
  remove(project: string, file: string): void;
}

function projectIn({ projects }: IndexState, name: string) {
  const found = projects.get(name);
  if (found === undefined) throw new Error(`No project ${name}`);
  return found;
}

type Hands = Omit<PypiDouble, "routes" | "projects">;

/** What people do on the website. */
const handsOf = (index: IndexState): Hands => ({
  seed: (name, files, uploadedAt = index.now()) => {
    if (!index.projects.get(name)) index.projects.create(name);
    for (const [file, bytes] of Object.entries(files))
      index.projects.add(projectIn(index, name), indexedFile(file, Buffer.from(bytes), uploadedAt));
  },
  allowPublisher: (project, publisher) => index.publishers.allow(project, publisher),
  allowPendingPublisher: (project, publisher) => index.publishers.allowPending(project, publisher),
  tokenFor: (user, projects) =>
    index.tokens.issue({ user, ...(projects && { projects: projects.map(normalizedName) }) }),
  yank: (name, version, reason = "") => {
    const project = projectIn(index, name);
    const release = project.releases.get(version) ?? { createdAt: index.now() };
    const releases = new Map(project.releases).set(version, { ...release, yanked: reason });
    index.projects.put({ ...project, releases });
  },
  setStatus: (name, status) => index.projects.put({ ...projectIn(index, name), status }),
  raiseLimit: (bytes) => {
    index.maxFileBytes = bytes;
  },
  remove: (name, file) => {
    const project = projectIn(index, name);
    index.projects.put({ ...project, files: project.files.filter((each) => each.name !== file) });
  },
});

/** PyPI or TestPyPI, as its clients see it. */
export function pypiDouble(options: IndexOptions): PypiDouble {
  const index = newIndex(options);
  return {
    routes: [
      ...mintRoutes(index),
      uploadRoute(index),
      ...simpleRoutes(index),
      ...jsonRoutes(index),
      integrityRoute(index),
      ...fileRoutes(index),
    ],
    projects: index.projects,
    ...handsOf(index),
  };
}
