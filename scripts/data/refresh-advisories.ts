import { z } from "zod";
import { ADVISORIES } from "../../src/domain/workflow/known/advisories.ts";
import type { PrintedAdvisory } from "./advisories.ts";
import { fromGitHub, gitHubPage } from "./github-advisories.ts";
import { fromOsv, osvBatch, osvRecord } from "./osv-advisories.ts";

export interface Databases {
  readonly osv: string;
  readonly github: string;
  /** For GitHub's rate limit; may be empty. */
  readonly token: string;
  /** Names to ask OSV about, besides those that have an advisory already. */
  readonly actions: readonly string[];
}

const TIMEOUT_MS = 30_000;
/** OSV takes a thousand questions at once. */
const BATCH = 500;
const MOST_PAGES = 50;

async function ask<T>(url: URL, schema: z.ZodType<T>, init: RequestInit = {}) {
  const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!answer.ok) throw new Error(`${url.origin}${url.pathname} answered ${answer.status}`);
  return { value: schema.parse(await answer.json()), link: answer.headers.get("link") ?? "" };
}

/** The next page, which has to be on the same server. */
function nextOf(link: string, base: URL): URL | undefined {
  const next = /<([^>]+)>;\s*rel="next"/.exec(link)?.[1];
  const url = next === undefined ? undefined : new URL(next, base);
  if (url && url.origin !== base.origin) throw new Error(`${base.origin} leads to ${url.origin}`);
  return url;
}

/** The advisories that are printed now. */
export const printedAdvisories = (): PrintedAdvisory[] =>
  [...ADVISORIES.all()].flatMap(([action, list]) =>
    list.map((advisory) => ({ action, ...advisory, severity: severityOf(advisory.severity) })),
  );

const severityOf = (severity: string): PrintedAdvisory["severity"] =>
  z.enum(["critical", "high", "medium", "low"]).catch("high").parse(severity);

async function askGitHub({ github, token }: Databases) {
  const headers = {
    accept: "application/vnd.github+json",
    ...(token !== "" && { authorization: `Bearer ${token}` }),
  };
  const records: z.output<typeof gitHubPage> = [];
  const base = new URL(github.endsWith("/") ? github : `${github}/`);
  let url: URL | undefined = new URL("advisories?ecosystem=actions&per_page=100", base);
  for (let page = 0; url !== undefined; page += 1) {
    if (page >= MOST_PAGES) throw new Error(`${base.origin} has more than ${MOST_PAGES} pages`);
    // Each page names the next one.
    // oxlint-disable-next-line no-await-in-loop
    const { value, link } = await ask(url, gitHubPage, { headers });
    records.push(...value);
    url = nextOf(link, base);
  }
  return records;
}

async function askOsv({ osv }: Databases, names: readonly string[]) {
  const ids = new Set<string>();
  for (let from = 0; from < names.length; from += BATCH) {
    const queries = names
      .slice(from, from + BATCH)
      .map((name) => ({ package: { ecosystem: "GitHub Actions", name } }));
    // One batch after another.
    // oxlint-disable-next-line no-await-in-loop
    const { value } = await ask(new URL("/v1/querybatch", osv), osvBatch, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ queries }),
    });
    for (const { vulns } of value.results) for (const { id } of vulns) ids.add(id);
  }
  const records: z.output<typeof osvRecord>[] = [];
  for (const id of [...ids].toSorted())
    // A few dozen, asked politely one by one.
    // oxlint-disable-next-line no-await-in-loop
    records.push((await ask(new URL(`/v1/vulns/${id}`, osv), osvRecord)).value);
  return records;
}

const keyOf = ({ id, action }: PrintedAdvisory): string => `${id} ${action.toLowerCase()}`;

/** What both databases say now, over what was known before; withdrawn advisories go. */
export async function refreshAdvisories(
  before: readonly PrintedAdvisory[],
  databases: Databases,
): Promise<PrintedAdvisory[]> {
  const github = await askGitHub(databases);
  const listed = github.flatMap(fromGitHub);
  const names = [...before, ...listed].map(({ action }) => action.toLowerCase());
  const osv = await askOsv(databases, [...new Set([...databases.actions, ...names])].toSorted());
  const withdrawn = new Set([
    ...github.filter((record) => record.withdrawn_at).map((record) => record.ghsa_id),
    ...osv.filter((record) => record.withdrawn).map((record) => record.id),
  ]);
  const all = [...before, ...osv.flatMap(fromOsv), ...listed];
  return [...new Map(all.map((advisory) => [keyOf(advisory), advisory])).values()].filter(
    ({ id }) => !withdrawn.has(id),
  );
}
