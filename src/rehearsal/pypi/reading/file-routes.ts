import { createHash } from "node:crypto";
import type { Call, Reply, Route } from "../../double/double.ts";
import type { IndexState } from "../index-state.ts";
import type { IndexedFile } from "../projects.ts";
import { PypiRefusal, pypiRoute } from "../pypi-refusal.ts";

/** A file lies under its own digest, so that its content cannot change without its address. */
const pathOf = ({ blake2b256: digest, name }: IndexedFile): string =>
  `/packages/${digest.slice(0, 2)}/${digest.slice(2, 4)}/${digest.slice(4)}/${name}`;

export const addressOf = (origin: string, file: IndexedFile): string => `${origin}${pathOf(file)}`;

/** Digest of the METADATA that is served beside a wheel (PEP 714); false where there is none. */
export const metadataDigest = ({ metadata }: IndexedFile): object | false =>
  metadata === undefined ? false : { sha256: createHash("sha256").update(metadata).digest("hex") };

function find({ projects }: IndexState, path: string): IndexedFile | undefined {
  return projects
    .all()
    .flatMap(({ files }) => files)
    .find((file) => pathOf(file) === path);
}

function serve(call: Call, index: IndexState): Reply {
  const path = decodeURIComponent(call.url.pathname);
  const own = find(index, path);
  if (own) return { status: 200, body: own.bytes };
  const wheel = path.endsWith(".metadata")
    ? find(index, path.replace(/\.metadata$/, ""))
    : undefined;
  if (wheel?.metadata === undefined) throw new PypiRefusal(404, "Not Found");
  return { status: 200, body: wheel.metadata };
}

/** The files themselves, which the real index serves from a host of its own. */
export const fileRoutes = (index: IndexState): readonly Route[] => [
  pypiRoute({
    name: `${index.service}:file`,
    method: "GET",
    path: "/packages/*path",
    handle: (call) => serve(call, index),
  }),
];
