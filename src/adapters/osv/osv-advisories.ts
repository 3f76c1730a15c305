import { z } from "zod";
import type { AdvisoriesByPurl, Advisory } from "../../domain/advisory/advisory.ts";
import { advisoryOf, osvRecord } from "../../domain/advisory/osv-record.ts";
import { type Fact, known, unknown } from "../../domain/failure/fact.ts";
import type { Advisories } from "../../ports/advisories.ts";
import { askOsv, type OsvService } from "./osv-exchange.ts";

/** The most queries that one batch may hold. */
const BATCH = 1000;
/** Pages of one batch, and records that are read, before something must be wrong. */
const MOST_PAGES = 50;
const MOST_RECORDS = 3000;
/** Records that are read at the same time. */
const AT_ONCE = 8;

const batchAnswer = z.looseObject({
  results: z.array(
    z.looseObject({
      vulns: z
        .array(z.looseObject({ id: z.string().regex(/^[A-Za-z0-9][\w.:-]{0,127}$/) }))
        .nullish(),
      next_page_token: z.string().nullish(),
    }),
  ),
});

interface Query {
  readonly purl: string;
  readonly token?: string;
}

type Ids = Map<string, Set<string>>;

/** Asks one batch and notes the ids; returns the queries whose answers have more pages. */
async function askPage(service: OsvService, queries: readonly Query[], ids: Ids) {
  const body = JSON.stringify({
    queries: queries.map(({ purl, token }) => ({
      package: { purl },
      ...(token !== undefined && { page_token: token }),
    })),
  });
  const { results } = await askOsv(service, { path: "/v1/querybatch", body, schema: batchAnswer });
  if (results.length !== queries.length)
    throw new Error(`it answered ${results.length} of ${queries.length} questions`);
  return results.flatMap(({ vulns, next_page_token: token }, at): Query[] => {
    const purl = queries[at]?.purl ?? "";
    for (const { id } of vulns ?? []) ids.get(purl)?.add(id);
    return token ? [{ purl, token }] : [];
  });
}

async function idsOf(service: OsvService, purls: readonly string[]): Promise<Ids> {
  const ids: Ids = new Map(purls.map((purl) => [purl, new Set()]));
  for (let at = 0; at < purls.length; at += BATCH) {
    let left: readonly Query[] = purls.slice(at, at + BATCH).map((purl) => ({ purl }));
    for (let page = 0; left.length > 0; page += 1) {
      if (page >= MOST_PAGES) throw new Error(`it has more than ${MOST_PAGES} pages`);
      // A page is known by the one before it.
      // oxlint-disable-next-line no-await-in-loop
      left = await askPage(service, left, ids);
    }
  }
  return ids;
}

async function recordOf(service: OsvService, id: string): Promise<Advisory | undefined> {
  const path = `/v1/vulns/${encodeURIComponent(id)}`;
  const record = await askOsv(service, { path, schema: osvRecord });
  if (record.id !== id) throw new Error(`asked for ${id}, it speaks of ${record.id}`);
  return advisoryOf(record);
}

async function recordsOf(service: OsvService, ids: readonly string[]) {
  if (ids.length > MOST_RECORDS) throw new Error(`it names ${ids.length} advisories`);
  const found = new Map<string, Advisory | undefined>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    // A batch at a time, so that a public service is not flooded.
    // oxlint-disable-next-line no-await-in-loop
    const records = await Promise.all(some.map(async (id) => recordOf(service, id)));
    for (const [index, id] of some.entries()) found.set(id, records[index]);
  }
  return found;
}

async function lookUp(service: OsvService, purls: readonly string[]): Promise<AdvisoriesByPurl> {
  const ids = await idsOf(service, [...new Set(purls)]);
  const all = new Set([...ids.values()].flatMap((some) => [...some]));
  const records = await recordsOf(service, [...all].toSorted());
  return new Map(
    [...ids].map(([purl, some]) => [
      purl,
      [...some].toSorted().flatMap((id) => records.get(id) ?? []),
    ]),
  );
}

const reasonOf = (error: unknown): string => {
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return "its answer has another shape than documented";
  return error instanceof Error ? error.message : String(error);
};

/** OSV's public interface (osv.dev). One failed question makes the whole answer unknown. */
export function osvAdvisories(service: OsvService): Advisories {
  return {
    async about(purls): Promise<Fact<AdvisoriesByPurl>> {
      try {
        return known(await lookUp(service, purls));
      } catch (error) {
        return unknown(`OSV's answer about ${purls.length} packages (${reasonOf(error)})`);
      }
    },
  };
}
