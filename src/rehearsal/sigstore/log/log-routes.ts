import type { Call, Reply, Route } from "../../double/double.ts";
import type { TransparencyLog } from "./transparency-log.ts";

const ENTRIES = "/api/v1/log/entries";

const refusal = (code: number, message: string): Reply => ({
  status: code,
  json: { code, message },
});

function shown(log: TransparencyLog, uuid: string, status: number): Reply {
  const entry = log.entry(uuid);
  return entry === undefined
    ? refusal(404, "no entry has this uuid")
    : { status, headers: { location: `${ENTRIES}/${uuid}` }, json: { [uuid]: entry } };
}

function append(call: Call, log: TransparencyLog, now: number): Reply {
  try {
    const { uuid, isNew } = log.append(JSON.parse(call.body.toString("utf8")), now);
    if (isNew) return shown(log, uuid, 201);
    return {
      ...refusal(409, `an equivalent entry already exists in the log with uuid ${uuid}`),
      headers: { location: `${ENTRIES}/${uuid}` },
    };
  } catch (error) {
    return refusal(400, error instanceof Error ? error.message : String(error));
  }
}

/** Rekor's version 1: append, and read back by uuid. */
export const logRoutes = (log: TransparencyLog, now: () => number): Route[] => [
  {
    name: "sigstore:log",
    method: "POST",
    path: ENTRIES,
    handle: (call) => append(call, log, now()),
  },
  {
    name: "sigstore:log",
    method: "GET",
    path: `${ENTRIES}/:uuid`,
    handle: ({ params }) => shown(log, params["uuid"] ?? "", 200),
  },
];
