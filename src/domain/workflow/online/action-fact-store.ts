import { type Fact, known, unknown } from "../../failure/fact.ts";
import type { Advisory } from "../known/advisory-table.ts";
import type { Workflow } from "../model.ts";
import { type ActionReference, isCommit } from "../pins/reference.ts";
import { usesOf } from "../pins/uses-of.ts";
import { versionBeside } from "../pins/version/version-comment.ts";
import type {
  Belonging,
  NamedCommit,
  OnlineFacts,
  RepositoryRefs,
  RepositoryState,
} from "./online-facts.ts";

/** What is asked; the port `ActionFacts` answers. */
export interface Asking {
  repository(slug: string): Promise<Fact<RepositoryState | "absent">>;
  refs(slug: string): Promise<Fact<RepositoryRefs>>;
  holds(slug: string, ref: string, commit: string): Promise<Fact<boolean>>;
  advisories(slug: string): Promise<Fact<readonly Advisory[]>>;
}

/** Histories that are looked through for one commit; every one is a call. */
const MOST_HISTORIES = 20;
/** Questions that are under way at once. */
const AT_ONCE = 4;

const main = (names: readonly NamedCommit[]): NamedCommit[] =>
  names.toSorted((a, b) => rank(a.name) - rank(b.name));

function rank(name: string): number {
  if (/^(?:main|master|trunk|develop)$/.test(name)) return 0;
  return /^(?:release|v\d)/.test(name) ? 1 : 2;
}

interface Question {
  readonly slug: string;
  readonly commit: string;
  /** The tag that the comment beside the commit names. */
  readonly tag: string | undefined;
}

/** Which answers there are so far, each asked for once. */
export class ActionFactStore implements OnlineFacts {
  readonly #asking: Asking;
  readonly #asked = new Map<string, Promise<void>>();
  readonly #repositories = new Map<string, Fact<RepositoryState | "absent">>();
  readonly #refs = new Map<string, Fact<RepositoryRefs>>();
  readonly #belonging = new Map<string, Fact<Belonging>>();
  readonly #advisories = new Map<string, Fact<readonly Advisory[]>>();

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  repository(slug: string): Fact<RepositoryState | "absent"> | undefined {
    return this.#repositories.get(slug);
  }

  refs(slug: string): Fact<RepositoryRefs> | undefined {
    return this.#refs.get(slug);
  }

  belonging(slug: string, commit: string): Fact<Belonging> | undefined {
    return this.#belonging.get(`${slug}@${commit.toLowerCase()}`);
  }

  advisories(slug: string): Fact<readonly Advisory[]> | undefined {
    return this.#advisories.get(slug);
  }

  /** Asks about every action that the workflows use; what was asked before, or is being asked, is waited for. */
  async ask(workflows: readonly Workflow[]): Promise<void> {
    const uses = referencesIn(workflows);
    const slugs = new Set(uses.map(({ reference }) => reference.slug));
    await each([...slugs], (slug) => this.#once(slug, () => this.#askRepository(slug)));
    await each(questionsIn(uses), (question) =>
      this.#once(`${question.slug}@${question.commit}`, () => this.#askCommit(question)),
    );
  }

  #once(key: string, run: () => Promise<void>): Promise<void> {
    const asked = this.#asked.get(key) ?? run();
    this.#asked.set(key, asked);
    return asked;
  }

  async #askRepository(slug: string): Promise<void> {
    const [repository, refs, advisories] = await Promise.all([
      this.#asking.repository(slug),
      this.#asking.refs(slug),
      this.#asking.advisories(slug),
    ]);
    this.#repositories.set(slug, repository);
    this.#refs.set(slug, refs);
    this.#advisories.set(slug, advisories);
  }

  async #askCommit(question: Question): Promise<void> {
    const { slug, commit } = question;
    const refs = this.#refs.get(slug);
    if (refs === undefined) return;
    const answer = refs.known ? await this.#look(question, refs.value) : unknown(refs.needs);
    this.#belonging.set(`${slug}@${commit}`, answer);
  }

  /** Branches first, then the tag that the comment names: most pins are releases that a main branch holds. */
  async #look({ slug, commit, tag }: Question, refs: RepositoryRefs): Promise<Fact<Belonging>> {
    const { tags, branches, cut } = refs;
    if ([...tags, ...branches].some((named) => named.commit === commit)) return known("own");
    const named = tags.filter(({ name }) => name === tag);
    const all = [...main(branches).slice(0, 2), ...named, ...main(branches).slice(2), ...tags];
    const names = [...new Set(all.map(({ name }) => name))];
    for (const name of names.slice(0, MOST_HISTORIES)) {
      // The next history is only asked where this one does not hold it.
      // oxlint-disable-next-line no-await-in-loop
      const holds = await this.#asking.holds(slug, name, commit);
      if (!holds.known) return holds;
      if (holds.value) return known("own");
    }
    // A tag's history mostly lies within a branch's; branches that nobody looked at may hold it.
    const isSeen = !cut && branches.length + named.length <= MOST_HISTORIES;
    return isSeen
      ? known("foreign")
      : unknown(`a look through more than ${MOST_HISTORIES} histories of ${slug}`);
  }
}

/** Runs jobs, a few at a time. */
async function each<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift())
      // Each worker has one question under way.
      // oxlint-disable-next-line no-await-in-loop
      await run(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Every action that workflows use, once. */
function referencesIn(workflows: readonly Workflow[]) {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap(usesOf).flatMap(({ reference, text }) => {
      if (reference.kind !== "action") return [];
      return [{ reference, tag: versionBeside(text, workflow.file) }];
    }),
  );
}

function questionsIn(
  uses: readonly { readonly reference: ActionReference; readonly tag: string | undefined }[],
): Question[] {
  const found = new Map<string, Question>();
  for (const { reference, tag } of uses) {
    const { slug, ref } = reference;
    if (!isCommit(ref)) continue;
    const commit = ref.toLowerCase();
    found.set(`${slug}@${commit}`, { slug, commit, tag });
  }
  return [...found.values()];
}

/** Asks about every action that the workflows use. A call that fails leaves that one answer open. */
export async function gatherActionFacts(
  workflows: readonly Workflow[],
  asking: Asking,
): Promise<OnlineFacts> {
  const store = new ActionFactStore(asking);
  await store.ask(workflows);
  return store;
}
