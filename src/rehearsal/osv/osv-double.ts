import { z } from "zod";
import type { Call, Reply, Route } from "../double/double.ts";

/** The calls of OSV's interface that the double plays. */
export const OSV_CALLS: readonly string[] = ["osv:query-batch", "osv:vulnerability"];

/** A record as OSV serves it, with the packages that it is about; the double knows no ranges. */
export interface PlantedAdvisory {
  readonly record: { readonly id: string; readonly modified: string } & Readonly<
    Record<string, unknown>
  >;
  /** Package URLs with their versions. */
  readonly purls: readonly string[];
}

export interface OsvDouble {
  readonly routes: readonly Route[];
  plant(advisory: PlantedAdvisory): void;
}

const MOST_QUERIES = 1000;
/** Small, so that pages are turned. OSV itself cuts at 1,000 in all. */
const PAGE = 2;

const batch = z.object({
  queries: z.array(
    z.object({
      package: z.object({ purl: z.string() }),
      page_token: z.string().optional(),
    }),
  ),
});

/** OSV refuses in the words of gRPC. */
const refusal = (status: number, code: number, message: string): Reply => ({
  status,
  json: { code, message, details: [] },
});

const VERSIONED = /^pkg:[a-z]+\/[^@\s]+@[^@\s]+$/;

function readBatch(body: Buffer): z.output<typeof batch> | undefined {
  try {
    return batch.parse(JSON.parse(body.toString("utf8")));
  } catch {
    return undefined;
  }
}

function page(ids: readonly PlantedAdvisory["record"][], token: string | undefined): object {
  const from = Number(token ?? "0");
  const some = ids.slice(from, from + PAGE).map(({ id, modified }) => ({ id, modified }));
  if (some.length === 0) return {};
  return { vulns: some, ...(from + PAGE < ids.length && { next_page_token: String(from + PAGE) }) };
}

/** OSV (osv.dev), as far as a release asks it. Source: its published interface and schema. */
export function osvDouble(): OsvDouble {
  const planted: PlantedAdvisory[] = [];
  const about = (purl: string) =>
    planted.filter(({ purls }) => purls.includes(purl)).map(({ record }) => record);
  const queryBatch = ({ body, fault }: Call): Reply => {
    const asked = readBatch(body);
    if (asked === undefined) return refusal(400, 3, "Invalid query.");
    if (asked.queries.length > MOST_QUERIES) return refusal(400, 3, "Too many queries.");
    if (asked.queries.some(({ package: { purl } }) => !VERSIONED.test(purl)))
      return refusal(400, 3, "Invalid package URL.");
    const queries = fault === "stale-read" ? asked.queries.slice(1) : asked.queries;
    return {
      status: 200,
      json: { results: queries.map((one) => page(about(one.package.purl), one.page_token)) },
    };
  };
  const vulnerability = ({ params }: Call): Reply => {
    const found = planted.find(({ record }) => record.id === params["id"]);
    return found ? { status: 200, json: found.record } : refusal(404, 5, "Bug not found.");
  };
  return {
    plant: (advisory) => planted.push(advisory),
    routes: [
      { name: "osv:query-batch", method: "POST", path: "/v1/querybatch", handle: queryBatch },
      { name: "osv:vulnerability", method: "GET", path: "/v1/vulns/:id", handle: vulnerability },
    ],
  };
}
