import type { OnlineExample } from "../../src/checks/define-check.ts";
import { type Fact, known } from "../../src/domain/failure/fact.ts";
import type { Advisory } from "../../src/domain/workflow/known/advisory-table.ts";
import type { NamedCommit, OnlineFacts } from "../../src/domain/workflow/online/online-facts.ts";

const named = (names: Readonly<Record<string, string>> = {}): NamedCommit[] =>
  Object.entries(names).map(([name, commit]) => ({ name, commit }));

/** The answers of GitHub that an example supposes. */
export function onlineExample(table: Readonly<Record<string, OnlineExample>>): OnlineFacts {
  const ask = <T>(slug: string, answer: (example: OnlineExample) => T): Fact<T> | undefined => {
    const example = table[slug];
    return example && known(answer(example));
  };
  return {
    repository: (slug) =>
      ask(slug, ({ absent, name = slug, archived = false }) =>
        absent ? ("absent" as const) : { name, archived },
      ),
    refs: (slug) =>
      ask(slug, ({ tags, branches }) => ({
        tags: named(tags),
        branches: named(branches),
        cut: false,
      })),
    belonging: (slug, commit) =>
      ask(slug, ({ foreign = [] }) => (foreign.includes(commit) ? "foreign" : "own")),
    advisories: (slug) => ask(slug, ({ advisories = [] }): readonly Advisory[] => advisories),
  };
}
