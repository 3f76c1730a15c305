import { SIMPLE_JSON } from "../../../domain/registry/pypi/index-project.ts";
import { normalizedName } from "../../../domain/registry/pypi/python-name.ts";
import type { Call, Reply, Route } from "../../double/double.ts";
import type { IndexState } from "../index-state.ts";
import type { IndexedFile, IndexedProject } from "../projects.ts";
import { PypiRefusal, pypiRoute } from "../pypi-refusal.ts";
import { addressOf, metadataDigest } from "./file-routes.ts";

const HTML = "text/html";

/** The project as this call sees it: a stale read misses the last write. */
export function seenBy({ fault, params }: Call, { projects }: IndexState): IndexedProject {
  const name = params["project"] ?? "";
  const found = fault === "stale-read" ? projects.before(name) : projects.get(name);
  if (found === undefined) throw new PypiRefusal(404, "Not Found");
  return found;
}

function fileEntry(origin: string, project: IndexedProject, file: IndexedFile): object {
  const yanked = project.releases.get(file.version)?.yanked;
  const metadata = metadataDigest(file);
  const provenance = `${origin}/integrity/${normalizedName(project.name)}/${file.version}/${file.name}/provenance`;
  return {
    filename: file.name,
    url: addressOf(origin, file),
    hashes: { sha256: file.sha256 },
    "requires-python": file.requiresPython ?? null,
    size: file.bytes.length,
    "upload-time": new Date(file.uploadedAt).toISOString().replace("Z", "000Z"),
    yanked: yanked === undefined ? false : yanked || true,
    "core-metadata": metadata,
    "data-dist-info-metadata": metadata,
    provenance: file.provenance ? provenance : null,
  };
}

const simpleDocument = (origin: string, project: IndexedProject, serial: number): object => ({
  meta: { "api-version": "1.4", "_last-serial": serial },
  name: normalizedName(project.name),
  "project-status": { status: project.status },
  "alternate-locations": [],
  versions: [...new Set(project.files.map(({ version }) => version))],
  files: project.files.map((file) => fileEntry(origin, project, file)),
});

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

function simplePage(origin: string, { name, files }: IndexedProject): string {
  const links = files.map(
    (file) =>
      `<a href="${escaped(addressOf(origin, file))}#sha256=${file.sha256}">${escaped(file.name)}</a><br />`,
  );
  return `<!DOCTYPE html>\n<html><head><meta name="pypi:repository-version" content="1.4"><title>Links for ${name}</title></head>\n<body>\n${links.join("\n")}\n</body></html>`;
}

function simple(call: Call, index: IndexState): Reply {
  const asked = call.params["project"] ?? "";
  if (asked !== normalizedName(asked) || !call.url.pathname.endsWith("/"))
    return { status: 301, headers: { location: `/simple/${normalizedName(asked)}/` } };
  const project = seenBy(call, index);
  const { origin } = call.url;
  const headers = { "cache-control": "max-age=600, public", vary: "Accept" };
  if ((call.headers["accept"] ?? "").includes(SIMPLE_JSON))
    return {
      status: 200,
      headers: { ...headers, "content-type": SIMPLE_JSON },
      body: JSON.stringify(simpleDocument(origin, project, index.projects.serial)),
    };
  return {
    status: 200,
    headers: { ...headers, "content-type": HTML },
    body: simplePage(origin, project),
  };
}

/** The simple API (PEP 503, 691, 700, 740, 792), JSON and HTML. */
export const simpleRoutes = (index: IndexState): readonly Route[] =>
  ["/simple/:project/", "/simple/:project"].map((path) =>
    pypiRoute({
      name: `${index.service}:simple`,
      method: "GET",
      path,
      handle: (call) => simple(call, index),
    }),
  );
