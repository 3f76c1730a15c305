import { normalizedName } from "../registry/pypi/python-name.ts";
import { z } from "zod";
import type { Scope, Token } from "./token.ts";

const texts = z.array(z.string());
const seconds = z.number();

/**
 * PyPI's caveats: a JSON array that starts with a tag, or one of the older mappings.
 * Source: warehouse/macaroons/caveats/__init__.py of pypi/warehouse.
 */
const caveatSchema = z.union([
  z.tuple([z.literal(0), seconds, seconds]).transform(([, until, from]) => ({ until, from })),
  z.tuple([z.literal(1), texts]).transform(([, names]) => ({ names })),
  z.tuple([z.literal(2), texts]).transform(() => ({ limited: true as const })),
  z.tuple([z.literal(3), z.string()]).transform(() => ({ user: true as const })),
  z
    .tuple([z.literal(4), z.string()])
    .rest(z.unknown())
    .transform(() => ({ minted: true as const })),
  z
    .strictObject({ version: z.literal(1), permissions: z.literal("user") })
    .transform(() => ({ user: true as const, old: true as const })),
  z
    .strictObject({
      version: z.literal(1),
      permissions: z.strictObject({ projects: texts }),
    })
    .transform(({ permissions }) => ({ names: permissions.projects, old: true as const })),
  z
    .strictObject({ nbf: seconds, exp: seconds })
    .transform(({ nbf, exp }) => ({ until: exp, from: nbf, old: true as const })),
  z
    .strictObject({ project_ids: texts })
    .transform(() => ({ limited: true as const, old: true as const })),
]);

/** One caveat in plain words; `foreign` is one that we do not know, so it narrows the token in a way we cannot see. */
interface Caveat {
  readonly until?: number;
  readonly from?: number;
  readonly names?: readonly string[];
  readonly limited?: true;
  readonly user?: true;
  readonly minted?: true;
  readonly old?: true;
  readonly foreign?: true;
}

function readCaveat(text: string): Caveat {
  try {
    return caveatSchema.parse(JSON.parse(text));
  } catch {
    return { foreign: true };
  }
}

/** Each list narrows the token further, so what is left is what stands in all of them. */
function namesIn(caveats: readonly Caveat[]): readonly string[] | undefined {
  const lists = caveats.flatMap(({ names }) => (names ? [names.map(normalizedName)] : []));
  const [first, ...others] = lists;
  return first?.filter((name) => others.every((list) => list.includes(name)));
}

function scopeOf(caveats: readonly Caveat[]): Scope {
  const names = namesIn(caveats);
  if (names) return { reach: "projects", names: [...new Set(names)] };
  if (caveats.some(({ limited }) => limited)) return { reach: "projects" };
  if (caveats.some(({ foreign }) => foreign)) return { reach: "unseen" };
  // PyPI may keep caveats on its side, so a token without any is not proof of a wide one.
  return caveats.some(({ user }) => user) ? { reach: "account" } : { reach: "unseen" };
}

const definedIn = (numbers: readonly (number | undefined)[]): number[] =>
  numbers.filter((number) => number !== undefined);

/** What the caveats of a PyPI token say together. */
export function readPypiCaveats(texts: readonly string[]): Partial<Token> {
  const caveats = texts.map(readCaveat);
  const until = definedIn(caveats.map((caveat) => caveat.until));
  const from = definedIn(caveats.map((caveat) => caveat.from));
  return {
    scope: scopeOf(caveats),
    ...(until.length > 0 && { expiresAt: Math.min(...until) }),
    ...(from.length > 0 && { notBefore: Math.max(...from) }),
    ...(caveats.some(({ minted }) => minted) && { minted: true }),
    ...(caveats.some(({ old }) => old) && { outdated: true }),
  };
}
