import { pythonVersion } from "../../../domain/release/python-version.ts";
import type { Call, Reply, Route } from "../../double/double.ts";
import type { IndexState } from "../index-state.ts";
import { seenBy } from "../reading/simple-routes.ts";
import { pypiRoute } from "../pypi-refusal.ts";

const INTEGRITY = "application/vnd.pypi.integrity.v1+json";
const ACCEPTED = [INTEGRITY, "application/json", "*/*"];

function provenance(call: Call, index: IndexState): Reply {
  const accept = call.headers["accept"] ?? "*/*";
  if (!ACCEPTED.some((type) => accept.includes(type)))
    return { status: 406, json: { message: "Request not acceptable" } };
  const { version = "", file = "" } = call.params;
  const found = seenBy(call, index).files.find(
    (each) => each.name === file && each.version === (pythonVersion(version) ?? version),
  );
  if (found?.provenance === undefined)
    return { status: 404, json: { message: `No provenance available for ${file}` } };
  return {
    status: 200,
    headers: { "content-type": INTEGRITY },
    body: JSON.stringify(found.provenance),
  };
}

/** The integrity API: what was attested of a file (PEP 740). */
export const integrityRoute = (index: IndexState): Route =>
  pypiRoute({
    name: `${index.service}:integrity`,
    method: "GET",
    path: "/integrity/:project/:version/:file/provenance",
    handle: (call) => provenance(call, index),
  });
