import type { Access } from "../permissions/permission-table.ts";

/** One scope that something uses, at a level. */
export interface Need {
  readonly scope: string;
  readonly access: Exclude<Access, "none">;
  /** Without it something fails; otherwise it depends on more than the file says. */
  readonly sure: boolean;
}

/** What something uses of the job's token. */
export interface Needs {
  readonly known: readonly Need[];
  /** Scopes of which nobody can tell from the file whether they are used; `*` for all of them. */
  readonly unknown: readonly string[];
}

export const NO_NEEDS: Needs = { known: [], unknown: [] };
export const UNKNOWN_NEEDS: Needs = { known: [], unknown: ["*"] };

export function together(all: readonly Needs[]): Needs {
  let only: Needs = NO_NEEDS;
  let count = 0;
  for (const needs of all)
    if (needs.known.length > 0 || needs.unknown.length > 0) {
      only = needs;
      count += 1;
    }
  if (count < 2) return only;
  return {
    known: all.flatMap(({ known }) => known),
    unknown: [...new Set(all.flatMap(({ unknown }) => unknown))],
  };
}

/** `contents=write issues=read?`, where a question mark says that it depends. */
export const readNeeds = (words: string): readonly Need[] =>
  words
    .split(" ")
    .filter((word) => word.includes("="))
    .map((word): Need => {
      const [scope = "", access = ""] = word.split("=");
      return {
        scope,
        access: access.startsWith("write") ? "write" : "read",
        sure: !access.endsWith("?"),
      };
    });

export const unsure = (needs: readonly Need[]): readonly Need[] =>
  needs.map((need) => ({ ...need, sure: false }));

export const isUnknown = ({ unknown }: Needs, scope: string): boolean =>
  unknown.includes("*") || unknown.includes(scope);

/** The highest level at which a scope may be used, as far as it is known. */
export function neededAccess({ known }: Needs, scope: string): Access {
  const own = known.filter((need) => need.scope === scope);
  if (own.some(({ access }) => access === "write")) return "write";
  return own.length > 0 ? "read" : "none";
}
