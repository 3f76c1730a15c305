import { z } from "zod";
import type { Statement } from "./statement.ts";
import { type FileDigests, subjectsOf } from "./subject-binding.ts";

/** What npm's registry says when it publishes. Format: npm/attestation, specs/publish/v0.1. */
export const PUBLISH_TYPE = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";

const schema = z.strictObject({ name: z.string(), version: z.string(), registry: z.url() });

export interface WantedPublish {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  /** Origin of the registry. */
  readonly registry: string;
  readonly file: FileDigests;
}

/** Everything in which the registry's statement is not the one of this package's publishing. */
export function publishFaults(statement: Statement, wanted: WantedPublish): string[] {
  const { predicateType, predicate, subject } = statement;
  if (predicateType !== PUBLISH_TYPE) return [`states ${predicateType}, not ${PUBLISH_TYPE}`];
  const claims = schema.safeParse(predicate);
  if (!claims.success) return ["has a predicate of no kind that release-guard knows"];
  const { name, version, registry } = claims.data;
  const [only, ...others] = subject;
  const faults = [
    only?.name !== wanted.purl && `speaks of ${only?.name ?? "nothing"}, not of ${wanted.purl}`,
    others.length > 0 && `speaks of ${subject.length} things at once`,
    subjectsOf(statement, wanted.file).length === 0 && "speaks of other bytes than were downloaded",
    name !== wanted.name && `names the package ${name}, not ${wanted.name}`,
    version !== wanted.version && `names the version ${version}, not ${wanted.version}`,
    new URL(registry).origin !== wanted.registry &&
      `names the registry ${registry}, not ${wanted.registry}`,
  ];
  return faults.filter((fault) => fault !== false);
}
