import { createHash } from "node:crypto";
import { pythonVersion } from "../../../domain/release/python-version.ts";
import type { Call, Reply, Route } from "../../double/double.ts";
import type { IndexState } from "../index-state.ts";
import type { IndexedFile, IndexedProject } from "../projects.ts";
import { PypiRefusal, pypiRoute } from "../pypi-refusal.ts";
import { addressOf } from "./file-routes.ts";
import { seenBy } from "./simple-routes.ts";

function urlEntry(origin: string, project: IndexedProject, file: IndexedFile): object {
  const yanked = project.releases.get(file.version)?.yanked;
  const time = new Date(file.uploadedAt).toISOString();
  return {
    filename: file.name,
    url: addressOf(origin, file),
    digests: {
      blake2b_256: file.blake2b256,
      md5: createHash("md5").update(file.bytes).digest("hex"),
      sha256: file.sha256,
    },
    packagetype: file.kind === "wheel" ? "bdist_wheel" : "sdist",
    python_version: file.python,
    requires_python: file.requiresPython ?? null,
    size: file.bytes.length,
    upload_time: time.slice(0, 19),
    upload_time_iso_8601: time.replace("Z", "000Z"),
    yanked: yanked !== undefined,
    yanked_reason: yanked ?? null,
  };
}

function document(call: Call, index: IndexState): Reply {
  const project = seenBy(call, index);
  const asked = call.params["version"];
  const latest = [...project.releases.keys()].at(-1) ?? "";
  const version = asked === undefined ? latest : (pythonVersion(asked) ?? asked);
  const release = project.releases.get(version);
  if (release === undefined) throw new PypiRefusal(404, "Not Found");
  const files = project.files.filter((file) => file.version === version);
  return {
    status: 200,
    headers: { "cache-control": "max-age=900, public" },
    json: {
      info: {
        name: project.name,
        version,
        yanked: release.yanked !== undefined,
        yanked_reason: release.yanked ?? null,
      },
      last_serial: index.projects.serial,
      urls: files.map((file) => urlEntry(call.url.origin, project, file)),
      vulnerabilities: [],
    },
  };
}

/** The older JSON API, of a project and of one version. */
export const jsonRoutes = (index: IndexState): readonly Route[] =>
  ["/pypi/:project/:version/json", "/pypi/:project/json"].map((path) =>
    pypiRoute({
      name: `${index.service}:json`,
      method: "GET",
      path,
      handle: (call) => document(call, index),
    }),
  );
