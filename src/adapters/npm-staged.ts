import { z } from "zod";
import { type Fact, known, unknown } from "../domain/failure/fact.ts";
import { GuardError } from "../domain/failure/guard-error.ts";
import { wordsOf } from "../domain/registry/npm-words.ts";
import { hexDigest } from "../domain/release/digest.ts";
import type { HttpAnswer } from "../ports/http.ts";
import type { Registry, StagedVersion } from "../ports/registry.ts";

const PER_PAGE = 100;
/** Nobody has more versions of one package waiting. */
const MOST_PAGES = 50;

/** Source: `npm stage list` of npm 11.19. */
const pageShape = z.object({
  items: z.array(z.object({ id: z.guid(), packageName: z.string(), version: z.string() })),
  total: z.int().nonnegative(),
});

type Ask = (path: string, token: string) => Promise<HttpAnswer>;

const refusal = (what: string, { status, body }: HttpAnswer): Fact<never> => {
  const words = wordsOf(body);
  return unknown(
    `an npm-token that may look at ${what} (npm answered ${status}${words && `: ${words}`})`,
  );
};

function pageOf({ body }: HttpAnswer): z.output<typeof pageShape> | undefined {
  try {
    return pageShape.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
  } catch {
    return undefined;
  }
}

async function orUnknown<T>(look: () => Promise<Fact<T>>): Promise<Fact<T>> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof GuardError && error.code === "network")
      return unknown(`an answer of npm on what is staged (${error.message})`);
    throw error;
  }
}

async function list(
  ask: Ask,
  name: string,
  token: string,
): Promise<Fact<readonly StagedVersion[]>> {
  const found: StagedVersion[] = [];
  let seen = 0;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ package: name, page: `${page}`, perPage: `${PER_PAGE}` });
    // One page tells whether there is another.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask(`/-/stage?${query.toString()}`, token);
    if (answer.status !== 200) return refusal("what is staged", answer);
    const read = pageOf(answer);
    if (read === undefined) return unknown("a readable list of what is staged at npm");
    const mine = read.items.filter(({ packageName }) => packageName === name);
    found.push(...mine.map(({ id, version }) => ({ stageId: id, version })));
    seen += read.items.length;
    if (seen >= read.total || read.items.length < PER_PAGE) return known(found);
  }
  return unknown("a list of staged versions that comes to an end");
}

/** What waits for approval at npm, as far as an account's token may see it. */
export const stagedReads = (ask: Ask): Pick<Registry, "staged" | "stagedDigest"> => ({
  staged: async (name, token) => orUnknown(async () => list(ask, name, token)),
  stagedDigest: async (stageId, token) =>
    orUnknown(async () => {
      const answer = await ask(`/-/stage/${stageId}/tarball`, token);
      if (answer.status !== 200) return refusal("the staged tarball", answer);
      return known(hexDigest("sha512", answer.body));
    }),
});
