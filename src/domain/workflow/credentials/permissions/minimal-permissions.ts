import type { Access } from "./permission-table.ts";
import { type Needs, neededAccess } from "../needs/needs.ts";

/** The scopes of a minimal block, in order: what may be needed, and nothing else. */
export function minimalGrants(needs: Needs): readonly (readonly [scope: string, Access])[] {
  const scopes = [...new Set(needs.known.map(({ scope }) => scope))].toSorted();
  return scopes.map((scope) => [scope, neededAccess(needs, scope)] as const);
}

export const isWhollyKnown = ({ unknown }: Needs): boolean => unknown.length === 0;
