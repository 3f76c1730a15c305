import type { Place } from "../../domain/finding/place.ts";
import { POLICY_PATH } from "../../domain/policy/policy-path.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  /** The column behind the last character, as in a `Place`. */
  readonly endColumn: number;
}

export interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: "%SRCROOT%" };
    readonly region: Region;
  };
}

const segment = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A path as a relative reference below the root of the repository; it can neither leave the root nor name a host. */
export function artifactUri(path: string): string {
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") kept.pop();
    else if (part !== "" && part !== ".") kept.push(segment(part));
  }
  return kept.join("/") || "unnamed";
}

export const artifactLocation = (path: string) =>
  ({ uri: artifactUri(path), uriBaseId: "%SRCROOT%" }) as const;

export const locationOf = ({ path, start, end }: Place): Location => ({
  physicalLocation: {
    artifactLocation: artifactLocation(path),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: Math.max(start.line, end.line),
      endColumn: end.line > start.line ? end.column : Math.max(start.column, end.column),
    },
  },
});

/** GitHub takes no result without a place, so what is not in a file is shown at the policy, which can speak of it. */
export const PLACELESS: Location = {
  physicalLocation: {
    artifactLocation: artifactLocation(POLICY_PATH),
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  },
};
