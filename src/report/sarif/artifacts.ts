import { createHash } from "node:crypto";
import type { Finding } from "../../domain/finding/finding.ts";
import type { Sources } from "../sources.ts";
import { artifactLocation } from "./location.ts";

const pathsOf = ({ place, related = [], flow = [], fixes = [] }: Finding): string[] => [
  ...[...(place === undefined ? [] : [place]), ...related, ...flow].map(({ path }) => path),
  ...fixes.flatMap(({ edits }) => edits.map(({ path }) => path)),
];

function factsOf(text: string) {
  const bytes = Buffer.from(text);
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { length: bytes.length, encoding: "utf-8", hashes: { "sha-256": hash } };
}

/** The files that results speak of; those at hand with the hash of the bytes that were looked at. */
export function artifactsOf(findings: readonly Finding[], sources: Sources) {
  const paths = [...new Set(findings.flatMap(pathsOf))];
  const byUri = new Map(paths.map((path) => [artifactLocation(path).uri, path]));
  return [...byUri.values()].map((path) => {
    const text = sources.get(path);
    return {
      location: artifactLocation(path),
      roles: ["analysisTarget"],
      ...(text !== undefined && factsOf(text)),
    };
  });
}
