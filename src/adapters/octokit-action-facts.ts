import type { Octokit } from "@octokit/rest";
import type { z } from "zod";
import { type Fact, known } from "../domain/failure/fact.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import type { NamedCommit } from "../domain/workflow/online/online-facts.ts";
import type { ActionFacts } from "../ports/action-facts.ts";
import type { Log } from "../ports/log.ts";
import {
  advisoriesSchema,
  comparisonSchema,
  namedCommitsSchema,
  repositoryStateSchema,
} from "./action-answers.ts";
import { gitHubClient } from "./github-client.ts";
import { isNotFound, needsOf } from "./github-needs.ts";

export interface ActionFactsOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  /** Longest wait for one answer, retries included. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;
const PAGE = 100;
/** Pages of tags or branches that are read of one repository. */
const MOST_PAGES = 10;

interface Read<T> {
  readonly route: `GET ${string}`;
  readonly slug: string;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly schema: z.ZodType<T>;
}

type Ask = <T>(read: Read<T>) => Promise<{ readonly fact: Fact<T>; readonly notFound?: true }>;

function asker(options: ActionFactsOptions): Ask {
  let client: Promise<Octokit> | undefined;
  return async ({ route, slug, with: parameters, schema }) => {
    const [owner = "", repo = ""] = slug.split("/");
    try {
      client ??= gitHubClient(options);
      const octokit = await client;
      const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
      const request = { owner, repo, ...parameters, request: { signal } };
      const answer: { readonly data: unknown } = await octokit.request(route, request);
      return { fact: known(schema.parse(answer.data)) };
    } catch (error) {
      if (error instanceof GuardError) throw error;
      const asked = route.replace("{owner}/{repo}", slug);
      const fact = { known: false, needs: needsOf(error, asked, "contents=read") } as const;
      return { fact, ...(isNotFound(error) && { notFound: true }) };
    }
  };
}

interface Pages {
  readonly list: readonly NamedCommit[];
  readonly cut: boolean;
}

async function pagesOf(ask: Ask, slug: string, kind: "tags" | "branches"): Promise<Fact<Pages>> {
  const list: NamedCommit[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // The next page is asked for once this one was full.
    // oxlint-disable-next-line no-await-in-loop
    const { fact } = await ask({
      route: `GET /repos/{owner}/{repo}/${kind}`,
      slug,
      with: { per_page: PAGE, page },
      schema: namedCommitsSchema,
    });
    if (!fact.known) return fact;
    list.push(...fact.value);
    if (fact.value.length < PAGE) return known({ list, cut: false });
  }
  return known({ list, cut: true });
}

/** Reads of other repositories through GitHub's REST API; nothing is loaded or sent before the first one. */
export function octokitActionFacts(options: ActionFactsOptions): ActionFacts {
  const ask = asker(options);
  return {
    repository: async (slug) => {
      const route = "GET /repos/{owner}/{repo}";
      const { fact, notFound } = await ask({ route, slug, schema: repositoryStateSchema });
      return notFound ? known("absent" as const) : fact;
    },
    refs: async (slug) => {
      const tags = await pagesOf(ask, slug, "tags");
      const branches = await pagesOf(ask, slug, "branches");
      if (!tags.known) return tags;
      if (!branches.known) return branches;
      const cut = tags.value.cut || branches.value.cut;
      return known({ tags: tags.value.list, branches: branches.value.list, cut });
    },
    holds: async (slug, ref, commit) => {
      const { fact, notFound } = await ask({
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        slug,
        with: { basehead: `${ref}...${commit}`, per_page: 1 },
        schema: comparisonSchema,
      });
      // Two commits without a common history cannot be compared.
      return notFound ? known(false) : fact;
    },
    advisories: async (slug) => {
      const { fact } = await ask({
        route: "GET /advisories",
        slug,
        with: { ecosystem: "actions", affects: slug, per_page: PAGE },
        schema: advisoriesSchema(slug),
      });
      return fact;
    },
  };
}
